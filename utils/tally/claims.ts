import { groupBy } from './group';
import { exclusionByNature, measureOf } from './measure';
import { areRelated, type Part } from './parts';
import { isDated, periodsMayMeet } from './period';
import { placesMeet } from './place';
import { isShortened, isSameValue } from './same-value';
import { areItemsAlike, nearDuplicatesIn } from './similarity';
import type { Claim, PlacedFigure, TallyFigure, TallyOptions } from './types';

/** Whether a figure stands in the view: all of them, or only those that a reader has judged. */
export const isShown = ({ status }: Pick<TallyFigure, 'status'>, { onlyChecked = false }: TallyOptions): boolean =>
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
export const inReadingOrder = <Figure extends TallyFigure>(figures: readonly Figure[]): readonly Figure[] =>
  [...figures].sort((a, b) => compare(a.sourceId, b.sourceId) || a.sequence - b.sequence || compare(a.id, b.id));

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** A figure that knows what it is a part of. */
type Candidate = TallyFigure & Part;

/**
 * The claims of one group, in reading order. The same statement: same organization, measure, meeting periods and places, and
 * numbers that can be one number printed twice; without an organization, only what one article says twice and what
 * near-duplicate sentences say. What a reader merged or split by hand stays so.
 */
export function claimsIn(group: readonly PlacedFigure[]): readonly Claim[] {
  const figures = inReadingOrder(group);
  const position = new Map(figures.map(({ id }, index) => [id, index]));
  const first = (members: readonly PlacedFigure[]) => Math.min(...members.map(({ id }) => position.get(id) ?? 0));
  const isAttributed = figures.some(({ organizationId }) => organizationId !== null);
  return (isAttributed ? claimsOfOne(figures) : claimsOfNone(figures))
    .map(inReadingOrder)
    .sort((a, b) => first(a) - first(b))
    .map(toClaim);
}

/** The same claims as far as their figures stand in a scope. */
export const restrictClaims = (claims: readonly Claim[], isIn: (figure: PlacedFigure) => boolean): readonly Claim[] =>
  claims.flatMap((claim) => {
    const members = claim.figures.filter(isIn);
    if (members.length === claim.figures.length) return [claim];
    return members.length === 0 ? [] : [toClaim(members)];
  });

/** Claims of one organization; a headline without one joins what its article tells again of it. */
function claimsOfOne(figures: readonly PlacedFigure[]): readonly (readonly PlacedFigure[])[] {
  const claims = gather(figures.filter(({ statement }) => statement === null));
  for (const headline of figures.filter(({ statement }) => statement !== null)) {
    claims.find((members) => members.some(({ id }) => id === headline.statement))?.push(headline);
  }
  return claims;
}

/**
 * Puts each figure to the claim whose every member says the same; of several, to the nearest in number. The surest come
 * first, so that 超2万 and an undated 25000 find the year they belong to and do not tie two years together.
 */
export function gather<Figure extends Candidate>(figures: readonly Figure[]): Figure[][] {
  const claims: Figure[][] = [];
  for (const figure of [...figures].sort(bySureness)) {
    const same = claims.find((members) => areJoinedByHand(members, figure)) ?? nearestOf(claims, figure);
    if (same === undefined) claims.push([figure]);
    else same.push(figure);
  }
  return claims;
}

const handOf = ({ claim }: TallyFigure): string | null => claim ?? null;

const areJoinedByHand = (members: readonly TallyFigure[], figure: TallyFigure): boolean =>
  handOf(figure) !== null && members.some((member) => handOf(member) === handOf(figure));

const bySureness = (a: TallyFigure, b: TallyFigure): number =>
  Number(handOf(b) !== null) - Number(handOf(a) !== null) ||
  Number(isDated(b)) - Number(isDated(a)) ||
  compareWidths(a, b);

/** Of the claims that say the same as a figure, the nearest in number. */
export function nearestOf<Members extends readonly Candidate[]>(
  claims: readonly Members[],
  figure: Candidate,
): Members | undefined {
  const distance = (members: Members) => Math.min(...members.map(({ value }) => Math.abs(value - figure.value)));
  return claims
    .filter((members) => isSaidBy(members, figure))
    .reduce<Members | undefined>(
      (nearest, next) => (nearest === undefined || distance(next) < distance(nearest) ? next : nearest),
      undefined,
    );
}

/** Of what a reader has put together any will do: that it is one statement is known, whatever the numbers. */
function isSaidBy(members: readonly Candidate[], figure: Candidate): boolean {
  const byHand = members.filter((member) => handOf(member) !== null);
  if (byHand.length === 0) return members.every((member) => isSameClaim(member, figure));
  return (
    byHand.some((member) => isSameClaim(member, figure)) &&
    members.every((member) => handOf(member) !== null || isSameClaim(member, figure))
  );
}

/** Without an organization, statements of several articles are one only where their sentences are near-duplicates. */
function claimsOfNone(figures: readonly PlacedFigure[]): readonly (readonly PlacedFigure[])[] {
  if (figures.some((figure) => handOf(figure) !== null)) return [figures];
  const statements = [...groupBy(figures, ({ sourceId, statement }) => `${sourceId} ${statement}`).values()];
  const sentences = statements.flatMap((members, at) => members.map(({ sentence }) => ({ sentence, at })));
  const claimOf = statements.map((members) => [members]);
  for (const [a, b] of nearDuplicatesIn(sentences.map(({ sentence }) => sentence))) {
    const [one, other] = [claimOf[sentences[a]?.at ?? 0] ?? [], claimOf[sentences[b]?.at ?? 0] ?? []];
    if (one === other || haveOneArticle(one, other)) continue;
    one.push(...other);
    for (const [at, claim] of claimOf.entries()) if (claim === other) claimOf[at] = one;
  }
  return [...new Set(claimOf)].map((claim) => claim.flat());
}

/** Two statements of one article are two, and so are their reprints. */
const haveOneArticle = (a: readonly (readonly TallyFigure[])[], b: readonly (readonly TallyFigure[])[]): boolean =>
  a.flat().some(({ sourceId }) => b.flat().some((other) => other.sourceId === sourceId));

function isSameClaim(a: Candidate, b: Candidate): boolean {
  return (
    !haveDifferentHands(a, b) &&
    isSameValue(a, b) &&
    periodsMayMeet(a, b) &&
    placesMeet(a.place, b.place) &&
    !haveDifferentDays(a, b) &&
    !haveDifferentRecipients(a, b) &&
    !areRelated(a, b) &&
    !areToldApart(a, b)
  );
}

const haveDifferentHands = (a: TallyFigure, b: TallyFigure): boolean =>
  handOf(a) !== null && handOf(b) !== null && handOf(a) !== handOf(b);

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

function toClaim(members: readonly PlacedFigure[]): Claim {
  const figure = mostPrecise(members);
  const { id, low, high } = figure;
  // Start, day and being cumulative are one statement: taken from several members they would claim a time that none of them told.
  const timed = [figure, ...members].find((member) => isDated(member) || member.cumulative) ?? figure;
  const firstOf = <T>(field: (member: PlacedFigure) => T | null): T | null =>
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

/** The member that says it most precisely: not what shortens another, then narrowest, then from the body, then first. */
export const mostPrecise = <Figure extends TallyFigure>(members: readonly Figure[]): Figure =>
  members.reduce((best, next) => (isBetter(next, best) ? next : best));

function isBetter(next: TallyFigure, best: TallyFigure): boolean {
  const ranks: readonly (readonly [number, number])[] = [
    [isShortened(best, next) ? 0 : 1, isShortened(next, best) ? 0 : 1],
    [widthOf(next), widthOf(best)],
    [Number(next.inHeadline), Number(best.inHeadline)],
  ];
  const deciding = ranks.find(([a, b]) => a !== b);
  return deciding !== undefined && deciding[0] < deciding[1];
}

const widthOf = ({ low, high }: TallyFigure): number => (high === null ? Number.MAX_VALUE : high - low);

const compareWidths = (a: TallyFigure, b: TallyFigure): number => widthOf(a) - widthOf(b);
