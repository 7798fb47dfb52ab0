import type { Figure, Reading } from './figure';
import type { OrganizationType } from './organization';
import type { TextPositionSelector, TextQuoteSelector } from './selector';
import type { SiteRule } from './site';
import type { ArticleMetadata } from './source';
import type { Status } from './status';

/** Rows that a reader can change carry when that was, and when they went to the bin (null: they are not in it). */
export interface Changeable {
  readonly changedAt: number;
  readonly deletedAt: number | null;
}

/** An article: a newspaper page holds several. Id: SHA-256 of canonical URL and part key. */
export interface SourceRow extends ArticleMetadata, Changeable {
  readonly id: string;
  readonly url: string;
  readonly canonicalUrl: string;
  readonly partKey: string;
  readonly lang: string;
  readonly contentHash: string;
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  readonly extractorVersion: string;
  readonly tags: readonly string[];
  readonly note: string;
}

/** An organization over all articles. Merging sets `mergedInto` and keeps the old id, so it can be undone. */
export interface OrganizationRow extends Changeable {
  readonly id: string;
  readonly name: string;
  readonly type: OrganizationType;
  readonly aliases: readonly string[];
  readonly watched: boolean;
  readonly mergedInto: string | null;
}

/** What was found at a place of a source's text: a mention or a figure. */
export interface FoundRow extends Changeable {
  readonly id: string;
  readonly sourceId: string;
  /** Which page of an article that runs over several, from 1. `position` counts from the start of this page. */
  readonly page: number;
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  /** `missing` only where the reader has decided nothing yet: what a reader did stays, see `missingSince`. */
  readonly status: Status;
  /** When the article was first read without it; null while the article has it. */
  readonly missingSince: number | null;
}

/** A place where an organization stands in a source. */
export interface MentionRow extends FoundRow {
  readonly organizationId: string;
  readonly name: string;
}

/** What the program read in an article: a figure without its offsets, which the selectors hold. */
export type FoundReading = Reading & Pick<Figure, 'raw'>;

/** A figure in a source. The program's reading and the reader's stand side by side. */
export interface FigureRow extends FoundRow {
  readonly organizationId: string | null;
  readonly recipientId: string | null;
  /** Id of the figure in the same source that this one is a part of. */
  readonly partOf: string | null;
  /** Place in reading order within its page of the source, from 0. */
  readonly sequence: number;
  readonly sentence: string;
  readonly found: FoundReading;
  /** The fields that the reader corrected; null where none was. */
  readonly edited: Partial<Reading> | null;
  readonly firstSeenAt: number;
}

/** What the reader decided for a site: `ask` reads only where the reader clicks. Without a row a permitted site is read. */
export interface SiteRow {
  readonly host: string;
  readonly rule: SiteRule;
  readonly changedAt: number;
}

/** What a tally is taken of. Today and this week go by the local day on which this machine first stored the figure. */
export type Scope =
  | { readonly name: 'page'; readonly sourceIds: readonly string[] }
  | { readonly name: 'today' }
  | { readonly name: 'week' }
  | { readonly name: 'everything' };
