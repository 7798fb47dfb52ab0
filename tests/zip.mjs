/**
 * `npm run zip`: the files for the stores, in `.output/zip/`: one for Chrome, the same for Edge, one for Firefox, and the
 * source that Mozilla's reviewers build from. The same commit gives the same bytes, whoever packs it and when.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, runCommand } from './support/command.mjs';
import { packFiles } from './support/pack-files.mjs';
import { printTable } from './support/table.mjs';

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const folder = path.join(ROOT, '.output', 'zip');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

await mustRun('wxt', ['build']);
await mustRun('wxt', ['build', '-b', 'firefox', '--mv3']);

const chrome = packFiles(
  path.join(ROOT, '.output', 'chrome-mv3'),
  filesBelow(path.join(ROOT, '.output', 'chrome-mv3')),
);
const firefox = packFiles(
  path.join(ROOT, '.output', 'firefox-mv3'),
  filesBelow(path.join(ROOT, '.output', 'firefox-mv3')),
);
const tracked = (await mustRun('git', ['-c', 'core.quotePath=false', 'ls-files', '-z']))
  .split('\0')
  .filter((file) => file !== '');
const sources = packFiles(ROOT, tracked);

const rows = Object.entries({ chrome, edge: chrome, firefox, sources }).map(([name, bytes]) => {
  const file = `charity-tally-${version}-${name}.zip`;
  writeFileSync(path.join(folder, file), bytes);
  return [file, String(bytes.length), createHash('sha256').update(bytes).digest('hex')];
});
printTable([['file', 'bytes', 'SHA-256'], ...rows]);

/** @param {string} top */
function filesBelow(top) {
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(top, path.join(entry.parentPath, entry.name)));
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 */
async function mustRun(program, args) {
  const { code, output, stdout } = await runCommand(program, args);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${output}`);
  return stdout;
}
