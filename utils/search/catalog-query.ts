import type { Threshold } from './query';

/** What a list can be narrowed by, each value with its count. */
export const FACETS = ['kind', 'role', 'organization', 'outlet', 'year', 'status', 'tag', 'flag'] as const;
export type Facet = (typeof FACETS)[number];

/** The values of the facet `flag`. */
export const FLAGS = ['conflict', 'missing'] as const;
export type Flag = (typeof FLAGS)[number];

export const SORTS = ['value', 'date', 'saved', 'outlet', 'organization', 'status'] as const;
export type Sort = (typeof SORTS)[number];

/** A value of a facet as text; null stands for figures that have none (no organization, no year). */
export type FacetValue = string | null;

export interface CatalogQuery {
  /** Facets that are narrowed: a figure passes with any of the values of each. */
  readonly facets: Readonly<Partial<Record<Facet, readonly FacetValue[]>>>;
  readonly thresholds: readonly Threshold[];
  /** Figures that a text search has found, by article and position in its pack; absent where nothing is searched. */
  readonly found?: FoundFigures;
  readonly sort: Sort;
  readonly descending: boolean;
}

/** For each article the positions in its pack; `all` where its title was found. */
export type FoundFigures = ReadonlyMap<string, readonly number[] | 'all'>;

export interface FacetCount {
  readonly value: FacetValue;
  readonly count: number;
}

/** One figure of an answer: its article, and its position in the article's pack. */
export interface CatalogRow {
  readonly sourceId: string;
  readonly position: number;
}

export interface CatalogAnswer {
  readonly total: number;
  /** Most frequent first. A facet's counts take every narrowing but its own, so that another value can be chosen. */
  readonly facets: Readonly<Record<Facet, readonly FacetCount[]>>;
  /** The rows from `start` to before `end`, in order. */
  readonly rows: (start: number, end: number) => readonly CatalogRow[];
}
