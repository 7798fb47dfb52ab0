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
  const leftOut = [...partsOf(claims, lineage), ...coveredOf(claims, lineage)];
  const why = new Map(leftOut.toReversed().map((exclusion) => [exclusion.id, exclusion]));
  const counted = claims.filter(({ id }) => !why.has(id));
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
    excluded: [...claims.flatMap(repeatsOf), ...why.values()],
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

/** Parts whose whole, or whole's whole, stands on the same line. A part cannot be larger than its whole. */
function partsOf(claims: readonly Claim[], lineage: Lineage): readonly Exclusion[] {
  const claimOf = new Map(claims.flatMap((claim) => claim.figures.map(({ id }) => [id, claim] as const)));
  return claims.flatMap((claim) => {
    const whole = wholesOfClaim(claim, lineage)
      .map((id) => claimOf.get(id))
      .find((over) => over !== undefined && over !== claim && claim.low <= (over.high ?? Infinity));
    return whole === undefined ? [] : [{ id: claim.id, why: 'part' as const, of: whole.id }];
  });
}

function coveredOf(claims: readonly Claim[], lineage: Lineage): readonly Exclusion[] {
  return [...groupBy(claims, ({ organizationId }) => organizationId)].flatMap(([organizationId, group]) =>
    organizationId === null
      ? []
      : group.flatMap((claim) => {
          const cover = coverOf(claim, group, lineage);
          return cover === undefined ? [] : [{ id: claim.id, why: 'covered' as const, of: cover.id }];
        }),
  );
}

const repeatsOf = (claim: Claim): readonly Exclusion[] =>
  claim.figures.flatMap(({ id }) => (id === claim.id ? [] : [{ id, why: 'same claim' as const, of: claim.id }]));
