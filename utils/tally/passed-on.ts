import type { Lineage } from './parts';
import type { Claim, TallyFigure } from './types';

/** The figures of a tally by id, so that a claim's whole can be looked up. */
export type FiguresById = ReadonlyMap<string, TallyFigure>;

/**
 * Which claims of one line may be counted again as what their recipient gives (转赠): gifts of money to an organization that
 * gives on this line too.
 */
export function findPassedOn(claims: readonly Claim[], lineage: Lineage, byId: FiguresById): readonly Claim[] {
  const givers = new Set(claims.map(({ organizationId }) => organizationId));
  return claims.filter((claim) => {
    if (claim.measure.kind !== 'money' || claim.measure.role !== 'given') return false;
    return recipientsOf(claim, lineage, byId).some((id) => id !== claim.organizationId && givers.has(id));
  });
}

/** Who received, as the text says or as its total shows: a gift that is part of what another raised went to that one. */
function recipientsOf(claim: Claim, lineage: Lineage, byId: FiguresById): readonly (string | null)[] {
  if (claim.recipientId !== null) return [claim.recipientId];
  const wholes = claim.figures.flatMap(({ id }) => lineage.get(id) ?? []).map((id) => byId.get(id));
  return wholes.flatMap((whole) =>
    whole?.role === 'raised' && whole.organizationId !== null ? [whole.organizationId] : [],
  );
}
