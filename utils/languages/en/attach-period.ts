import { sentenceAt } from '../../text';
import type { Candidate, PreparedArticle } from '../types';
import { findPeriods, readPeriod } from './periods';

/** Words behind a figure belong to it only this near; before it they open the sentence and hold for all of it. */
const REACH_BEHIND = 60;
/** A year once named holds for the sentences after it in the same paragraph. */
const NAMES_A_YEAR = /(?:19|20)\d\d/u;

/**
 * Reads when each figure was: the words of time behind it with no other figure between, else those before it in the
 * sentence, else a year that an earlier sentence of the paragraph named. A ratio compares two times and has none.
 */
export function attachPeriod(
  candidates: readonly Candidate[],
  { text, sentences, publishedDate }: PreparedArticle,
): readonly Candidate[] {
  let carried: { words: string; sentence: number } | undefined;
  return candidates.map((candidate, index) => {
    if (candidate.kind === 'ratio') return candidate;
    const at = sentenceAt(sentences, candidate.start);
    const sentence = sentences[at];
    if (!sentence) return candidate;
    const next = candidates[index + 1]?.start ?? text.length;
    const periods = findPeriods(text.slice(sentence.start, sentence.end)).map(({ words, start, end }) => ({
      words,
      start: start + sentence.start,
      end: end + sentence.start,
    }));
    const own =
      periods.find(({ start }) => start >= candidate.end && start - candidate.end < REACH_BEHIND && start < next) ??
      periods.findLast(({ end }) => end <= candidate.start);
    if (own && NAMES_A_YEAR.test(own.words)) carried = { words: own.words, sentence: at };
    const isCarried =
      carried !== undefined && !text.slice(sentences[carried.sentence]?.end, sentence.start).includes('\n');
    const words = own?.words ?? (isCarried ? carried?.words : undefined);
    if (words === undefined) return candidate;
    const { periodStart, periodEnd, isCumulative } = readPeriod(words, publishedDate ?? undefined);
    return { ...candidate, period: words, periodStart, periodEnd, cumulative: isCumulative };
  });
}
