import { FacetColumn } from './facet-column';

/** No time zone begins its day on anything finer. */
const QUARTER_MS = 15 * 60 * 1000;

/** Local days as ISO 8601 dates. Asking the calendar for each of a million rows would take a second. */
class Days {
  readonly #ofQuarter = new Map<number, string>();

  /** The day of a moment in epoch milliseconds. */
  of(at: number): string {
    const quarter = Math.floor(at / QUARTER_MS);
    const known = this.#ofQuarter.get(quarter);
    if (known !== undefined) return known;
    const date = new Date(at);
    const parts = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
    const day = [date.getFullYear(), ...parts].join('-');
    this.#ofQuarter.set(quarter, day);
    return day;
  }
}

/** The day of each row, as a facet that rows can be gathered by. */
export function dayColumn(moments: ArrayLike<number>, length: number): FacetColumn {
  const days = new Days();
  const column = new FacetColumn();
  for (let row = 0; row < length; row += 1) column.set(row, days.of(moments[row] ?? 0));
  return column;
}
