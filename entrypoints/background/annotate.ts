import { browser } from 'wxt/browser';
import type { Failure, Result } from '../../utils/messages';
import { loadSettings } from '../../utils/settings';
import type { Database } from '../../utils/storage';
import { inject } from './inject';
import { changeRecord, isSamePage, newRecord, type TabRecord } from './tab-records';
import { effectiveRule, webAddress } from './tab-state';

const noAccess = (detail: string): Failure => ({ ok: false, code: 'no-access', detail });

/** Changes what is known of the page that a tab shows, beginning afresh where it is another page than the one on record. */
export async function changePage(
  tabId: number,
  url: string,
  change: (record: TabRecord) => TabRecord,
): Promise<TabRecord | undefined> {
  const { marksShown } = await loadSettings();
  return changeRecord(tabId, (record) =>
    change(record !== undefined && isSamePage(record.url, url) ? record : newRecord(url, marksShown ? 'all' : 'none')),
  );
}

/**
 * Changes what is known of a page while its tab still shows it. What is learned of a page that the tab has left
 * meanwhile is let go: the record is the next page's.
 */
export function changeShownPage(
  tabId: number,
  url: string,
  change: (record: TabRecord) => TabRecord,
): Promise<TabRecord | undefined> {
  return changeRecord(tabId, (record) =>
    record !== undefined && isSamePage(record.url, url) ? change(record) : record,
  );
}

/**
 * Whether the annotator belongs into a page: the gate says charity news and the site may be read, or the reader asked.
 * Where the database does not say what the reader decided for the site, that is put on record as the reason.
 */
async function mayAnnotate(database: Database, tabId: number, record: TabRecord): Promise<boolean> {
  const { url, decision, isAsked } = record;
  const address = webAddress(url);
  if (address === undefined || decision === null || decision.verdict === 'untouchable') return false;
  if (isAsked) return true;
  if (decision.verdict !== 'charity') return false;
  const { rule, failure } = await effectiveRule(database, address);
  if (failure !== null) await changeShownPage(tabId, url, (page) => ({ ...page, failure }));
  return rule === 'always';
}

/** Brings the annotator into a tab if it belongs there. */
export async function annotateIfAllowed(
  database: Database,
  tabId: number,
  record: TabRecord | undefined,
): Promise<boolean> {
  return record !== undefined && (await mayAnnotate(database, tabId, record)) && inject(tabId, '/annotator.js');
}

/** Reads just this page, because the reader asked for it. What must not be touched stays untouched. */
export async function annotateTab(tabId: number): Promise<Result<object>> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const address = webAddress(tab?.url);
  if (address === undefined) return noAccess('not a web page, or one that the browser hides');
  const record = await changePage(tabId, address.href, (page) => ({ ...page, isAsked: true, marksShown: 'all' }));
  if (record?.decision?.verdict === 'untouchable') return noAccess('untouchable');
  // Without a decision the gate has to look first; what it reports brings the annotator.
  const isRunning = await inject(tabId, record?.decision === null ? '/gate.js' : '/annotator.js');
  return isRunning ? { ok: true } : noAccess('the browser does not allow this page');
}
