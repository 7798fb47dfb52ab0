import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { decideUntouchable, screen } from '../../utils/gate/screen';
import { call } from '../../utils/messages/sender';
import type { GateDecision } from '../../utils/model';
import { collectEvidence, collectFacts, sizeOfPage } from '../../utils/page/collect-evidence';
import { watchPage, type Look } from './watch-page';

declare global {
  /** Looks again: the script may be run twice in a page, and must not watch it twice. Only scripts of ours can see it. */
  var charityTallyGate: (() => void) | undefined;
}

const UNREADABLE: GateDecision = { verdict: 'not-article', score: 0, reasons: [] };

/** A page that cannot be read, whatever it did to its objects, is left alone, and nothing is thrown into it. */
function look(): Look {
  try {
    const untouchable = decideUntouchable(collectFacts());
    if (untouchable !== undefined) return { content: '', decision: untouchable };
    const evidence = collectEvidence();
    return { content: evidence.title + evidence.text, ...screen(evidence) };
  } catch {
    return { content: '', decision: UNREADABLE };
  }
}

/** Tells the background what was decided of the page, or asks it. */
async function tell(seen: Look) {
  const answer =
    'decision' in seen
      ? { decision: seen.decision, ...(await call('gate.decided', { url: location.href, decision: seen.decision })) }
      : await call('gate.asked', { question: seen.question });
  if (answer.ok) return answer.decision.verdict;
  // An extension that was updated or removed leaves this script behind.
  return /context invalidated/i.test(answer.detail) ? 'gone' : 'unheard';
}

/** The small script on permitted pages: may this be charity news? It reads, tells the background, and leaves no trace. */
export default defineUnlistedScript(() => {
  globalThis.charityTallyGate ??= watchPage({ look, tell, sizeOfPage });
  globalThis.charityTallyGate();
});
