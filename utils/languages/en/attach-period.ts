import { sentenceAt } from '../../text';
import type { Candidate, PreparedArticle } from '../types';
import { findPeriods, readPeriod } from './periods';

/** Words behind a figure belong to it only this near; before it they open the sentence and hold for all of it. */
const REACH_BEHIND = 60;

/** Reads when each figure was: the nearest words of time in its sentence, those before it first. */
export function attachPeriod(
  candidates: readonly Candidate[],
  { text, sentences, publishedDate }: PreparedArticle,
): readonly Candidate[] {
  return candidates.map((candidate) => {
    const sentence = sentences[sentenceAt(sentences, candidate.start)];
    if (!sentence) return candidate;
    const at = candidate.start - sentence.start;
    const end = candidate.end - sentence.start;
    const periods = findPeriods(text.slice(sentence.start, sentence.end));
    const nearest =
      periods.find((period) => period.start >= end && period.start - end < REACH_BEHIND) ??
      periods.findLast((period) => period.end <= at);
    if (!nearest) return candidate;
    const { words, periodStart, periodEnd, isCumulative } = readPeriod(nearest.words, publishedDate ?? undefined);
    return { ...candidate, period: words, periodStart, periodEnd, cumulative: isCumulative };
  });
}
