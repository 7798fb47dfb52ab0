import type { RuleRow } from '../../model';
import { changeOf, type Plan } from '../plan';
import type { EditRequests } from '../requests';

/** Says something once for every article. A rule that was taken away is put into the bin like anything else. */
export const rule =
  ({ id, rule: kind, words, organizationId }: EditRequests['rule']): Plan =>
  async (rows, now) => {
    const [known] = await rows.get('rules', [id]);
    if (known !== undefined) return { changes: [] };
    const row: RuleRow = { id, rule: kind, words, organizationId, createdAt: now, changedAt: now, deletedAt: null };
    return { changes: [changeOf('rules', null, row)] };
  };
