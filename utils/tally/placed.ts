import { gather, inReadingOrder, isSummable, mostPrecise, nearestOf } from './claims';
import { groupBy } from './group';
import { lineKey, measureKey, measureOf } from './measure';
import { withWholes, type Part } from './parts';
import type { Measure, PlacedFigure, TallyFigure } from './types';

type Candidate = TallyFigure & Part;
type Place = Pick<PlacedFigure, 'group' | 'line' | 'statement'>;

/**
 * The figures that can be summed, each with where it counts. What decides that stands in its own article, so that an article
 * can be read, corrected and forgotten without looking at the others.
 * @param figures all of one or of several whole articles, under the organizations that theirs were merged into
 */
export function placeFigures(figures: readonly TallyFigure[]): readonly PlacedFigure[] {
  const known = withWholes(inReadingOrder(figures));
  const articles = groupBy(known.filter(isSummable), ({ sourceId }) => sourceId);
  const places = new Map([...articles.values()].flatMap(placesIn));
  return known.flatMap((figure) => {
    const place = places.get(figure.id);
    if (place === undefined) return [];
    const wholes = figure.wholes.map((whole) => ({ ...whole, line: places.get(whole.id)?.line ?? null }));
    return [{ ...figure, ...place, wholes }];
  });
}

const isAttributed = ({ organizationId }: TallyFigure): boolean => organizationId !== null;

function placesIn(article: readonly Candidate[]): readonly (readonly [string, Place])[] {
  const attributed = article.filter(isAttributed);
  const headlines = new Map(
    article.flatMap((figure) => {
      const told = isAttributed(figure) || !figure.inHeadline ? undefined : toldAgain(figure, attributed);
      return told === undefined ? [] : [[figure, told] as const];
    }),
  );
  const left = article.filter((figure) => !isAttributed(figure) && !headlines.has(figure));
  return [
    ...attributed.map((figure) => [figure.id, placeOf(figure)] as const),
    ...[...headlines].map(([{ id }, told]) => [id, { ...placeOf(told), statement: told.id }] as const),
    ...[...groupBy(left, (figure) => measureKey(measureOf(figure))).values()].flatMap(statementsIn),
  ];
}

/** A headline often leaves out who: its figure is the body's. */
function toldAgain(headline: Candidate, attributed: readonly Candidate[]): Candidate | undefined {
  const ofItsMeasure = attributed.filter((figure) => measureKey(measureOf(figure)) === measureKey(measureOf(headline)));
  return nearestOf(
    ofItsMeasure.map((figure) => [figure] as const),
    headline,
  )?.[0];
}

const placeOf = (figure: TallyFigure): Place => ({
  group: groupKey(measureOf(figure), [figure.organizationId]),
  line: lineKey(measureOf(figure), true),
  statement: null,
});

/** What one article says of no organization; reprints of it say the same number. */
function statementsIn(figures: readonly Candidate[]): readonly (readonly [string, Place])[] {
  return gather(figures).flatMap((members) => {
    const { id, value, bound } = mostPrecise(inReadingOrder(members));
    const hand = members.map(({ claim }) => claim ?? null).find((claim) => claim !== null);
    return members.map((figure) => {
      const group = groupKey(measureOf(figure), hand === undefined ? [null, value, bound] : [null, hand]);
      return [figure.id, { group, line: lineKey(measureOf(figure), false), statement: id }] as const;
    });
  });
}

const groupKey = ({ kind, unitClass, currency, role }: Measure, what: readonly unknown[]): string =>
  JSON.stringify([kind, unitClass, currency, role, ...what]);

/** The group of all that one organization says of a measure. */
export const groupOfOrganization = (measure: Measure, organizationId: string): string =>
  groupKey(measure, [organizationId]);
