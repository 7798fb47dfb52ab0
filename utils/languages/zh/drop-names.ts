import type { Candidate, PreparedArticle, Refiner } from '../types';

/** A longer quotation says something; a short one without a clause inside is a name. */
const LONGEST_NAME = 14;
const LONGEST_TITLE = 40;
const CLAUSE = /[，。；！？,;!?…]/u;
const SPEECH_BEFORE = /(?:说|道|称|表示|：|:|问|答|喊|讲)$/u;
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['‘', '’'],
]);

/** What a character is to a name in marks: where nothing is open any more, or what opens one. */
const CLOSES = 1;
const OPENS_TITLE = 2;
const OPENS_QUOTE = 3;
const MARKS = new Uint8Array(0x10000);
for (const char of '\n》') MARKS[char.charCodeAt(0)] = CLOSES;
MARKS['《'.charCodeAt(0)] = OPENS_TITLE;
for (const [open, close] of QUOTES) {
  MARKS[open.charCodeAt(0)] = OPENS_QUOTE;
  MARKS[close.charCodeAt(0)] = CLOSES;
}

/** The mark of a kind that is open at `at`, at most so far before it; -1 where none is. */
function opening(text: string, at: number, kind: number, reach: number): number {
  const first = Math.max(0, at - reach);
  for (let start = at - 1; start >= first; start -= 1) {
    const mark = MARKS[text.charCodeAt(start)];
    if (mark === CLOSES) return -1;
    if (mark === kind) return start;
  }
  return -1;
}

function isInTitle({ text }: PreparedArticle, { start, end }: Candidate): boolean {
  const open = opening(text, start, OPENS_TITLE, LONGEST_TITLE);
  return open >= 0 && text.slice(end, end + LONGEST_TITLE).includes('》');
}

function isInQuotedName({ text }: PreparedArticle, { start, end, kind }: Candidate): boolean {
  const open = opening(text, start, OPENS_QUOTE, LONGEST_NAME);
  if (open < 0) return false;
  const close = text.indexOf(QUOTES.get(text.charAt(open)) ?? '', open);
  // 「一棵树350元」 names what a sum buys, and the sum is one.
  if (kind === 'money' && close === end && /\d/u.test(text.slice(start, end))) return false;
  if (close < end || close - open > LONGEST_NAME + 1) return false;
  return !CLAUSE.test(text.slice(open, close)) && !SPEECH_BEFORE.test(text.slice(Math.max(0, open - 2), open));
}

/** “百人计划”, “1+N”, 《三百六十五里路》: a number inside a name counts nothing. */
export const dropInsideNames: Refiner = (candidates, article) =>
  candidates.filter((candidate) => !isInTitle(article, candidate) && !isInQuotedName(article, candidate));
