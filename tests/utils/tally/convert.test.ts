import { expect, it } from 'vitest';
import { convert, ratesFrom } from '../../../utils/tally';
import { assert, integer, property } from '../../support/fast-check';

it.each([
  [{ low: 100, high: 100 }, '7.2', { low: 720, high: 720 }],
  [{ low: 0.1, high: 0.1 }, '0.1', { low: 0.01, high: 0.01 }],
  [{ low: 1, high: 1 }, '0.0333', { low: 0.033, high: 0.034 }],
  [{ low: 3_000_000, high: null }, '1.08', { low: 3_240_000, high: null }],
  [{ low: 9_007_199_254_740, high: 9_007_199_254_740 }, '2', { low: 18_014_398_509_480, high: 18_014_398_509_480 }],
])('%o at %s is %o', (interval, rate, expected) => {
  expect(convert(interval, rate)).toEqual(expected);
});

it('holds every value that the interval held', () => {
  const cents = integer({ min: 0, max: 10_000_000 });
  assert(
    property(cents, cents, integer({ min: 1, max: 1_000_000 }), (from, more, rate) => {
      const low = from / 100;
      const high = (from + more) / 100;
      const converted = convert({ low, high }, (rate / 10_000).toFixed(4));
      expect(converted.low).toBeLessThanOrEqual((low * rate) / 10_000 + 1e-6);
      expect(converted.high).toBeGreaterThanOrEqual((high * rate) / 10_000 - 1e-6);
      expect((converted.high ?? 0) - converted.low).toBeLessThan(((high - low) * rate) / 10_000 + 0.003);
    }),
  );
});

const rate = (id: string, from: string, to: string, date: string) => ({
  id,
  from,
  to,
  date,
  rate: '1',
  changedAt: 0,
  deletedAt: null,
});

it('takes the latest day of each currency that one can be converted to', () => {
  const rates = [
    rate('a', 'USD', 'CNY', '2026-11-01'),
    rate('b', 'EUR', 'CNY', '2026-10-01'),
    rate('c', 'USD', 'CNY', '2026-09-01'),
    rate('d', 'USD', 'HKD', '2026-08-01'),
  ];
  expect(ratesFrom(rates, 'USD').map(({ id }) => id)).toEqual(['a', 'd']);
  expect(ratesFrom(rates, null)).toEqual([]);
});
