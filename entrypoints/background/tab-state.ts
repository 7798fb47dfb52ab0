import { browser } from 'wxt/browser';
import type { FailureCode, TabState } from '../../utils/messages';
import type { SiteRule } from '../../utils/model';
import { loadSiteRule, troubleOf, type Database } from '../../utils/storage';
import { isSamePage, loadRecord, type TabRecord } from './tab-records';

/** The address of a web page; `undefined` for the browser's own pages, files, and what is no address. */
export function webAddress(url: string | undefined): URL | undefined {
  if (url === undefined || !/^https?:/iu.test(url)) return undefined;
  return URL.canParse(url) ? new URL(url) : undefined;
}

/** Whether the extension may look at a page by itself: by the manifest, or because the reader allowed its site. */
export function isPermitted({ protocol, host }: URL): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${protocol}//${host.replace(/:\d+$/u, '')}/*`] });
}

/**
 * What holds for a site: what the reader decided; else a permitted site is read by itself, any other where the reader clicks.
 * Where the database cannot be read, nothing is read by itself: the reader may have said never.
 */
export async function effectiveRule(
  database: Database,
  url: URL,
): Promise<{ readonly rule: SiteRule; readonly failure: FailureCode | null }> {
  try {
    const decided = await loadSiteRule(database, url.hostname);
    return { rule: decided ?? ((await isPermitted(url)) ? 'always' : 'ask'), failure: null };
  } catch (error) {
    return { rule: 'ask', failure: troubleOf(error).code };
  }
}

function stateOf(record: TabRecord | undefined, isAllowed: boolean): TabState['state'] {
  const verdict = record?.decision?.verdict;
  if (verdict === 'untouchable') return 'untouchable';
  if (verdict === 'charity') return 'charity';
  // What the reader asked to be read and was read counts as charity news: there are figures to show.
  if (record !== undefined && record.isAsked && record.sourceIds.length > 0) return 'charity';
  return isAllowed || verdict !== undefined ? 'not-charity' : 'not-allowed';
}

/** What popup and badge show of a tab: what is known of its document, where the document is still the same. */
export async function readTabState(database: Database, tabId: number): Promise<TabState> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const address = webAddress(tab?.url);
  const stored = await loadRecord(tabId);
  const isCurrent = stored !== undefined && tab?.url !== undefined && isSamePage(stored.url, tab.url);
  const record = isCurrent ? stored : undefined;
  // The browser hides the address of a page that we may not look at; an address that shows and is no web page is its own.
  const isOwnPage = tab?.url !== undefined && address === undefined;
  const isAllowed = address !== undefined && (await isPermitted(address));
  const site = address === undefined ? undefined : await effectiveRule(database, address);
  return {
    tabId,
    url: tab?.url ?? null,
    title: tab?.title ?? null,
    state: isOwnPage ? 'untouchable' : stateOf(record, isAllowed),
    decision: record?.decision ?? null,
    sourceIds: record?.sourceIds ?? [],
    figures: record?.figures ?? 0,
    organizations: record?.organizations ?? 0,
    marksShown: record?.marksShown ?? 'all',
    marksRemoved: record?.marksRemoved ?? false,
    lost: record?.lost ?? [],
    siteRule: site?.rule ?? 'ask',
    failure: site?.failure ?? record?.failure ?? null,
    unsupportedLang: record?.unsupportedLang ?? null,
  };
}
