import type { RateRow } from '../../model';
import { changeOf, type Plan } from '../plan';
import type { EditRequests } from '../requests';

/** A rate that the reader typed in; nothing where it is there already, be it in the bin. */
export const rate =
  (typed: EditRequests['rate']): Plan =>
  async (rows, now) => {
    const [known] = await rows.get('rates', [typed.id]);
    if (known !== undefined) return { changes: [] };
    const row: RateRow = { ...typed, changedAt: now, deletedAt: null };
    return { changes: [changeOf('rates', null, row)] };
  };
