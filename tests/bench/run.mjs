/**
 * `npm run bench`: measures speed and size, and prints a table of each. It ends with exit code 1 where a limit is exceeded.
 * Speeds are of this machine and moment; a peer on the next line is what they are to be read against.
 */
import { runCommand } from '../support/command.mjs';
import { printTable } from '../support/table.mjs';
import { measureCard } from './card.mjs';
import { measureColdStart } from './cold-start.mjs';
import { measureExtraction } from './extraction.mjs';
import { measureGate } from './gate.mjs';
import { measureReview } from './review.mjs';
import { measurePacks, measureSizes } from './sizes.mjs';
import { measureTally } from './tally.mjs';
import { measureTransfer } from './transfer.mjs';

/** @typedef {{ name: string, value: string, limit?: string, isOver?: boolean }} Row */

for (const args of [['build'], ['build', '-b', 'firefox', '--mv3']]) {
  const { code, output } = await runCommand('wxt', args);
  if (code !== 0) throw new Error(output);
}

/** One after another: each has the machine for itself, and what was measured stands there though a later one fails. */
const stages = [
  measureExtraction,
  measureColdStart,
  measureGate,
  measureCard,
  measureTransfer,
  measureReview,
  measureTally,
  measureSizes,
  measurePacks,
];
for (const measure of stages) {
  const rows = await measure();
  printTable([
    ['what', 'measured', 'limit'],
    ...rows.map(({ name, value, limit = '', isOver = false }) => [name, value, limit, isOver ? 'OVER' : '']),
  ]);
  if (rows.some(({ isOver }) => isOver)) process.exitCode = 1;
}
