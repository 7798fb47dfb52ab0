import { NUMERAL_CHARACTERS } from './numeral-tokens';
import { readAmount, type Amount } from './read-amount';

/** Characters that a numeral can begin with, one bit a UTF-16 unit: 1 a digit, 2 a Han numeral. */
const STARTS = new Uint8Array(0x10000);
for (const char of NUMERAL_CHARACTERS) STARTS[char.charCodeAt(0)] = 2;
for (let digit = 0x30; digit <= 0x39; digit += 1) STARTS[digit] = 1;

/** No numeral is as long; what is, is no number, and is passed over whole so that a text of nothing else costs no more. */
const LONGEST_RUN = 40;

/** Everything in a text that counts something, in order: one pass over the characters, the grammar only where a numeral stands. */
export function scanAmounts(text: string): readonly Amount[] {
  const found: Amount[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const start = STARTS[text.charCodeAt(at)];
    if (start === 0) continue;
    const runEnd = start === 1 ? endOfDigits(text, at) : endOfRun(text, at);
    if (runEnd - at > LONGEST_RUN || isInsideCode(text, at)) {
      at = runEnd - 1;
      continue;
    }
    const amount = readAmount(text, at);
    if (amount !== undefined) {
      found.push(amount);
      at = Math.max(amount.end, amount.numeralEnd) - 1;
    } else if (start === 1) at = runEnd - 1;
  }
  return found;
}

function endOfRun(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && STARTS[text.charCodeAt(end)] === 2) end += 1;
  return end;
}

/** A row of digits with the points and commas inside it. */
function endOfDigits(text: string, at: number): number {
  let end = at + 1;
  for (; end < text.length; end += 1) {
    const unit = text.charCodeAt(end);
    const isInner = (unit === 0x2e || unit === 0x2c) && STARTS[text.charCodeAt(end + 1)] === 1;
    if (STARTS[unit] !== 1 && !isInner) break;
  }
  return end;
}

const FIRST_HAN = 0x2e80;

/** N95, A4, 3*6, 3:2, 1.2.3: a letter or a joining sign before the digits makes them a code, a size or a score. */
function isInsideCode(text: string, at: number): boolean {
  // 01 项目进展: a number of a list.
  if (text.charAt(at) === '0' && /\d/.test(text.charAt(at + 1))) return true;
  // Nearly always a Chinese character stands there.
  if (text.charCodeAt(at - 1) >= FIRST_HAN && text.charAt(at - 1) !== '：') return false;
  const before = text.charAt(at - 1);
  if (/[A-Za-z]/.test(before))
    return !/(?:RMB|CNY|USD|HKD|NTD|TWD|MOP|EUR|GBP|JPY|AUD|CAD|SGD)$/.test(text.slice(Math.max(0, at - 3), at));
  return /[*×:：.xX]/.test(before) && /\d/.test(text.charAt(at - 2));
}
