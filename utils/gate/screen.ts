export { LONGEST_SAMPLE, unitsOf, type PageEvidence, type PageFacts } from './evidence';

import type { GateDecision, GateReason, Verdict } from '../model';
import type { PageEvidence, PageFacts } from './evidence';
import { findUntouchable } from './untouchable';

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

/**
 * The decision that the length of a text allows. The script on the page carries no more than this and asks the background for
 * the rest, which it would have to wake in any case to tell it: so no word has to be spared for the bytes of every page.
 * @returns `undefined` where `decide` has to look
 */
export function screen({ length }: PageEvidence): GateDecision | undefined {
  return length >= LEAST_TEXT ? undefined : decision('not-article', 0, []);
}
