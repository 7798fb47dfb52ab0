import type { Span, TextPositionSelector, TextQuoteSelector } from '../model';

/** Enough to tell equal words apart in an article, little enough to survive an edit in the next paragraph. */
const CONTEXT_LENGTH = 32;

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** The nearest offset towards `span` that does not cut a character in two. */
function wholeCharacter(text: string, at: number, towards: 1 | -1): number {
  return at > 0 && at < text.length && isLowSurrogate(text.charCodeAt(at)) ? at + towards : at;
}

/** Describes a span of `text` by its words and up to 32 UTF-16 units on either side, as W3C's TextQuoteSelector. */
export function describeQuote(text: string, { start, end }: Span): TextQuoteSelector {
  const from = wholeCharacter(text, Math.max(0, start - CONTEXT_LENGTH), 1);
  const to = wholeCharacter(text, Math.min(text.length, end + CONTEXT_LENGTH), -1);
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  };
}

/** Describes a span by its offsets, as W3C's TextPositionSelector. */
export function describePosition({ start, end }: Span): TextPositionSelector {
  return { type: 'TextPositionSelector', start, end };
}
