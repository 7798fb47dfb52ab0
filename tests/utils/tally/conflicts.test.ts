import { describe, expect, it } from 'vitest';
import { claimsOf, conflictsOf, followedPlansOf, proposalsOf, seriesOf, type TallyFigure } from '../../../utils/tally';
import { figure, upTo, year } from './build';

const conflicts: [rule: string, figures: TallyFigure[], found: string[]][] = [
  [
    'two articles, one year, two numbers',
    [figure('a1', 500, year(2023)), figure('b1', 620, year(2023))],
    ['a1 b1 different'],
  ],
  ['two years are two numbers', [figure('a1', 500, year(2022)), figure('b1', 620, year(2023))], []],
  ['undated numbers may be of two years', [figure('a1', 500), figure('b1', 620)], []],
  [
    '1.4亿 and 1.43亿 are one number',
    [figure('a1', 140_000_000, year(2023)), figure('b1', 143_000_000, year(2023))],
    [],
  ],
  [
    'about 300 and 325 can both be true',
    [figure('a1', 300, { ...year(2023), bound: 'about' }), figure('b1', 325, year(2023))],
    [],
  ],
  [
    'other things counted',
    [
      figure('a1', 50, { ...year(2023), kind: 'events', role: 'held', item: '培训' }),
      figure('b1', 80, { ...year(2023), kind: 'events', role: 'held', item: '义诊' }),
    ],
    [],
  ],
  ['one article tells of two works', [figure('a1', 500, year(2023)), figure('a2', 620, year(2023))], []],
  [
    'a headline that its body contradicts',
    [figure('a1', 500, { ...year(2023), inHeadline: true }), figure('a2', 620, year(2023))],
    ['a1 a2 different'],
  ],
  [
    'a count that shrank',
    [figure('a1', 900, upTo('2022-12-31')), figure('b1', 700, upTo('2023-12-31'))],
    ['a1 b1 shrinking'],
  ],
  ['a count that grew', [figure('a1', 700, upTo('2022-12-31')), figure('b1', 900, upTo('2023-12-31'))], []],
  [
    'two organizations',
    [figure('a1', 500, year(2023)), figure('b1', 620, { ...year(2023), organizationId: '互助会' })],
    [],
  ],
];

describe('conflictsOf', () => {
  it.each(conflicts)('%s', (_, figures, found) =>
    expect(conflictsOf(figures).map(({ claims, why }) => [...claims.map(({ id }) => id), why].join(' '))).toEqual(
      found,
    ),
  );
});

describe('proposalsOf', () => {
  it('proposes one sum told as raised and as given, also where one side names nobody', () => {
    const figures = [
      figure('a1', 7_570_000, { role: 'raised', bound: 'over', organizationId: null }),
      figure('a2', 7_573_200, { step: 100 }),
      figure('a3', 20_000),
    ];
    expect(proposalsOf(figures).map((pair) => pair.map(({ id }) => id))).toEqual([['a1', 'a2']]);
  });
});

const PLAN = { role: 'planned', publishedDate: '2023-03-01' } as const;
const plans: [rule: string, figures: TallyFigure[], links: string[]][] = [
  [
    'a plan and what was raised later',
    [figure('a1', 3000, PLAN), figure('b1', 3264, { role: 'raised', publishedDate: '2024-01-05' })],
    ['a1 b1'],
  ],
  ['behind it in one article', [figure('a1', 3000, PLAN), figure('a2', 3264, { role: 'raised' })], ['a1 a2']],
  ['not before it in one article', [figure('a2', 3000, PLAN), figure('a1', 3264, { role: 'raised' })], []],
  ['not of an earlier article', [figure('a1', 3000, PLAN), figure('b1', 3264, { publishedDate: '2022-01-05' })], []],
  ['not of an article without a date', [figure('a1', 3000, PLAN), figure('b1', 3264)], []],
  ['not of another organization', [figure('a1', 3000, PLAN), figure('a2', 3264, { organizationId: '甲' })], []],
  ['not ten times as much', [figure('a1', 3000, PLAN), figure('a2', 30_000)], []],
  ['of several the nearest', [figure('a1', 3000, PLAN), figure('a2', 2000), figure('a3', 3100)], ['a1 a3']],
  ['not what a reader rejected', [figure('a1', 3000, { ...PLAN, status: 'rejected' }), figure('a2', 3000)], []],
  [
    'not another sort of thing',
    [
      figure('a1', 20, { ...PLAN, kind: 'people', item: '教师' }),
      figure('a2', 20, { kind: 'people', role: 'benefited', item: '患儿' }),
    ],
    [],
  ],
];

describe('followedPlansOf', () => {
  it.each(plans)('%s', (_, figures, links) =>
    expect(followedPlansOf(figures).map(({ plan, fact }) => `${plan.id} ${fact.id}`)).toEqual(links),
  );
});

describe('seriesOf', () => {
  it('orders the dated claims of one organization and measure by their periods', () => {
    const claims = claimsOf([
      figure('a1', 30, year(2023)),
      figure('a2', 10, year(2021)),
      figure('a3', 20, year(2022)),
      figure('a4', 5),
      figure('a5', 7, { ...year(2022), organizationId: null }),
    ]);
    expect(seriesOf(claims).map((series) => series.map(({ id }) => id))).toEqual([['a2', 'a3', 'a1']]);
  });
});
