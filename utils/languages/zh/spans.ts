import type { Span } from '../../model';

/*
 * Spans in reading order, none inside another: words, mentions and figures of a text. They are looked up by halving, because
 * a text without a full stop is one sentence, and a rule that walks through all of it for each figure never ends.
 */

/** How many of the spans end at `offset` or before. */
function countUpTo(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans that lie between two offsets. */
export function spansWithin<S extends Span>(spans: readonly S[], from: number, to: number): S[] {
  let first = countUpTo(spans, from);
  while ((spans[first]?.start ?? from) < from) first += 1;
  return spans.slice(first, countUpTo(spans, to));
}

/** The last span that ends at `offset` or before and is one of those looked for, at the most `reach` of them back. */
export function lastUpTo<S extends Span>(
  spans: readonly S[],
  offset: number,
  isOne: (span: S) => boolean,
  reach = 64,
): S | undefined {
  const last = countUpTo(spans, offset) - 1;
  for (let index = last; index >= 0 && index > last - reach; index -= 1) {
    const span = spans[index];
    if (span !== undefined && isOne(span)) return span;
  }
  return undefined;
}

/** Whether a span shares a character with one of the spans. */
export function touchesAny(spans: readonly Span[], { start, end }: Span): boolean {
  const next = spans[countUpTo(spans, start)];
  return next !== undefined && next.start < end;
}
