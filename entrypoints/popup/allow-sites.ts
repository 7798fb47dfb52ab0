import { browser } from 'wxt/browser';

const EVERY_SITE = '*://*/*';

/**
 * Asks for one site, or for all where none is named. The browser shows its prompt only where this is called straight from
 * a click, with nothing awaited before it; the prompt may close the popup, and the background then goes on by itself.
 * @returns whether the reader agreed
 */
export async function allowSites(host?: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [host === undefined ? EVERY_SITE : `*://${host}/*`] });
  } catch {
    return false;
  }
}
