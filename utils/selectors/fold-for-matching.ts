import type { Span } from '../model';
import { normalizeChinese } from '../text';

/** Text folded so that one wording has one form, with the offset in the source of each of its units. */
export interface FoldedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

const isSpace = (unit: string | undefined) => unit !== undefined && /\s/u.test(unit);
const isWide = (unit: string | undefined) =>
  unit === undefined || /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffff]/u.test(unit);
const isDigit = (unit: string | undefined) => unit !== undefined && unit >= '0' && unit <= '9';

/**
 * Folds what may differ between two printings of the same words: full width, Traditional script, invisible characters, the
 * separator of thousands, and white space, which is nothing beside a Han character and one blank elsewhere.
 */
export function foldForMatching(source: string): FoldedText {
  const { text, sourceOffsets } = normalizeChinese(source);
  const units: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    let next = at + 1;
    if (isSpace(unit)) {
      while (isSpace(text[next])) next += 1;
      const isLayout = isWide(units.at(-1)) || isWide(text[next]);
      if (!isLayout) {
        units.push(' ');
        offsets.push(sourceOffsets?.[at] ?? at);
      }
      at = next - 1;
    } else if (!(unit === ',' && isDigit(units.at(-1)) && isDigit(text[next]))) {
      units.push(unit);
      offsets.push(sourceOffsets?.[at] ?? at);
    }
  }
  return { text: units.join(''), offsets };
}

/** The span of the source that a span of the folded text comes from. */
export function toSourceSpan({ offsets }: FoldedText, { start, end }: Span): Span {
  const first = offsets[start] ?? 0;
  return { start: first, end: end > start ? (offsets[end - 1] ?? first) + 1 : first };
}

/** The span of the folded text that a span of the source became. */
export function toFoldedSpan({ offsets }: FoldedText, { start, end }: Span): Span {
  return { start: firstFrom(offsets, start), end: firstFrom(offsets, end) };
}

function firstFrom(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
