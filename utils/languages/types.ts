import type { Language, Organization, Reading, Span } from '../model';
import type { OverForm, PreparedText } from '../text';
import type { PartWords } from './part-words';

/** What is known of an article beside its text. */
export interface ArticleContext {
  readonly lang: Language;
  /** ISO 3166-1 alpha-2 of the place it was published in; null where it is not known. */
  readonly region: string | null;
  /** ISO 8601 calendar date; null where it is not known. */
  readonly publishedDate: string | null;
}

/** An article as the rules of a pack read it. All their offsets index `text`, never `source`. */
export interface PreparedArticle extends PreparedText, ArticleContext {}

/**
 * A figure under work. Finders propose it, refiners complete or drop it, attribution ties it to organizations; the
 * engine derives `low` and `high` from it at the end, and finds what is part of what.
 */
export interface Candidate extends Span, Omit<Reading, 'low' | 'high'> {
  /** The offset where its numeral stands. It stays the same through all refiners and tells candidates apart. */
  readonly at: number;
  /** Read where `bound` is `over`. */
  readonly overForm: OverForm;
}

/** Proposes figures. Called by what it does (`findAmounts`): the trace prints the name. */
export type Finder = (article: PreparedArticle) => readonly Candidate[];

/** Merges, completes or drops what was found; the list is in reading order. Called by what it does (`attachClassifier`). */
export type Refiner = (candidates: readonly Candidate[], article: PreparedArticle) => readonly Candidate[];

/**
 * Ties figures to the organizations of the article: fills in `org` and `recipient`, by the names that `organizations`
 * gives, and whatever follows from them. Refiners like the others, but they know who is there.
 */
export type Attributor = (
  candidates: readonly Candidate[],
  organizations: readonly Organization[],
  article: PreparedArticle,
) => readonly Candidate[];

/** What differs between languages. The engine reads no other thing of them. */
export interface LanguagePack {
  /** Folds a text for the rules below. Linear in its length; never throws. */
  readonly prepare: (source: string) => PreparedText;
  readonly finders: readonly Finder[];
  readonly refiners: readonly Refiner[];
  /** Offsets of mentions index the prepared text; names are as printed (`asPrinted`). Organizations in reading order. */
  readonly findOrganizations: (article: PreparedArticle) => readonly Organization[];
  readonly attribute: Attributor;
  readonly partWords: PartWords;
}
