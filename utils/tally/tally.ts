import { groupBy } from './group';
import { KINDS, ROLES } from '../model';
import { findClaims, inReadingOrder, isShown, isSummable, resolveOrganizations } from './claims';
import { lineOf } from './line';
import { exclusionByNature, measureKey } from './measure';
import { lineageOf } from './parts';
import type { Exclusion, ExclusionReason, Tally, TallyFigure, TallyLine, TallyOptions } from './types';

/**
 * The honest sum of a scope: one line for each measure, those tied to an organization apart from those that are not, each an
 * interval with the claims behind it and what was left out and why. It does not depend on the order of the figures.
 */
export function tallyFigures(figures: readonly TallyFigure[], options: TallyOptions = {}): Tally {
  const all = inReadingOrder(figures.map((figure) => resolveOrganizations(figure, options)));
  const lineage = lineageOf(all);
  const byId = new Map(all.map((figure) => [figure.id, figure]));
  const shown = all.filter((figure) => isShown(figure, options));
  const claims = findClaims(shown.filter(isSummable), lineage);
  const groups = groupBy(claims, ({ measure, organizationId }) =>
    JSON.stringify([measureKey(measure), organizationId !== null]),
  );
  const lines = [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : [lineOf(first.measure, first.organizationId !== null, group, lineage, byId)];
    })
    .sort(byMeasure);
  const excluded = inOrderOf(all, [...shown.flatMap(byNature), ...lines.flatMap((line) => line.excluded)]);
  return {
    lines,
    excluded,
    counts: countReasons(excluded),
    toCheck: all.filter(({ status }) => status === 'found').length,
  };
}

const byNature = (figure: TallyFigure): readonly Exclusion[] => {
  const why = exclusionByNature(figure);
  return why === undefined ? [] : [{ id: figure.id, why, of: null }];
};

function inOrderOf(figures: readonly TallyFigure[], excluded: readonly Exclusion[]): readonly Exclusion[] {
  const position = new Map(figures.map(({ id }, index) => [id, index]));
  return [...excluded].sort((a, b) => (position.get(a.id) ?? 0) - (position.get(b.id) ?? 0));
}

const NONE: Record<ExclusionReason, number> = {
  rejected: 0,
  missing: 0,
  planned: 0,
  size: 0,
  'other role': 0,
  ratio: 0,
  rate: 0,
  'same claim': 0,
  part: 0,
  covered: 0,
};

function countReasons(excluded: readonly Exclusion[]): Tally['counts'] {
  const counts = { ...NONE };
  for (const { why } of excluded) counts[why] += 1;
  return counts;
}

const ranksOf = ({ attributed, measure }: TallyLine): readonly number[] => [
  attributed ? 0 : 1,
  KINDS.indexOf(measure.kind),
  ROLES.indexOf(measure.role),
];

/** Lines of organizations first, then by kind and role in the order in which the product names them. */
function byMeasure(a: TallyLine, b: TallyLine): number {
  const [inA, inB] = [ranksOf(a), ranksOf(b)];
  const deciding = inA.findIndex((rank, index) => rank !== inB[index]);
  if (deciding < 0) return measureKey(a.measure) < measureKey(b.measure) ? -1 : 1;
  return (inA[deciding] ?? 0) - (inB[deciding] ?? 0);
}
