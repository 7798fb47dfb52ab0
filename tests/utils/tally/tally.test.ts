import { describe, expect, it } from 'vitest';
import { tallyFigures, type TallyFigure } from '../../../utils/tally';
import { figure, upTo, year } from './build';

/** A line in short: interval and the ids counted; then what is left out as `id why of`. */
function linesOf(figures: readonly TallyFigure[]): string[] {
  const { lines } = tallyFigures(figures);
  return lines.map(({ low, high, figures: counted, excluded, mayOverlap, periodsOverlap, passedOn }) =>
    [
      `${low}–${high ?? 'open'}: ${counted.join(' ')}`,
      ...(mayOverlap ? ['may overlap'] : []),
      ...(periodsOverlap ? ['periods overlap'] : []),
      ...passedOn.map((id) => `${id} passed on`),
      ...excluded.map(({ id, why, of }) => `${id} ${why} ${of}`),
    ].join('; '),
  );
}

const PEOPLE = { kind: 'people', role: 'benefited' } as const;
const VISITS = { kind: 'person-times', role: 'benefited' } as const;
const EVENTS = { kind: 'events', role: 'held' } as const;

const tallies: [rule: string, figures: TallyFigure[], lines: string[]][] = [
  ['nothing of nothing', [], []],

  // Sums
  [
    'money of one measure adds up, end by end',
    [figure('a1', 100_000), figure('a2', 8_000_000, { bound: 'over' }), figure('a3', 0.1)],
    ['8100000.1–9100000.1: a1 a2 a3'],
  ],
  [
    'one open end leaves the sum open',
    [figure('a1', 500), figure('a2', 7_000, { bound: 'over', overForm: 'open' })],
    ['7500–open: a1 a2'],
  ],
  [
    'decimals add without a tail',
    [figure('a1', 0.1), figure('a2', 0.2), figure('a3', 413_819.63)],
    ['413819.93–413819.93: a1 a2 a3'],
  ],
  [
    'currencies never meet',
    [figure('a1', 500), figure('a2', 700, { currency: 'USD', unitClass: 'USD' })],
    ['500–500: a1', '700–700: a2'],
  ],
  [
    'raised and given never meet, nor people and visits',
    [figure('a1', 500), figure('a2', 900, { role: 'raised' }), figure('a3', 30, PEOPLE), figure('a4', 60, VISITS)],
    ['900–900: a2', '500–500: a1', '30–30: a3', '60–60: a4'],
  ],
  [
    'figures of no organization are a line of their own',
    [figure('a1', 500), figure('a2', 20_000, { organizationId: null })],
    ['500–500: a1', '20000–20000: a2'],
  ],
  [
    'goods of two sorts are two lines',
    [
      figure('a1', 300, { kind: 'goods', unitClass: 'goods:件:棉衣' }),
      figure('a2', 40, { kind: 'goods', unitClass: 'goods:顶:帐篷' }),
    ],
    ['300–300: a1', '40–40: a2'],
  ],
  [
    'people of several claims may be the same: largest low, sum of highs',
    [figure('a1', 80_000, PEOPLE), figure('a2', 300, { ...PEOPLE, bound: 'about', organizationId: '互助会' })],
    ['80000–80315: a1 a2; may overlap'],
  ],
  ['visits add up', [figure('a1', 80_000, VISITS), figure('a2', 300, VISITS)], ['80300–80300: a1 a2']],

  // What never counts
  [
    'a plan, a size, an other role, a rate, a ratio',
    [
      figure('a1', 5, { role: 'planned' }),
      figure('a2', 6, { role: 'size' }),
      figure('a3', 7, { role: 'other' }),
      figure('a4', 1200, { per: '人' }),
      figure('a5', 15, { kind: 'ratio', unitClass: 'ratio' }),
    ],
    [],
  ],
  [
    'what a reader rejected, what the article lost',
    [figure('a1', 5, { status: 'rejected' }), figure('a2', 6, { status: 'missing' })],
    [],
  ],

  // Claims
  [
    'headline and body are one claim, and the body counts',
    [figure('a1', 7_570_000, { bound: 'over', inHeadline: true }), figure('a2', 7_573_200, { step: 100 })],
    ['7573200–7573200: a2; a1 same claim a2'],
  ],
  [
    'a headline without an organization is told again by the body that has one',
    [figure('a1', 14_000_000, { ...VISITS, organizationId: null, inHeadline: true }), figure('a2', 14_000_000, VISITS)],
    ['14000000–14000000: a2; a1 same claim a2'],
  ],
  [
    'an open number is the exact one that just passes it',
    [
      figure('a1', 2_000_000, { ...VISITS, bound: 'over', overForm: 'open', inHeadline: true }),
      figure('a2', 2_010_516, VISITS),
    ],
    ['2010516–2010516: a2; a1 same claim a2'],
  ],
  [
    'an open number is not a much larger one',
    [figure('a1', 500_000_000, { bound: 'over', overForm: 'open' }), figure('a2', 1_300_000_000)],
    ['1800000000–open: a1 a2'],
  ],
  [
    '1.4亿 is 1.43亿 cut off, in two articles',
    [figure('a1', 140_000_000), figure('b1', 143_000_000)],
    ['143000000–143000000: b1; a1 same claim b1'],
  ],
  [
    'a headline may round what the body says about',
    [
      figure('a1', 4_000_000_000, { inHeadline: true }),
      figure('a2', 3_900_000_000, { bound: 'about', step: 100_000_000 }),
    ],
    ['3850000000–3950000000: a2; a1 same claim a2'],
  ],
  [
    '100 and 110 are two small groups',
    [figure('a1', 100, PEOPLE), figure('a2', 110, PEOPLE)],
    ['110–210: a1 a2; may overlap'],
  ],
  [
    'equal numbers in one sentence are two statements',
    [figure('a1', 500, { sentence: '甲乙各有一笔。' }), figure('a2', 500, { sentence: '甲乙各有一笔。' })],
    ['1000–1000: a1 a2'],
  ],
  [
    '20 trainings and 20 surgeries are two statements',
    [figure('a1', 20, { ...EVENTS, item: '教师培训' }), figure('a2', 20, { ...EVENTS, item: '义诊' })],
    ['40–40: a1 a2'],
  ],
  [
    'gifts to two recipients are two',
    [figure('a1', 500, { recipientId: '甲校' }), figure('a2', 500, { recipientId: '乙校' })],
    ['1000–1000: a1 a2'],
  ],
  ['two years are two claims', [figure('a1', 500, year(2021)), figure('b1', 500, year(2022))], ['1000–1000: a1 b1']],
  [
    'an undated number joins one year, not both',
    [figure('a1', 500, year(2021)), figure('b1', 500, year(2022)), figure('c1', 500)],
    ['1000–1000: a1 b1; c1 same claim a1'],
  ],
  [
    'two states of one count are not one statement',
    [figure('a1', 140_000_000, upTo('2022-12-31')), figure('a2', 143_000_000, upTo('2023-12-31'))],
    ['143000000–143000000: a2; a1 covered a2'],
  ],
  [
    'without an organization two articles share a claim only where one sentence is the other',
    [
      figure('a1', 300, { ...EVENTS, organizationId: null, sentence: '全市今年共举办助老活动300场，参加的人很多。' }),
      figure('b1', 300, { ...EVENTS, organizationId: null, sentence: '全市今年共举办助老活动300场，参加的人很多！' }),
      figure('c1', 300, { ...EVENTS, organizationId: null, sentence: '另一座城办了300场演出。' }),
    ],
    ['600–600: a1 c1; b1 same claim a1'],
  ],

  [
    'two statements of one article stay two beside a reprint of both',
    [
      figure('a1', 300, {
        ...EVENTS,
        organizationId: null,
        item: '义诊',
        sentence: '甲县全年共举办助老活动300场，参加的人很多很多。',
      }),
      figure('a2', 300, {
        ...EVENTS,
        organizationId: null,
        item: '培训',
        sentence: '乙县全年共举办助老活动300场，参加的人很多很多。',
      }),
      figure('b1', 300, {
        ...EVENTS,
        organizationId: null,
        item: '义诊',
        sentence: '甲县全年共举办助老活动300场，参加的人很多很多！',
      }),
      figure('b2', 300, {
        ...EVENTS,
        organizationId: null,
        item: '培训',
        sentence: '乙县全年共举办助老活动300场，参加的人很多很多！',
      }),
    ],
    ['600–600: a1 a2; b1 same claim a1; b2 same claim a2'],
  ],

  // By hand
  [
    'what a reader merged is one claim, whatever its numbers',
    [figure('a1', 500, { claim: 'x' }), figure('a2', 70, { claim: 'x' }), figure('b1', 500)],
    ['500–500: a1; a2 same claim a1; b1 same claim a1'],
  ],
  [
    'what a reader split stays split',
    [figure('a1', 500, { claim: 'x' }), figure('b1', 500, { claim: 'y' })],
    ['1000–1000: a1 b1'],
  ],
  [
    'without an organization too',
    [
      figure('a1', 500, { organizationId: null, claim: 'x' }),
      figure('b1', 600, { organizationId: null, claim: 'x' }),
      figure('c1', 500, { organizationId: null, claim: 'y' }),
    ],
    ['1000–1000: a1 c1; b1 same claim a1'],
  ],

  // Parts
  [
    'who is part of each other is part of nothing',
    [figure('a1', 300, { partOf: 'a2' }), figure('a2', 300, { partOf: 'a1', sentence: '另一句。' })],
    ['300–300: a1; a2 same claim a1'],
  ],
  [
    'a part with its whole, and the part of a part',
    [figure('a1', 300), figure('a2', 200, { partOf: 'a1' }), figure('a3', 50, { partOf: 'a2' })],
    ['300–300: a1; a2 part a1; a3 part a2'],
  ],
  [
    'a part stands where its whole is on another line',
    [figure('a1', 300, { role: 'raised' }), figure('a2', 200, { partOf: 'a1' })],
    ['300–300: a1', '200–200: a2'],
  ],
  [
    'a part of a part stands aside when only the whole’s whole is on its line',
    [figure('a1', 300), figure('a2', 200, { partOf: 'a1', role: 'raised' }), figure('a3', 50, { partOf: 'a2' })],
    ['200–200: a2', '300–300: a1; a3 part a1'],
  ],
  [
    'a part counts where its whole is a plan',
    [figure('a1', 300, { role: 'planned' }), figure('a2', 200, { partOf: 'a1' })],
    ['200–200: a2'],
  ],
  [
    'a part of the headline’s number is part of the claim',
    [figure('a1', 300, { inHeadline: true }), figure('a2', 300), figure('a3', 100, { partOf: 'a1' })],
    ['300–300: a2; a1 same claim a2; a3 part a2'],
  ],
  ['what is larger is no part', [figure('a1', 300), figure('a2', 500, { partOf: 'a1' })], ['800–800: a1 a2']],
  [
    'equal parts of one total are not one statement',
    [figure('a1', 200, { role: 'raised' }), figure('a2', 100, { partOf: 'a1' }), figure('a3', 100, { partOf: 'a1' })],
    ['200–200: a1', '200–200: a2 a3'],
  ],

  // Covered
  [
    'a cumulative figure covers what its article tells without a date',
    [figure('a1', 9_000, upTo(null)), figure('a2', 400), figure('a3', 60, year(2019))],
    ['9000–9000: a1; a2 covered a1; a3 covered a1'],
  ],
  [
    'it covers nothing before its beginning and nothing after its day',
    [
      figure('a1', 9_000, { ...upTo('2023-12-31'), periodStart: '2020-01-01' }),
      figure('a2', 400, year(2019)),
      figure('a3', 60, year(2024)),
    ],
    ['9460–9460: a1 a2 a3'],
  ],
  [
    'it covers a place inside its own, and no wider one',
    [
      figure('a1', 9_000, { ...upTo('2023-12-31'), place: '河北省' }),
      figure('a2', 400, { ...year(2022), place: '河北省承德市' }),
      figure('a3', 60, { ...year(2022), place: '山东省' }),
    ],
    ['9060–9060: a1 a3; a2 covered a1'],
  ],
  [
    'a smaller count covers nothing larger: low is the larger, high the sum',
    [figure('a1', 300, upTo('2023-12-31')), figure('a2', 400, year(2022))],
    ['400–700: a1 a2; periods overlap'],
  ],
  [
    'another organization is not covered',
    [figure('a1', 9_000, upTo(null)), figure('a2', 400, { organizationId: '互助会' })],
    ['9400–9400: a1 a2'],
  ],
  [
    'without an organization nothing is covered',
    [figure('a1', 9_000, { ...upTo(null), organizationId: null }), figure('a2', 400, { organizationId: null })],
    ['9400–9400: a1 a2'],
  ],
  [
    'a cumulative figure of another article covers undated ones up to its day, and may hold later ones',
    [
      figure('a1', 9_000, { ...upTo('2023-12-31') }),
      figure('b1', 400, { publishedDate: '2023-05-01' }),
      figure('c1', 60, { publishedDate: '2024-05-01' }),
    ],
    ['9000–9060: a1 c1; periods overlap; b1 covered a1'],
  ],
  [
    'parts of one total do not cover each other',
    [
      figure('a1', 500, { role: 'raised', ...upTo(null) }),
      figure('a2', 300, { ...upTo(null), partOf: 'a1' }),
      figure('a3', 200, { partOf: 'a1' }),
    ],
    ['500–500: a1', '500–500: a2 a3'],
  ],
  [
    'a part of what is covered is left out as a part',
    [figure('a1', 9_000, upTo(null)), figure('a2', 400), figure('a3', 100, { partOf: 'a2' })],
    ['9000–9000: a1; a2 covered a1; a3 part a2'],
  ],

  // Periods
  [
    'years one after another add up although a longer period overlaps them',
    [figure('a1', 10, year(2020)), figure('a2', 12, year(2021)), figure('a3', 15, year(2020, 2021))],
    ['22–37: a1 a2 a3; periods overlap'],
  ],
  [
    'overlapping periods at places apart add up',
    [figure('a1', 10, { ...year(2020), place: '甘肃省' }), figure('a2', 12, { ...year(2020), place: '青海省' })],
    ['22–22: a1 a2'],
  ],

  // Passed on
  [
    'a gift to one that gives on the same line counts in the high end only',
    [figure('a1', 80, { organizationId: '甲公司', recipientId: '善意基金会' }), figure('a2', 500)],
    ['500–580: a1 a2; a1 passed on'],
  ],
  [
    'what one gave as part of what another raised went to that one',
    [
      figure('a1', 900, { role: 'raised' }),
      figure('a2', 80, { organizationId: '甲公司', partOf: 'a1' }),
      figure('a3', 500),
    ],
    ['900–900: a1', '500–580: a2 a3; a2 passed on'],
  ],
  [
    'what one gives is no less for what another passes on, which only the high end counts',
    [figure('a1', 800, { organizationId: '甲公司', recipientId: '善意基金会' }), figure('a2', 500)],
    ['500–1300: a1 a2; a1 passed on'],
  ],
  [
    'money that goes round is there once at the least',
    [
      figure('a1', 80, { organizationId: '甲公司', recipientId: '乙公司' }),
      figure('a2', 50, { organizationId: '乙公司', recipientId: '甲公司' }),
    ],
    ['80–130: a1 a2; a1 passed on; a2 passed on'],
  ],
];

const within = ({ id }: TallyFigure) => id !== 'a1' && id !== 'c1';

describe('tallyFigures', () => {
  it.each(tallies)('%s', (_, figures, lines) => expect(linesOf(figures)).toEqual(lines));

  it('counts what was left out by its reason', () => {
    const { counts, toCheck, excluded } = tallyFigures([
      figure('a1', 184, { role: 'planned' }),
      figure('a2', 1_000, { role: 'size', status: 'confirmed' }),
      figure('a3', 14_000_000, { inHeadline: true }),
      figure('a4', 14_000_000),
    ]);
    expect(counts).toMatchObject({ planned: 1, size: 1, 'same claim': 1, rejected: 0, part: 0 });
    expect(excluded).toEqual([
      { id: 'a1', why: 'planned', of: null },
      { id: 'a2', why: 'size', of: null },
      { id: 'a3', why: 'same claim', of: 'a4' },
    ]);
    expect(toCheck).toBe(3);
  });

  it('counts only what a reader confirmed or corrected where that is asked', () => {
    const figures = [
      figure('a1', 500),
      figure('a2', 70, { status: 'confirmed' }),
      figure('a3', 8, { status: 'edited' }),
    ];
    expect(tallyFigures(figures, { onlyChecked: true }).lines).toMatchObject([{ low: 78, high: 78, claims: 2 }]);
  });

  it('counts a claim of which one figure stands in the scope, and leaves out its part', () => {
    const figures = [
      figure('a1', 8_000, { bound: 'over' }),
      figure('b1', 8_300),
      figure('b2', 70, { partOf: 'b1' }),
      figure('c1', 9, { status: 'rejected' }),
    ];
    expect(tallyFigures(figures, { within }).lines).toMatchObject([{ low: 8_300, claims: 1, figures: ['b1'] }]);
    expect(tallyFigures(figures, { within }).counts).toMatchObject({ part: 1, rejected: 0, 'same claim': 0 });
  });

  it('follows merged organizations to the end of the chain', () => {
    const figures = [
      figure('a1', 5_000, { ...upTo(null), organizationId: 'x' }),
      figure('a2', 70, { organizationId: 'z' }),
    ];
    const mergedInto = new Map([
      ['z', 'y'],
      ['y', 'x'],
    ]);
    expect(tallyFigures(figures, { mergedInto }).lines).toMatchObject([{ low: 5_000, high: 5_000, claims: 1 }]);
  });
});
