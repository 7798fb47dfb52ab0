import { describe, expect, it } from 'vitest';
import { BOUNDS } from './bounds';
import { MONEY } from './money';
import { NUMERALS, RANGES } from './numerals';
import { readRows } from './read-rows';
import { found } from './found';
import { TRAPS } from './traps';
import { UNITS } from './units';

const tables = { numerals: NUMERALS, ranges: RANGES, bounds: BOUNDS, units: UNITS, money: MONEY, traps: TRAPS };
const all = Object.entries(tables).map(([name, table]) => ({ name, rows: readRows(table) }));

describe('figures of single sentences', () => {
  describe.each(all)('$name', ({ rows }) => {
    it.each(rows)('$marked', ({ text, expected }) => {
      expect(found(text)).toEqual(expected);
    });
  });

  it('are more than four hundred', () => {
    expect(all.flatMap(({ rows }) => rows).length).toBeGreaterThan(400);
  });
});
