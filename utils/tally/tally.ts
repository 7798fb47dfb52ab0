import { groupBy } from './group';
import { KINDS, ROLES } from '../model';
import { countGroups, readFigures } from './groups';
import { lineOf, type CountedGroup } from './line';
import { exclusionByNature, measureKey } from './measure';
import type { Exclusion, ExclusionReason, Tally, TallyFigure, TallyLine, TallyOptions } from './types';

/**
 * The honest sum of a scope: one line for each measure, those tied to an organization apart from those that are not, each an
 * interval with the claims behind it and what was left out and why. It does not depend on the order of the figures.
 */
export function tallyFigures(figures: readonly TallyFigure[], options: TallyOptions = {}): Tally {
  const read = readFigures(figures, options);
  const { all } = read;
  const groups = countGroups(read);
  const order = orderOf(all);
  const claimOf = claimIdsOf(groups);
  const lines = [...groupBy(groups, ({ line }) => line).values()]
    .flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : [lineOf(first.measure, first.organizationId !== null, group)];
    })
    .map((line) => ({
      ...line,
      figures: [...line.figures].sort((a, b) => order(a) - order(b)),
      passedOn: [...line.passedOn].sort((a, b) => order(a) - order(b)),
      excluded: line.excluded
        .map(({ of, ...exclusion }) => ({ ...exclusion, of: of === null ? null : (claimOf.get(of) ?? of) }))
        .sort((a, b) => order(a.id) - order(b.id)),
    }))
    .sort(byMeasure);
  const shown = all.filter(read.isIn);
  const excluded = [...shown.flatMap(byNature), ...lines.flatMap((line) => line.excluded)].sort(
    (a, b) => order(a.id) - order(b.id),
  );
  return {
    lines,
    excluded,
    counts: countReasons(excluded),
    toCheck: all.filter((figure) => figure.status === 'found' && (options.within?.(figure) ?? true)).length,
  };
}

function orderOf(figures: readonly TallyFigure[]): (id: string) => number {
  const position = new Map(figures.map(({ id }, index) => [id, index]));
  return (id) => position.get(id) ?? 0;
}

/** By every figure's id, the claim that it stands in: a part of the headline's number is part of the claim. */
const claimIdsOf = (groups: readonly CountedGroup[]): ReadonlyMap<string, string> =>
  new Map(
    groups.flatMap(({ counted }) =>
      counted.excluded.flatMap(({ id, why, of }) => (why === 'same claim' && of !== null ? [[id, of] as const] : [])),
    ),
  );

const byNature = (figure: TallyFigure): readonly Exclusion[] => {
  const why = exclusionByNature(figure);
  return why === undefined ? [] : [{ id: figure.id, why, of: null }];
};

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
