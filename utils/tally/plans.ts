import { claimsOf, readFigures } from './groups';
import { placesMeet } from './place';
import { areItemsAlike } from './similarity';
import type { Claim, TallyFigure, TallyOptions } from './types';

/** What was planned, and what was told later of the same work. */
export interface FollowedPlan {
  readonly plan: TallyFigure;
  readonly fact: Claim;
}

// Who plans 3000万 and raises 3264万 has done it; ten times as much is another work.
const MOST_APART = 2;

/**
 * Plans with what has become of them: a claim of the same organization, unit class, currency and place that was told later (in a
 * later article, or behind it in its own) and is neither less than half nor more than twice as large. Of several the nearest. A
 * link for the reader: nothing is counted by it.
 */
export function followedPlansOf(figures: readonly TallyFigure[], options: TallyOptions = {}): readonly FollowedPlan[] {
  const { all } = readFigures(figures, options);
  const claims = claimsOf(figures, options);
  return all.filter(isPlan).flatMap((plan) => {
    const [fact] = claims
      .filter((claim) => isOfPlan(claim, plan))
      .toSorted((a, b) => distance(a, plan) - distance(b, plan));
    return fact === undefined ? [] : [{ plan, fact }];
  });
}

const isPlan = ({ role, status, organizationId, per }: TallyFigure): boolean =>
  role === 'planned' && status !== 'rejected' && status !== 'missing' && organizationId !== null && per === null;

const distance = ({ figure }: Claim, plan: TallyFigure): number => Math.abs(Math.log(figure.value / plan.value));

function isOfPlan(claim: Claim, plan: TallyFigure): boolean {
  const { measure, figure, organizationId, place } = claim;
  return (
    organizationId === plan.organizationId &&
    measure.kind === plan.kind &&
    measure.unitClass === plan.unitClass &&
    measure.currency === plan.currency &&
    placesMeet(place, plan.place) &&
    (measure.kind === 'money' || areItemsAlike(figure.item, plan.item)) &&
    distance(claim, plan) <= Math.log(MOST_APART) &&
    claim.figures.some((told) => isToldAfter(told, plan))
  );
}

/** Of two articles the dates decide; without them nobody knows which was first. */
function isToldAfter(fact: TallyFigure, plan: TallyFigure): boolean {
  if (fact.sourceId === plan.sourceId) return fact.sequence > plan.sequence;
  const [told, planned] = [fact.publishedDate ?? null, plan.publishedDate ?? null];
  return told !== null && planned !== null && told > planned;
}
