import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browsers.mjs';
import { ROOT, runCommand } from './command.mjs';

/** @typedef {import('./browsers.mjs').Loading} Loading */

/**
 * Installs the dependencies where they are missing or older than the lock file. None of their scripts is run: none is needed.
 * @throws {Error} where npm cannot install them
 */
export async function installDependencies() {
  if (!areDependenciesCurrent()) {
    console.log('installing dependencies …');
    await mustRun('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  }
}

/** npm leaves its own copy of the lock inside node_modules, written when the last installation was complete. */
function areDependenciesCurrent() {
  const done = path.join(ROOT, 'node_modules', '.package-lock.json');
  return existsSync(done) && statSync(done).mtimeMs >= statSync(path.join(ROOT, 'package-lock.json')).mtimeMs;
}

/**
 * Installs browsers and Chinese fonts where they are missing and apt can give them: on Debian, as root. Elsewhere it
 * leaves the machine as it is.
 * @param {readonly (readonly Loading[])[]} browsers for each that is needed, the ways of taking an extension that will do
 */
export async function installBrowsers(browsers) {
  const missing = browsers.filter((loadings) => findBrowser(loadings) === undefined);
  const packages = [
    ...missing.map(([first]) => (first === 'firefox' ? 'firefox-esr' : 'chromium')),
    ...((await hasChineseFont()) ? [] : ['fonts-noto-cjk']),
  ];
  if (packages.length === 0 || !canUseApt()) return;
  console.log(`installing ${packages.join(', ')} …`);
  await mustRun('apt-get', ['update', '-qq']);
  await mustRun('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** Without one the screenshots show boxes. A machine that cannot tell (macOS, Windows) has its own. */
async function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const { stdout } = await runCommand('fc-list', [':lang=zh', 'family']);
  return stdout.trim() !== '';
}

function canUseApt() {
  return existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 */
async function mustRun(program, args) {
  const { code, output } = await runCommand(program, args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${output}`);
}
