import type { Change, EditedRows, EditedTable, Planned, RowReader } from '../storage';
import type { Target } from './requests';

/** What an edit is going to change, found out while the transaction holds the rows still. */
export type Plan = (rows: RowReader, now: number) => Promise<Planned>;

export const changeOf = <T extends EditedTable>(
  table: T,
  before: EditedRows[T] | null,
  after: EditedRows[T] | null,
): Change<T> => ({ table, before, after });

/** Changes the rows of one table, by key. */
export async function changeRows<T extends EditedTable>(
  rows: RowReader,
  table: T,
  keys: readonly string[],
  change: (row: EditedRows[T]) => EditedRows[T],
): Promise<Change[]> {
  return (await rows.get(table, keys)).map((row) => changeOf(table, row, change(row)));
}

/** The keys of targets that stand in one table. */
export const keysIn = (targets: readonly Target[], table: Target['table']): string[] =>
  targets.filter((target) => target.table === table).map(({ id }) => id);
