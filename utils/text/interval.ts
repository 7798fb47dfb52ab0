import type { Bound, Interval } from '../model';

/** How a numeral stands in print, as far as its step depends on it. */
export interface PrintedNumeral {
  readonly value: number;
  /** What the scale word multiplies by: 10,000 for 万, 1,000,000 for million; 1 without one. */
  readonly scale: number;
  /** Digits after the decimal point: 2 in 1362.70万. */
  readonly decimals: number;
  /** Whether 多, 余 stands after the scale word (20亿多) and so speaks of the digit before that word. */
  readonly isSurplusAfterScale?: boolean;
}

/**
 * How far an `over` goes above its value: 多 and 余 after a numeral (`surplus`), 数 and 几 before a scale (`vague`), or
 * words that name no end (`open`: 超, 以上, at least).
 */
export type OverForm = 'surplus' | 'vague' | 'open';

export interface BoundedNumeral {
  readonly value: number;
  readonly max: number | null;
  readonly bound: Bound;
  readonly step: number;
  /** Read for `over` only. */
  readonly overForm?: OverForm;
}

// 近 and 约 say less the rounder the number is: 近200人 may be 190, hardly 101. PRODUCT.md sets both shares.
const NEARLY_SHARE = 0.1;
const ABOUT_SHARE = 0.05;

/**
 * One unit of the last digit that counts, in base units: 100,000 for 280多万, 10,000,000 for 1.4亿, 1亿 for 20亿多.
 * Zeros at the end of a whole number were not counted out and say nothing; those of a printed decimal were.
 */
export function stepOf({ value, scale, decimals, isSurplusAfterScale = false }: PrintedNumeral): number {
  if (decimals > 0) return Number(`${scale}e-${decimals}`);
  if (isSurplusAfterScale) return scale;
  return lastUnit(value);
}

/** The unit of the last digit of a number that is not 0; 1 for 0 itself. */
function lastUnit(value: number): number {
  if (value === 0) return 1;
  if (Number.isSafeInteger(value)) return lastUnitOfWhole(value);
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const digits = mantissa.split('.')[1]?.length ?? 0;
  return Number(`1e${Number(exponent) - digits}`);
}

/** Dividing is much faster than printing, and exact for whole numbers. */
function lastUnitOfWhole(value: number): number {
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** The table of bounds in PRODUCT.md, one row a bound. */
const INTERVALS: { readonly [B in Bound]: (numeral: BoundedNumeral) => Interval } = {
  exact: ({ value }) => ({ low: value, high: value }),
  over: ({ value, step, overForm = 'open' }) => ({ low: value, high: overHigh(value, step, overForm) }),
  under: ({ value }) => ({ low: 0, high: value }),
  nearly: ({ value, step }) => ({ low: add(value, -Math.min(step, value * NEARLY_SHARE)), high: value }),
  about: ({ value, step }) => {
    const slack = Math.min(step / 2, value * ABOUT_SHARE);
    return { low: add(value, -slack), high: add(value, slack) };
  },
  range: ({ value, max }) => ({ low: Math.min(value, max ?? value), high: Math.max(value, max ?? value) }),
};

/**
 * What a figure can truly be, by the table of bounds in PRODUCT.md. An end that the table leaves out ([800万, 900万)) is
 * given as the end: no sum can tell the difference.
 */
export function intervalOf(numeral: BoundedNumeral): Interval {
  return INTERVALS[numeral.bound](numeral);
}

function overHigh(value: number, step: number, form: OverForm): number | null {
  if (form === 'surplus') return add(value, step);
  // 数十万 ends where 百万 begins, 几百 where 千 does: at the next power of ten.
  if (form === 'vague') return Number(`1e${Number(value.toExponential().split('e')[1]) + 1}`);
  return null;
}

// Tallies count in thousandths; 0.1 + 0.2 leaves a tail beyond them that would be printed.
const add = (value: number, amount: number) => Number((value + amount).toFixed(3));
