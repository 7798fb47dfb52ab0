import { areSiblings, wholesOfClaim, type Lineage } from './parts';
import type { Claim, TallyFigure } from './types';

/** The figures of a tally by id, so that a claim's whole can be looked up. */
export type FiguresById = ReadonlyMap<string, TallyFigure>;

/**
 * Which claims of one line may be counted again as what their recipient gives (转赠): gifts of money to an organization that
 * gives on this line too. What stands beside the gift as another part of the same total does not contain it.
 */
export function findPassedOn(claims: readonly Claim[], lineage: Lineage, byId: FiguresById): readonly Claim[] {
  return claims.filter((gift) => {
    if (gift.measure.kind !== 'money' || gift.measure.role !== 'given') return false;
    const recipients = recipientsOf(gift, lineage, byId).filter((id) => id !== gift.organizationId);
    return claims.some(
      (onward) => recipients.some((id) => id === onward.organizationId) && !areSiblings(gift, onward, lineage),
    );
  });
}

/** Who received, as the text says or as its total shows: a gift that is part of what another raised went to that one. */
function recipientsOf(claim: Claim, lineage: Lineage, byId: FiguresById): readonly string[] {
  if (claim.recipientId !== null) return [claim.recipientId];
  return wholesOfClaim(claim, lineage)
    .map((id) => byId.get(id))
    .filter((whole) => whole?.role === 'raised')
    .flatMap((whole) => whole?.organizationId ?? []);
}
