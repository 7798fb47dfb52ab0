import type { PrintedForm } from '../types';
import { readAmount } from './amounts';
import { latin } from './letters';

const NUMBER = latin(
  String.raw`\d|(?<![\p{L}])(?:half|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens|scores|hundreds|thousands|millions|billions|tens)(?![\p{L}])`,
  'giu',
);

/** The step of a printed amount: 100,000 for "about $2.3 million". The first number that reads decides. */
export function readForm(raw: string): PrintedForm | undefined {
  for (const { index } of raw.matchAll(NUMBER)) {
    const amount = readAmount(raw, index);
    if (amount) return { step: amount.step, overForm: amount.overForm };
  }
  return undefined;
}
