import { FACETS } from '../../utils/search';
import type { ReviewQuery } from './figure-index';

/** Reads a query out of an address: `?q=school&status=found`. An empty value stands for figures that have none. */
export function readAddress(search: string): ReviewQuery {
  const params = new URLSearchParams(search);
  const chosen = FACETS.map((facet) => [facet, params.getAll(facet).map((value) => (value === '' ? null : value))]);
  const facets: ReviewQuery['facets'] = Object.fromEntries(chosen.filter(([, values]) => values?.length !== 0));
  return { words: params.get('q') ?? '', facets };
}

/** The same back: what `readAddress` reads as this query. */
export function writeAddress({ words, facets }: ReviewQuery): string {
  const params = new URLSearchParams();
  if (words !== '') params.set('q', words);
  for (const facet of FACETS) for (const value of facets[facet] ?? []) params.append(facet, value ?? '');
  return `?${params.toString()}`;
}
