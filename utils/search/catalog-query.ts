import type { Threshold } from './query';

/** What a list can be narrowed by, each value with its count. */
export const FACETS = ['kind', 'role', 'organization', 'outlet', 'year', 'status', 'tag', 'flag'] as const;
export type Facet = (typeof FACETS)[number];

/** The values of the facet `flag`. */
export const FLAGS = ['conflict', 'missing'] as const;
export type Flag = (typeof FLAGS)[number];

export const SORTS = ['value', 'date', 'saved', 'outlet', 'organization', 'status'] as const;
export type Sort = (typeof SORTS)[number];

/** What rows can be gathered under. A figure with two tags stands under both. */
export const GROUPINGS = ['article', 'organization', 'day', 'tag'] as const;
export type Grouping = (typeof GROUPINGS)[number];

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
  readonly group?: Grouping | undefined;
}

/** Rows that are gathered under one value: those from `start`, `count` of them. */
export interface RowGroup {
  /** Id of the article or organization, the tag, or the local day as an ISO 8601 date. */
  readonly value: FacetValue;
  readonly start: number;
  readonly count: number;
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
  /** Figures that were found. */
  readonly total: number;
  /** Rows of the list: more than figures where some stand in several groups. */
  readonly length: number;
  /** In the order of their first rows; empty where nothing is grouped. */
  readonly groups: readonly RowGroup[];
  /** Most frequent first. A facet's counts take every narrowing but its own, so that another value can be chosen. */
  readonly facets: Readonly<Record<Facet, readonly FacetCount[]>>;
  /** The rows from `start` to before `end`, in order. */
  readonly rows: (start: number, end: number) => readonly CatalogRow[];
  /** The first row from `start` on that nobody has judged yet; `undefined` for none. */
  readonly nextToCheck: (start: number) => number | undefined;
}
