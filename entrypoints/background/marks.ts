import type { Mark } from '../../utils/messages';
import type { FigureRow, FoundRow, MentionRow } from '../../utils/model';
import type { SavedArticle } from '../../utils/storage';
import type { UnderstoodArticle } from './understand';

/** What lies in the bin is not marked. What the reader rejected is sent as such: the page decides how quiet it is. */
const isKept = ({ deletedAt }: FoundRow) => deletedAt === null;

function placeOf({ position, id, status }: FoundRow, { part, offset }: UnderstoodArticle) {
  return { part, start: position.start + offset, end: position.end + offset, id, status };
}

function figureMark(row: FigureRow, article: UnderstoodArticle): Mark {
  return { ...placeOf(row, article), category: 'figure', kind: row.edited?.kind ?? row.found.kind };
}

function mentionMark(row: MentionRow, article: UnderstoodArticle): Mark {
  return { ...placeOf(row, article), category: 'organization', kind: null };
}

/** Where the page is to be marked, in the order of its text; offsets index the text of the part that was sent. */
export function marksOf(articles: readonly UnderstoodArticle[], saved: readonly SavedArticle[]): Mark[] {
  return articles
    .flatMap((article, at) => {
      const { figures = [], mentions = [] } = saved[at] ?? {};
      return [
        ...figures.filter(isKept).map((row) => figureMark(row, article)),
        ...mentions.filter(isKept).map((row) => mentionMark(row, article)),
      ];
    })
    .sort((a, b) => a.part - b.part || a.start - b.start);
}
