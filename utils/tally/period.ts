/** When a figure or claim holds. Dates are ISO 8601 and inclusive, so they compare as strings; null: the text does not say. */
export interface Period {
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
}

// ISO dates of the years 0001 to 9999 lie between these two.
const BEGINNING = '';
const END = '~';

export const isDated = ({ periodStart, periodEnd }: Period): boolean => periodStart !== null || periodEnd !== null;

/** Whether two periods share a day. An end that is not said is taken as open. */
export const periodsOverlap = (a: Period, b: Period): boolean => startOf(a) <= endOf(b) && startOf(b) <= endOf(a);

/** Whether two periods may be the same: they overlap, or one of them is not known. */
export const periodsMayMeet = (a: Period, b: Period): boolean => !isDated(a) || !isDated(b) || periodsOverlap(a, b);

export const startOf = ({ periodStart }: Period): string => periodStart ?? BEGINNING;
export const endOf = ({ periodEnd }: Period): string => periodEnd ?? END;

/** From the first day to the last of the claims counted; null where any of them does not say. */
export function periodOf(counted: readonly Period[]): Period {
  const saysStart = counted.every(({ periodStart }) => periodStart !== null);
  const saysEnd = counted.every(({ periodEnd }) => periodEnd !== null);
  return {
    periodStart: saysStart ? (counted.map(startOf).sort()[0] ?? null) : null,
    periodEnd: saysEnd ? (counted.map(endOf).sort().at(-1) ?? null) : null,
  };
}
