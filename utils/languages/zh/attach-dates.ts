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
  const readAt = (words: string, date: string | null): Period => {
    const period = known.get(words) ?? readPeriod(words, date);
    known.set(words, period);
    return period;
  };
  const written = publishedDate === null ? writtenIn(candidates) : null;
  const printedBefore = new Map<string, Period>();
  const periodOf = (printed: string): Period => {
    const before = printedBefore.get(printed);
    if (before !== undefined) return before;
    const words = foldPeriod(printed);
    const period = readAt(words, written !== null && NAMES_YEAR.test(words) ? written : publishedDate);
    printedBefore.set(printed, period);
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

/** A year that is named from the day of writing: 今年一季度. What reaches up to that day (今年以来) needs the day itself. */
const NAMES_YEAR = /^(?:[今去前本上]年)(?!.*(?:以来|起|至今|目前|为止)$)/u;
const COUNTED_TO_YEAR_END = /^截[至止]到?.*(?:年底|年末|12月31日|12月底)$/u;

/**
 * The last day of the year in which an article without a date was written, as far as it shows: what counts up to the end of
 * 2023 is told in 2024. Where the article is younger, 去年 is taken for a year that the count holds, which adds nothing.
 */
function writtenIn(candidates: readonly Candidate[]): string | null {
  const years = candidates.flatMap(({ period }) => {
    const words = period === null ? '' : foldPeriod(period);
    const end = COUNTED_TO_YEAR_END.test(words) ? readPeriod(words, null).periodEnd : null;
    return end === null ? [] : [Number(end.slice(0, 4))];
  });
  return years.length === 0 ? null : `${Math.max(...years) + 1}-12-31`;
}

/** Both scripts are folded where periods are found; one that was annotated by hand is as printed. */
const foldPeriod = (words: string) => normalizeChinese(words).text;
