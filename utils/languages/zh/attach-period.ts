import type { Span } from '../../model';
import { sentenceAt } from '../../text';
import type { Candidate, PreparedArticle } from '../types';
import { lastUpTo } from './spans';
import { findPeriods, readPeriod, type FoundPeriod, type Period } from './periods';

/** 每年 speaks of its own clause; other words of time open the sentence and hold for all of it. */
const RECURRING = /^每/u;
/** What goes on with the sentence before, and so with its time. */
const GOES_ON = /^(?:其中|余下|剩余|连同|四项|三项|两项|合计|此外|同时|另外|平均|每)/u;
/** A rate holds at all times; 每年 is no such rate, but says itself when. */
const RATE_BEFORE = /(?:每(?![年月日天周])|人均|单餐|单例|平均(?!每)|户均|各|单笔|单个|单家|最高)[^，。；、\d]{0,6}$/u;

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
      carried = goesOn
        ? (own.findLast(({ words }) => !RECURRING.test(words)) ?? carried)
        : announcedPeriod(text, sentence.start);
      own = findPeriods(text, sentence);
      at = index;
    }
    const period = periodOf(text, candidate, own) ?? carried;
    if (period === undefined || isRate(text, candidate, sentence.start)) return candidate;
    return { ...candidate, period: text.slice(period.start, period.end), ...datesOf(period.words) };
  });
}

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
    if (text.charAt(end - 1) === '：' && (isMarked || text.slice(end - 3, end) === '其中：'))
      return findPeriods(text, { start, end }).at(-1);
  }
  return undefined;
}

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

/** The last words of time before a figure that reach to it. */
const periodOf = (text: string, { start }: Candidate, periods: readonly FoundPeriod[]): FoundPeriod | undefined =>
  lastUpTo(
    periods,
    start,
    (period) =>
      (!RECURRING.test(period.words) || !/[，；]/u.test(text.slice(period.end, start))) &&
      (TO_DAY.test(period.words) || !AT_HAND.test(text.slice(Math.max(period.end, start - AT_HAND_REACH), start))),
  );

/** Whether what stands before a figure, no further back than `from`, makes a rate of it. */
export const isRate = (text: string, { start }: Span, from: number): boolean =>
  RATE_BEFORE.test(text.slice(Math.max(from, start - 10), start));
