/** A cell by its row and column, from 0. Column -1 is the one that chooses rows. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const FAR = 10;

/** How the keys move through the table. */
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-FAR, 0],
  PageDown: [FAR, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

const within = (value: number, least: number, greatest: number) => Math.max(least, Math.min(greatest, value));

/** The place itself, or the nearest one of a table of so many rows and columns. */
export const nearest = ({ row, column }: Place, rows: number, columns: number): Place => ({
  row: within(row, 0, rows - 1),
  column: within(column, -1, columns - 1),
});

/** Where a key leads from a place; `undefined` where it leads nowhere. */
export function stepFrom({ row, column }: Place, key: string): Place | undefined {
  const step = STEPS[key];
  return step && { row: row + step[0], column: column + step[1] };
}
