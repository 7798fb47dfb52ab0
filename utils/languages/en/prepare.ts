import type { Span } from '../../model';
import { findSentences, type PreparedText } from '../../text';

/** Letters, digits and signs as wide as Chinese ones stand this far behind their ASCII twins. */
const WIDE = 0xfee0;

/** A line of prose that breaks off is at least this long; lines of addresses, tables and lists are shorter. */
const SHORTEST_PROSE = 45;

const PARAGRAPH_BREAK = /\n[ \t\r]*\n/u;

/** How much of the next line is looked at: the mark of a list with its blank is no longer. */
const LOOKED_AT = 4;

/** A full stop that ends a sentence; the one behind Rs., No. or St. does not. */
const COMPLETE = /(?<!(?:^|\s)\p{Lu}\p{L}{0,2})[.!?:;]["'”’)]*$/u;

/** What opens an item of a list, which is a line of its own. */
const LIST_MARK = /^(?:--|[-•·*▪–—]|\d{1,2}[.)]) /u;

/** McMaster University – $388,500: a line of a table of givers. */
const ENDS_IN_SUM = /(?: [–—-] |: )[A-Z]{0,3}[$£€₹]\d[\d.,]*(?: (?:million|billion|thousand|crore|lakh)|k|m|bn)?$/u;

/** Whether a line goes on behind its end: its sentence does, in small letters or after a line as long as lines of prose are. */
const goesOn = (before: string, after: string) =>
  before !== '' &&
  /^\S/u.test(after) &&
  !LIST_MARK.test(after) &&
  !ENDS_IN_SUM.test(before) &&
  (/^\p{Ll}/u.test(after) || (before.length >= SHORTEST_PROSE && !COMPLETE.test(before)));

/** In a text that sets paragraphs apart by empty lines, as mails and PDFs do, a plain line end may stand inside one. */
function joinLines(text: string): string {
  if (!PARAGRAPH_BREAK.test(text)) return text;
  let joined = '';
  let start = 0;
  let kept = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    const before = text.slice(start, end);
    start = end + 1;
    if (!goesOn(before, text.slice(start, start + LOOKED_AT))) continue;
    joined += `${text.slice(kept, end)} `;
    kept = start;
  }
  return joined + text.slice(kept);
}

/**
 * English as its rules read it: wide digits and letters are plain, blanks that must not break are blanks, and so are line ends
 * inside a paragraph. One unit stands for one, so offsets stay.
 */
export function prepareEnglish(source: string): PreparedText {
  const plain = source
    .replaceAll(/[\u00a0\u2009\u202f\u3000]/gu, ' ')
    .replaceAll(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE));
  const text = joinLines(plain);
  return { source, text, sourceOffsets: null, sentences: findSentences(text).flatMap((each) => cutOff(each, text)) };
}

/** No sentence is longer. A text without a full stop would be read as a whole for each of its figures. */
const LONGEST_SENTENCE = 1000;

function cutOff(sentence: Span, text: string): readonly Span[] {
  const pieces: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST_SENTENCE) {
    const blank = text.lastIndexOf(' ', start + LONGEST_SENTENCE);
    const end = blank > start ? blank : start + LONGEST_SENTENCE;
    pieces.push({ start, end });
    start = text.charAt(end) === ' ' ? end + 1 : end;
  }
  pieces.push({ start, end: sentence.end });
  return pieces;
}
