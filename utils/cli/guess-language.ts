import { franc } from 'franc-min';

/** What a language is shows in its first sentences. */
const SAMPLE_LENGTH = 6000;

/**
 * The language of a text by its letters, for a place without a browser, which would know better.
 * @returns BCP 47; null where it cannot be told
 */
export function guessLanguage(text: string): string | null {
  const letters = text.slice(0, SAMPLE_LENGTH).replace(/[^\p{L}\p{M}\s'’-]+/gu, ' ');
  const iso639 = franc(letters);
  if (iso639 === 'und') return null;
  // franc takes plain English for Scots.
  return iso639 === 'sco' ? 'en' : (Intl.getCanonicalLocales(iso639)[0] ?? null);
}
