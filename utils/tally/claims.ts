import { groupBy } from './group';
import { exclusionByNature, measureKey, measureOf } from './measure';
import { areRelated, lineageOf, type Lineage } from './parts';
import { isDated, periodsMayMeet } from './period';
import { placesMeet } from './place';
import { isShortened, isSameValue } from './same-value';
import { areItemsAlike, areNearDuplicates } from './similarity';
import type { Claim, TallyFigure, TallyOptions } from './types';

/**
 * What the figures that can be summed state, each statement once, in reading order.
 * The same statement: same organization, measure, meeting periods and places, and numbers that can be one number printed
 * twice. Without an organization only inside one article, or where two sentences are near-duplicates; a headline's figure
 * without one joins the body's.
 */
export function claimsOf(figures: readonly TallyFigure[], options: TallyOptions = {}): readonly Claim[] {
  const resolved = figures.map((figure) => resolveOrganizations(figure, options));
  const counted = resolved.filter((figure) => isShown(figure, options) && isSummable(figure));
  return findClaims(inReadingOrder(counted), lineageOf(resolved));
}

/** Whether a figure stands in the view: all of them, or only those that a reader has judged. */
export const isShown = ({ status }: TallyFigure, { onlyChecked = false }: TallyOptions): boolean =>
  !onlyChecked || status === 'confirmed' || status === 'edited' || status === 'rejected';

export const isSummable = (figure: TallyFigure): boolean => exclusionByNature(figure) === undefined;

/** A figure under the organizations that its own were merged into. */
export function resolveOrganizations(figure: TallyFigure, { mergedInto }: TallyOptions): TallyFigure {
  if (mergedInto === undefined) return figure;
  const resolve = (id: string | null): string | null => {
    const seen = new Set<string>();
    let current = id;
    while (current !== null && !seen.has(current)) {
      seen.add(current);
      current = mergedInto.get(current) ?? current;
    }
    return current;
  };
  return {
    ...figure,
    organizationId: resolve(figure.organizationId),
    recipientId: resolve(figure.recipientId),
  };
}

/** One order whatever the order of the input: sums and claims do not depend on it. */
export const inReadingOrder = (figures: readonly TallyFigure[]): readonly TallyFigure[] =>
  [...figures].sort((a, b) => compare(a.sourceId, b.sourceId) || a.sequence - b.sequence || compare(a.id, b.id));

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** A claim while its members are being found. */
type Members = TallyFigure[];

/** The claims of figures that can be summed, in reading order. */
export function findClaims(figures: readonly TallyFigure[], lineage: Lineage): readonly Claim[] {
  const attributed = figures.filter(({ organizationId }) => organizationId !== null);
  const unattributed = figures.filter(({ organizationId }) => organizationId === null);
  const found = gather(attributed, ofItsOrganization, lineage);
  const left = joinHeadlines(unattributed, found, lineage);
  const within = gather(left, inItsArticle, lineage);
  const position = new Map(figures.map(({ id }, index) => [id, index]));
  const first = (members: Members) => Math.min(...members.map(({ id }) => position.get(id) ?? 0));
  return [...found, ...joinReprints(within)]
    .sort((a, b) => first(a) - first(b))
    .map((members) => toClaim(inReadingOrder(members)));
}

/**
 * Puts each figure to the claim of its bucket whose every member says the same; of several, to the nearest in number. The
 * surest come first, so that 超2万 and an undated 25000 find the year they belong to and do not tie two years together.
 */
function gather(
  figures: readonly TallyFigure[],
  bucketOf: (figure: TallyFigure) => string,
  lineage: Lineage,
): Members[] {
  return [...groupBy(figures, bucketOf).values()].flatMap((bucket) => {
    const claims: Members[] = [];
    for (const figure of [...bucket].sort(bySureness)) {
      const same = nearestClaim(claims, figure, lineage);
      if (same === undefined) claims.push([figure]);
      else same.push(figure);
    }
    return claims;
  });
}

const bySureness = (a: TallyFigure, b: TallyFigure): number =>
  Number(isDated(b)) - Number(isDated(a)) || compareWidths(a, b);

function nearestClaim(claims: readonly Members[], figure: TallyFigure, lineage: Lineage): Members | undefined {
  const distance = (members: Members) => Math.min(...members.map(({ value }) => Math.abs(value - figure.value)));
  return claims
    .filter((members) => members.every((member) => isSameClaim(member, figure, lineage)))
    .reduce<Members | undefined>(
      (nearest, next) => (nearest === undefined || distance(next) < distance(nearest) ? next : nearest),
      undefined,
    );
}

const ofItsOrganization = (figure: TallyFigure): string =>
  JSON.stringify([measureKey(measureOf(figure)), figure.organizationId]);

const inItsArticle = (figure: TallyFigure): string => JSON.stringify([measureKey(measureOf(figure)), figure.sourceId]);

/** A headline often leaves out who: its figure is the body's. Gives the figures that found no such claim. */
function joinHeadlines(
  figures: readonly TallyFigure[],
  claims: readonly Members[],
  lineage: Lineage,
): readonly TallyFigure[] {
  const byArticle = groupBy(
    claims.flatMap((members) => [...new Set(members.map(inItsArticle))].map((article) => ({ article, members }))),
    ({ article }) => article,
  );
  return figures.filter((figure) => {
    if (!figure.inHeadline) return true;
    const told = nearestClaim(
      (byArticle.get(inItsArticle(figure)) ?? []).map(({ members }) => members),
      figure,
      lineage,
    );
    told?.push(figure);
    return told === undefined;
  });
}

/** Without an organization, claims of several articles are one only where their sentences are near-duplicates. */
function joinReprints(claims: readonly Members[]): Members[] {
  const byValue = groupBy(claims, (members) => {
    const figure = mostPrecise(members);
    return JSON.stringify([measureKey(measureOf(figure)), figure.value, figure.bound]);
  });
  return [...byValue.values()].flatMap((bucket) => {
    const joined: Members[] = [];
    for (const members of bucket) {
      const same = joined.find((others) => areReprints(others, members));
      if (same === undefined) joined.push(members);
      else same.push(...members);
    }
    return joined;
  });
}

const areReprints = (a: Members, b: Members): boolean =>
  a.some((one) =>
    b.some((other) => one.sourceId !== other.sourceId && areNearDuplicates(one.sentence, other.sentence)),
  );

function isSameClaim(a: TallyFigure, b: TallyFigure, lineage: Lineage): boolean {
  return (
    isSameValue(a, b) &&
    periodsMayMeet(a, b) &&
    placesMeet(a.place, b.place) &&
    !haveDifferentDays(a, b) &&
    !haveDifferentRecipients(a, b) &&
    !areRelated(a.id, b.id, lineage) &&
    !areToldApart(a, b)
  );
}

/** 截至2022年底 and 截至2023年底 are two states of one count, even where the number hardly grew. */
const haveDifferentDays = (a: TallyFigure, b: TallyFigure): boolean =>
  a.cumulative && b.cumulative && isDated(a) && isDated(b) && a.periodEnd !== b.periodEnd;

const haveDifferentRecipients = (a: TallyFigure, b: TallyFigure): boolean =>
  a.recipientId !== null && b.recipientId !== null && a.recipientId !== b.recipientId;

/**
 * Inside one article's body the words themselves tell statements apart: equal numbers in one sentence are two things (only a
 * number in brackets says the one before it again, and then more precisely), and so are 20 trainings and 20 surgeries.
 * Money has no such noun: 善款, 资金 and 款物 are one sum.
 */
function areToldApart(a: TallyFigure, b: TallyFigure): boolean {
  if (a.sourceId !== b.sourceId || a.inHeadline || b.inHeadline) return false;
  if (a.sentence === b.sentence) return a.value === b.value || Math.abs(a.sequence - b.sequence) > 1;
  return a.kind !== 'money' && !areItemsAlike(a.item, b.item);
}

function toClaim(members: readonly TallyFigure[]): Claim {
  const figure = mostPrecise(members);
  const { id, low, high } = figure;
  // Start, day and being cumulative are one statement: taken from several members they would claim a time that none of them told.
  const timed = [figure, ...members].find((member) => isDated(member) || member.cumulative) ?? figure;
  const firstOf = <T>(field: (member: TallyFigure) => T | null): T | null =>
    field(figure) ?? members.map(field).find((value) => value !== null) ?? null;
  return {
    id,
    low,
    high,
    figure,
    figures: members,
    measure: measureOf(figure),
    organizationId: firstOf((member) => member.organizationId),
    recipientId: firstOf((member) => member.recipientId),
    place: firstOf((member) => member.place),
    cumulative: timed.cumulative,
    periodStart: timed.periodStart,
    periodEnd: timed.periodEnd,
    sourceIds: [...new Set(members.map(({ sourceId }) => sourceId))],
  };
}

/** The member that says it most precisely: narrowest, then printed to the smallest step, then from the body, then first. */
const mostPrecise = (members: readonly TallyFigure[]): TallyFigure =>
  members.reduce((best, next) => (isBetter(next, best) ? next : best));

function isBetter(next: TallyFigure, best: TallyFigure): boolean {
  const ranks: readonly (readonly [number, number])[] = [
    [widthOf(next), widthOf(best)],
    [isShortened(best, next) ? 0 : 1, isShortened(next, best) ? 0 : 1],
    [Number(next.inHeadline), Number(best.inHeadline)],
  ];
  const deciding = ranks.find(([a, b]) => a !== b);
  return deciding !== undefined && deciding[0] < deciding[1];
}

const widthOf = ({ low, high }: TallyFigure): number => (high === null ? Number.MAX_VALUE : high - low);

const compareWidths = (a: TallyFigure, b: TallyFigure): number => widthOf(a) - widthOf(b);
