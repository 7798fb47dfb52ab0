import type { Organization, Reading, Span } from '../model';
import type { OverForm, PreparedText } from '../text';

/** What is known of an article beside its text. */
export interface ArticleContext {
  /** BCP 47. */
  readonly lang: string;
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

/**
 * The words by which a language says that one number is a part of another. Patterns for what stands before a number are
 * tested on the text up to it and end in `$` where they have to touch it; those for what follows begin with `^`.
 */
export interface PartWords {
  /** Announces parts of what was said before: 其中, including. Global. */
  readonly announcing: RegExp;
  /** Shares out what was said before, or counts two makers side by side: 分别, respectively. Global. */
  readonly distributing: RegExp;
  /** What an announcement does not reach over, on either side: 另, besides, a semicolon. Global. */
  readonly ending: RegExp;
  /** Right after a part, pointing back: of them, of that. */
  readonly pointingBack: RegExp;
  /** Right before a total: 总额, 全国共, a total of. */
  readonly total: RegExp;
  /** At the beginning of a line: the mark of a listed item. */
  readonly listMark: RegExp;
  /** At the beginning of a line: the mark of a section, whose heading stands between a list and what it is listed under. */
  readonly sectionMark: RegExp;
  /** Says that money is the worth of things: 折价, in kind. A total of money holds it only where that says so too. */
  readonly inKind: RegExp;
  /** Right before a percentage of a total that was named: 占总额的. */
  readonly shareBefore: RegExp;
  /** Right after such a percentage: of the total. */
  readonly shareBehind: RegExp;
}

/** What a printed number tells of its exactness, beside its value. */
export interface PrintedForm {
  /** One unit of the last digit that counts, in base units. */
  readonly step: number;
  /** Read where the bound is `over`. */
  readonly overForm: OverForm;
}

/** The letters that a language is written in. */
export interface Script {
  /** Inside of a character class: `\p{Script=Han}`. Packs with the same letters never read parts of each other's articles. */
  readonly letters: string;
  /** What one of them says, in Latin letters: 4 for a Han character. */
  readonly weight: number;
}

/** What differs between languages. The engine reads no other thing of them. */
export interface LanguagePack {
  readonly script: Script;
  /**
   * Whether words of this language may name or count anything where they stand alone inside a sentence of another one. Cheap;
   * true where in doubt. Without it all of them may.
   */
  readonly mayHold?: (words: string) => boolean;
  /** Folds a text for the rules below. Linear in its length; never throws. */
  readonly prepare: (source: string) => PreparedText;
  readonly finders: readonly Finder[];
  readonly refiners: readonly Refiner[];
  /** Offsets of mentions index the prepared text; names are as printed (`asPrinted`). Organizations in reading order. */
  readonly findOrganizations: (article: PreparedArticle) => readonly Organization[];
  readonly attribute: Attributor;
  /**
   * Fill in what the tally needs and no annotator writes down: `per`, `cumulative`, `periodStart`, `periodEnd`, `place`,
   * `recipient`. They read the other fields and change none of them but to
   * print it as the article does, so figures annotated by hand can be derived as well.
   */
  readonly derivers: readonly Attributor[];
  /** Reads the words of a figure (`raw`) once more for their step; `undefined` where no number is read in them. */
  readonly readForm: (raw: string) => PrintedForm | undefined;
  readonly partWords: PartWords;
}

/** The packs that an extraction may use, by the BCP 47 tag of what they read. */
export type Packs = Readonly<Partial<Record<string, LanguagePack>>>;
