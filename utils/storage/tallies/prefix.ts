/**
 * The range of all compound keys that begin with these parts: a shorter array comes before a longer one, and an array after
 * every string and number.
 */
export const beginningWith = (...parts: readonly string[]): [lower: readonly unknown[], upper: readonly unknown[]] => [
  parts,
  [...parts, []],
];
