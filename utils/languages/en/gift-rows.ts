import type { Span } from '../../model';

const NEXT = /[;,] (?:and |plus )?$/u;
const GOES_TO =
  /^ (?:[a-z]+ ){0,2}(?:to|for) |^ (?:(?:has|have|had) (?:gone|been (?:given|paid))|will (?:go|be (?:given|paid))|went|goes) to /u;

/** Whether a sum is the next in a row of gifts: $6m to a school, which will …; $3m to a library. */
export const isNextGift = (text: string, last: Span, { start, end }: Span): boolean =>
  NEXT.test(text.slice(Math.max(last.end, start - 8), start)) &&
  GOES_TO.test(text.slice(end, end + 32)) &&
  GOES_TO.test(text.slice(last.end, last.end + 32));
