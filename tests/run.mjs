/**
 * `npm test`: installs what is missing, runs every check, and ends with one plain line: `N passed, N failed`.
 * `npm run check` is the same without installing. Names given after `--` run only the checks that carry them:
 * `npm run check -- types unit`.
 *
 * Plain Node, because it runs before there is a node_modules.
 */
import { CHECKS } from './support/checks.mjs';
import { runCommand } from './support/command.mjs';
import { installBrowser, installDependencies } from './support/install.mjs';

const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));

if (!args.includes('--no-install')) {
  await installDependencies();
  await installBrowser(['flag']);
  await installBrowser(['firefox']);
}
// Types, lint and tests read what WXT generates from the configuration.
await runCommand('wxt', ['prepare']);

let passed = 0;
let failed = 0;
for (const check of CHECKS.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)))) {
  const startedAtMs = Date.now();
  const outcome = await check.run();
  passed += outcome.passed;
  failed += outcome.failed;
  if (outcome.failed > 0) console.log(outcome.output);
  const seconds = ((Date.now() - startedAtMs) / 1000).toFixed(1);
  console.log(
    outcome.note === undefined
      ? `${outcome.failed > 0 ? '✗' : '✓'} ${check.name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`
      : `– ${check.name}: ${outcome.note}`,
  );
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
