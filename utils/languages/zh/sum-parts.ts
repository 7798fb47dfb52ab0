import type { Span } from '../../model';

const OPENS = /^(?:[^，。；\d\n]{0,6}，(?=其中))?，?(?:其中|包括|分别为?)?[：:]\s*$/u;

/**
 * 收到捐款1284万元：⏎1. 平台：872万元: whether a sentence tells the parts of the sum that the one before ends with, so that what
 * was said of the sum holds for them.
 */
export const isPartOfSum = (text: string, { start }: Span, before: Span | undefined): boolean =>
  before !== undefined && OPENS.test(text.slice(before.end, start));

/** ✦ 个人捐款: a further line of such a list. */
export const isNextPart = (text: string, { start, end }: Span): boolean =>
  text.charAt(start - 1) === '\n' && MARK.test(text.slice(start, Math.min(end, start + 4)));
const MARK = /^(?:[^\p{L}\p{N}\s（(“「【]|\d{1,2}[.、．]|[（(][\d一二三四五六七八九十]{1,2}[)）]|[①-⑳])/u;

/** ✦ 企业捐赠|385,000元: of what has come in, that came from firms. */
export const isPartGiven = (text: string, { start }: Span): boolean =>
  PART_GIVEN.test(text.slice(Math.max(0, start - 16), start));
const PART_GIVEN =
  /(?:企业|机构|单位|个人|公众|网友|爱心人士|社会|线[上下]|平台|其[他它余])[^，。；\n]{0,4}捐[赠款](?:收入)?[：:\s]*$/u;
