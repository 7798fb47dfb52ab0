import { FACETS, type Facet, type FacetValue } from '../../../utils/search';

/** Where the reader is on the review page; back and forward walk through it. */
export interface Address {
  /** Name of the view; what no view is called shows the first one. */
  readonly view: string;
  /** Id of the article or organization that is open in the view; '' for none. */
  readonly open: string;
  readonly words: string;
  readonly facets: Readonly<Partial<Record<Facet, readonly FacetValue[]>>>;
}

/** Reads an address: `?view=figures&q=school&status=found`. An empty value stands for figures that have none. */
export function readAddress(search: string): Address {
  const params = new URLSearchParams(search);
  const chosen = FACETS.map((facet) => [facet, params.getAll(facet).map((value) => (value === '' ? null : value))]);
  const facets: Address['facets'] = Object.fromEntries(chosen.filter(([, values]) => values?.length !== 0));
  return { view: params.get('view') ?? '', open: params.get('open') ?? '', words: params.get('q') ?? '', facets };
}

/** The same back: what `readAddress` reads as this address. */
export function writeAddress({ view, open, words, facets }: Address): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ view, open, q: words })) if (value !== '') params.set(name, value);
  for (const facet of FACETS) for (const value of facets[facet] ?? []) params.append(facet, value ?? '');
  return `?${params.toString()}`;
}
