import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { call, watchTab, type TabState } from '../../utils/messages';

/** `loading`: asked and not answered yet; `unanswered`: the background does not answer. */
export type KnownTab = TabState | 'loading' | 'unanswered';

/** What the background knows of a tab, as it comes to know more. */
export function useTab(tabId: number | undefined): KnownTab {
  const [known, setKnown] = useState<KnownTab>(tabId === undefined ? 'unanswered' : 'loading');
  // Asked before the first painting, and not after it.
  useLayoutEffect(() => {
    if (tabId === undefined) return undefined;
    let isOver = false;
    let asked = 0;
    const ask = async () => {
      asked += 1;
      const mine = asked;
      const answer = await call('tab.state', { tabId });
      // An answer that comes after a later question is out of date.
      if (!isOver && mine === asked) setKnown(answer.ok ? answer.tab : 'unanswered');
    };
    const askAgain = () => void ask();
    const askWhenThisTab = (id: number) => {
      if (id === tabId) askAgain();
    };
    askAgain();
    const stopWatching = watchTab(tabId, askAgain);
    browser.tabs.onUpdated.addListener(askWhenThisTab);
    browser.permissions.onAdded.addListener(askAgain);
    browser.permissions.onRemoved.addListener(askAgain);
    return () => {
      isOver = true;
      stopWatching();
      browser.tabs.onUpdated.removeListener(askWhenThisTab);
      browser.permissions.onAdded.removeListener(askAgain);
      browser.permissions.onRemoved.removeListener(askAgain);
    };
  }, [tabId]);
  return known;
}
