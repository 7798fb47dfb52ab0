import type { GateDecision, GateReason, Verdict } from '../model';
import { foldUnit } from '../text';
import { CHARITY } from './charity';
import { NEED, OTHER } from './context';
import type { GateQuestion } from './evidence';
import { readyText, sumOf, weigh, weighCharity } from './weigh';

const THRESHOLD = 0.5;
/** A page about charity that is no article stays below the threshold, and says how far its words went. */
const MOST_WITHOUT_ARTICLE = 0.45;

/**
 * By so much what giving is for may add more than giving does: who gives often says it once, and then speaks of those who
 * need it. It stays below the threshold, so need alone is never charity news.
 */
const NEED_BEYOND_GIVING = 0.35;

const round = (number: number) => Math.round(number * 100) / 100;

function decision(verdict: Verdict, score: number, reasons: readonly GateReason[]): GateDecision {
  return {
    verdict,
    score: round(score),
    reasons: reasons
      .map((reason) => ({ ...reason, weight: round(reason.weight) }))
      .filter(({ weight }) => weight !== 0),
  };
}

const foldScript = (text: string) => text.replace(/[\u3400-\u9fff]/g, foldUnit);

/** What a text is about: words of charity, of need beside them, and of other matters. */
function weighSubjects(title: string, text: string): GateReason[] {
  const ready = readyText(title, text, foldScript);
  const charity = weighCharity(CHARITY, ready);
  const need = weigh('need', NEED, ready);
  const share = Math.min(1, (sumOf(charity) + NEED_BEYOND_GIVING) / sumOf(need));
  return [
    ...charity,
    ...need.map((reason) => ({ ...reason, weight: reason.weight * share })),
    ...weigh('other', OTHER, ready),
  ];
}

/** Is this page an article of charity news? */
export function decide({ title, text, structure }: GateQuestion): GateDecision {
  const subjects = weighSubjects(title, text);
  const isArticle = round(sumOf(structure)) >= THRESHOLD;
  const score = round(Math.max(0, Math.min(sumOf(subjects), isArticle ? 1 : MOST_WITHOUT_ARTICLE)));
  const verdict = score >= THRESHOLD ? 'charity' : 'article';
  return decision(isArticle ? verdict : 'not-article', score, [...subjects, ...structure]);
}

/** The same of a plain text, of which no more is known than its words: its first line is taken for the headline. */
export function decideText(text: string): GateDecision {
  const [headline = '', ...body] = text.trim().split('\n');
  const reasons = weighSubjects(headline, body.join('\n'));
  const score = round(Math.max(0, Math.min(sumOf(reasons), 1)));
  return decision(score >= THRESHOLD ? 'charity' : 'article', score, reasons);
}
