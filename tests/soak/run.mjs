/**
 * `npm run soak`: the properties of `npm test` that are tried ten times as often, or with a hundred times as many figures, and the kills of background
 * and browser in ten rounds. It takes the better part of an hour, and is run before a release.
 */
import { runCommand } from '../support/command.mjs';

process.env.CHARITY_TALLY_SOAK = '1';
/** Long runs are what this is for; one that hangs still ends. */
const LONG = { limitMs: 3 * 60 * 60_000 };
const { code, output } = await runCommand(
  'vitest',
  [
    'run',
    'tests/utils/extraction/fuzz.test.ts',
    'tests/utils/page/ranges.test.ts',
    'tests/utils/storage/backup/fuzz.test.ts',
    'tests/utils/storage/backup/drill.test.ts',
    'tests/utils/storage/tallies.test.ts',
    'tests/utils/selectors/real-number-safety.test.ts',
  ],
  LONG,
);
console.log(output);
if (code !== 0) process.exit(code);

// The rounds of kills, a tab through two hundred pages, and every window of the review page go through the build.
const steps = /** @type {const} */ ([
  ['wxt', ['build']],
  [
    'vitest',
    [
      'run',
      '--config=vitest.e2e.config.ts',
      // One after another: each has the machine for itself.
      '--maxWorkers=1',
      'durability',
      'killed-background',
      'killed-import',
      'navigations',
      'review',
      'card-for-everybody',
    ],
  ],
]);
for (const [program, args] of steps) {
  const ran = await runCommand(program, args, LONG);
  console.log(ran.output);
  if (ran.code !== 0) process.exit(ran.code);
}
