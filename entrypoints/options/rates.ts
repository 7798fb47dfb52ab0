import type { RateRow } from '../../utils/model';

export type TypedRate = Pick<RateRow, 'from' | 'to' | 'date' | 'rate'>;

/** Longer decimals are typed by nobody, and mean nothing in a rate. */
const DECIMAL = /^\d{1,9}(?:\.\d{1,9})?$/u;

const isDay = (date: string) => /^\d{4}-\d\d-\d\d$/u.test(date) && !Number.isNaN(Date.parse(date));

/** @returns the rate as it is kept; `undefined` where it is none */
export function readRate(typed: TypedRate): TypedRate | undefined {
  const [from, to] = [typed.from.trim().toUpperCase(), typed.to.trim().toUpperCase()];
  const rate = typed.rate.trim();
  const currencies = new Set(Intl.supportedValuesOf('currency'));
  const isRate = from !== to && currencies.has(from) && currencies.has(to) && DECIMAL.test(rate) && Number(rate) > 0;
  return isRate && isDay(typed.date) ? { from, to, date: typed.date, rate } : undefined;
}
