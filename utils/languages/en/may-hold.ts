import { SHORT_SIGNS, SIGNS_BEFORE } from './currencies';
import { isFamous } from './organizations/famous';

/** One word of plain letters and digits: TNR, 5A, N95, azjcd2024. */
const LONE_WORD = /^[A-Za-z\d]+$/u;
/** A lone word that says of itself what it is (HCLFoundation, FoodBank), or that counts (threefold). */
const SPEAKS = /(?:foundation|trust|fund|bank|fold)$/iu;
/** Behind digits these are no unit: 5A, 128GB, 8375xx12. A unit is of small letters, the code of a currency of more. */
const NO_UNIT = /^(?:[A-Za-z]|[A-Z]{2,3}|[Xx]+)$/u;
/** N95 is no amount of naira; N950 may be a thousand of them with a scale behind. */
const MOST_DIGITS_OF_CODE = 3;

/**
 * Whether a stretch of English inside another language, with nothing of English beside it, may name or count anything. A lone
 * word names only what is famous, since nothing around it says what it is; a code counts nothing. Most stretches in Chinese
 * news are such, and what they cost is one look at them.
 */
export function mayHold(words: string): boolean {
  if (!LONE_WORD.test(words) || SPEAKS.test(words) || isFamous(words)) return true;
  const parts = words.match(/\d+|[A-Za-z]+/gu) ?? [];
  return parts.some((part, at) => mayCount(part, parts[at - 1], parts[at + 1] === undefined));
}

/** Whether digits with what stands before them, or letters with the digits before them, may be an amount. */
function mayCount(part: string, before: string | undefined, isLast: boolean): boolean {
  if (before === undefined) return false;
  if (!/\d/u.test(part)) return !NO_UNIT.test(part);
  if (!SIGNS_BEFORE.has(before)) return false;
  return !(SHORT_SIGNS.has(before) && isLast && part.length <= MOST_DIGITS_OF_CODE);
}
