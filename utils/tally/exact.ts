import type { Interval } from '../model';

/** A sum in whole thousandths. An open end has no amount: it is counted, and any of them leaves the sum open. */
export interface ExactSum {
  readonly low: bigint;
  readonly high: bigint;
  readonly openHighs: number;
}

export const NOTHING: ExactSum = { low: 0n, high: 0n, openHighs: 0 };

/** A number as whole thousandths: 356278.23 is 356278230n. `toFixed` writes the decimal out, so no error is multiplied. */
export const toThousandths = (value: number): bigint => BigInt(value.toFixed(3).replace('.', ''));

/** Whole thousandths as the nearest number. */
const fromThousandths = (thousandths: bigint): number => Number(`${thousandths}e-3`);

export const toExact = ({ low, high }: Interval): ExactSum => ({
  low: toThousandths(low),
  high: high === null ? 0n : toThousandths(high),
  openHighs: high === null ? 1 : 0,
});

export const addExact = (a: ExactSum, b: ExactSum): ExactSum => ({
  low: a.low + b.low,
  high: a.high + b.high,
  openHighs: a.openHighs + b.openHighs,
});

export const toInterval = ({ low, high, openHighs }: ExactSum): Interval => ({
  low: fromThousandths(low),
  high: openHighs > 0 ? null : fromThousandths(high),
});

export const maxOf = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => (b > a ? b : a), 0n);
