import type { Candidate, LanguagePack, PreparedArticle } from '../languages';
import type { Figure, Interval } from '../model';
import { intervalOf, toSource } from '../text';
import { findWholes, type Countable } from './parts';

/** Candidates that are complete, as figures of the source: with their intervals, and with what each is a part of. */
export function toFigures(
  candidates: readonly Candidate[],
  article: PreparedArticle,
  { partWords }: Pick<LanguagePack, 'partWords'>,
): Figure[] {
  const intervals = candidates.map(intervalOf);
  const countable = candidates.map((candidate, index) => toCountable(candidate, intervals[index] ?? NONE));
  const { text, sentences } = article;
  const wholes = findWholes({ text, sentences, figures: countable, words: partWords });
  return candidates.map((candidate, index) =>
    toFigure(candidate, intervals[index] ?? NONE, wholes[index] ?? null, article),
  );
}

const NONE: Interval = { low: 0, high: null };

// Field by field: fields that are added to a copy of an object, or left out of it, cost a hundred times what a literal does.
function toCountable(candidate: Candidate, { low, high }: Interval): Countable {
  const { start, end, value, step, bound, kind, unitClass, role, org, per, period } = candidate;
  return { start, end, value, low, high, step, bound, kind, unitClass, role, org, per, period };
}

function toFigure(figure: Candidate, { low, high }: Interval, partOf: number | null, article: PreparedArticle): Figure {
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
    low,
    high,
    raw: article.source.slice(start, end),
    partOf,
  };
}
