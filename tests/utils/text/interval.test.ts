import { assert, constantFrom, integer, property } from '../../support/fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../../../utils/model';
import { intervalOf, stepOf, type OverForm } from '../../../utils/text/interval';

const steps: [printed: string, value: number, scale: number, decimals: number, afterScale: boolean, step: number][] = [
  ['280多万', 2_800_000, 1e4, 0, false, 100_000],
  ['1.4亿', 140_000_000, 1e8, 1, false, 10_000_000],
  ['20亿多', 2_000_000_000, 1e8, 0, true, 100_000_000],
  ['886万多', 8_860_000, 1e4, 0, true, 10_000],
  ['1362.70万: a printed zero counts', 13_627_000, 1e4, 2, false, 100],
  ['1億625萬', 106_250_000, 1e4, 0, false, 10_000],
  ['413819.63', 413_819.63, 1, 2, false, 0.01],
  ['6300', 6_300, 1, 0, false, 100],
  ['7', 7, 1, 0, false, 1],
  ['0', 0, 1, 0, false, 1],
];
describe('stepOf', () => {
  it.each(steps)('%s', (_, value, scale, decimals, isSurplusAfterScale, step) =>
    expect(stepOf({ value, scale, decimals, isSurplusAfterScale })).toBe(step),
  );
});

const intervals: [
  printed: string,
  numeral: Omit<Parameters<typeof intervalOf>[0], 'max'> & { max?: number },
  low: number,
  high: number | null,
][] = [
  ['280所', { value: 280, bound: 'exact', step: 10 }, 280, 280],
  ['6300多家', { value: 6300, bound: 'over', step: 100, overForm: 'surplus' }, 6300, 6400],
  ['20亿多元', { value: 2e9, bound: 'over', step: 1e8, overForm: 'surplus' }, 2e9, 2.1e9],
  ['数十万元', { value: 1e5, bound: 'over', step: 1e5, overForm: 'vague' }, 1e5, 1e6],
  ['几百名', { value: 200, bound: 'over', step: 100, overForm: 'vague' }, 200, 1000],
  ['超3.5万人次', { value: 35_000, bound: 'over', step: 1000, overForm: 'open' }, 35_000, null],
  ['an over that says nothing more is open', { value: 700, bound: 'over', step: 100 }, 700, null],
  ['不足100人', { value: 100, bound: 'under', step: 100 }, 0, 100],
  ['近200人: a tenth is less than a step', { value: 200, bound: 'nearly', step: 100 }, 180, 200],
  ['接近11.7万人: a step is less than a tenth', { value: 117_000, bound: 'nearly', step: 1000 }, 116_000, 117_000],
  ['约21.88亿元', { value: 2_188_000_000, bound: 'about', step: 1e6 }, 2_187_500_000, 2_188_500_000],
  ['约300家', { value: 300, bound: 'about', step: 100 }, 285, 315],
  ['约0.3吨', { value: 0.3, bound: 'about', step: 0.1 }, 0.285, 0.315],
  ['10至20人', { value: 10, max: 20, bound: 'range', step: 10 }, 10, 20],
  ['1000欧元到50欧元', { value: 1000, max: 50, bound: 'range', step: 1000 }, 50, 1000],
];
describe('intervalOf', () => {
  it.each(intervals)('%s', (_, numeral, low, high) =>
    expect(intervalOf({ max: null, ...numeral })).toEqual({ low, high }),
  );

  it('never stands upside down and always holds the value', () =>
    assert(
      property(
        integer({ min: 0, max: 1e12 }),
        constantFrom(...BOUNDS),
        constantFrom<OverForm>('surplus', 'vague', 'open'),
        (value, bound, overForm) => {
          const step = stepOf({ value, scale: 1, decimals: 0 });
          const { low, high } = intervalOf({ value, max: value * 2, bound, step, overForm });
          expect(low).toBeLessThanOrEqual(value);
          expect(high ?? Infinity).toBeGreaterThanOrEqual(value);
        },
      ),
    ));
});
