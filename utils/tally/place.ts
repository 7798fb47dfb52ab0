/**
 * Whether a figure confined to `inner` is confined to `outer` as well. No place is everywhere; 河北省承德市 is inside 河北省.
 * What the names do not show (雄安 lies in 京津冀) is not known here.
 */
export const isInside = (inner: string | null, outer: string | null): boolean =>
  outer === null || (inner !== null && inner.startsWith(outer));

/** Whether two places have anything in common, as far as their names show. */
export const placesMeet = (a: string | null, b: string | null): boolean => isInside(a, b) || isInside(b, a);
