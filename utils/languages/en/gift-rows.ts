import type { Span } from '../../model';

const AND = /(?:,|;|,? and|, plus) (?:a further |another |about |nearly |more than )?$/u;
const FOLLOWED_BY = /, followed by [^,.;]{2,60}? (?:at|with|on) $/u;
const PREPOSITION = /^ (?:came |went |goes )?(to|for|from|on|into|towards?) /u;

/**
 * Whether the verb of the sum before stands for this one too: £24m went on care and £6m on raising funds. The words that part
 * them (to A and £3m to B) may hold no verb of their own.
 */
export const isGapped = (text: string, last: Span, { start, end }: Span): boolean => {
  const preposition = PREPOSITION.exec(text.slice(end, end + 16))?.[1];
  const between = text.slice(last.end, start);
  if (FOLLOWED_BY.test(between)) return true;
  return (
    preposition !== undefined &&
    AND.test(between) &&
    !/[.!?;\n]/u.test(between.replace(/;[^;]*$/u, '')) &&
    new RegExp(`^[^,;]{0,40}? ${preposition} `, 'u').test(between)
  );
};

const NEXT = /[;,] (?:and |plus )?$/u;
const GOES_TO =
  /^ (?:[a-z]+ ){0,2}(?:to|for) |^ (?:(?:has|have|had) (?:gone|been (?:given|paid))|will (?:go|be (?:given|paid))|went|goes) to /u;

/** Whether a sum is the next in a row of gifts: $6m to a school, which will …; $3m to a library. */
export const isNextGift = (text: string, last: Span, { start, end }: Span): boolean =>
  NEXT.test(text.slice(Math.max(last.end, start - 8), start)) &&
  GOES_TO.test(text.slice(end, end + 32)) &&
  GOES_TO.test(text.slice(last.end, last.end + 32));
