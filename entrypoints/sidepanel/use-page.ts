import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { call, watchTab, type TabState } from '../../utils/messages';

/** The tab that the panel stands beside: the one that its address names (`?tab=3`), else the active one of its window. */
async function tabBeside(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** What is known of the page beside the panel, as the reader goes from tab to tab; `undefined` before that is known. */
export function usePage(): TabState | undefined {
  const [page, setPage] = useState<TabState | undefined>();
  useEffect(() => {
    let isOver = false;
    let asked = 0;
    let stopWatching = (): void => undefined;
    let watched: number | undefined;
    const ask = async () => {
      asked += 1;
      const mine = asked;
      const tabId = await tabBeside();
      const answer = tabId === undefined ? undefined : await call('tab.state', { tabId });
      // An answer that comes after a later question is out of date.
      if (isOver || mine !== asked) return;
      if (tabId !== watched && tabId !== undefined) {
        stopWatching();
        stopWatching = watchTab(tabId, askAgain);
        watched = tabId;
      }
      setPage(answer?.ok === true ? answer.tab : undefined);
    };
    const askAgain = () => void ask();
    askAgain();
    browser.tabs.onActivated.addListener(askAgain);
    browser.tabs.onUpdated.addListener(askAgain);
    return () => {
      isOver = true;
      stopWatching();
      browser.tabs.onActivated.removeListener(askAgain);
      browser.tabs.onUpdated.removeListener(askAgain);
    };
  }, []);
  return page;
}
