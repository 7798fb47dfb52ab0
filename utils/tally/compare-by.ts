import type { Interval } from '../model';
import { measureKey } from './measure';
import { tallyFigures } from './tally';
import type { Measure, TallyFigure, TallyOptions } from './types';

/** What one organization, year or outlet comes to. */
export interface ComparedRow extends Interval {
  readonly key: string;
  readonly claims: number;
  readonly mayOverlap: boolean;
  readonly periodsOverlap: boolean;
}

/** One measure side by side by whatever a figure is put under; `missing` are the figures that are put under nothing. */
export interface ComparedBy {
  readonly rows: readonly ComparedRow[];
  readonly missing: number;
}

/**
 * Counts a measure apart for each key.
 * @param keyOf the year, outlet or organization of a figure; null where it has none
 */
export function compareBy(
  figures: readonly TallyFigure[],
  measure: Measure,
  keyOf: (figure: TallyFigure) => string | null,
  options: TallyOptions = {},
): ComparedBy {
  const wanted = measureKey(measure);
  const isIn = (figure: TallyFigure) => options.within?.(figure) ?? true;
  const lineOf = (within: (figure: TallyFigure) => boolean) =>
    tallyFigures(figures, { ...options, within: (figure) => isIn(figure) && within(figure) }).lines.find(
      (line) => line.attributed && measureKey(line.measure) === wanted,
    );
  const keys = [...new Set(figures.filter(isIn).map(keyOf))].filter((key) => key !== null).sort();
  const rows = keys.flatMap((key) => {
    const line = lineOf((figure) => keyOf(figure) === key);
    if (line === undefined) return [];
    const { low, high, claims, mayOverlap, periodsOverlap } = line;
    return [{ key, low, high, claims, mayOverlap, periodsOverlap }];
  });
  return { rows, missing: lineOf((figure) => keyOf(figure) === null)?.claims ?? 0 };
}

/** The one year that a figure speaks of; null where it is of none, of several, or counts from a beginning. */
export function yearOf({ cumulative, periodStart, periodEnd }: TallyFigure): string | null {
  const [start, end] = [periodStart?.slice(0, 4), periodEnd?.slice(0, 4)];
  return cumulative || start === undefined || start !== end ? null : start;
}
