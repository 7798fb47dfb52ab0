import type { Candidate, LanguagePack, PreparedArticle } from '../languages';
import type { Figure } from '../model';
import { intervalOf, toSource } from '../text';
import { findWholes } from './parts';

/** Candidates that are complete, as figures of the source: with their intervals, and with what each is a part of. */
export function toFigures(
  candidates: readonly Candidate[],
  article: PreparedArticle,
  { partWords }: Pick<LanguagePack, 'partWords'>,
): Figure[] {
  const countable = candidates.map((candidate) => ({ ...candidate, ...intervalOf(candidate) }));
  const { text, sentences } = article;
  const wholes = findWholes({ text, sentences, figures: countable, words: partWords });
  return countable.map(({ at: _at, overForm: _overForm, ...reading }, index) => {
    const span = toSource(article, reading);
    return { ...reading, ...span, raw: article.source.slice(span.start, span.end), partOf: wholes[index] ?? null };
  });
}
