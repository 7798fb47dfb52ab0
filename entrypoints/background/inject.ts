import { browser } from 'wxt/browser';

/** The scripts that may be injected, by their path in the build. */
type InjectedScript = '/gate.js' | '/annotator.js' | '/card.js';

/**
 * Runs one of our scripts in the top frame of a tab.
 * @returns whether it ran: not where the reader has not allowed the site, nor on the browser's own pages
 */
export async function inject(tabId: number, script: InjectedScript): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [script] });
    return true;
  } catch {
    return false;
  }
}
