import { coverOf } from './covered';
import { addExact, maxOf, NOTHING, toExact, toThousandths } from './exact';
import { mayOverlap } from './measure';
import { lowEndOf } from './overlap';
import { wholesOfClaim } from './parts';
import type { Claim, Exclusion, Whole } from './types';

/** The claims of one group in one scope: those that count, and what is left out for them. */
export interface Counted {
  readonly claims: readonly Claim[];
  readonly excluded: readonly Exclusion[];
}

/** What a group adds to the line that it stands on, in whole thousandths. */
export interface Share {
  /** The least that its claims come to, without what was passed on. */
  readonly low: bigint;
  /** The least that they come to for themselves: no line that they stand on comes to less. */
  readonly own: bigint;
  /** Sum of the high ends that are known. */
  readonly high: bigint;
  readonly openHighs: number;
  readonly periodsOverlap: boolean;
  readonly passedOn: readonly Claim[];
}

/** How an organization gives on a line: what went to it may be counted there again. */
export interface Giving {
  /** It gives something that is part of no total. */
  readonly alone: boolean;
  /** For each of its gifts that is part of a total, the ids of what it is part of. */
  readonly under: readonly (readonly string[])[];
}

/**
 * Leaves out what the line counts already: parts of what stands on it, and what a cumulative figure covers.
 * @param isOnLine whether a whole stands in the scope
 */
export function countClaims(claims: readonly Claim[], line: string, isOnLine: (whole: Whole) => boolean): Counted {
  const cumulative = claims.filter((claim) => claim.cumulative);
  const excluded: Exclusion[] = [];
  const counted: Claim[] = [];
  for (const claim of claims) {
    const { id } = claim;
    excluded.push(...repeatsOf(claim));
    const whole = wholeOnLine(claim, line, isOnLine);
    const cover = whole === undefined ? coverOf(claim, cumulative) : undefined;
    if (whole !== undefined) excluded.push({ id, why: 'part', of: whole.id });
    else if (cover !== undefined) excluded.push({ id, why: 'covered', of: cover.id });
    else counted.push(claim);
  }
  return { claims: counted, excluded };
}

/** The nearest whole, or whole's whole, that stands on the line. A part cannot be larger than its whole. */
const wholeOnLine = (claim: Claim, line: string, isOnLine: (whole: Whole) => boolean): Whole | undefined =>
  wholesOfClaim(claim).find(
    (whole) =>
      whole.line === line &&
      isOnLine(whole) &&
      claim.low <= (whole.high ?? Infinity) &&
      !claim.figures.some(({ id }) => id === whole.id),
  );

const repeatsOf = (claim: Claim): readonly Exclusion[] =>
  claim.figures.flatMap(({ id }) => (id === claim.id ? [] : [{ id, why: 'same claim' as const, of: claim.id }]));

/** How a group gives; `undefined` where nothing of it counts. */
export function givingOf({ claims }: Counted): Giving | undefined {
  if (claims.length === 0) return undefined;
  const under = claims.map((claim) => wholesOfClaim(claim).map(({ id }) => id));
  const alone = under.some((ids) => ids.length === 0);
  // One gift of its own decides, and so do many: no gift stands beside all of them as a part of the same total.
  return alone || under.length > MOST_PARTS ? { alone: true, under: [] } : { alone, under };
}

const MOST_PARTS = 8;

/** Who received a gift of money: as the text says, or as its total shows, since a part of what another raised went to that one. */
export function recipientsOf(claim: Claim): readonly string[] {
  const { measure, organizationId, recipientId } = claim;
  // Who gives stands on lines of organizations; what nobody in particular gave stands on others, and meets none of it.
  if (organizationId === null || measure.kind !== 'money' || measure.role !== 'given') return [];
  const named =
    recipientId === null
      ? wholesOfClaim(claim).flatMap((whole) => (whole.role === 'raised' ? (whole.organizationId ?? []) : []))
      : [recipientId];
  return named.filter((id) => id !== organizationId);
}

/**
 * What counted claims add to their line. A gift to one that gives on this line too may be counted again as what that one gives
 * (转赠); what stands beside it as another part of the same total does not contain it.
 */
export function shareOf({ claims }: Counted, givingBy: (organizationId: string) => Giving | undefined): Share {
  const passedOn = claims.filter((gift) => recipientsOf(gift).some((id) => isPassedOn(gift, givingBy(id))));
  const { high, openHighs } = claims.map(toExact).reduce(addExact, NOTHING);
  const all = leastOf(claims);
  const least = passedOn.length === 0 ? all : leastOf(claims.filter((claim) => !passedOn.includes(claim)));
  return { low: least.low, own: all.own, high, openHighs, periodsOverlap: least.periodsOverlap, passedOn };
}

function isPassedOn(gift: Claim, giving: Giving | undefined): boolean {
  if (giving === undefined) return false;
  const wholes = wholesOfClaim(gift);
  return giving.alone || giving.under.some((ids) => !wholes.some(({ id }) => ids.includes(id)));
}

/** The sum of low ends. Without an organization, only parts of a stated total are known to overlap. */
function leastOf(claims: readonly Claim[]) {
  const [first] = claims;
  const largest = maxOf(claims.map(({ low }) => toThousandths(low)));
  if (first === undefined || mayOverlap(first.measure.kind))
    return { low: largest, own: largest, periodsOverlap: false };
  if (first.organizationId === null) {
    return { low: claims.map(toExact).reduce(addExact, NOTHING).low, own: largest, periodsOverlap: false };
  }
  const { low, periodsOverlap } = lowEndOf(claims);
  return { low, own: low, periodsOverlap };
}
