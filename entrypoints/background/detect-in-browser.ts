import { browser } from 'wxt/browser';

/** The browser's detector is sure after a few sentences; more only costs time. */
const SAMPLE_LENGTH = 2000;

/**
 * The language of a text as the browser's own detector names it, offline and within a tenth of a millisecond.
 * @returns BCP 47; null where it is not sure or cannot tell
 */
export async function detectInBrowser(text: string): Promise<string | null> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text.slice(0, SAMPLE_LENGTH));
  const language = languages[0]?.language;
  return !isReliable || language === undefined || language === 'und' ? null : language;
}
