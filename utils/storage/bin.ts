import type { EditRow } from '../model';
import { whenOpen, type Database } from './database';
import { EDITED_TABLES, newestFirst, type EditedRows, type EditedTable } from './journal';

/** How long what was deleted can be taken back. */
export const BIN_DAYS = 30;
const BIN_MS = BIN_DAYS * 24 * 60 * 60 * 1000;

/** Rows purged in one transaction: a full bin must not hold the database shut. */
const BATCH = 200;

const isEditedTable = (table: string): table is EditedTable => EDITED_TABLES.some((name) => name === table);

/** A row that lies in the bin. */
export interface BinnedRow {
  readonly table: EditedTable;
  readonly key: string;
  readonly deletedAt: number;
  readonly row: EditedRows[EditedTable];
}

async function binnedIn(database: Database, { changes }: EditRow): Promise<BinnedRow[]> {
  const rows: BinnedRow[] = [];
  for (const { table, key } of changes) {
    if (!isEditedTable(table)) continue;
    const row = await database.table<EditedRows[EditedTable], string>(table).get(key);
    const deletedAt = row?.deletedAt ?? null;
    if (row !== undefined && deletedAt !== null) rows.push({ table, key, deletedAt, row });
  }
  return rows;
}

/** What puts rows into the bin. */
const DELETIONS: ReadonlySet<string> = new Set(['delete', 'uncollect']);

const isDeletion = ({ action, undoneAt }: EditRow) => DELETIONS.has(action) && undoneAt === null;

/** What lies in the bin, last deleted first. The journal knows it: no table is searched. */
export async function loadBin(database: Database, limit = 1000): Promise<BinnedRow[]> {
  await whenOpen(database);
  return database.transaction('r', [...EDITED_TABLES, 'edits'], async () => {
    const deletions = await newestFirst(database).filter(isDeletion).limit(limit).toArray();
    const rows = new Map<string, BinnedRow>();
    for (const edit of deletions) {
      for (const row of await binnedIn(database, edit)) rows.set(`${row.table} ${row.key}`, row);
    }
    return [...rows.values()];
  });
}

/**
 * Takes out of the bin for good what has lain in it for thirty days, with the journal's entries of it. Ended in between, it
 * goes on with the next call.
 * @returns how many rows are gone
 */
export async function purgeBin(database: Database, now: number): Promise<number> {
  await whenOpen(database);
  const until = now - BIN_MS;
  let purged = 0;
  for (;;) {
    const count = await database.transaction('rw', [...EDITED_TABLES, 'edits'], async () => {
      const due = await database.edits.where('at').belowOrEqual(until).filter(isDeletion).limit(BATCH).toArray();
      for (const edit of due) {
        const rows = (await binnedIn(database, edit)).filter(({ deletedAt }) => deletedAt <= until);
        for (const { table, key } of rows) await database.table(table).delete(key);
        purged += rows.length;
      }
      await database.edits.bulkDelete(due.map(({ id }) => id));
      return due.length;
    });
    if (count === 0) return purged;
  }
}
