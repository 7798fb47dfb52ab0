import { isDated, periodsOverlap, type Period } from './period';

/** `few-organizations`: fewer than two have this measure. `periods-unlike`: their figures speak of different times. */
export type ComparisonRefusal = 'few-organizations' | 'periods-unlike';

/** Why rows cannot be set side by side; `undefined` where they can. */
export function whyRefused(rows: readonly Period[]): ComparisonRefusal | undefined {
  if (rows.length < 2) return 'few-organizations';
  const areLike = rows.every((a) => rows.every((b) => !isDated(a) || !isDated(b) || periodsOverlap(a, b)));
  return areLike ? undefined : 'periods-unlike';
}
