import { decide, screen, type PageEvidence } from '../../../utils/gate';
import type { GateDecision } from '../../../utils/model';

/** Evidence of a page that is one article of a usual length, as far as nothing else is said. */
export function evidenceOf(changes: Partial<PageEvidence>): PageEvidence {
  return {
    url: 'https://news.example/2024/0430/a.html',
    title: '',
    declared: [],
    text: '',
    length: 600,
    longestRun: 600,
    paragraphs: 8,
    linkBlocks: 0,
    fields: 0,
    ...changes,
  };
}

/** What the script on a page and the background decide together. */
export function decidePage(page: PageEvidence): GateDecision {
  const seen = screen(page);
  return 'decision' in seen ? seen.decision : decide(seen.question);
}
