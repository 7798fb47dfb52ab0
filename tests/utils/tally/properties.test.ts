import {
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  option,
  pre,
  property,
  record,
  shuffledSubarray,
  tuple,
} from '../../support/fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS, KINDS, ROLES, STATUSES } from '../../../utils/model';
import { tallyFigures, type TallyFigure } from '../../../utils/tally';
import { figure, upTo, year, type FigureSketch } from './build';

const ORGANIZATIONS = ['甲会', '乙会', '丙会'];
const DATES = ['2021-12-31', '2022-06-30', '2022-12-31', '2023-12-31'];

/** Figures of any sort in two articles, some of them parts of others, circles included. */
const anyFigures = array(
  record({
    value: integer({ min: 1, max: 3_000_000 }),
    bound: constantFrom(...BOUNDS),
    kind: constantFrom(...KINDS),
    role: constantFrom(...ROLES),
    status: constantFrom(...STATUSES),
    organizationId: option(constantFrom(...ORGANIZATIONS)),
    recipientId: option(constantFrom(...ORGANIZATIONS)),
    article: constantFrom('a', 'b'),
    whole: option(integer({ min: 0, max: 30 })),
    cumulative: boolean(),
    periodStart: option(constantFrom(...DATES)),
    periodEnd: option(constantFrom(...DATES)),
    place: option(constantFrom('河北省', '河北省承德市', '山东省')),
    inHeadline: boolean(),
    per: option(constantFrom('人'), { freq: 9 }),
  }),
  { maxLength: 30 },
).map((sketches) =>
  sketches.map(({ value, article, whole, per, ...sketch }, index): TallyFigure => {
    const partOf = whole === null || whole >= sketches.length ? null : `${sketches[whole]?.article}${whole}`;
    return figure(`${article}${index}`, value, { ...sketch, partOf, per, max: value + 5 });
  }),
);

describe('any figures', () => {
  it('come to the same whatever their order', () =>
    assert(
      property(
        anyFigures.chain((figures) =>
          tuple(
            shuffledSubarray(figures, { minLength: figures.length }),
            shuffledSubarray(figures, { minLength: figures.length }),
          ),
        ),
        ([one, other]) => {
          expect(tallyFigures(one)).toEqual(tallyFigures(other));
        },
      ),
    ));

  it('are each counted once or left out once, never both', () =>
    assert(
      property(anyFigures, (figures) => {
        const { lines, excluded } = tallyFigures(figures);
        const told = [...lines.flatMap((line) => line.figures), ...excluded.map(({ id }) => id)];
        expect(told.toSorted()).toEqual(figures.map(({ id }) => id).toSorted());
      }),
    ));

  it('are left out for one that is counted, or that is left out for such a one', () =>
    assert(
      property(anyFigures, (figures) => {
        const { lines } = tallyFigures(figures);
        for (const line of lines) {
          const next = new Map(line.excluded.map(({ id, of }) => [id, of ?? id]));
          for (const { id } of line.excluded) {
            let at = id;
            for (const _ of line.excluded) at = next.get(at) ?? at;
            expect(line.figures).toContain(at);
          }
        }
      }),
    ));

  it('give lines that hold every single claim, and no less than the largest', () =>
    assert(
      property(anyFigures, (figures) => {
        const byId = new Map(figures.map((one) => [one.id, one]));
        for (const { low, high, figures: ids } of tallyFigures(figures).lines) {
          const counted = ids.flatMap((id) => byId.get(id) ?? []);
          expect(low).toBeGreaterThanOrEqual(Math.max(...counted.map((one) => one.low)));
          expect(high ?? Infinity).toBeGreaterThanOrEqual(low);
          expect(high === null).toBe(counted.some((one) => one.high === null));
        }
      }),
    ));
});

interface Gift {
  readonly organizationId: string;
  readonly amount: number;
  /** Months since the beginning of 2021. */
  readonly month: number;
}

const gifts = array(
  record({
    organizationId: constantFrom(...ORGANIZATIONS),
    amount: integer({ min: 1, max: 999_999 }),
    month: integer({ min: 0, max: 35 }),
  }),
  { minLength: 1, maxLength: 8 },
);

/** How an honest article tells of an amount: when, and which of the gifts it means. */
const tellings: ((gift: Gift) => { includes: (other: Gift) => boolean; sketch: Partial<TallyFigure> })[] = [
  (gift) => ({ includes: (other) => other === gift, sketch: { periodStart: dayOf(gift), periodEnd: dayOf(gift) } }),
  (gift) => ({ includes: (other) => other === gift, sketch: {} }),
  (gift) => ({ includes: (other) => yearOf(other) === yearOf(gift), sketch: year(yearOf(gift)) }),
  (gift) => ({ includes: (other) => yearOf(other) <= yearOf(gift), sketch: upTo(`${yearOf(gift)}-12-31`) }),
  () => ({ includes: () => true, sketch: upTo(null) }),
];

const yearOf = ({ month }: Gift): number => 2021 + Math.floor(month / 12);
const dayOf = (gift: Gift): string => `${yearOf(gift)}-${String((gift.month % 12) + 1).padStart(2, '0')}-10`;

/** How it prints the amount: to the last digit, or cut off to the first one with 多 behind it or 超 before it. */
const printings: ((amount: number) => { value: number; sketch: FigureSketch })[] = [
  (value) => ({ value, sketch: {} }),
  (amount) => ({ value: cutOff(amount), sketch: { bound: 'over', overForm: 'surplus' } }),
  (amount) => ({ value: cutOff(amount), sketch: { bound: 'over', overForm: 'open' } }),
];

const cutOff = (amount: number): number => {
  const unit = 10 ** Math.floor(Math.log10(amount));
  return Math.floor(amount / unit) * unit;
};

/** What an article tells of some gifts: which ones it means, and the figure it prints. */
const articles = gifts.chain((given) =>
  array(
    record({ gift: constantFrom(...given), telling: constantFrom(...tellings), printing: constantFrom(...printings) }),
    { maxLength: 12 },
  )
    .map((told) =>
      told.map(({ gift, telling, printing }, index) => {
        const { organizationId } = gift;
        const { includes, sketch } = telling(gift);
        const meant = given.filter((other) => other.organizationId === organizationId && includes(other));
        const amount = totalOf(meant);
        const printed = printing(amount);
        return {
          meant,
          amount,
          figure: figure(`a${index}`, printed.value, { organizationId, ...sketch, ...printed.sketch }),
        };
      }),
    )
    .map((told) => ({ given, told })),
);

const totalOf = (some: readonly Gift[]): number => some.reduce((sum, { amount }) => sum + amount, 0);

/** Two gifts that print alike can be taken for one by any reader, and what is undated then belongs to either. */
const areTellable = (told: readonly { meant: readonly Gift[]; amount: number }[]): boolean =>
  told.every((a) =>
    told.every(
      (b) =>
        totalOf(a.meant.filter((gift) => b.meant.includes(gift))) === a.amount || cutOff(a.amount) !== cutOff(b.amount),
    ),
  );

describe('an honest article', () => {
  it('never comes to a low end over the truth', () =>
    assert(
      property(articles, ({ given, told }) => {
        pre(areTellable(told));
        const truth = totalOf(given);
        for (const { low } of tallyFigures(told.map((one) => one.figure)).lines) expect(low).toBeLessThanOrEqual(truth);
      }),
      { numRuns: 2_000 },
    ));
});
