import type { Role } from '../model';
import { claimsOf } from './groups';
import { periodsMayMeet } from './period';
import { isSameValue } from './same-value';
import type { Claim, TallyFigure, TallyOptions } from './types';

/** What was raised and what was given is often one sum told twice. */
const OTHER_SIDE: { readonly [R in Role]?: Role } = { raised: 'given', given: 'raised' };

/**
 * Claims of one article that would be the same but for their role (募集757万余元, 发放757.32万元): proposed to the reader as
 * one, never merged by the program. An organization may be missing on one side.
 */
export function proposalsOf(
  figures: readonly TallyFigure[],
  options: TallyOptions = {},
): readonly (readonly [Claim, Claim])[] {
  const claims = claimsOf(figures, options);
  return claims
    .filter(({ measure }) => measure.role === 'raised')
    .flatMap((raised) => claims.filter((given) => areOneSum(raised, given)).map((given) => [raised, given] as const));
}

const areOneSum = (raised: Claim, given: Claim): boolean =>
  OTHER_SIDE[raised.measure.role] === given.measure.role &&
  raised.measure.unitClass === given.measure.unitClass &&
  raised.measure.currency === given.measure.currency &&
  raised.sourceIds.some((id) => given.sourceIds.includes(id)) &&
  (raised.organizationId === given.organizationId || raised.organizationId === null || given.organizationId === null) &&
  periodsMayMeet(raised, given) &&
  isSameValue(raised.figure, given.figure);
