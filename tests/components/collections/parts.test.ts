import { describe, expect, it } from 'vitest';
import { moveChosen } from '../../../components/collections/order';
import { sumOf } from '../../../components/collections/selection-sum';
import { figure } from '../../utils/tally/build';

const moves: [chosen: string, by: 1 | -1, order: string][] = [
  ['b', -1, 'bacd'],
  ['b', 1, 'acbd'],
  ['bc', -1, 'bcad'],
  ['ab', -1, 'abcd'],
  ['ac', -1, 'acbd'],
  ['cd', 1, 'abcd'],
  ['ad', 1, 'bacd'],
];
it.each(moves)('%s moved by %d', (chosen, by, order) => {
  expect(moveChosen(['a', 'b', 'c', 'd'], (item) => chosen.includes(item), by).join('')).toBe(order);
});

describe('what chosen figures are together', () => {
  it('is nothing where nothing is chosen', () => {
    expect(sumOf([])).toBeUndefined();
  });

  it('is a sum of intervals, with the smallest and the largest', () => {
    const [a, b] = [figure('a1', 100, { bound: 'over' }), figure('b1', 20, { organizationId: '微光' })];
    expect(sumOf([a, b])).toMatchObject({ ok: true, sum: { low: 120 }, least: { id: 'b1' }, greatest: { id: 'a1' } });
  });

  it('counts a statement that stands twice once', () => {
    const [a, b] = [figure('a1', 100), figure('b1', 100)];
    expect(sumOf([a, b])).toMatchObject({ ok: true, sum: { low: 100, high: 100 }, leftOut: 1 });
  });

  it('is refused across measures, currencies and roles', () => {
    const others = [
      figure('b1', 5, { kind: 'people', role: 'benefited' }),
      figure('b1', 5, { currency: 'USD', unitClass: 'USD' }),
      figure('b1', 5, { role: 'raised' }),
    ];
    for (const other of others) expect(sumOf([figure('a1', 1), other])).toMatchObject({ ok: false, why: 'measures' });
  });

  it('is refused where some belong to an organization and some to none', () => {
    const none = figure('b1', 7, { organizationId: null });
    expect(sumOf([figure('a1', 1), none])).toEqual({ ok: false, why: 'unattributed' });
  });

  it('is refused for what is never added', () => {
    expect(sumOf([figure('a1', 5, { per: '人' })])).toEqual({ ok: false, why: 'excluded', reason: 'rate' });
  });
});
