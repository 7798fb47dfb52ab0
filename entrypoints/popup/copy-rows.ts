import { TABLE_WORDS } from '../../components/table-words';
import { copyTable } from '../../utils/clipboard';
import { figureTable } from '../../utils/export';
import type { ScopeRows } from '../../utils/storage';

/** Copies a scope as a table, and says how many rows; `undefined` where nothing was copied. */
export async function copyRows(rows: ScopeRows): Promise<number | undefined> {
  const copied = await copyTable(figureTable(rows, TABLE_WORDS));
  return copied.ok ? copied.rows : undefined;
}
