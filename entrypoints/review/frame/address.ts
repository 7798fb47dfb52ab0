import { FACETS, type Facet, type FacetValue } from '../../../utils/search';

/** Where the reader is on the review page; back and forward walk through it. */
export interface Address {
  /** Name of the view; what no view is called shows the first one. */
  readonly view: string;
  /** Id of the article or organization that is open in the view; '' for none. */
  readonly open: string;
  readonly words: string;
  readonly facets: Readonly<Partial<Record<Facet, readonly FacetValue[]>>>;
  /** What the list is sorted by; each view knows its own words, and which comes first where none stands here. */
  readonly sort: string;
  readonly ascending: boolean;
  /** What the rows are gathered under; '' for nothing. */
  readonly group: string;
}

/** The beginning of a view, where nothing is narrowed, sorted or opened. */
export const startOf = (view: string): Address => ({
  view,
  open: '',
  words: '',
  facets: {},
  sort: '',
  ascending: false,
  group: '',
});

/** Reads an address: `?view=figures&q=school&status=found`. An empty value stands for figures that have none. */
export function readAddress(search: string): Address {
  const params = new URLSearchParams(search);
  const chosen = FACETS.map((facet) => [facet, params.getAll(facet).map((value) => (value === '' ? null : value))]);
  const facets: Address['facets'] = Object.fromEntries(chosen.filter(([, values]) => values?.length !== 0));
  const word = (name: string) => params.get(name) ?? '';
  return {
    view: word('view'),
    open: word('open'),
    words: word('q'),
    facets,
    sort: word('sort'),
    ascending: params.has('ascending'),
    group: word('group'),
  };
}

/** The same back: what `readAddress` reads as this address. */
export function writeAddress({ view, open, words, facets, sort, ascending, group }: Address): string {
  const params = new URLSearchParams();
  const wanted = { view, open, q: words, sort, ascending: ascending ? '1' : '', group };
  for (const [name, value] of Object.entries(wanted)) if (value !== '') params.set(name, value);
  for (const facet of FACETS) for (const value of facets[facet] ?? []) params.append(facet, value ?? '');
  return `?${params.toString()}`;
}
