import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where LibreOffice stands; on Debian, as root, it is fetched where it is missing. */
export function findOffice() {
  if (isThere('soffice')) return 'soffice';
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('Fetching LibreOffice Calc …');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'libreoffice-calc'], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
    if (isThere('soffice')) return 'soffice';
  }
  throw new Error('LibreOffice is missing: install it so that `soffice` is found.');
}

/** @param {string} program */
const isThere = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} env
 */
function run(program, args, env = {}) {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}\n${stderr}`);
}

/**
 * Comma, quote, UTF-8, from the first line; text in quotes, so that it can be told from a number and a day,
 * which stand as they are shown; every sheet in a file of its own.
 */
const WRITES = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,true,false,false,false,-1';

/**
 * Lets LibreOffice read a file and write its sheets as CSV.
 * @param {string} office
 * @param {string} file
 * @param {string} out folder
 * @param {string | undefined} reads its filter; it chooses by the ending where none is named
 */
export function convert(office, file, out, reads) {
  const profile = path.join(tmpdir(), `charity-tally-office-profile-${process.pid}`);
  run(office, [
    `-env:UserInstallation=file://${profile}`,
    '--headless',
    '--calc',
    ...(reads === undefined ? [] : [`--infilter=${reads}`]),
    '--convert-to',
    WRITES,
    '--outdir',
    out,
    file,
  ]);
}
