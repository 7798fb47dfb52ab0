import { expect, it } from 'vitest';
import { parseNumber } from '../../components/parse-number';

const rows: [typed: string, value: number | undefined][] = [
  ['2800000', 2_800_000],
  ['2,800,000', 2_800_000],
  ['2 800 000', 2_800_000],
  ['280万', 2_800_000],
  ['２８０萬', 2_800_000],
  ['4.35亿', 435_000_000],
  ['4.35 亿', 435_000_000],
  ['1.5萬', 15_000],
  ['0.7', 0.7],
  ['2.8 million', 2_800_000],
  ['3k', 3000],
  ['0', 0],
  ['1.5', 1.5],
  ['', undefined],
  ['many', undefined],
  ['280多万', undefined],
  ['-3', undefined],
  ['1,2', undefined],
  ['1e9', undefined],
  ['9'.repeat(400), undefined],
  ['3 constructor', undefined],
];
it.each(rows)('what a reader types as %j', (typed, value) => expect(parseNumber(typed)).toBe(value));
