import { call } from '../../utils/messages';
import type { Mark } from '../../utils/model';
import { readArticleSteps, toReading, type ReadPage } from '../../utils/page';
import type { Annotation } from './annotation';
import { READINGS, SENDINGS, Spending } from './budget';
import { runWhenIdle } from './idle';

/** The page has settled when it has not changed for this long. */
const SETTLED_MS = 300;
/** A page that never settles is read after this long all the same. */
const LONGEST_WAIT_MS = 3000;
/** Each reading that brings nothing new doubles the wait for the next, up to this: a carousel turns for as long as the tab is open. */
const LONGEST_PAUSE_MS = 60_000;

/** Between giving up on an answer and trying anew. */
const RESEND_MS = 5000;

const sameText = (a: ReadPage, b: ReadPage) =>
  a.parts.length === b.parts.length &&
  a.parts.every(({ key, text }, at) => b.parts[at]?.key === key && b.parts[at]?.text === text);

/** The address without a place inside the page; a single-page application names its view behind `#/`. */
const addressOf = (href: string) => href.replace(/#(?!!?\/).*$/u, '');

/** What the background was told last, and what it answered. */
interface Sent {
  readonly page: ReadPage;
  readonly url: string;
  /** As which article it was stored: a single-page app gives one article several addresses. */
  readonly canonicalUrl: string;
  readonly marks: readonly Mark[];
}

export interface ReaderEvents {
  /** A reading has come to its end. */
  readonly onRead: (page: ReadPage) => void;
}

/** Reads the page, has it understood, and hands over what is to be marked; again when asked, within its budget. */
export class PageReader {
  readonly #document: Document;
  readonly #annotation: Annotation;
  readonly #events: ReaderEvents;
  readonly #readings = new Spending(READINGS);
  readonly #sendings = new Spending(SENDINGS);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dueAtMs = 0;
  #askedAtMs = 0;
  #round = 0;
  #sent: Sent | null = null;
  #pauseMs = 0;
  #isStopped = false;
  /** The address for which the annotator was called. Behind another address of the same document may be anything. */
  #calledFor = addressOf(location.href);

  constructor(document: Document, annotation: Annotation, events: ReaderEvents) {
    this.#document = document;
    this.#annotation = annotation;
    this.#events = events;
  }

  /** The background wants this page read: it was judged, or the reader of the page has asked. */
  begin(): void {
    this.#calledFor = addressOf(location.href);
    this.#readings.beginArticle();
    this.#sendings.beginArticle();
    this.#pauseMs = 0;
    this.#schedule(0);
  }

  /** The page has changed: reads it once it has settled. Asked again, it waits again, up to a limit. */
  ask(): void {
    const now = performance.now();
    if (this.#timer === undefined) this.#askedAtMs = now;
    const patience = Math.max(0, this.#askedAtMs + LONGEST_WAIT_MS - now);
    this.#schedule(Math.max(this.#pauseMs, Math.min(SETTLED_MS, patience)));
  }

  /** Tells the background again what it may have forgotten, under the same ids. */
  resend(): void {
    this.#sent = null;
    this.begin();
  }

  stop(): void {
    this.#isStopped = true;
    this.#round += 1;
    clearTimeout(this.#timer);
  }

  #schedule(delayMs: number): void {
    if (this.#isStopped) return;
    const now = performance.now();
    const budgetMs = this.#readings.waitMs(now);
    if (budgetMs === undefined) return;
    const dueAtMs = now + Math.max(budgetMs, delayMs);
    // A pause that was begun goes on, however often the page changes meanwhile.
    if (this.#timer !== undefined && this.#pauseMs > 0 && this.#dueAtMs <= dueAtMs) return;
    clearTimeout(this.#timer);
    this.#dueAtMs = dueAtMs;
    this.#timer = setTimeout(() => void this.#read(), dueAtMs - now);
  }

  async #read(): Promise<void> {
    this.#timer = undefined;
    this.#round += 1;
    const round = this.#round;
    const isCurrent = () => round === this.#round && !this.#isStopped;
    this.#readings.spend(performance.now());
    const page = await runWhenIdle(readArticleSteps(this.#document), isCurrent);
    if (page === undefined) return;
    this.#events.onRead(page);
    const before = this.#sent;
    const isSame = before !== null && sameText(before.page, page);
    this.#pauseMs = isSame ? Math.min(Math.max(SETTLED_MS, this.#pauseMs * 2), LONGEST_PAUSE_MS) : 0;
    const marks = await this.#understand(page, isSame ? before : null, isCurrent);
    if (marks !== undefined && isCurrent()) this.#annotation.place(page, marks);
  }

  /**
   * The marks of what was read; `undefined` where nobody could say.
   * @param before what was sent last, if the text is still the same
   */
  async #understand(
    page: ReadPage,
    before: Sent | null,
    isCurrent: () => boolean,
  ): Promise<readonly Mark[] | undefined> {
    const url = location.href;
    if (before !== null && before.url === url) return before.marks;
    if (page.parts.length === 0) return [];
    // Another article behind another address: first the gate has to say what it is, and then we are called again.
    if (before === null && addressOf(url) !== this.#calledFor) return [];
    const now = performance.now();
    const waitMs = this.#sendings.waitMs(now);
    if (waitMs === undefined) return undefined;
    if (waitMs > 0) {
      this.#schedule(waitMs);
      return undefined;
    }
    this.#sendings.spend(now);
    // The same text at another address of the same document is the same article, not a new one.
    const canonicalUrl = before?.canonicalUrl ?? page.canonicalUrl;
    const stored = await call('page.read', { page: toReading(url, { ...page, canonicalUrl }) });
    if (!isCurrent()) return undefined;
    if (!stored.ok) {
      if (stored.code !== 'no-answer') return [];
      // What nobody acknowledged is not stored: it is sent again, as often as the budget allows.
      this.#schedule(RESEND_MS);
      return undefined;
    }
    this.#annotation.dress(stored.looks, stored.shown);
    this.#sent = { page, url, canonicalUrl: canonicalUrl ?? url, marks: stored.marks };
    return stored.marks;
  }
}
