import { describe, expect, it } from 'vitest';
import { compareOrganizations, measuresOf, type Measure } from '../../../utils/tally';
import { figure, upTo, year } from './build';

const PEOPLE = { kind: 'people', role: 'benefited' } as const;
const HELPED: Measure = { kind: 'people', unitClass: 'people', currency: null, role: 'benefited' };

const figures = [
  figure('a1', 117_000, { ...PEOPLE, ...upTo(null), bound: 'nearly', organizationId: '图书会' }),
  figure('a2', 8_000_000, { organizationId: '图书会' }),
  figure('a3', 80_000, { ...PEOPLE, ...upTo('2023-12-31'), organizationId: '养老会' }),
  figure('a4', 300, { ...PEOPLE, organizationId: null }),
];

describe('compareOrganizations', () => {
  it('sets organizations side by side, the largest first, each with its interval', () =>
    expect(compareOrganizations(figures, HELPED)).toMatchObject({
      ok: true,
      rows: [
        { organizationId: '图书会', low: 116_000, high: 117_000, claims: 1, periodEnd: null },
        { organizationId: '养老会', low: 80_000, high: 80_000, claims: 1, periodEnd: '2023-12-31' },
      ],
    }));

  it('takes the organizations it is given', () => {
    const comparison = compareOrganizations(figures, HELPED, { organizationIds: ['养老会'] });
    expect(comparison).toMatchObject({ ok: false, refused: 'few-organizations', rows: [{ organizationId: '养老会' }] });
  });

  it('refuses where one speaks of one year and the other of another', () => {
    const unlike = [
      figure('a1', 500, { ...PEOPLE, ...year(2019), organizationId: '图书会' }),
      figure('b1', 700, { ...PEOPLE, ...year(2023), organizationId: '养老会' }),
    ];
    expect(compareOrganizations(unlike, HELPED)).toMatchObject({ ok: false, refused: 'periods-unlike' });
  });

  it('shows six at the most', () => {
    const many = Array.from({ length: 9 }, (_, i) => figure(`a${i}`, 100 + i, { ...PEOPLE, organizationId: `${i}会` }));
    expect(compareOrganizations(many, HELPED).rows.map(({ low }) => low)).toEqual([108, 107, 106, 105, 104, 103]);
  });
});

describe('measuresOf', () => {
  it('offers the measures that organizations have, those of most organizations first', () =>
    expect(measuresOf(figures)).toEqual([
      { measure: HELPED, organizations: 2 },
      { measure: { kind: 'money', unitClass: 'CNY', currency: 'CNY', role: 'given' }, organizations: 1 },
    ]));
});
