/**
 * `npm run soak`: the properties of `npm test` that are tried ten times as often, or with a hundred times as many figures. It takes minutes, and is run
 * before a release.
 */
import { runCommand } from '../support/command.mjs';

process.env.CHARITY_TALLY_SOAK = '1';
const { code, output } = await runCommand('vitest', [
  'run',
  'tests/utils/extraction/fuzz.test.ts',
  'tests/utils/page/ranges.test.ts',
  'tests/utils/storage/backup/fuzz.test.ts',
  'tests/utils/storage/backup/drill.test.ts',
  'tests/utils/storage/tallies.test.ts',
]);
console.log(output);
process.exitCode = code;
