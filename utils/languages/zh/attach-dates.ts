import type { Organization } from '../../model';
import { normalizeChinese, sentenceAt } from '../../text';
import type { Candidate, PreparedArticle } from '../types';
import { readPeriod, type Period } from './periods';

/** Right before what it counts up: 累计捐赠, 共计, 总计. Joint (共同) and public (公共) count nothing. */
const COUNTED_UP = /(?:累计|共计|总计|历年|先后)[^，。；：]{0,24}$/u;

/** How far before a figure such a word may stand. */
const REACH = 32;

/** The dates that the period of a figure means, and whether it counts up from a beginning to a day. */
export function attachDates(
  candidates: readonly Candidate[],
  _organizations: readonly Organization[],
  { text, sentences, publishedDate }: PreparedArticle,
): readonly Candidate[] {
  const known = new Map<string, Period>();
  const periodOf = (words: string): Period => {
    const period = known.get(words) ?? readPeriod(foldPeriod(words), publishedDate);
    known.set(words, period);
    return period;
  };
  return candidates.map((candidate) => {
    const sentence = sentences[sentenceAt(sentences, candidate.start)];
    const before =
      sentence === undefined ? '' : text.slice(Math.max(sentence.start, candidate.start - REACH), candidate.start);
    const counted = COUNTED_UP.test(before);
    if (candidate.period === null) return counted ? { ...candidate, cumulative: true } : candidate;
    const { cumulative, ...dates } = periodOf(candidate.period);
    return { ...candidate, ...dates, cumulative: cumulative || counted };
  });
}

/** Both scripts are folded where periods are found; one that was annotated by hand is as printed. */
const foldPeriod = (words: string) => normalizeChinese(words).text;
