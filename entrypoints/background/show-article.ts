import { browser } from 'wxt/browser';
import { callAnnotator, type Calls } from '../../utils/messages';
import { tabsShowing } from './tab-records';

/**
 * Leads to a place in an article. The tab that shows it comes to the front, and the mark there is scrolled to and flashes; else
 * a new one opens at an address that names the words, so that the browser itself scrolls to them and marks them.
 */
export async function showArticle({
  sourceId,
  id,
  url,
}: Calls['article.show']['send']): Promise<Calls['article.show']['receive']> {
  for (const { tabId } of await tabsShowing([sourceId])) {
    const tab = await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
    if (tab === undefined) continue;
    await browser.windows.update(tab.windowId, { focused: true }).catch(() => undefined);
    const revealed = await callAnnotator(tabId, 'mark.reveal', { id });
    if (!revealed.ok) await browser.tabs.update(tabId, { url }).catch(() => undefined);
    return { ok: true, tabId };
  }
  const { id: tabId } = await browser.tabs.create({ url });
  return tabId === undefined ? { ok: false, code: 'no-access', detail: 'no tab' } : { ok: true, tabId };
}
