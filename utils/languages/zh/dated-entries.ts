import type { Span } from '../../model';
import { findPeriods, type FoundPeriod } from './periods';

/** 【25日】, 6月26日｜, 27日：: a day at the head of a line, set off from what happened on it. */
const HEAD = /^[【（「▍■◆●▪\s]{0,3}(?:(?:20\d\d年)?\d{1,2}月)?\d{1,2}[日号](?=[】）」：｜|])/u;
const LONGEST_HEAD = 20;

/** The day of the entry that each sentence stands in: an entry of a chronicle is a line, and all of it happened on its day. */
export function datedEntries(text: string, sentences: readonly Span[]): readonly (FoundPeriod | undefined)[] {
  let entry: FoundPeriod | undefined;
  return sentences.map(({ start }) => {
    if (start === 0 || text.charAt(start - 1) === '\n') entry = headOf(text, start);
    return entry;
  });
}

function headOf(text: string, start: number): FoundPeriod | undefined {
  const head = HEAD.exec(text.slice(start, start + LONGEST_HEAD))?.[0];
  return head === undefined ? undefined : findPeriods(text, { start, end: start + head.length + 1 })[0];
}

/** How far behind its head an entry is known for one without looking for where its line begins. */
const REACH = 800;

/** Whether a time is that of the entry in which a figure stands, and so of whoever acts there. */
export const isOfEntry = (text: string, period: string, { start }: Span): boolean =>
  new RegExp(`(?:^|\\n)[【（「▍■◆●▪\\s]{0,3}${period}[】）」：｜|][^\\n]*$`, 'u').test(
    text.slice(Math.max(0, start - REACH), start),
  );
