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
  /** The words of a source that was pasted; absent for an article, which stands at its address. */
  readonly text?: string;
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
  readonly tags: readonly string[];
  readonly note: string;
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
  /** The statement that the reader put the figure to; null where the program finds that out. */
  readonly claim: HandClaim | null;
  readonly firstSeenAt: number;
}

/**
 * What a reader said of which figures are one statement. Figures that carry one `id` are one claim and count once, as `as`
 * says; figures that carry two are never one. Merging gives the figures of both claims one id, splitting gives each side its own.
 */
export interface HandClaim {
  readonly id: string;
  readonly as: Pick<Reading, 'kind' | 'unitClass' | 'currency' | 'role'> & { readonly organizationId: string | null };
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
  | { readonly name: 'tag'; readonly tag: string }
  | { readonly name: 'collection'; readonly collectionId: string }
  | { readonly name: 'everything' };

export const HIGHLIGHT_CATEGORIES = ['figure', 'quote', 'doubt', 'todo'] as const;
export type HighlightCategory = (typeof HIGHLIGHT_CATEGORIES)[number];

/** A highlight of the reader's own: a W3C Web Annotation. It needs no figure in it. */
export interface HighlightRow extends Changeable {
  readonly id: string;
  readonly sourceId: string;
  /** As in `FoundRow`. */
  readonly page: number;
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  /** When the article was first read without it; null while the article has it. */
  readonly missingSince: number | null;
  readonly category: HighlightCategory;
  readonly tags: readonly string[];
  readonly note: string;
  readonly createdAt: number;
}

/** A column of a clipboard table: a field of the figure by its name, or the reader's own. */
export interface CollectionColumn {
  readonly id: string;
  /** Null for a column of our own, which the interface names in its language. */
  readonly title: string | null;
}

/** A named clipboard table. */
export interface CollectionRow extends Changeable {
  readonly id: string;
  readonly name: string;
  /** Null: the columns that every table begins with. */
  readonly columns: readonly CollectionColumn[] | null;
  readonly createdAt: number;
}

/** A row of a clipboard table: a figure or a highlight, its place in the table, and what stands in the reader's own columns. */
export interface CollectionEntryRow extends Changeable {
  readonly id: string;
  readonly collectionId: string;
  readonly sourceId: string;
  readonly figureId: string | null;
  readonly highlightId: string | null;
  readonly order: number;
  readonly collectedAt: number;
  /** By the column's id. */
  readonly cells: Readonly<Record<string, string>>;
}

/** A row as the journal keeps it: whatever it is a row of; null where there was or is none. */
export type JournalRow = object | null;

/** One thing that the reader did: undo, history and bin come from it. */
export interface EditRow {
  /** Counts up: the order in which things were done. */
  readonly id: number;
  readonly at: number;
  /** What was done, as a code that the interface has a word for. */
  readonly action: string;
  /** The articles that it touched, so that forgetting one forgets this. */
  readonly sourceIds: readonly string[];
  readonly changes: readonly {
    readonly table: string;
    readonly key: string;
    readonly before: JournalRow;
    readonly after: JournalRow;
  }[];
  /** When it was undone; null while it holds. */
  readonly undoneAt: number | null;
}

export const PERSONAL_RULES = ['not-a-figure', 'organization'] as const;

/** What a reader has said once for every article: these words are no figure, or they are an organization. */
export interface RuleRow extends Changeable {
  readonly id: string;
  readonly rule: (typeof PERSONAL_RULES)[number];
  /** As printed where the reader said it. */
  readonly words: string;
  readonly organizationId: string | null;
  readonly createdAt: number;
}

/** A tag that the reader made. What bears it carries its name. */
export interface TagRow extends Changeable {
  readonly name: string;
  readonly color: string | null;
}

/** A decimal that is not nothing, as a rate is typed and computed with. */
export const RATE_PATTERN = /^(?=.*[1-9])\d{1,9}(?:\.\d{1,9})?$/u;
export const CURRENCY_PATTERN = /^[A-Z]{3}$/u;

/** An exchange rate that the reader typed in: 1 of `from` was `rate` of `to` on that day. */
export interface RateRow extends Changeable {
  readonly id: string;
  /** ISO 4217. */
  readonly from: string;
  readonly to: string;
  /** ISO 8601 calendar date. */
  readonly date: string;
  /** The decimal as typed: it is shown beside what was converted with it. */
  readonly rate: string;
}

/** A search and filter of the review page under a name. */
export interface ViewRow extends Changeable {
  readonly id: string;
  readonly name: string;
  /** As the review page writes it into its address. */
  readonly query: string;
  readonly order: number;
}

/** A note that was begun and not saved yet, under the id of what it is about. */
export interface DraftRow {
  readonly id: string;
  readonly text: string;
  readonly changedAt: number;
}

/** Long work that resumes after a kill: each step is one transaction that also moves `cursor` on. */
export interface JobRow {
  readonly id: string;
  /** Which work it is; what does it knows the shape of `args` and `cursor`. */
  readonly kind: string;
  readonly args: unknown;
  readonly cursor: unknown;
  readonly createdAt: number;
}
