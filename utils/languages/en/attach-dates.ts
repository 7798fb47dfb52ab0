import type { Organization } from '../../model';
import { sentenceAt } from '../../text';
import type { Candidate, PreparedArticle } from '../types';
import { readPeriod } from './periods';
import { latin } from './letters';

/** What a sentence says before its figure: everything up to a day is told, not what came last. */
const CUMULATIVE_BEFORE = /\b(?:cumulative(?:ly)?|to date|since (?!then\b|they first)|so far|in all|all told)\b/iu;
const CUMULATIVE_BEHIND = latin(
  String.raw`^(?: \p{Ll}+){0,4} (?:in all|to date|so far|all told|since (?:its|the|\p{Lu}|\d))`,
);

/** Dates the words of each period by the day of publication, and tells what has mounted up from what was done once. */
export function attachDates(
  candidates: readonly Candidate[],
  _organizations: readonly Organization[],
  { text, sentences, publishedDate }: PreparedArticle,
): readonly Candidate[] {
  return candidates.map((candidate) => {
    const { period, start, end, kind, role } = candidate;
    if (kind === 'ratio' || role === 'size') return candidate;
    const read = period === null ? undefined : readPeriod(period, publishedDate ?? undefined);
    const sentence = sentences[sentenceAt(sentences, start)];
    const isCumulative =
      role !== 'planned' &&
      (read?.isCumulative === true ||
        CUMULATIVE_BEHIND.test(text.slice(end, end + 48)) ||
        (period === null && CUMULATIVE_BEFORE.test(text.slice(sentence?.start ?? start, start))));
    return {
      ...candidate,
      cumulative: isCumulative,
      periodStart: read?.periodStart ?? null,
      periodEnd: read?.periodEnd ?? null,
    };
  });
}
