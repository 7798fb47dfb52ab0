import type { Kind } from './figure';
import type { OrganizationForm, ReadingForm } from './form';
import type { HighlightCategory } from './rows';
import type { TextPositionSelector, TextQuoteSelector } from './selector';
import type { Span } from './span';
import type { Status } from './status';

/** Which marks of a page are painted: all, the reader's own highlights alone, or none. */
export const MARKS_SHOWN = ['all', 'own', 'none'] as const;
export type MarksShown = (typeof MARKS_SHOWN)[number];

/** A place to be marked in the text of part `part`. */
export interface Mark extends Span {
  readonly part: number;
  readonly id: string;
  readonly category: 'figure' | 'organization' | 'highlight';
  /** Of a figure; null for everything else. */
  readonly kind: Kind | null;
  /** Of a highlight of the reader's own; null for what was found. */
  readonly own: HighlightCategory | null;
  readonly status: Status;
  /** What stands there: the mark is painted only where the page still says so. */
  readonly words: string;
  /** Another number stands here than the one that is kept. */
  readonly isChanged: boolean;
}

/** What the card says of a mark, in the words of the reader's language: the script in the page holds none of its own. */
export interface MarkDetails {
  readonly id: string;
  readonly sourceId: string;
  readonly category: Mark['category'];
  readonly status: Status;
  readonly statusWords: string;
  /** BCP 47 of the interface, and of the article's words. */
  readonly lang: string;
  readonly articleLang: string;
  /** As printed; of an organization its name. */
  readonly raw: string;
  /** Value and interval, with unit and role; of an organization its type. */
  readonly amount: string;
  /** What has to be kept in mind: visits are not persons. */
  readonly remarks: readonly string[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly sentence: string;
  readonly note: string;
  /** A note that was begun and not saved; null where there is none. */
  readonly draft: string | null;
  readonly tags: readonly string[];
  /** The figure with its source as one line of text; empty where there is none. */
  readonly line: string;
  /** What the reader's own highlights are for, with the words for it; empty for what was found. */
  readonly purposes: readonly Choice<HighlightCategory>[];
  readonly own: HighlightCategory | null;
  readonly words: CardWords;
}

/** One of several that can be chosen, and its name in the reader's language. */
export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
}

/** What stands on the card beside what is known of the mark. */
export interface CardWords {
  readonly title: string;
  readonly close: string;
  readonly confirm: string;
  readonly reject: string;
  readonly reset: string;
  readonly correct: string;
  readonly collect: string;
  readonly collected: string;
  readonly never: string;
  readonly ruled: string;
  readonly note: string;
  readonly tag: string;
  readonly copy: string;
  readonly save: string;
  readonly undo: string;
  readonly redo: string;
  readonly remove: string;
  readonly purpose: string;
  readonly copied: string;
  readonly failed: string;
}

/** A selection of the reader's, as what it would be kept. */
export interface SelectionOffer {
  /** Of the row that will be made of it: one that is sent twice is one. */
  readonly id: string;
  readonly sourceId: string;
  readonly page: number;
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  readonly sentence: string;
  readonly lang: string;
  readonly words: BarWords;
  /** What the program makes of the words, where the reader wants a figure or an organization of them; else null. */
  readonly figure: ReadingForm | null;
  readonly organization: OrganizationForm | null;
}

/** What stands on the selection bar. */
export interface BarWords {
  readonly title: string;
  readonly highlight: string;
  readonly note: string;
  readonly figure: string;
  readonly organization: string;
  readonly failed: string;
}
