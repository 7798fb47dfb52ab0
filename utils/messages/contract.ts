import type { GateQuestion } from '../gate';
import type { EditRequest } from '../edits';
import type { Forgettable } from '../storage';
import type {
  ArticleMetadata,
  Extraction,
  GateDecision,
  Language,
  LookChoices,
  LostPlace,
  Mark,
  MarkDetails,
  MarksShown,
  ReadingForm,
  SelectionOffer,
  SiteRule,
} from '../model';

export type { Mark, SiteRule } from '../model';

/** One article's text on a page, as the page room reads it. Offsets in answers index `text`. */
export interface ArticlePart {
  /** Names the article within its page; '' where the page holds one. Stable across visits. */
  readonly key: string;
  readonly text: string;
  readonly metadata: ArticleMetadata;
}

/** Everything the annotator reads of a page and sends to be understood and stored. */
export interface PageReading {
  readonly url: string;
  /** As the page claims it, untrusted; null where it claims none. */
  readonly canonicalUrl: string | null;
  /** BCP 47 from `<html lang>`, untrusted; null where it is missing. */
  readonly declaredLang: string | null;
  readonly parts: readonly ArticlePart[];
}

/** Why something could not be done; codes become words in the interface. */
export type FailureCode =
  | 'unsupported-language'
  | 'storage-full'
  | 'storage-newer'
  | 'storage-blocked'
  | 'storage-failed'
  | 'no-access'
  | 'invalid-message'
  | 'no-answer';

export interface Failure {
  readonly ok: false;
  readonly code: FailureCode;
  /** For the curious and for reports; never shown as the message itself. */
  readonly detail: string;
}

export type Result<T> = ({ readonly ok: true } & T) | Failure;

/** The answer to `page.read`: it is given only after the transaction has committed. */
export type PageStored = Result<{
  readonly marks: readonly Mark[];
  readonly sourceIds: readonly string[];
  readonly lang: string;
  /** Which marks the reader wants to see here, and in which colors and patterns. */
  readonly shown: MarksShown;
  readonly looks: LookChoices;
}>;

/** What popup and badge show of a tab. */
export interface TabState {
  readonly tabId: number;
  readonly url: string | null;
  readonly title: string | null;
  /** `charity`, `not-charity`: the gate has decided. `not-allowed`: the extension may not look at this site yet. `untouchable`: it never will. */
  readonly state: 'charity' | 'not-charity' | 'not-allowed' | 'untouchable';
  readonly decision: GateDecision | null;
  /** Sources stored from this tab's page; empty before it is read. */
  readonly sourceIds: readonly string[];
  readonly figures: number;
  readonly organizations: number;
  readonly marksShown: MarksShown;
  /** The page has removed our marks so often that they are not painted any more. */
  readonly marksRemoved: boolean;
  /** What of the kept places the page did not have as they were. */
  readonly lost: readonly LostPlace[];
  readonly siteRule: SiteRule;
  readonly failure: FailureCode | null;
  /** ISO 639-3 or BCP 47 of a language no pack reads; null otherwise. */
  readonly unsupportedLang: string | null;
}

/** An entry of the journal, as undo and redo are offered. */
export interface JournalEntry {
  readonly id: number;
  readonly action: string;
  readonly at: number;
  /** When it was undone; null while it holds. */
  readonly undoneAt: number | null;
}

/** Calls to the background, by type: what is sent and what comes back. */
export interface Calls {
  /** The script on the page has decided by itself: no charity news, or untouchable. */
  'gate.decided': { send: { url: string; decision: GateDecision }; receive: Result<object> };
  /** It may be charity news: what was read is decided on in the background, where all words are at hand. */
  'gate.asked': { send: { question: GateQuestion }; receive: Result<{ decision: GateDecision }> };
  'page.read': { send: { page: PageReading }; receive: PageStored };
  /** The page keeps removing our marks; they are painted no more before the reader asks for them. */
  'marks.removed': { send: { url: string }; receive: Result<object> };
  'tab.state': { send: { tabId: number }; receive: Result<{ tab: TabState }> };
  'tab.annotate': { send: { tabId: number }; receive: Result<object> };
  'tab.marks': { send: { tabId: number; shown: MarksShown }; receive: Result<object> };
  /** `editId` names the entry of the journal, by which it can be undone; null where there was nothing left to do. */
  'edit.do': { send: { edit: EditRequest }; receive: Result<{ editId: number | null }> };
  /** `turned`: whether this call undid it. An entry is undone once, and only while it is the newest that holds. */
  'edit.undo': { send: { editId: number }; receive: Result<{ turned: boolean }> };
  'edit.redo': { send: { editId: number }; receive: Result<{ turned: boolean }> };
  /** What undo and redo would do next, null for nothing; and as many of the newest entries as are asked for, newest first. */
  'edit.next': {
    send: { entries: number };
    receive: Result<{ undo: JournalEntry | null; redo: JournalEntry | null; entries: readonly JournalEntry[] }>;
  };
  /** Only of a mark in the caller's own page. */
  'mark.details': {
    send: { category: Mark['category']; id: string };
    receive: Result<{ details: MarkDetails }>;
  };
  /**
   * Adds figures and highlights to the current collection, which comes into being with the first; a script in a page adds those of its
   * own page. `added` says how many were not in it before, `rows` how many are in it now.
   */
  'collection.add': {
    send: { figureIds: readonly string[]; highlightIds?: readonly string[] };
    receive: Result<{ editId: number | null; collection: string; added: number; rows: number }>;
  };
  /** Brings the script that draws card and selection bar into the caller's page. It has run once this is answered. */
  'script.wanted': { send: { script: 'card' }; receive: Result<object> };
  /** Lets the page of a tab show a mark: it scrolls there and flashes it. It fails where the page has it no longer. */
  'mark.reveal': { send: { tabId: number; id: string }; receive: Result<object> };
  /** Keeps a note that is being written, so that a closed tab or an update does not lose it; '' forgets it. */
  'draft.save': { send: { id: string; text: string }; receive: Result<object> };
  /** What can be corrected of a figure in the caller's own page; a page of ours asks of any. */
  'mark.form': { send: { id: string }; receive: Result<{ form: ReadingForm }> };
  /**
   * What a selection of the reader's would be kept as; `text` is that of the page's part, as it was read, and `want` what the
   * reader wants to make of it.
   */
  'selection.read': {
    send: { part: number; start: number; end: number; text: string; want: 'place' | 'figure' | 'organization' };
    receive: Result<{ offer: SelectionOffer }>;
  };
  /** Final: what is forgotten is in no bin. `forgotten` says how many articles are gone. */
  forget: { send: { wanted: Forgettable }; receive: Result<{ forgotten: number }> };
  /** Leads to a row's place in its article: to its mark in the tab that shows it, else to the words that the address names. */
  'article.show': { send: { sourceId: string; id: string; url: string }; receive: Result<{ tabId: number }> };
  /** A text that the reader has pasted becomes a source, or several where several articles stand in it. */
  'text.read': {
    send: { text: string; title: string; site: string | null; publishedDate: string | null };
    receive: Result<{ sourceIds: readonly string[] }>;
  };
  /** What is understood of a text that is no page and is not stored: the sample article, on a page of ours. */
  'text.understand': { send: { text: string; lang: Language }; receive: Result<{ extraction: Extraction }> };
  /** Goes on with the jobs of a kind, and answers when they are done. */
  'jobs.run': { send: { kind: 'tally' }; receive: Result<object> };
  /** `rule` null takes back what was decided. */
  'site.rule': { send: { host: string; rule: SiteRule | null }; receive: Result<object> };
}

/** What can be asked of a page by key or menu. */
export const PAGE_ACTS = ['highlight', 'note', 'figure', 'organization', 'next-mark'] as const;
export type PageAct = (typeof PAGE_ACTS)[number];

/** Calls from the background to the annotator of a tab. */
export interface AnnotatorCalls {
  'marks.show': { send: { shown: MarksShown }; receive: Result<object> };
  /** Scrolls to a mark and flashes it. */
  'mark.reveal': { send: { id: string }; receive: Result<object> };
  /** Does what the reader asked for by key or menu: with the words that are selected, or with the next mark. */
  'page.act': { send: { act: PageAct }; receive: Result<object> };
  /** The same page would be understood otherwise now: the reader's rules are others. */
  'page.again': { send: object; receive: Result<object> };
  /** The reader chose other colors or patterns. */
  'marks.dress': { send: { looks: LookChoices }; receive: Result<object> };
  /** All marks of the page as they are now: the reader has edited something, here or elsewhere. */
  'marks.change': { send: { marks: readonly Mark[] }; receive: Result<object> };
}
