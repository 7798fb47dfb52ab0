import { groupBy } from './group';
import { measureKey } from './measure';
import { areRelated, type Lineage, lineageOf } from './parts';
import { endOf, isDated } from './period';
import { claimsOf } from './claims';
import { isShortened } from './same-value';
import { areItemsAlike } from './similarity';
import type { Interval } from '../model';
import type { Claim, TallyFigure, TallyOptions } from './types';

/** Two claims that speak of the same thing and cannot both be true. */
export interface Conflict {
  readonly claims: readonly [Claim, Claim];
  /** `different`: two numbers for one period. `shrinking`: a cumulative figure lower than an earlier one. */
  readonly why: 'different' | 'shrinking';
}

// 约 of two writers: one says 约300, the other counted 320. PRODUCT.md grants a tenth before calling it a contradiction.
const ABOUT_SLACK = 0.1;

/**
 * Claims of one organization that contradict each other: two numbers for one thing in one period, or a cumulative count that
 * shrank. Nothing is resolved here; both are shown. Figures without an organization speak of nothing that could be compared.
 */
export function conflictsOf(figures: readonly TallyFigure[], options: TallyOptions = {}): readonly Conflict[] {
  const lineage = lineageOf(figures);
  const attributed = claimsOf(figures, options).filter(({ organizationId }) => organizationId !== null);
  const groups = groupBy(attributed, ({ measure, organizationId, place }) =>
    JSON.stringify([measureKey(measure), organizationId, place]),
  );
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, index) =>
      group.slice(index + 1).flatMap((b) => {
        const why = whyConflicting(a, b, lineage);
        return why === undefined ? [] : [{ claims: [a, b] as const, why }];
      }),
    ),
  );
}

function whyConflicting(a: Claim, b: Claim, lineage: Lineage): Conflict['why'] | undefined {
  if (!speakOfTheSame(a, b, lineage) || canBothBeTrue(a.figure, b.figure)) return undefined;
  if (a.periodStart === b.periodStart && a.periodEnd === b.periodEnd) return 'different';
  return isShrinking(a, b) || isShrinking(b, a) ? 'shrinking' : undefined;
}

/**
 * One article gives one organization many numbers of one measure, each for a work of its own; only a headline says again what
 * the body says. Two articles are taken to speak of the same thing where the counted noun is the same.
 */
function speakOfTheSame(a: Claim, b: Claim, lineage: Lineage): boolean {
  if (!isDated(a) || !isDated(b) || areRelated(a.id, b.id, lineage) || !areItemsAlike(a.figure.item, b.figure.item)) {
    return false;
  }
  const inOneArticle = a.sourceIds.some((id) => b.sourceIds.includes(id));
  return !inOneArticle || a.figure.inHeadline || b.figure.inHeadline;
}

function canBothBeTrue(a: TallyFigure, b: TallyFigure): boolean {
  const [inA, inB] = [slackIntervalOf(a), slackIntervalOf(b)];
  const meet = inA.low <= (inB.high ?? Infinity) && inB.low <= (inA.high ?? Infinity);
  return meet || isShortened(a, b) || isShortened(b, a);
}

function slackIntervalOf({ bound, value, step, low, high }: TallyFigure): Interval {
  if (bound === 'exact') return { low: value - step / 2, high: value + step / 2 };
  if (bound === 'about') return { low: value * (1 - ABOUT_SLACK), high: value * (1 + ABOUT_SLACK) };
  return { low, high };
}

const isShrinking = (earlier: Claim, later: Claim): boolean =>
  earlier.cumulative && later.cumulative && endOf(earlier) < endOf(later) && later.low < earlier.low;
