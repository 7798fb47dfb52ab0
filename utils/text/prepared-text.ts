import type { Span } from '../model';

/**
 * An article's text as rules read it: folded to one way of writing, with a map back to the text as it came. Folding
 * changes or drops single UTF-16 units, so every unit of `text` has one unit of `source` that it comes from.
 */
export interface PreparedText {
  readonly source: string;
  /** What the rules read, and what their offsets index. */
  readonly text: string;
  /** For each unit of `text` the offset in `source` of the unit that it comes from; absent where nothing was dropped. */
  readonly sourceOffsets: Int32Array | null;
  /** The sentences of `text`, in order; together they hold every unit that is not white space. */
  readonly sentences: readonly Span[];
}

/** The span of the source that a span of the prepared text comes from, with whatever was dropped inside it. */
export function toSource({ sourceOffsets }: PreparedText, { start, end }: Span): Span {
  if (sourceOffsets === null || end <= start) return { start, end };
  const first = sourceOffsets[start] ?? start;
  const last = sourceOffsets[end - 1] ?? end - 1;
  return { start: first, end: last + 1 };
}

/** The words of a span as the source writes them (its own script), without what preparing dropped: breaks, zero-width characters. */
export function asPrinted(prepared: PreparedText, { start, end }: Span): string {
  const { source, sourceOffsets } = prepared;
  if (sourceOffsets === null) return source.slice(start, end);
  const first = sourceOffsets[start] ?? 0;
  const last = sourceOffsets[end - 1] ?? first;
  if (last - first === end - 1 - start) return source.slice(first, last + 1);
  let printed = '';
  for (let at = start; at < end; at += 1) printed += source.charAt(sourceOffsets[at] ?? 0);
  return printed;
}

/** The span of the prepared text that comes from a span of the source. */
export function fromSource({ sourceOffsets, text }: PreparedText, { start, end }: Span): Span {
  if (sourceOffsets === null) return { start, end };
  return { start: firstFrom(sourceOffsets, start, text.length), end: firstFrom(sourceOffsets, end, text.length) };
}

/** The first unit of the text that comes from offset `at` of the source or from after it. By halving. */
function firstFrom(sourceOffsets: Int32Array, at: number, length: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sourceOffsets[middle] ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
