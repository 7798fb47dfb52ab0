import { call, type Mark } from '../../utils/messages';
import { readArticleSteps, toReading, type ReadPage } from '../../utils/page';
import type { Annotation } from './annotation';
import { READINGS, SENDINGS, Spending } from './budget';
import { runWhenIdle } from './idle';

/** The page has settled when it has not changed for this long. */
const SETTLED_MS = 300;
/** A page that never settles is read after this long all the same. */
const LONGEST_WAIT_MS = 3000;

const sameText = (a: ReadPage, b: ReadPage) =>
  a.parts.length === b.parts.length &&
  a.parts.every(({ key, text }, at) => b.parts[at]?.key === key && b.parts[at]?.text === text);

/** Where the article was first met: a single-page app gives one article several addresses. */
interface Sent {
  readonly page: ReadPage;
  readonly url: string;
  readonly canonicalUrl: string | null;
  readonly marks: readonly Mark[];
}

/** Reads the page, has it understood, and hands over what is to be marked; again when asked, within its budget. */
export class PageReader {
  readonly #document: Document;
  readonly #annotation: Annotation;
  readonly #readings = new Spending(READINGS);
  readonly #sendings = new Spending(SENDINGS);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #askedAtMs = 0;
  #round = 0;
  #sent: Sent | null = null;
  #isStopped = false;

  constructor(document: Document, annotation: Annotation) {
    this.#document = document;
    this.#annotation = annotation;
  }

  /** Asks for a reading once the page has settled. Asked again, it waits again, up to a limit. */
  ask(delayMs = SETTLED_MS): void {
    if (this.#isStopped) return;
    const now = performance.now();
    if (this.#timer === undefined) this.#askedAtMs = now;
    else clearTimeout(this.#timer);
    const budgetMs = this.#readings.waitMs(now);
    if (budgetMs === undefined) {
      this.#timer = undefined;
      return;
    }
    const patience = Math.max(0, this.#askedAtMs + LONGEST_WAIT_MS - now);
    this.#timer = setTimeout(() => void this.#read(), Math.max(budgetMs, Math.min(delayMs, patience)));
  }

  /** The page shows another article now. */
  beginArticle(): void {
    this.#readings.beginArticle();
    this.#sendings.beginArticle();
  }

  stop(): void {
    this.#isStopped = true;
    this.#round += 1;
    clearTimeout(this.#timer);
  }

  async #read(): Promise<void> {
    this.#timer = undefined;
    this.#round += 1;
    const round = this.#round;
    const isCurrent = () => round === this.#round && !this.#isStopped;
    this.#readings.spend(performance.now());
    const page = await runWhenIdle(readArticleSteps(this.#document), isCurrent);
    if (page === undefined) return;
    const marks = await this.#understand(page, isCurrent);
    if (marks !== undefined && isCurrent()) this.#annotation.place(page, marks);
  }

  /** The marks of what was read; `undefined` where nobody could say. */
  async #understand(page: ReadPage, isCurrent: () => boolean): Promise<readonly Mark[] | undefined> {
    const url = location.href;
    const before = this.#sent;
    const isSame = before !== null && sameText(before.page, page);
    if (isSame && before.url === url) return before.marks;
    if (page.parts.length === 0) return [];
    const now = performance.now();
    const waitMs = this.#sendings.waitMs(now);
    if (waitMs === undefined) return undefined;
    if (waitMs > 0) {
      this.ask(waitMs);
      return undefined;
    }
    this.#sendings.spend(now);
    // The same text at another address of the same page is the same article, not a new one.
    const canonicalUrl = page.canonicalUrl ?? (isSame ? (before.canonicalUrl ?? before.url) : null);
    const stored = await call('page.read', { page: toReading(url, { ...page, canonicalUrl }) });
    if (!isCurrent()) return undefined;
    if (!stored.ok) return stored.code === 'no-answer' ? undefined : [];
    this.#sent = { page, url, canonicalUrl, marks: stored.marks };
    return stored.marks;
  }
}
