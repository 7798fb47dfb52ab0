import { browser } from 'wxt/browser';

/** The key under which the background keeps what it knows of a tab's document, in session storage. */
export const tabKeyOf = (tabId: number) => `tab:${tabId}`;

/** The tab that a key names; `undefined` where it is another key. */
export function tabOfKey(key: string): number | undefined {
  const [, number] = /^tab:(\d+)$/u.exec(key) ?? [];
  return number === undefined ? undefined : Number(number);
}

/**
 * Calls `onChange` whenever the background learns something new of a tab, so that popup and panel can ask for its state
 * again. Session storage tells every page of the extension, also after the background was ended.
 * @returns what stops it
 */
export function watchTab(tabId: number, onChange: () => void): () => void {
  const key = tabKeyOf(tabId);
  const listen = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'session' && key in changes) onChange();
  };
  browser.storage.onChanged.addListener(listen);
  return () => {
    browser.storage.onChanged.removeListener(listen);
  };
}
