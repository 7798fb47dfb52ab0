import type { Candidate } from '../../types';
import { isRate } from '../attach-period';
import { isOfEntry } from '../dated-entries';

/** Rates, lengths of time and moments of a story: they hold for what is said of one actor in one breath, and no further. */
const OF_ONE_STATEMENT =
  /^(?:每|首|上届|当[天日]|昨|今日|目前|眼下|现时|迄今|至今|期间|年内|前晚|一上午|明年|下|未来|今后|自)|(?:里|内|间|来|底|天|小时|日|前夕)$|^(?:近|连续第?)?(?:\d{1,2}|[一二两三四五六七八九十]{1,3})(?:年|周|学期)$/u;

/**
 * 2021年，该会…。共资助…: what was said of the time holds on through a paragraph, as long as the same one acts and no other
 * time is given. What is of one statement ends with it: 甲五年来募款…；乙资助….
 */
export function carryPeriods(figures: readonly Candidate[], text: string, report: Report): readonly Candidate[] {
  let last: Candidate | undefined;
  let year: Candidate | undefined;
  let ended: string | null = null;
  /** The time that holds, and of whom it was said first. */
  let period: string | null = null;
  let owner: string | null = null;
  // Looked for from figure to figure, and never twice in one line: a text may be a single one.
  let lineEnd = -1;
  return figures.map((found) => {
    const isTold = report === 'own' || (report === 'told' && found.org === year?.org);
    const figure = year !== undefined && isTold && isOfYear(found, text) ? withTimeOf(found, year) : found;
    if (found.period !== null && YEAR.test(found.period)) year = found;
    if (last !== undefined && lineEnd < last.end) lineEnd = endOfLine(text, last.end);
    if (last === undefined || lineEnd < figure.start) {
      ended = period = null;
      return (last = figure);
    }
    if (last.period !== period) [period, owner] = [last.period, last.org];
    if (endsWith(last, figure, owner, text)) ended = last.period;
    if (figure.period !== null && (figure.period !== ended || isSaidAgain(figure, last, text))) return (last = figure);
    const read = figure.period === null ? goingOn(last, figure, text) : withTimeOf(figure, NO_TIME);
    // What has no time of its own beside others of the same one takes none away from what follows.
    if (read.period !== null || last.org !== read.org) last = read;
    return read;
  });
}

/** 甲每年补贴6000元；乙每年拿出80万元: said of each. */
const isSaidAgain = ({ period, start }: Candidate, last: Candidate, text: string): boolean =>
  period !== null && text.slice(last.end, start).includes(period);

const NOW = /现有|现任|目前|现时|问卷/u;

/** A report itself, news of one, which tells of others as well, or neither. */
export type Report = 'own' | 'told' | 'none';

/** A report tells of one year in all its sections; how much there is and what is to come is of another time. */
const YEAR = /^(?:全年|本年度|报告期|(?:19|20)\d\d年度?(?:第?[一二三四]季度|[上下]半年)?$)/u;
const DONE: ReadonlySet<Candidate['role']> = new Set(['raised', 'given', 'benefited', 'supported', 'held', 'built']);

const isOfYear = (figure: Candidate, text: string): boolean =>
  figure.period === null &&
  DONE.has(figure.role) &&
  !/[万元名人]，?每[人名户]/u.test(text.slice(figure.start - 4, figure.start));

/** The year of a report, and what counts up to a day, hold for all of whom it tells. */
const isOfTeller = (period: string): boolean => YEAR.test(period) || UP_TO.test(period) || period === '这一年';

/** 甲去年办班12期；|乙捐出疫苗: behind a semicolon a body of its own acts. A part of what was told, or whom it was said of, does not. */
const isOfAnother = ({ org }: Candidate, owner: string | null, between: string): boolean =>
  org !== null && owner !== null && org !== owner && /；(?!其中|当中|最|平均|其余)/u.test(between);

/** What counts up to a day goes on through a list of who does what. */
const UP_TO = /^截[至止]/u;

/** Whether a time that was of one statement alone is over where another one acts. */
function endsWith(last: Candidate, figure: Candidate, owner: string | null, text: string): boolean {
  const { period } = last;
  if (period === null || figure.period !== period || last.org === figure.org) return false;
  if (!OF_ONE_STATEMENT.test(period))
    return isOfTeller(period) ? false : isOfAnother(figure, owner, text.slice(last.end, figure.start));
  if (UP_TO.test(period) || (period.endsWith('日') && isOfEntry(text, period, figure))) return false;
  const between = text.slice(last.end, figure.start);
  return !/[。；]其中/u.test(between) && (period.endsWith('日') ? /[；。]/u : /[；。，]/u).test(between);
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** 从2017年的|1012头|回升到1249头: the time at which a change began is over with it. */
const BECAME = /^[^，。；\d]{0,6}[升降增减涨提扩][^，。；\d]{0,2}[到至]/u;

/** A figure without a time of its own behind another. */
function goingOn(last: Candidate, figure: Candidate, text: string): Candidate {
  const isOver = last.period === null || OF_ONE_STATEMENT.test(last.period) || last.org !== figure.org;
  // 2025年将再投入2亿元。…平台累计筹款|330亿元: what has been is not of the time that is to come.
  if (
    isOver ||
    BECAME.test(text.slice(last.end, last.end + 12)) ||
    last.role === 'planned' ||
    figure.role === 'planned' ||
    isRate(text, figure, last.end)
  )
    return figure;
  // 该会现有救护车12部: of another time than what was told before. Asked last, because what stands between may be long.
  return NOW.test(text.slice(last.end, figure.start)) ? figure : withTimeOf(figure, last);
}

type Time = Pick<Candidate, 'period' | 'periodStart' | 'periodEnd' | 'cumulative'>;

const NO_TIME: Time = { period: null, periodStart: null, periodEnd: null, cumulative: false };

const withTimeOf = (figure: Candidate, { period, periodStart, periodEnd, cumulative }: Time): Candidate => ({
  ...figure,
  period,
  periodStart,
  periodEnd,
  cumulative,
});
