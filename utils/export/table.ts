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

/** How numbers are written for people: 2800000, 2,800,000, or 280万. */
export const GROUPINGS = ['none', 'thousands', 'myriads'] as const;
export type Grouping = (typeof GROUPINGS)[number];

const FULL = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 });
const GROUPED = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });

/** A number in ASCII digits and in full: a spreadsheet may read `1e21` as text. */
export const writeNumber = (value: number): string => FULL.format(value);

const MYRIADS: readonly (readonly [scale: number, power: number, word: string])[] = [
  [1e8, 8, '亿'],
  [1e4, 4, '万'],
];

/** A number for people to read. The scale goes into the text, or 4.35 亿 would be 4.3499999999999996. */
export function writeGrouped(value: number, grouping: Grouping): string {
  if (grouping === 'thousands') return GROUPED.format(value);
  const scale = grouping === 'myriads' ? MYRIADS.find(([least]) => Math.abs(value) >= least) : undefined;
  if (scale === undefined) return writeNumber(value);
  return `${writeNumber(Number(`${writeNumber(value)}e-${scale[1]}`))}${scale[2]}`;
}
