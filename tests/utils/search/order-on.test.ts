import { array, assert, constantFrom, integer, property } from '../../support/fast-check';
import { describe, expect, it } from 'vitest';
import { orderOn } from '../../../utils/search/order-on';

/** As a list would be sorted: by key, equal keys by row. */
const sorted = (keys: readonly number[]) =>
  keys.map((key, row) => ({ key, row })).toSorted((a, b) => a.key - b.key || a.row - b.row);

const keysOf = array(constantFrom(0, 1, 2, 3, 5, 8), { maxLength: 30 });

describe('an order', () => {
  it('of rows that came in several times is that of all of them sorted at once', () => {
    assert(
      property(keysOf, integer({ min: 0, max: 30 }), (keys, known) => {
        const first = orderOn(new Uint32Array(), Float64Array.from(keys.slice(0, known)));
        const all = orderOn(first, Float64Array.from(keys));
        expect([...all]).toEqual(sorted(keys).map(({ row }) => row));
      }),
    );
  });

  it('of rows whose keys fall is theirs turned around, with equal ones as they were', () => {
    expect([...orderOn(new Uint32Array(), Float64Array.from([9, 9, 5, 1, 1]))]).toEqual([3, 4, 2, 0, 1]);
  });
});
