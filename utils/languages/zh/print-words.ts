import type { Organization } from '../../model';
import { asPrinted } from '../../text';
import type { Candidate, PreparedArticle } from '../types';

/**
 * Words of time and place in the script of the article: 過去兩年, 觀塘. All that reads them knows the Simplified ones, so this
 * comes last.
 */
export function printWords(
  candidates: readonly Candidate[],
  _organizations: readonly Organization[],
  article: PreparedArticle,
): readonly Candidate[] {
  // Looked for once each: the time of a title may be that of every figure below it.
  const known = new Map<string, string>();
  const print = (words: string | null, start: number): string | null => {
    if (words === null) return words;
    const found = known.get(words) ?? printed(article, words, start);
    known.set(words, found);
    return found;
  };
  return candidates.map((candidate): Candidate => {
    const period = print(candidate.period, candidate.start);
    const place = print(candidate.place, candidate.start);
    return period === candidate.period && place === candidate.place ? candidate : { ...candidate, period, place };
  });
}

/** Such words are said before the figure that they are of, in its sentence or in one before, and seldom behind it. */
function printed(article: PreparedArticle, words: string, start: number): string {
  const before = article.text.lastIndexOf(words, start);
  const at = before < 0 ? article.text.indexOf(words, start) : before;
  return at < 0 ? words : asPrinted(article, { start: at, end: at + words.length });
}
