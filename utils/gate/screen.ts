import type { GateDecision, GateReason, Verdict } from '../model';
import type { GateQuestion, PageEvidence, PageFacts } from './evidence';
import { findUntouchable } from './untouchable';
import { weighStructure } from './weigh-structure';

export { LONGEST_SAMPLE, unitsOf, type PageEvidence, type PageFacts } from './evidence';

/** Less connected text than this is no article, whatever speaks for it: a caption, a teaser. */
const LEAST_TEXT = 40;

const decision = (verdict: Verdict, score: number, reasons: readonly GateReason[]): GateDecision => ({
  verdict,
  score,
  reasons,
});

/** The decision on a page that must not be looked at; `undefined` for every other. */
export function decideUntouchable(facts: PageFacts): GateDecision | undefined {
  const code = findUntouchable(facts);
  return code === undefined ? code : decision('untouchable', 0, [{ code, detail: '', weight: -1 }]);
}

/** What the page decides by itself, or what it asks. */
export type Screened = { readonly decision: GateDecision } | { readonly question: GateQuestion };

/**
 * Weighs how a page is built. What its words say the script on the page asks the background, which it would have to wake in
 * any case to tell it: so no word has to be spared for the bytes of every page.
 */
export function screen(page: PageEvidence): Screened {
  const { url, title, text, length } = page;
  if (length < LEAST_TEXT) return { decision: decision('not-article', 0, []) };
  return { question: { url, title, text, structure: weighStructure(page) } };
}
