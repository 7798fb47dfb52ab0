import { groupBy } from './group';
import { countGroups, readFigures } from './groups';
import { lineOf } from './line';
import { measureKey } from './measure';
import { endOf, isDated, periodsOverlap, startOf, type Period } from './period';
import type { Claim, Measure, TallyFigure, TallyLine, TallyOptions } from './types';

/** A measure that figures of organizations have, and how many organizations have it. */
export interface MeasureOffer {
  readonly measure: Measure;
  readonly organizations: number;
}

/** One bar: what one organization comes to, with the days its claims speak of where they say. */
export interface ComparisonRow extends TallyLine, Period {
  readonly organizationId: string;
}

/** `few-organizations`: fewer than two have this measure. `periods-unlike`: their figures speak of different times. */
export type ComparisonRefusal = 'few-organizations' | 'periods-unlike';

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

function whyRefused(rows: readonly ComparisonRow[]): ComparisonRefusal | undefined {
  if (rows.length < 2) return 'few-organizations';
  const areLike = rows.every((a) => rows.every((b) => !isDated(a) || !isDated(b) || periodsOverlap(a, b)));
  return areLike ? undefined : 'periods-unlike';
}

function linesByOrganization(figures: readonly TallyFigure[], options: TallyOptions): readonly ComparisonRow[] {
  return countGroups(readFigures(figures, options)).flatMap((group) => {
    const { measure, organizationId, counted } = group;
    if (organizationId === null) return [];
    return [{ organizationId, ...lineOf(measure, true, [group]), ...periodOf(counted.claims) }];
  });
}

/** From the first day to the last of the claims counted; null where any of them does not say. */
export function periodOf(counted: readonly Claim[]): Period {
  const saysStart = counted.every(({ periodStart }) => periodStart !== null);
  const saysEnd = counted.every(({ periodEnd }) => periodEnd !== null);
  return {
    periodStart: saysStart ? (counted.map(startOf).sort()[0] ?? null) : null,
    periodEnd: saysEnd ? (counted.map(endOf).sort().at(-1) ?? null) : null,
  };
}
