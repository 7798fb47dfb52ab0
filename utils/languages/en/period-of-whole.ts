import type { Candidate, PreparedArticle } from '../types';
import { findPeriods } from './periods';

/** Of this, £31m went into health care: a sentence that parts what the last one told. */
const PARTS_IT = /^Of (?:this|that|these|those|it|them|which)\b/u;
/** 190 of them passed. */
const OF_THEM = /^ of (?:them|those|these|whom|which)\b/u;
/** 610 of them have moved on: how it is now. */
const IS_NOW = /^(?: of [a-z]+)? (?:is|are|has|have|goes|go|will|now|still|lives?)\b/u;
const NEAR = 160;

/** Dates what has no time of its own: a part by its whole, the lines of a list by the heading that announces them. */
export function shareWithWhole(
  dated: readonly Candidate[],
  { text, sentences }: Pick<PreparedArticle, 'text' | 'sentences'>,
): readonly Candidate[] {
  const shared: Candidate[] = [];
  let at = 0;
  for (const candidate of dated) {
    const { start, end, period, kind, role } = candidate;
    while ((sentences[at]?.end ?? Infinity) <= start) at += 1;
    const from = sentences[at]?.start ?? start;
    const whole = shared.findLast((other) => other.end <= (PARTS_IT.test(text.slice(from, from + 12)) ? from : start));
    const isPart =
      !IS_NOW.test(text.slice(end, end + 24)) &&
      (PARTS_IT.test(text.slice(from, from + 12)) || OF_THEM.test(text.slice(end, end + 12)));
    const isDated = period != null || kind === 'ratio' || role === 'size' || role === 'planned';
    const own =
      !isDated && isPart && whole && from - whole.end < NEAR && !text.slice(whole.end, start).includes('\n')
        ? whole.period
        : undefined;
    const words = isDated ? undefined : (own ?? periodOfList(text, start));
    shared.push(words == null ? candidate : { ...candidate, period: words });
  }
  return shared;
}

const MARK = /^\s*(?:--|[-•·*▪–—]|\d{1,2}[.)])\s/u;
const MOST_LINES = 40;

/** Since January we have provided: the time that a heading names for all that stands under it. */
function periodOfList(text: string, at: number): string | undefined {
  let start = text.lastIndexOf('\n', at - 1) + 1;
  if (!MARK.test(text.slice(start, start + 8))) return undefined;
  for (let lines = 0; lines < MOST_LINES && start > 0; lines += 1) {
    const end = start - 1;
    start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end);
    if (line.trim() === '' || MARK.test(line)) continue;
    if (!line.trimEnd().endsWith(':')) return undefined;
    const stop = line.lastIndexOf('. ');
    return findPeriods(text, { start: stop < 0 ? start : start + stop + 2, end })[0]?.words;
  }
  return undefined;
}
