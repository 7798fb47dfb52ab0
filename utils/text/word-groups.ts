/** A row of a table of words. */
interface Listed {
  readonly word: string;
}

/** What a word is looked up by: the code of its first character, of its last one, or of two in one whole number. */
type KeyOf = (word: string) => number;

export const firstUnit: KeyOf = (word) => word.charCodeAt(0);
export const lastUnit: KeyOf = (word) => word.charCodeAt(word.length - 1);
/** Two units as one whole number, which the engine keeps without a box. */
export const pairOf = (first: number, second: number): number => (first << 16) | second;

/** Rows by the key of their word, in each group the longest word first, of equal length in the order of the table. */
export function groupWords<Row extends Listed>(rows: Iterable<Row>, keyOf: KeyOf): ReadonlyMap<number, readonly Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const key = keyOf(row.word);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  for (const group of groups.values()) if (group.length > 1) group.sort(longestFirst);
  return groups;
}

const longestFirst = (a: Listed, b: Listed) => b.word.length - a.word.length;
