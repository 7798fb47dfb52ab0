import type { OrganizationRow, OrganizationType } from '../../../utils/model';
import type { CatalogQuery, Facet, FacetValue, Grouping, RowGroup, Sort } from '../../../utils/search';
import type { StorageTroubleCode } from '../../../utils/storage';

/** What the reader looks for among the figures. */
export interface FigureQuery extends Pick<CatalogQuery, 'facets'> {
  readonly words: string;
  readonly sort: Sort;
  readonly descending: boolean;
  readonly group: Grouping | null;
}

/** A value that the list can be narrowed by, with what it is called where its own word says nothing to a reader. */
export interface FacetOption {
  readonly value: FacetValue;
  readonly name: string | null;
  readonly count: number;
}

export interface NamedGroup extends RowGroup {
  readonly name: string | null;
}

export interface FigureAnswer {
  readonly total: number;
  /** Rows of the list: more than figures where some stand in several groups. */
  readonly length: number;
  readonly groups: readonly NamedGroup[];
  /** The most frequent values, and those that are chosen. */
  readonly facets: Readonly<Record<Facet, readonly FacetOption[]>>;
  /** The ids of the first rows, so that they can be shown without asking again. */
  readonly first: readonly string[];
}

export const SOURCE_SORTS = ['saved', 'date', 'outlet', 'figures'] as const;
export type SourceSort = (typeof SOURCE_SORTS)[number];

export interface SourceQuery {
  readonly words: string;
  readonly sort: SourceSort;
  readonly descending: boolean;
}

/** An article in a list. */
export interface SourceItem {
  readonly id: string;
  readonly heading: string | null;
  readonly outlet: string;
  readonly date: string | null;
  readonly savedAt: number;
  readonly tags: readonly string[];
  readonly figures: number;
  readonly toCheck: number;
}

export const ORGANIZATION_SORTS = ['figures', 'sources', 'name'] as const;
export type OrganizationSort = (typeof ORGANIZATION_SORTS)[number];

export interface OrganizationQuery {
  readonly words: string;
  readonly sort: OrganizationSort;
  readonly descending: boolean;
}

/** An organization in a list, with what speaks of those that were merged into it. */
export interface OrganizationItem {
  readonly id: string;
  readonly name: string;
  readonly type: OrganizationType;
  readonly aliases: readonly string[];
  readonly watched: boolean;
  /** Names of the organizations that were merged into it. */
  readonly merged: readonly string[];
  readonly figures: number;
  readonly sources: number;
}

/** Some rows of a list, and how many there are. */
export interface Listed<Item> {
  readonly total: number;
  readonly items: readonly Item[];
}

export interface Window {
  readonly start: number;
  readonly end: number;
}

/** How far the index has come. */
export interface Progress {
  /** Counts up whenever the answer to a question may have changed. */
  readonly version: number;
  readonly done: number;
  /** An estimate until it is complete; 0 while there is none. */
  readonly total: number;
  readonly isComplete: boolean;
  readonly trouble: StorageTroubleCode | null;
}

/** What can be asked of everything stored. It answers at any time, from what it has read so far. */
export interface Lookup {
  /** Begins to read what is stored, and calls back with how far it has come, then and whenever something changes. */
  readonly watch: (onProgress: (progress: Progress) => void) => Promise<void>;
  /** Takes in what has changed since; done when it has. */
  readonly refresh: () => Promise<void>;
  readonly figures: (query: FigureQuery) => Promise<FigureAnswer>;
  readonly figureIds: (query: FigureQuery, window: Window) => Promise<readonly string[]>;
  /** Place of the first figure from `start` on that nobody has judged yet; null for none. */
  readonly nextToCheck: (query: FigureQuery, start: number) => Promise<number | null>;
  readonly sources: (query: SourceQuery, window: Window) => Promise<Listed<SourceItem>>;
  readonly organizations: (query: OrganizationQuery, window: Window) => Promise<Listed<OrganizationItem>>;
  /** An organization, followed to the one that it was merged into; null for one that there is not. */
  readonly organization: (id: string) => Promise<OrganizationRow | null>;
}
