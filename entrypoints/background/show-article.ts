import { browser } from 'wxt/browser';
import type { Calls } from '../../utils/messages';
import { tabsShowing } from './tab-records';

/**
 * Leads to a place in an article: in the tab that shows it, which comes to the front, or in a new one.
 * The address names the words, so the browser itself scrolls to them and marks them.
 */
export async function showArticle({
  sourceId,
  url,
}: Calls['article.show']['send']): Promise<Calls['article.show']['receive']> {
  for (const { tabId } of await tabsShowing([sourceId])) {
    const tab = await browser.tabs.update(tabId, { active: true, url }).catch(() => undefined);
    if (tab === undefined) continue;
    await browser.windows.update(tab.windowId, { focused: true }).catch(() => undefined);
    return { ok: true, tabId };
  }
  const { id } = await browser.tabs.create({ url });
  return id === undefined ? { ok: false, code: 'no-access', detail: 'no tab' } : { ok: true, tabId: id };
}
