import { measureKey } from './measure';
import { areSiblings } from './parts';
import { endOf } from './period';
import { isInside } from './place';
import type { Claim } from './types';

/**
 * Whether the cumulative `cover` already contains `claim`: same organization and measure, the same place or one inside it,
 * and a period between the cover's beginning and its day, whatever the item. A smaller count contains nothing larger, and
 * different parts of one total do not contain each other.
 */
function covers(cover: Claim, claim: Claim): boolean {
  return (
    cover !== claim &&
    cover.cumulative &&
    cover.organizationId !== null &&
    cover.organizationId === claim.organizationId &&
    measureKey(cover.measure) === measureKey(claim.measure) &&
    cover.low >= claim.low &&
    isInside(claim.place, cover.place) &&
    isWithin(claim, cover) &&
    !(isEarlierState(claim, cover) && claim.place !== cover.place) &&
    !areSiblings(cover, claim)
  );
}

/** An earlier cumulative figure, which a later one replaces only for the same place. */
const isEarlierState = (claim: Claim, cover: Claim): boolean =>
  claim.cumulative && claim.periodEnd !== null && claim.periodEnd < endOf(cover);

function isWithin(claim: Claim, cover: Claim): boolean {
  const beginsWithin =
    claim.periodStart === null || cover.periodStart === null || claim.periodStart >= cover.periodStart;
  // 2019年 before 自2021年以来: its end alone shows that it lies outside.
  const endsAfterBeginning = claim.periodEnd === null || claim.periodEnd >= (cover.periodStart ?? '');
  return beginsWithin && endsAfterBeginning && endsWithin(claim, cover);
}

/**
 * Whether a claim ends by the cover's day. What an article tells without a date lies before the day it was printed; a cover
 * without a day (至今) reaches that far, but says nothing of what other articles tell.
 */
function endsWithin(claim: Claim, cover: Claim): boolean {
  const [claimEnd, coverEnd] = [lastDayOf(claim), lastDayOf(cover)];
  if (coverEnd !== null) return claimEnd !== null && claimEnd <= coverEnd;
  return claim.sourceIds.some((id) => cover.sourceIds.includes(id));
}

const lastDayOf = (claim: Claim): string | null => claim.periodEnd ?? claim.figure.publishedDate ?? null;

/** Of the claims that cover this one, the largest; `undefined` where none does. Equal ones never cover each other. */
export function coverOf(claim: Claim, claims: readonly Claim[]): Claim | undefined {
  return claims
    .filter((cover) => covers(cover, claim) && !(cover.low === claim.low && covers(claim, cover)))
    .reduce<Claim | undefined>(
      (largest, next) => (largest === undefined || next.low > largest.low ? next : largest),
      undefined,
    );
}
