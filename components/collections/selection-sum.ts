import type { Interval } from '../../utils/model';
import { measureKey, tallyFigures, type ExclusionReason, type Measure, type TallyFigure } from '../../utils/tally';

/** What chosen figures are together, or why they are nothing together. */
export type SelectionSum =
  | {
      readonly ok: true;
      readonly measure: Measure;
      readonly sum: Interval;
      readonly least: TallyFigure;
      readonly greatest: TallyFigure;
      /** How many of them the sum leaves out. */
      readonly leftOut: number;
      readonly mayOverlap: boolean;
    }
  | { readonly ok: false; readonly why: 'measures'; readonly measures: readonly TallyFigure[] }
  | { readonly ok: false; readonly why: 'unattributed' }
  | { readonly ok: false; readonly why: 'excluded'; readonly reason: ExclusionReason };

const endOf = ({ high }: Interval) => high ?? Infinity;
const byLow = (a: Interval, b: Interval) => a.low - b.low || endOf(a) - endOf(b);
const byHigh = (a: Interval, b: Interval) => endOf(a) - endOf(b) || a.low - b.low;

/**
 * Adds chosen figures up as the tally does: each statement counts once, and what is a part of another not at all. Figures
 * of several measures are never added.
 * @returns `undefined` where nothing is chosen
 */
export function sumOf(figures: readonly TallyFigure[]): SelectionSum | undefined {
  const [first] = figures;
  if (first === undefined) return undefined;
  const measures = [...new Map(figures.map((figure) => [measureKey(figure), figure])).values()];
  if (measures.length > 1) return { ok: false, why: 'measures', measures };
  const { lines, excluded } = tallyFigures(figures, {});
  const [line, other] = lines;
  if (line === undefined) return { ok: false, why: 'excluded', reason: excluded[0]?.why ?? 'rejected' };
  if (other !== undefined) return { ok: false, why: 'unattributed' };
  const counted = new Set(line.figures);
  const added = figures.filter(({ id }) => counted.has(id));
  return {
    ok: true,
    measure: line.measure,
    sum: line,
    least: added.toSorted(byLow)[0] ?? first,
    greatest: added.toSorted(byHigh).at(-1) ?? first,
    leftOut: figures.length - added.length,
    mayOverlap: line.mayOverlap,
  };
}
