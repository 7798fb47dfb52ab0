import { applyPersonalRules, extract, EXTRACTOR_VERSION } from '../../utils/extraction';
import { detectLanguage } from '../../utils/languages/detect';
import { findSentences } from '../../utils/text';
import { detectInBrowser } from './detect-in-browser';
import type { Engine } from './understand';

/** What reads texts, with the tables of all languages. Loaded by whoever reads one: the background starts for every event, and most read none. */
export const engine: Engine = {
  extract,
  applyPersonalRules,
  detectLanguage,
  findSentences,
  detectInBrowser,
  extractorVersion: EXTRACTOR_VERSION,
};
