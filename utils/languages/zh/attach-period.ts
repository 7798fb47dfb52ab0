import type { Span } from '../../model';
import { sentenceAt } from '../../text';
import type { Candidate, PreparedArticle } from '../types';
import { datedEntries } from './dated-entries';
import { lastUpTo } from './spans';
import { findPeriods, readPeriod, type FoundPeriod, type Period } from './periods';
import { isPartOfSum } from './sum-parts';

/** 每年 speaks of its own clause; other words of time open the sentence and hold for all of it. */
const RECURRING = /^每/u;
/** What goes on with the sentence before, and so with its time. */
const GOES_ON = /^(?:其中|余下|剩余|连同|四项|三项|两项|合计|此外|同时|另(?![有讯据悉])|平均|每)/u;
/** A rate holds at all times; 每年 is no such rate, but says itself when. */
const RATE_BEFORE =
  /(?:每(?![年月日天周])|人均|单餐|单例|平均(?!每)|户均|各(?![类级界地种项方])|单笔|笔均|单个|单家|最高)[^，。；、\d]{0,6}$/u;

/**
 * Reads when each figure was: the nearest words of time before it in its sentence, else those of the sentence before, where
 * this one goes on with it.
 */
export function attachPeriod(
  candidates: readonly Candidate[],
  { text, sentences, publishedDate }: PreparedArticle,
): readonly Candidate[] {
  let at = -1;
  let own: readonly FoundPeriod[] = [];
  let carried: FoundPeriod | undefined;
  let aboveList: FoundPeriod | undefined;
  const declared = declaredPeriod(text);
  const entries = datedEntries(text, sentences);
  const known = new Map<string, Period>();
  const datesOf = (words: string): Period => {
    const period = known.get(words) ?? readPeriod(words, publishedDate);
    known.set(words, period);
    return period;
  };
  return candidates.map((candidate, position) => {
    const index = sentenceAt(sentences, candidate.start);
    const sentence = sentences[index];
    if (sentence === undefined) return candidate;
    if (index !== at) {
      const goesOn =
        isContinued(text, sentence) ||
        isPartOfSum(text, sentence, candidates[position - 1]) ||
        GOES_ON.test(text.slice(sentence.start, sentence.start + 8));
      carried = isNextPoint(text, sentence)
        ? aboveList
        : goesOn
          ? (own.findLast(({ words }) => !RECURRING.test(words)) ?? carried)
          : (announcedPeriod(text, sentence.start) ??
            openingPeriod(text, at === index - 1 ? undefined : sentences[index - 1], sentence, candidate));
      own = findPeriods(text, sentence);
      const list = text.slice(sentence.start, sentence.end).indexOf('一是');
      if (list >= 0) aboveList = lastUpTo(own, sentence.start + list, () => true);
      at = index;
    }
    const said = periodOf(text, candidate, own);
    const period = said ?? carried ?? entries[index] ?? declaredFor(text, candidate, sentence, declared);
    if (period === undefined) return candidate;
    if (candidate.kind !== 'hours' && isRate(text, candidate, sentence.start) && !isMeanOf(text, candidate, said))
      return candidate;
    return { ...candidate, period: text.slice(period.start, period.end), ...datesOf(period.words) };
  });
}

/** 这一年，项目越做越细。|拿出26万元: a sentence without figures that opens with a time gives it to the next of its paragraph. */
function openingPeriod(text: string, before: Span | undefined, { start }: Span, figure: Span): FoundPeriod | undefined {
  if (before === undefined || text.slice(before.end, start).includes('\n')) return undefined;
  if (STOCK.test(text.slice(start, figure.start))) return undefined;
  const first = findPeriods(text, before)[0];
  return first?.start === before.start && /[，,]/u.test(text.charAt(first.end)) && !RECURRING.test(first.words)
    ? first
    : undefined;
}

/** 他是全省|3000名|会员中的一员: how many there are is of no such time. */
const STOCK = /(?:藏书|现有|全[省市县区州国])[^，。；、\d]{0,4}$/u;

const BULLET = /^(?:[●•·■◆▪▍◎○-]|\d{1,2}[.、．]|[（(]\d{1,2}[）)]|[①-⑳])/u;
/** So many lines a list is followed back to the line that announces it. */
const LONGEST_LIST = 16;

/** Behind the last character before `at` that is no line break. */
function lastInk(text: string, at: number): number {
  let end = at;
  while (end > 0 && text.charAt(end - 1) === '\n') end -= 1;
  return end;
}

/** 截至9月30日：⏎● 免费配镜5218副: the time in the line that announces a list is that of its items. */
function announcedPeriod(text: string, at: number): FoundPeriod | undefined {
  let start = at;
  const isMarked = !/[\d（(①-⑳]/u.test(text.charAt(at));
  for (let lines = 0; lines < LONGEST_LIST && start > 0; lines += 1) {
    const isItem = BULLET.test(text.slice(start, start + 4)) && text.charAt(start - 1) === '\n';
    if (!isItem) return undefined;
    const end = lastInk(text, start);
    start = text.lastIndexOf('\n', end - 1) + 1;
    if (/[：共]/u.test(text.charAt(end - 1)) && (isMarked || text.slice(end - 3, end) === '其中：'))
      return findPeriods(text, { start, end }).at(-1);
  }
  return undefined;
}

/** 现将截至8月20日的收支情况公告如下: what a notice says of its time holds for all that it lists. */
const DECLARES =
  /截[至止][^。；\n]{2,60}如下|[把将](?:\d{1,2}|十?[一二三四五六七八九十])月份?[^。；\n]{0,16}(?:汇报|报告|公布|公示|公告)/u;
const INTENDED = /拟|计划|预计|将[于在用]|打算/u;

function declaredPeriod(text: string): FoundPeriod | undefined {
  const found = DECLARES.exec(text);
  return found === null ? undefined : findPeriods(text, { start: found.index, end: found.index + found[0].length })[0];
}

const declaredFor = (text: string, { start }: Span, sentence: Span, declared: FoundPeriod | undefined) =>
  declared !== undefined && declared.end < sentence.start && !INTENDED.test(text.slice(sentence.start, start))
    ? declared
    : undefined;

/** 二是…: of the points before it nothing holds but what stands above 一是. */
const isNextPoint = (text: string, { start }: Span) => /^[二三四五六七八九]是/u.test(text.slice(start, start + 2));

/** A semicolon ends a sentence of the text, but not what was said of its time. */
const isContinued = (text: string, { start }: Span) =>
  text
    .slice(Math.max(0, start - 2), start)
    .trimEnd()
    .endsWith('；');

/** 2018年获得资格，现有|理事13人: what there is now is not of the time told before. */
const AT_HAND = /，(?:目前)?现[有任][^。；]*$/u;
const AT_HAND_REACH = 40;
const TO_DAY = /截[至止]|目前|现|至今/u;

/** 昨日公布调查结果，|27%…; 去年3月宣布，将筹资|3000万元: when it was told is not when it was, or will be. */
const A_DAY = /^(?:昨|今[天日]|前晚|上周|(?:[今去]年|\d{4}年)?\d{1,2}月|\d{1,2}日)/u;
const TOLD =
  /(?:公布|通报|发布|发表|披露|晒出)[^，。；]{0,16}(?:报告|数据|数字|结果|成绩|年报|皮书|公报|名单|安排|账|统计|调查|进展|情况|》)|报了账|宣布[^。；]*[将拟]/u;
const TOLD_REACH = 60;
const isWhenTold = (text: string, { words, end }: FoundPeriod, start: number): boolean =>
  A_DAY.test(words) && TOLD.test(text.slice(Math.max(end, start - TOLD_REACH), start));

/** 从2017年的1012头回升到|1249头: the time at which a change began is not that of its end, and of nothing behind it. */
const isOfStart = (text: string, period: FoundPeriod, start: number): boolean =>
  /[从由]/u.test(text.charAt(period.start - 1)) &&
  text.charAt(period.end) === '的' &&
  /\d|[升降增减涨提]/u.test(text.slice(period.end, Math.min(start, period.end + TOLD_REACH)));

/** The last words of time before a figure that reach to it. */
const periodOf = (text: string, { start }: Candidate, periods: readonly FoundPeriod[]): FoundPeriod | undefined =>
  lastUpTo(
    periods,
    start,
    (period) =>
      (!RECURRING.test(period.words) || !/[，；]/u.test(text.slice(period.end, start))) &&
      !isWhenTold(text, period, start) &&
      !isOfStart(text, period, start) &&
      (TO_DAY.test(period.words) || !AT_HAND.test(text.slice(Math.max(period.end, start - AT_HAND_REACH), start))),
  );

/** 去年服务1200户，户均|3100元: what comes to each, of all that was counted in a time, is of that time as they are. */
const isMeanOf = (text: string, { start }: Span, said: FoundPeriod | undefined): boolean =>
  said !== undefined && !RECURRING.test(said.words) && MEAN.test(text.slice(Math.max(said.end, start - 10), start));
const MEAN = /(?:[人户]均|平均(?!每[年月天日周]))[^，。；、\d]{0,6}$/u;

/** Whether what stands before a figure, no further back than `from`, makes a rate of it. */
export const isRate = (text: string, { start }: Span, from: number): boolean =>
  RATE_BEFORE.test(text.slice(Math.max(from, start - 10), start));
