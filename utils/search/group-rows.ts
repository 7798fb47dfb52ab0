/** Rows gathered under numbers: `starts[g]` is where those of `values[g]` begin. */
interface Gathered {
  readonly rows: Uint32Array;
  readonly values: readonly number[];
  readonly starts: readonly number[];
}

/**
 * Gathers rows that bear the same number, in linear time. Groups come in the order of their first rows, and rows stay in order
 * within a group; a row that bears several numbers stands in each group, one that bears none under 0.
 */
export function groupRows(rows: Uint32Array, numbersOf: (row: number) => readonly number[]): Gathered {
  const counts = new Map<number, number>();
  for (const row of rows) for (const value of orNone(numbersOf(row))) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts.keys()];
  const starts: number[] = [];
  const next = new Map<number, number>();
  let length = 0;
  for (const [value, count] of counts) {
    starts.push(length);
    next.set(value, length);
    length += count;
  }
  const gathered = new Uint32Array(length);
  for (const row of rows) {
    for (const value of orNone(numbersOf(row))) {
      const at = next.get(value) ?? 0;
      gathered[at] = row;
      next.set(value, at + 1);
    }
  }
  return { rows: gathered, values, starts };
}

const NONE = [0];
const orNone = (numbers: readonly number[]) => (numbers.length === 0 ? NONE : numbers);
