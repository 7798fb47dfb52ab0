import { GROUPINGS, SORTS } from '../../../utils/search';
import type { Address } from '../frame/address';
import type { FigureQuery } from '../lookup/queries';

/** What an address asks of the figures: those saved last come first, where it says nothing else. */
export function figureQueryOf({ words, facets, sort, ascending, group }: Address): FigureQuery {
  return {
    words,
    facets,
    sort: SORTS.find((one) => one === sort) ?? 'saved',
    descending: !ascending,
    group: GROUPINGS.find((one) => one === group) ?? null,
  };
}
