/**
 * `npm run soak`: the properties of `npm test` that are tried with ten times as many files. It takes minutes, and is run
 * before a release.
 */
import { runCommand } from '../support/command.mjs';

process.env.CHARITY_TALLY_SOAK = '1';
const { code, output } = await runCommand('vitest', ['run', 'tests/utils/storage/backup/fuzz.test.ts']);
console.log(output);
process.exitCode = code;
