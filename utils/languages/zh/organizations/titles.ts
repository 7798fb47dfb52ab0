import type { FoundName } from './found-name';
import { isNoName } from './no-names';

/** 《 */
export const TITLE_OPENS = 0x300a;
const LONGEST_TITLE = 60;

/** Where the title closes that is opened here; -1 where none does. */
export function titleEndFrom(text: string, at: number): number {
  const end = text.slice(at, at + LONGEST_TITLE).indexOf('》');
  return end < 0 ? -1 : at + end;
}

const PAPER = /^\p{Script=Han}{1,6}(?:报|周刊)$/u;

/** 《贵阳晚报》 is a paper, and names the body that makes it. */
export function paperInTitle(text: string, start: number, end: number): FoundName | undefined {
  if (end - start < 2 || end - start > 8) return undefined;
  const name = text.slice(start, end);
  if (!PAPER.test(name) || isNoName(name)) return undefined;
  return { name, start, end, headStart: start, type: 'media', by: 'brand', isOffice: false };
}

/** 基金会救灾协调会|2023年度工作报告: in a title, whoever has a report of a year has a name. */
const REPORT_OF_YEAR = /^20\d\d年度?[^，。\n]{0,6}(?:报告|总结|年报)/u;
const REPORTER = /^(?![全各我关本])\p{Script=Han}{4,24}$/u;
const LONGEST_REPORTER = 25;

export function reporterEndingAt(text: string, end: number): string | undefined {
  if (!REPORT_OF_YEAR.test(text.slice(end, end + 18))) return undefined;
  const before = text.slice(Math.max(0, end - LONGEST_REPORTER), end);
  const lineBreak = before.lastIndexOf('\n');
  if (lineBreak < 0 && end > LONGEST_REPORTER) return undefined;
  const name = before.slice(lineBreak + 1);
  return REPORTER.test(name) ? name : undefined;
}
