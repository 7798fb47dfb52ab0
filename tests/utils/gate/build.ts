import type { PageEvidence } from '../../../utils/gate';

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
