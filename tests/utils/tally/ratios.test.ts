import { describe, expect, it } from 'vitest';
import { compareBy, ratiosOf, yearOf, type TallyFigure } from '../../../utils/tally';
import { figure, upTo, year } from './build';

const SENTENCE = '善意基金会给出600万元，受益1200人。';
const PEOPLE = { kind: 'people', role: 'benefited', sentence: SENTENCE } as const;

/** A ratio in short: what it is, its ends, and whether it is only a bound. */
const shorten = (figures: readonly TallyFigure[]) =>
  ratiosOf(figures).map(({ what, low, high, isBoundOnly }) => [what, low, high, isBoundOnly]);

describe('ratiosOf', () => {
  it('divides money by those reached where one sentence says both of one organization', () =>
    expect(shorten([figure('a1', 6_000_000, { sentence: SENTENCE }), figure('a2', 1200, PEOPLE)])).toEqual([
      ['per', 5000, 5000, false],
    ]));

  it('takes the ends against each other, and says where one is open', () =>
    expect(
      shorten([
        figure('a1', 6_000_000, { sentence: SENTENCE, bound: 'over' }),
        figure('a2', 1000, { ...PEOPLE, bound: 'over', overForm: 'open' }),
      ]),
    ).toEqual([['per', 0, 7000, true]]));

  it('divides nothing that two sentences, two sums or two organizations say', () => {
    const money = figure('a1', 6_000_000, { sentence: SENTENCE });
    expect(shorten([money, figure('a2', 1200, { ...PEOPLE, sentence: '另有1200人。' })])).toEqual([]);
    expect(shorten([money, figure('a3', 7, { sentence: SENTENCE }), figure('a4', 1200, PEOPLE)])).toEqual([]);
    expect(shorten([money, figure('a5', 1200, { ...PEOPLE, organizationId: '互助会' })])).toEqual([]);
  });

  it('gives a part of its whole in percent', () =>
    expect(shorten([figure('a1', 300), figure('a2', 60, { partOf: 'a1' })])).toEqual([['share', 20, 20, false]]));
});

describe('compareBy', () => {
  it('counts a measure year by year, and says how much is of no year', () => {
    const figures = [
      figure('a1', 500, year(2021)),
      figure('b1', 500, year(2021)),
      figure('a2', 800, year(2022)),
      figure('a3', 9_000, upTo('2022-12-31')),
      figure('a4', 70),
    ];
    const { rows, missing } = compareBy(figures, figure('a1', 1), yearOf);
    expect(rows).toMatchObject([
      { key: '2021', low: 500, high: 500, claims: 1 },
      { key: '2022', low: 800, high: 800, claims: 1 },
    ]);
    expect(missing).toBe(2);
  });
});
