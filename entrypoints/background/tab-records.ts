import { browser } from 'wxt/browser';
import { tabKeyOf, tabOfKey, type FailureCode } from '../../utils/messages';
import type { GateDecision, LostPlace, MarksShown, Span } from '../../utils/model';

/** An article of a page: where its text stands in which of the page's parts. */
export interface ArticlePlace extends Span {
  readonly sourceId: string;
  /** Which page of an article that runs over several, from 1. */
  readonly page: number;
  readonly part: number;
}

/**
 * What is known of the document in a tab. It lies in the browser's session storage, because the background may be ended
 * between any two events; it is gone with the browser's session.
 */
export interface TabRecord {
  readonly url: string;
  readonly decision: GateDecision | null;
  /** The reader asked for just this page, whatever gate and site rule say. */
  readonly isAsked: boolean;
  readonly sourceIds: readonly string[];
  readonly articles: readonly ArticlePlace[];
  /** What of the kept places the page did not have as they were, when it was read last. */
  readonly lost: readonly LostPlace[];
  readonly figures: number;
  readonly organizations: number;
  readonly marksShown: MarksShown;
  /** The page keeps removing our marks, so that nobody paints them any more. */
  readonly marksRemoved: boolean;
  readonly failure: FailureCode | null;
  readonly unsupportedLang: string | null;
}

/** A document that nothing is known of yet. */
export function newRecord(url: string, marksShown: MarksShown): TabRecord {
  return {
    url,
    decision: null,
    isAsked: false,
    sourceIds: [],
    articles: [],
    lost: [],
    figures: 0,
    organizations: 0,
    marksShown,
    marksRemoved: false,
    failure: null,
    unsupportedLang: null,
  };
}

/** A single-page application shows another page behind another hash; elsewhere the hash is a place in the same page. */
const withoutPlace = (url: string) => url.replace(/#(?!!?\/).*$/u, '');

export function isSamePage(a: string, b: string): boolean {
  return withoutPlace(a) === withoutPlace(b);
}

/** @returns `undefined` where nothing is known of the tab's document */
export async function loadRecord(tabId: number): Promise<TabRecord | undefined> {
  const key = tabKeyOf(tabId);
  // Session storage is written by this file only, and emptied by every update of the extension.
  return (await browser.storage.session.get<Record<string, TabRecord | undefined>>(key))[key];
}

/** The tabs that show one of these articles; all that show any, where none are named. */
export async function tabsShowing(sourceIds?: readonly string[]): Promise<{ tabId: number; record: TabRecord }[]> {
  const stored = await browser.storage.session.get<Record<string, TabRecord | undefined>>(null);
  return Object.entries(stored).flatMap(([key, record]) => {
    const tabId = tabOfKey(key);
    const shows =
      record !== undefined && tabId !== undefined && record.sourceIds.some((id) => sourceIds?.includes(id) ?? true);
    return shows ? [{ tabId, record }] : [];
  });
}

/**
 * The changes of a tab's record that are under way. Each reads what the one before has written; without this two events
 * in one moment would lose one of them. Losing the map itself with the background loses nothing: then no change is under way.
 */
const underWay = new Map<number, Promise<unknown>>();

/** Changes what is known of a tab's document, after every change that was begun before. `undefined` forgets it. */
export function changeRecord(
  tabId: number,
  change: (record: TabRecord | undefined) => TabRecord | undefined,
): Promise<TabRecord | undefined> {
  const apply = async () => {
    const before = await loadRecord(tabId);
    const after = change(before);
    if (after === undefined) await browser.storage.session.remove(tabKeyOf(tabId));
    else if (after !== before) await browser.storage.session.set({ [tabKeyOf(tabId)]: after });
    return after;
  };
  const changed = (underWay.get(tabId) ?? Promise.resolve()).then(apply, apply);
  underWay.set(tabId, changed);
  return changed.finally(() => {
    if (underWay.get(tabId) === changed) underWay.delete(tabId);
  });
}
