import { groupBy } from './group';
import { areRelated } from './parts';
import { endOf, isDated } from './period';
import { groupsOf, readFigures } from './groups';
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
export const conflictsOf = (figures: readonly TallyFigure[], options: TallyOptions = {}): readonly Conflict[] =>
  groupsOf(readFigures(figures, options)).flatMap(conflictsIn);

/** The same within the claims of one group. */
export function conflictsIn(claims: readonly Claim[]): readonly Conflict[] {
  const dated = claims.filter((claim) => claim.organizationId !== null && isDated(claim));
  return [...groupBy(dated, ({ place }) => place).values()].flatMap((group) =>
    group.flatMap((a, index) =>
      group.slice(index + 1).flatMap((b) => {
        const why = whyConflicting(a, b);
        return why === undefined ? [] : [{ claims: [a, b] as const, why }];
      }),
    ),
  );
}

/** Their times are asked first: they cost least, and tell most pairs apart. */
function whyConflicting(a: Claim, b: Claim): Conflict['why'] | undefined {
  const why = whyByTime(a, b);
  return why !== undefined && speakOfTheSame(a, b) && !canBothBeTrue(a.figure, b.figure) ? why : undefined;
}

function whyByTime(a: Claim, b: Claim): Conflict['why'] | undefined {
  if (a.periodStart === b.periodStart && a.periodEnd === b.periodEnd) return 'different';
  return isShrinking(a, b) || isShrinking(b, a) ? 'shrinking' : undefined;
}

/**
 * One article gives one organization many numbers of one measure, each for a work of its own; only a headline says again what
 * the body says. Two articles are taken to speak of the same thing where the counted noun is the same.
 */
function speakOfTheSame(a: Claim, b: Claim): boolean {
  if (areRelated(a.figure, b.figure) || !areItemsAlike(a.figure.item, b.figure.item)) return false;
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
