import type { Span } from '../../model';
import { sentenceAt } from '../../text';
import type { Candidate, PreparedArticle } from '../types';
import { lastUpTo, spansWithin } from './spans';
import { findPeriods, readPeriod, type FoundPeriod, type Period } from './periods';

/** Words behind a figure belong to it only this near; before it they open the sentence and hold for all of it. */
const REACH_BEHIND = 8;
const LONGEST = 24;
/** What goes on with the sentence before, and so with its time. */
const GOES_ON = /^(?:其中|余下|剩余|连同|四项|三项|两项|合计|此外|同时|另外|平均|每)/u;
/** A rate holds at all times. */
const RATE_BEFORE = /(?:每|人均|平均|户均|各|单笔|单个|单家|最高)[^，。；、\d]{0,6}$/u;

/**
 * Reads when each figure was: the nearest words of time before it in its sentence, else those right behind it, else those of
 * the sentence before, where this one goes on with it.
 */
export function attachPeriod(
  candidates: readonly Candidate[],
  { text, sentences, publishedDate }: PreparedArticle,
): readonly Candidate[] {
  let at = -1;
  let own: readonly FoundPeriod[] = [];
  let carried: FoundPeriod | undefined;
  const known = new Map<string, Period>();
  const datesOf = (words: string): Period => {
    const period = known.get(words) ?? readPeriod(words, publishedDate);
    known.set(words, period);
    return period;
  };
  return candidates.map((candidate) => {
    const index = sentenceAt(sentences, candidate.start);
    const sentence = sentences[index];
    if (sentence === undefined) return candidate;
    if (index !== at) {
      const goesOn = isContinued(text, sentence) || GOES_ON.test(text.slice(sentence.start, sentence.start + 8));
      carried = goesOn ? (own.at(-1) ?? carried) : undefined;
      own = findPeriods(text, sentence);
      at = index;
    }
    const period = periodOf(text, candidate, own) ?? carried;
    if (period === undefined || isRate(text, candidate, sentence)) return candidate;
    return { ...candidate, period: text.slice(period.start, period.end), ...datesOf(period.words) };
  });
}

/** A semicolon ends a sentence of the text, but not what was said of its time. */
const isContinued = (text: string, { start }: Span) =>
  text
    .slice(Math.max(0, start - 2), start)
    .trimEnd()
    .endsWith('；');

function periodOf(text: string, { start, end }: Candidate, periods: readonly FoundPeriod[]): FoundPeriod | undefined {
  return (
    lastUpTo(periods, start, () => true) ??
    spansWithin(periods, end, end + REACH_BEHIND + LONGEST).find(
      (period) => period.start - end < REACH_BEHIND && !/[，。；]/u.test(text.slice(end, period.start)),
    )
  );
}

const isRate = (text: string, { start }: Candidate, sentence: Span): boolean =>
  RATE_BEFORE.test(text.slice(Math.max(sentence.start, start - 10), start));
