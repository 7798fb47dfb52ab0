import type { FacetValue, RowGroup } from './catalog-query';
import type { FacetColumn } from './facet-column';

/** Rows gathered under the values of a facet. */
interface Gathered {
  readonly rows: Uint32Array;
  readonly groups: readonly RowGroup[];
}

const NONE: readonly FacetValue[] = [null];

/**
 * Gathers rows that have the same value, in linear time. Groups come in the order of their first rows, and rows stay in order
 * within a group; a row that has several values stands in each group, one that has none under null.
 */
export function groupRows(rows: Uint32Array, column: FacetColumn): Gathered {
  const { numbers } = column;
  const places = new Map<FacetValue, number>();
  const values: FacetValue[] = [];
  const counts: number[] = [];
  // For each number of the column the places of its groups; of most numbers that is one group.
  const groupsOf: (readonly number[] | undefined)[] = [];
  const placesOf = (number: number): readonly number[] => {
    const held = column.valuesOf(number);
    const found = (held.length === 0 ? NONE : held).map((value) => {
      const place = places.get(value) ?? values.push(value) - 1;
      places.set(value, place);
      return place;
    });
    groupsOf[number] = found;
    return found;
  };
  for (const row of rows) {
    const number = numbers[row] ?? 0;
    for (const place of groupsOf[number] ?? placesOf(number)) counts[place] = (counts[place] ?? 0) + 1;
  }
  const next: number[] = [];
  let length = 0;
  for (const count of counts) {
    next.push(length);
    length += count;
  }
  const groups = values.map((value, place) => ({ value, start: next[place] ?? 0, count: counts[place] ?? 0 }));
  const gathered = new Uint32Array(length);
  for (const row of rows) {
    for (const place of groupsOf[numbers[row] ?? 0] ?? []) {
      const at = next[place] ?? 0;
      gathered[at] = row;
      next[place] = at + 1;
    }
  }
  return { rows: gathered, groups };
}
