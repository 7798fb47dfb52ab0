import type { FigureRow, FoundRow, HighlightRow, LostPlace, Mark, MentionRow, Span } from '../../utils/model';
import type { PageRows } from '../../utils/storage';
import type { ArticlePlace } from './tab-records';

type MarkedRows = Pick<PageRows, 'figures' | 'mentions' | 'highlights'>;

type Placed = Pick<FoundRow, 'id' | 'sourceId' | 'page' | 'quote' | 'position' | 'missingSince' | 'deletedAt'>;

/** What lies in the bin is not marked. What the reader rejected is sent as such: the page decides how quiet it is. */
const isKept = ({ deletedAt }: Placed) => deletedAt === null;

/**
 * Where a page is to be marked, in the order of its text; offsets index the text of the part that was sent.
 * @param lost what the page does not have as it was kept: of that only what stands there instead is marked
 */
export function marksOf(
  articles: readonly ArticlePlace[],
  { figures, mentions, highlights }: MarkedRows,
  lost: readonly LostPlace[],
): Mark[] {
  const changes = new Map(lost.flatMap(({ id, span, now }) => (span === null ? [] : [[id, { span, now }] as const])));

  const placeOf = (row: Placed) => {
    const article = articles.find(({ sourceId, page }) => sourceId === row.sourceId && page === row.page);
    if (article === undefined || !isKept(row)) return undefined;
    const at = (span: Span, words: string) => ({
      part: article.part,
      start: span.start + article.start,
      end: span.end + article.start,
      id: row.id,
      words,
    });
    const change = changes.get(row.id);
    if (change !== undefined) return { ...at(change.span, change.now), isChanged: true };
    return row.missingSince === null ? { ...at(row.position, row.quote.exact), isChanged: false } : undefined;
  };

  const figureMark = (row: FigureRow): Mark | undefined => {
    const place = placeOf(row);
    const kind = row.edited?.kind ?? row.found.kind;
    return place && { ...place, category: 'figure', kind, own: null, status: row.status };
  };
  const mentionMark = (row: MentionRow): Mark | undefined => {
    const place = placeOf(row);
    return place && { ...place, category: 'organization', kind: null, own: null, status: row.status };
  };
  const highlightMark = (row: HighlightRow): Mark | undefined => {
    const place = placeOf(row);
    return place && { ...place, category: 'highlight', kind: null, own: row.category, status: 'confirmed' };
  };

  return [...figures.map(figureMark), ...mentions.map(mentionMark), ...highlights.map(highlightMark)]
    .filter((mark) => mark !== undefined)
    .sort((a, b) => a.part - b.part || a.start - b.start);
}

const isTold = ({ deletedAt, status, missingSince }: FoundRow) =>
  deletedAt === null && status !== 'rejected' && status !== 'missing' && missingSince === null;

/** What badge and popup count: each figure that stands, and each organization once however often it is named. */
export function countOf({ figures, mentions }: MarkedRows): {
  readonly figures: number;
  readonly organizations: number;
} {
  const named = mentions.filter(isTold).map(({ organizationId }) => organizationId);
  return { figures: figures.filter(isTold).length, organizations: new Set(named).size };
}
