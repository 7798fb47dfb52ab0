import { bondsByLists } from './by-lists';
import { bondsByParallels } from './by-parallels';
import { bondsByShares } from './by-shares';
import { bondsBySums } from './by-sums';
import { bondsByTotals } from './by-totals';
import { bondsByWords } from './by-words';
import type { Article, BondRule, Wholes } from './countable';

export type { Article, Countable } from './countable';

// What the text says outright comes before what arithmetic suggests. Sums come again after lists: once the listed items are
// settled, a total over what is left may come out (1308.94 with its list + 11.50 = 1320.44).
const RULES: readonly BondRule[] = [
  bondsByWords,
  bondsBySums,
  bondsByLists,
  bondsBySums,
  bondsByTotals,
  bondsByShares,
  bondsByParallels,
];

/**
 * For each figure of an article the index of the figure that it is a part of, or null. A figure has one whole at the most; a
 * part is smaller than its whole, so wholes never form a circle.
 */
export function findWholes(article: Article): Wholes {
  const wholes: (number | null)[] = article.figures.map(() => null);
  for (const rule of RULES) {
    for (const { part, whole } of rule(article, [...wholes])) wholes[part] ??= whole;
  }
  return wholes;
}
