import { groupBy } from './group';
import { countGroups, readFigures } from './groups';
import { lineOf } from './line';
import { measureKey } from './measure';
import { periodOf, type Period } from './period';
import { whyRefused, type ComparisonRefusal } from './refusal';
import type { Measure, TallyFigure, TallyLine, TallyOptions } from './types';

/** A measure that figures of organizations have, and how many organizations have it. */
export interface MeasureOffer {
  readonly measure: Measure;
  readonly organizations: number;
}

/** One bar: what one organization comes to, with the days its claims speak of where they say. */
export interface ComparisonRow extends TallyLine, Period {
  readonly organizationId: string;
}

export type Comparison =
  | { readonly ok: true; readonly measure: Measure; readonly rows: readonly ComparisonRow[] }
  | {
      readonly ok: false;
      readonly measure: Measure;
      readonly refused: ComparisonRefusal;
      readonly rows: readonly ComparisonRow[];
    };

export interface ComparisonOptions extends TallyOptions {
  /** The organizations to set side by side; those with the largest low ends where it is absent. */
  readonly organizationIds?: readonly string[];
}

// More bars than this cannot be read at a glance in a popup of 360 px.
const MOST_ROWS = 6;

/** The measures that a comparison can be made of, those of most organizations first. */
export function measuresOf(figures: readonly TallyFigure[], options: TallyOptions = {}): readonly MeasureOffer[] {
  const groups = groupBy(linesByOrganization(figures, options), ({ measure }) => measureKey(measure));
  return [...groups.values()]
    .flatMap((rows) => rows.slice(0, 1).map(({ measure }) => ({ measure, organizations: rows.length })))
    .sort((a, b) => b.organizations - a.organizations);
}

/**
 * Organizations side by side for one measure, the largest first, at most six. Refused, with the reason, where there is
 * nothing to compare or where the periods are unlike; `rows` then still says what each has.
 */
export function compareOrganizations(
  figures: readonly TallyFigure[],
  measure: Measure,
  options: ComparisonOptions = {},
): Comparison {
  const rows = linesByOrganization(figures, options)
    .filter((row) => measureKey(row.measure) === measureKey(measure))
    .filter(({ organizationId }) => options.organizationIds?.includes(organizationId) ?? true)
    .sort((a, b) => b.low - a.low)
    .slice(0, MOST_ROWS);
  const refused = whyRefused(rows);
  return refused === undefined ? { ok: true, measure, rows } : { ok: false, measure, refused, rows };
}

function linesByOrganization(figures: readonly TallyFigure[], options: TallyOptions): readonly ComparisonRow[] {
  return countGroups(readFigures(figures, options)).flatMap((group) => {
    const { measure, organizationId, counted } = group;
    if (organizationId === null) return [];
    return [{ organizationId, ...lineOf(measure, true, [group]), ...periodOf(counted.claims) }];
  });
}
