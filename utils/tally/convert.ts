import type { Interval, RateRow } from '../model';
import { toExact, toInterval } from './exact';

/**
 * An interval of money in another currency, in whole thousandths: low ends are rounded down and high ends up, so that it holds
 * every value that the interval held.
 * @param rate a decimal as typed: 7.2
 */
export function convert(interval: Interval, rate: string): Interval {
  const [whole = '', decimals = ''] = rate.split('.');
  const times = BigInt(whole + decimals);
  const over = 10n ** BigInt(decimals.length);
  const { low, high, openHighs } = toExact(interval);
  return toInterval({ low: (low * times) / over, high: (high * times + over - 1n) / over, openHighs });
}

/**
 * Of each currency that one can be converted to, the rate of the latest day.
 * @param rates those of the latest day first
 */
export const ratesFrom = (rates: readonly RateRow[], currency: string | null): readonly RateRow[] =>
  rates.filter(
    ({ from, to }, index) =>
      from === currency && rates.findIndex((other) => other.from === from && other.to === to) === index,
  );
