import type { FigureRow, HandClaim } from '../../model';
import type { RowReader } from '../../storage';
import { changeRows, type Plan } from '../plan';
import type { EditRequests } from '../requests';

function measureOf({ found, edited, organizationId }: FigureRow): HandClaim['as'] {
  const { kind, unitClass, currency, role } = { ...found, ...edited };
  return { kind, unitClass, currency, role, organizationId };
}

/** One claim of several figures: it counts as the first of them says. */
async function oneClaim(rows: RowReader, claimId: string, figureIds: readonly string[]) {
  const [first] = await rows.get('figures', figureIds);
  if (first === undefined) return [];
  const claim: HandClaim = { id: claimId, as: measureOf(first) };
  return changeRows(rows, 'figures', figureIds, (row) => ({ ...row, claim }));
}

export const mergeClaims =
  ({ claimId, figureIds }: EditRequests['merge-claims']): Plan =>
  async (rows) => ({ changes: await oneClaim(rows, claimId, figureIds) });

export const splitClaims =
  ({ groups }: EditRequests['split-claims']): Plan =>
  async (rows) => {
    const changes = [];
    for (const { claimId, figureIds } of groups) changes.push(...(await oneClaim(rows, claimId, figureIds)));
    return { changes };
  };
