import type { Span } from '../../model';

const OPENS = /^，?(?:其中|包括|分别为?)?[：:]\s*$/u;

/**
 * 收到捐款1284万元：⏎1. 平台：872万元: whether a sentence tells the parts of the sum that the one before ends with, so that what
 * was said of the sum holds for them.
 */
export const isPartOfSum = (text: string, { start }: Span, before: Span | undefined): boolean =>
  before !== undefined && OPENS.test(text.slice(before.end, start));
