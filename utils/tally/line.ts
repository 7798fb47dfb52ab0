import { groupBy } from './group';
import { addExact, maxOf, NOTHING, toExact, toInterval, toThousandths } from './exact';
import { coverOf } from './covered';
import { mayOverlap } from './measure';
import { lowEndOf } from './overlap';
import { wholesOfClaim, type Lineage } from './parts';
import { findPassedOn, type FiguresById } from './passed-on';
import type { Claim, Exclusion, Measure, TallyLine } from './types';

/** The sum of the claims of one measure, all with an organization or all without. */
export function lineOf(
  measure: Measure,
  attributed: boolean,
  claims: readonly Claim[],
  lineage: Lineage,
  byId: FiguresById,
): TallyLine {
  const leftOut = contained(claims, lineage);
  const counted = claims.filter(({ id }) => !leftOut.has(id));
  const passedOn = findPassedOn(counted, lineage, byId);
  const overlap = mayOverlap(measure.kind) && counted.length > 1;
  const sum = counted.map(toExact).reduce(addExact, NOTHING);
  const least = leastOf(
    counted.filter((claim) => !passedOn.includes(claim)),
    lineage,
  );
  // Whoever passes on to whom, the largest single claim is true.
  const largest = maxOf(counted.map(({ low }) => toThousandths(low)));
  return {
    measure,
    attributed,
    ...toInterval({ ...sum, low: overlap ? largest : maxOf([least.low, largest]) }),
    claims: counted.length,
    sources: new Set(counted.flatMap(({ sourceIds }) => sourceIds)).size,
    mayOverlap: overlap,
    periodsOverlap: !overlap && least.periodsOverlap,
    figures: counted.map(({ id }) => id),
    passedOn: passedOn.map(({ id }) => id),
    excluded: claims.flatMap((claim) => [...repeatsOf(claim), ...(leftOut.get(claim.id) ?? [])]),
  };
}

/** The sum of low ends, organization by organization. Without one, only parts of a stated total are known to overlap. */
function leastOf(claims: readonly Claim[], lineage: Lineage) {
  const ends = [...groupBy(claims, ({ organizationId }) => organizationId)].map(([organizationId, group]) =>
    organizationId === null
      ? { low: group.map(toExact).reduce(addExact, NOTHING).low, periodsOverlap: false }
      : lowEndOf(group, lineage),
  );
  return {
    low: ends.reduce((total, { low }) => total + low, 0n),
    periodsOverlap: ends.some((end) => end.periodsOverlap),
  };
}

/** By its id, each claim that another one on the line contains: parts of it, and what a cumulative figure covers. */
function contained(claims: readonly Claim[], lineage: Lineage): ReadonlyMap<string, readonly [Exclusion]> {
  const claimOf = new Map(claims.flatMap((claim) => claim.figures.map(({ id }) => [id, claim] as const)));
  const ofOne = groupBy(claims, ({ organizationId }) => organizationId);
  return new Map(
    claims.flatMap((claim) => {
      const whole = wholeOf(claim, claimOf, lineage);
      const container = whole ?? coverOf(claim, ofOne.get(claim.organizationId) ?? [], lineage);
      if (container === undefined) return [];
      return [[claim.id, [{ id: claim.id, why: whole === undefined ? 'covered' : 'part', of: container.id }]] as const];
    }),
  );
}

/** The nearest whole, or whole's whole, that stands on the line. A part cannot be larger than its whole. */
const wholeOf = (claim: Claim, claimOf: ReadonlyMap<string, Claim>, lineage: Lineage): Claim | undefined =>
  wholesOfClaim(claim, lineage)
    .map((id) => claimOf.get(id))
    .find((whole) => whole !== undefined && whole !== claim && claim.low <= (whole.high ?? Infinity));

const repeatsOf = (claim: Claim): readonly Exclusion[] =>
  claim.figures.flatMap(({ id }) => (id === claim.id ? [] : [{ id, why: 'same claim' as const, of: claim.id }]));
