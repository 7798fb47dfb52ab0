import type { RuleRow } from '../../model';
import type { Change, RowReader } from '../../storage';
import { changeOf, type Plan } from '../plan';
import type { EditRequests } from '../requests';

/** A rule that comes into being; nothing where it is there already, be it in the bin. */
export async function newRule(
  rows: RowReader,
  { id, rule: kind, words, organizationId }: Omit<EditRequests['rule'], 'sourceId'>,
  now: number,
): Promise<Change[]> {
  const [known] = await rows.get('rules', [id]);
  if (known !== undefined) return [];
  const row: RuleRow = { id, rule: kind, words, organizationId, createdAt: now, changedAt: now, deletedAt: null };
  return [changeOf('rules', null, row)];
}

/**
 * Says something once for every article. The article in which it was said is touched by it, so that it can be taken back
 * from there. A rule that was taken away is put into the bin like anything else.
 */
export const rule =
  ({ sourceId, ...said }: EditRequests['rule']): Plan =>
  async (rows, now) => {
    const changes = await newRule(rows, said, now);
    return sourceId === null ? { changes } : { changes, touched: [sourceId] };
  };
