/**
 * What stands in a cell: text, a number in base units, a calendar date (ISO 8601), or nothing. A spreadsheet is told which,
 * so that it computes with numbers and leaves text alone.
 */
export type Cell = string | number | { readonly date: string } | null;

/** A table as it is copied or written: whatever the format, the same cells. */
export interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A number in ASCII digits and in full: a spreadsheet may read `1e21` as text. */
export const writeNumber = (value: number): string =>
  new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 }).format(value);
