/**
 * `npm test`: installs what is missing, runs every check, and ends with one plain line: `N passed, N failed`.
 * `npm run check` is the same without installing. Names given after `--` run only the checks that carry them:
 * `npm run check -- types unit`.
 *
 * Plain Node, because it runs before there is a node_modules.
 */
import { STAGES } from './support/checks.mjs';
import { runCommand } from './support/command.mjs';
import { installBrowsers, installDependencies } from './support/install.mjs';

const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));

const installs = !args.includes('--no-install');
/** Goes on beside the first stages, which need no browser. */
const browsers = installs ? installBrowsers([['flag'], ['firefox']]) : Promise.resolve();
// What goes wrong there is said where they are waited for.
browsers.catch(() => undefined);
if (installs) await installDependencies();
// Types, lint and tests read what WXT generates from the configuration.
await runCommand('wxt', ['prepare']);

let passed = 0;
let failed = 0;

/** @param {import('./support/checks.mjs').Check} check */
async function runCheck({ name, run }) {
  const startedAtMs = Date.now();
  const outcome = await run();
  passed += outcome.passed;
  failed += outcome.failed;
  if (outcome.failed > 0) console.log(outcome.output);
  const seconds = ((Date.now() - startedAtMs) / 1000).toFixed(1);
  console.log(
    outcome.note === undefined
      ? `${outcome.failed > 0 ? '✗' : '✓'} ${name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`
      : `– ${name}: ${outcome.note}`,
  );
}

for (const stage of STAGES) {
  const checks = stage.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
  if (checks.some(({ needsBrowser }) => needsBrowser)) await browsers;
  await Promise.all(checks.map(runCheck));
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
