export { LONGEST_SAMPLE, unitsOf, type PageEvidence, type PageFacts } from './evidence';

import type { GateDecision, GateReason, Verdict } from '../model';
import { CHARITY } from './charity';
import type { PageEvidence, PageFacts } from './evidence';
import { foldExcerpt } from './fold-excerpt';
import { findUntouchable } from './untouchable';
import { readyText, sumOf, weighCharity } from './weigh';

/**
 * Whatever else stands in a text at most doubles what its words for charity add, so a text in which they add less than half
 * of the threshold cannot be charity news.
 */
const LEAST_OF_CHARITY = 0.25;
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
 * The decision that words of charity alone allow, which is that a page is none: most pages of the web. The script on the
 * page carries no more than this, and asks the background for the rest.
 * @returns `undefined` where `decide` has to look
 */
export function screen({ title, text, length }: PageEvidence): GateDecision | undefined {
  const isArticle = length >= LEAST_TEXT;
  const reasons = weighCharity(CHARITY, readyText(title, text, foldExcerpt));
  const score = sumOf(reasons);
  if (isArticle && score >= LEAST_OF_CHARITY) return undefined;
  return decision(isArticle ? 'article' : 'not-article', Math.min(score, LEAST_OF_CHARITY), reasons);
}
