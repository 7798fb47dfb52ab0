import type { PrintedForm } from '../types';
import { NUMERAL_CHARACTERS } from './numeral-tokens';
import { readNumeral } from './numerals';
import { scanAmounts } from './scan-amounts';

const NUMERAL_START = new RegExp(`[\\d${NUMERAL_CHARACTERS.join('')}]`, 'gu');

/** The exactness that the words of one figure show: by its grammar, or by its number alone where no unit is known. */
export function readForm(raw: string): PrintedForm | undefined {
  const [amount] = scanAmounts(raw);
  if (amount !== undefined) return { step: amount.step, overForm: amount.overForm };
  for (const { index } of raw.matchAll(NUMERAL_START)) {
    const numeral = readNumeral(raw, index);
    if (numeral !== undefined) return { step: numeral.step, overForm: numeral.over ?? 'open' };
  }
  return undefined;
}
