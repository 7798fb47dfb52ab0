import type { NamedGroup } from '../lookup/queries';

/** What stands at a place of a list: the heading of a group, or a row by its number among the rows. */
export type ListItem = { readonly group: NamedGroup } | { readonly row: number };

/** A list of rows with a heading before each group. */
export interface GroupedList {
  readonly count: number;
  readonly at: (index: number) => ListItem;
  /** Where a row stands. */
  readonly indexOf: (row: number) => number;
}

/** The number of the last group that `isAtOrBefore` holds for; -1 for none. */
function lastGroup(
  groups: readonly NamedGroup[],
  isAtOrBefore: (group: NamedGroup, number: number) => boolean,
): number {
  let [low, high] = [0, groups.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const group = groups[middle];
    if (group !== undefined && isAtOrBefore(group, middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Lays rows out under their groups; without groups they stand alone. */
export function groupedList(groups: readonly NamedGroup[], length: number): GroupedList {
  return {
    count: length + groups.length,
    at: (index) => {
      const number = lastGroup(groups, ({ start }, before) => start + before <= index);
      const group = groups[number];
      if (group !== undefined && group.start + number === index) return { group };
      return { row: index - number - 1 };
    },
    indexOf: (row) => row + lastGroup(groups, ({ start }) => start <= row) + 1,
  };
}
