import { maxOf, toThousandths } from './exact';
import { areSiblings, wholesOfClaim } from './parts';
import { endOf, isDated, periodsOverlap, startOf, type Period } from './period';
import { isInside, placesMeet } from './place';
import type { Claim } from './types';

/** What claims of one organization and measure come to at the least, and whether their periods stood in the way of adding. */
export interface LowEnd {
  readonly low: bigint;
  readonly periodsOverlap: boolean;
}

/** Claims that certainly add up with each other: the different parts of one total, or a single claim. */
interface Bundle extends Period {
  readonly low: bigint;
  readonly place: string | null;
  readonly isDated: boolean;
}

/**
 * The least that claims of one organization and measure come to. Of claims whose periods overlap in places that meet, only
 * such as do not overlap each other are added: the set of these with the largest sum. Undated claims add up, but what may lie
 * within a longer period that is told of adds nothing to it for certain.
 */
export function lowEndOf(claims: readonly Claim[]): LowEnd {
  const bundles = bundle(claims);
  const dated = bundles.filter((one) => one.isDated);
  const undated = bundles.filter((one) => !one.isDated);
  const long = dated.filter(isLong);
  const within = undated.filter((one) => long.some((longer) => mayLieWithin(one, longer)));
  const overlap = dated.some((a, i) =>
    dated.slice(i + 1).some((b) => periodsOverlap(a, b) && placesMeet(a.place, b.place)),
  );
  const least = overlap ? largestCompatible(dated) : sum(dated);
  return {
    low: sum(undated) - sum(within) + maxOf([least, sum(within)]),
    periodsOverlap: overlap || within.length > 0,
  };
}

// A day or a week is told of for one thing done then; a total for a month or a year may hold whatever else is told.
const LONG_DAYS = 28;
const DAY_MS = 86_400_000;

const mayLieWithin = (undated: Bundle, dated: Bundle): boolean =>
  undated.low <= dated.low && placesMeet(undated.place, dated.place);

/** An end that is not known is as far as can be. */
const isLong = ({ periodStart, periodEnd }: Bundle): boolean => {
  const days = (Date.parse(periodEnd ?? '') - Date.parse(periodStart ?? '')) / DAY_MS + 1;
  return Number.isNaN(days) || days >= LONG_DAYS;
};

const sum = (bundles: readonly Bundle[]): bigint => bundles.reduce((total, { low }) => total + low, 0n);

const isPart = (claim: Claim): boolean => wholesOfClaim(claim).length > 0;

function bundle(claims: readonly Claim[]): readonly Bundle[] {
  const groups: Claim[][] = [];
  for (const claim of claims.filter(isPart)) {
    const siblings = groups.find((group) => group.every((other) => areSiblings(claim, other)));
    if (siblings === undefined) groups.push([claim]);
    else siblings.push(claim);
  }
  return [...groups, ...claims.filter((claim) => !isPart(claim)).map((claim) => [claim])].map(toBundle);
}

const toBundle = (claims: readonly Claim[]): Bundle => ({
  low: claims.reduce((total, { low }) => total + toThousandths(low), 0n),
  // What is told of the parts at different places and days holds of the bundle from the first day to the last, everywhere.
  place: claims.every(({ place }) => place === claims[0]?.place) ? (claims[0]?.place ?? null) : null,
  periodStart: claims.map(startOf).reduce((a, b) => (a < b ? a : b)),
  periodEnd: claims.map(endOf).reduce((a, b) => (a > b ? a : b)),
  // A count up to now without a printed day still has a period: it ends at the latest.
  isDated: claims.some((claim) => isDated(claim) || claim.cumulative),
});

/** Places apart add up among themselves; so does what shares a place at different times. The larger of both is certain. */
function largestCompatible(bundles: readonly Bundle[]): bigint {
  const outermost = bundles
    .map(({ place }) => place)
    .filter((place) => !bundles.some((other) => other.place !== place && isInside(place, other.place)));
  const byPlace = [...new Set(outermost)].map((place) =>
    largestOneAfterAnother(bundles.filter((one) => isInside(one.place, place))),
  );
  return maxOf([largestOneAfterAnother(bundles), byPlace.reduce((total, low) => total + low, 0n)]);
}

/** Weighted interval scheduling: the largest sum of bundles of which each ends before the next begins. */
function largestOneAfterAnother(bundles: readonly Bundle[]): bigint {
  const byEnd = [...bundles].sort((a, b) => (endOf(a) < endOf(b) ? -1 : Number(endOf(a) > endOf(b))));
  const best: bigint[] = [];
  for (const [index, one] of byEnd.entries()) {
    const before = byEnd.slice(0, index).findLastIndex((other) => endOf(other) < startOf(one));
    const withThis = one.low + (best[before] ?? 0n);
    best.push(maxOf([withThis, best[index - 1] ?? 0n]));
  }
  return best.at(-1) ?? 0n;
}
