import type { Span } from '../model';

/** The first of spans, sorted and apart from each other, that shares a unit with `span`. By halving. */
export function overlapping<S extends Span>(sorted: readonly S[], span: Span): S | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? Infinity) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found = sorted[low];
  return found !== undefined && found.start < span.end ? found : undefined;
}
