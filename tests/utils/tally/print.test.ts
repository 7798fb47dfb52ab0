import { assert, double, integer, option, property } from '../../support/fast-check';
import { describe, expect, it } from 'vitest';
import { printInterval, type PrintOptions } from '../../../utils/tally';

const ZH: PrintOptions = { lang: 'zh-Hans', grouping: 'myriad' };
const HANT: PrintOptions = { lang: 'zh-Hant', grouping: 'myriad' };
const EN: PrintOptions = { lang: 'en', grouping: 'thousand' };

const printed: [low: number, high: number | null, options: PrintOptions, print: string][] = [
  [280, 280, ZH, '280'],
  [8_000_000, 9_000_000, { ...ZH, unit: '元' }, '800–900 万元'],
  [116_000, 197_000, ZH, '11.6–19.7 万'],
  [35_000, null, { ...ZH, unit: '人次' }, '≥ 3.5 万人次'],
  [369, 430, { ...ZH, unit: '家' }, '369–430 家'],
  [2_187_500_000, 2_188_500_000, { ...ZH, unit: '元' }, '21.875–21.885 亿元'],
  [2_187_500_000, 2_188_500_000, { ...HANT, unit: '元' }, '21.875–21.885 億元'],
  [2_187_500_000, 2_188_500_000, EN, '2,187,500,000–2,188,500,000'],
  [8_000_000, 9_000_000, { lang: 'zh-Hans', grouping: 'thousand', unit: '元' }, '8,000,000–9,000,000 元'],
  // An exact number is printed to its last digit, whatever its scale.
  [413_819.63, 413_819.63, { ...ZH, unit: '元' }, '41.381963 万元'],
  [413_819.63, 413_819.63, EN, '413,819.63'],
  [13_627_000, 13_627_000, HANT, '1362.7 萬'],
  // Low ends go down and high ends up, never past the bound.
  [123_456_789, 187_654_321, ZH, '1.2345–1.8766 亿'],
  [85_876_836, null, ZH, '≥ 8587.6 万'],
  [5_000, 20_000, ZH, '0.5–2 万'],
  // `≤` only where the low end is 0.
  [0, 40_000, { ...ZH, unit: '元' }, '≤ 4 万元'],
  [0, null, ZH, '≥ 0'],
  [0, 0, ZH, '0'],
  // `≈` where both ends print alike.
  [351_398.5, 351_399.5, ZH, '≈ 35.14 万'],
  [351_398.5, 351_399.5, { ...EN, unit: 'pounds' }, '≈ 351,400 pounds'],
  [9_999, 10_001, ZH, '0.9999–1.0001 万'],
  [285, 315, { ...EN, unit: 'organizations' }, '285–315 organizations'],
];

describe('printInterval', () => {
  it.each(printed)('[%d, %d]', (low, high, options, print) =>
    expect(printInterval({ low, high }, options)).toBe(print),
  );

  it('never says more than the interval does', () =>
    assert(
      property(
        double({ min: 0.001, max: 1e12, noNaN: true }),
        option(integer({ min: 0, max: 1_000_000_000 })),
        (value, width) => {
          const low = Number(value.toFixed(3));
          const high = width === null ? null : low + width;
          const print = printInterval({ low, high }, { lang: 'en', grouping: 'thousand' });
          const ends =
            print
              .replaceAll(',', '')
              .match(/[\d.]+/g)
              ?.map(Number) ?? [];
          expect(print.startsWith('≥')).toBe(high === null);
          if (print.startsWith('≈')) return;
          expect(ends[0]).toBeLessThanOrEqual(low);
          if (high !== null) expect(ends.at(-1)).toBeGreaterThanOrEqual(high);
        },
      ),
    ));
});
