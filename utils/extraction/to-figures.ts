import type { Candidate, LanguagePack, PreparedArticle } from '../languages';
import type { Figure, Interval } from '../model';
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
  return countable.map((figure, index) => toFigure(figure, wholes[index] ?? null, article));
}

/** Field by field: an object made by leaving fields out of another is slow to make, and slow to copy. */
function toFigure(figure: Candidate & Interval, partOf: number | null, article: PreparedArticle): Figure {
  const { start, end } = toSource(article, figure);
  return {
    start,
    end,
    value: figure.value,
    max: figure.max,
    bound: figure.bound,
    step: figure.step,
    kind: figure.kind,
    unit: figure.unit,
    currency: figure.currency,
    item: figure.item,
    unitClass: figure.unitClass,
    org: figure.org,
    role: figure.role,
    period: figure.period,
    per: figure.per,
    cumulative: figure.cumulative,
    periodStart: figure.periodStart,
    periodEnd: figure.periodEnd,
    place: figure.place,
    recipient: figure.recipient,
    low: figure.low,
    high: figure.high,
    raw: article.source.slice(start, end),
    partOf,
  };
}
