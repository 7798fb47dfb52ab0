import type { Cell } from '../../utils/export';
import type { ShownRow } from './collection-data';

/** Moves what is chosen one place up (-1) or down (1), keeping its own order; what stands at the edge stays. */
export function moveChosen<T>(all: readonly T[], isChosen: (item: T) => boolean, by: -1 | 1): readonly T[] {
  const items = by === -1 ? [...all] : all.toReversed();
  for (let at = 1; at < items.length; at += 1) {
    const [before, here] = [items[at - 1], items[at]];
    if (before === undefined || here === undefined || isChosen(before) || !isChosen(here)) continue;
    items[at - 1] = here;
    items[at] = before;
  }
  return by === -1 ? items : items.toReversed();
}

const rankOf = (cell: Cell): string | number | null => (cell !== null && typeof cell === 'object' ? cell.date : cell);

/** Rows in the order of one column; empty cells stand last either way, and equal ones as they stood. */
export function sortRows(rows: readonly ShownRow[], column: number, direction: 1 | -1): readonly ShownRow[] {
  const words = new Intl.Collator(undefined, { numeric: true });
  return rows.toSorted((a, b) => {
    const [one, other] = [rankOf(a.cells[column] ?? null), rankOf(b.cells[column] ?? null)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    if (typeof one === 'number' && typeof other === 'number') return (one - other) * direction;
    return words.compare(String(one), String(other)) * direction;
  });
}
