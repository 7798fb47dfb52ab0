import { browser } from 'wxt/browser';

/**
 * The tab that the popup speaks of: the one that its address names (`?tab=3`, where it is opened as a page of its own),
 * else the active one of its window. `undefined` where the window has none.
 */
export async function findTabId(search: string): Promise<number | undefined> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
