import {
  BACKUP_TABLES,
  BackupFault,
  BackupReader,
  compareRows,
  mergeRows,
  type BackupFaultCode,
  type BackupHeader,
  type BackupRow,
  type BackupTable,
  type Merged,
} from '../../export';
import { SCHEMA_VERSION, whenOpen, type Database } from '../database';
import { markUnpacked } from '../packs';
import { troubleOf, type StorageTrouble } from '../trouble';
import { readLines } from './read-lines';

/** The file is at fault; nothing of it was written. */
export interface InvalidFile {
  readonly ok: false;
  readonly code: 'invalid-file';
  readonly fault: BackupFaultCode;
  /** From 1. */
  readonly line: number;
  readonly detail: string;
}

/** What an import would do, counted before anything is done. */
export interface DryRun {
  readonly header: BackupHeader;
  readonly counts: { readonly [M in Merged]: number };
}

export interface ImportOptions {
  readonly signal?: AbortSignal | undefined;
  /** Hears how much is done, of how much: bytes that are read, then rows that are merged. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** The reader changed their mind; nothing was written. */
export interface Cancelled {
  readonly ok: false;
  readonly code: 'cancelled';
}

const CANCELLED: Cancelled = { ok: false, code: 'cancelled' };

const BATCH = 500;

/** The job that says how far an import has come; without it what lies in staging is of nobody. */
const JOB = 'import';

const ROW_TABLES = [...BACKUP_TABLES, 'staging', 'jobs', 'unpacked'] as const;

interface Stored {
  readonly changedAt: number;
  readonly deletedAt?: number | null;
}

const stored = (database: Database, table: BackupTable, keys: readonly string[]) =>
  database.table<Stored, string>(table).bulkGet([...keys]);

/** Rows by their tables: staging holds them in the order of tables and keys, so neighbours mostly share theirs. */
function byTable(rows: readonly BackupRow[]): Map<BackupTable, BackupRow[]> {
  const tables = new Map<BackupTable, BackupRow[]>();
  for (const row of rows) {
    const known = tables.get(row.table);
    if (known === undefined) tables.set(row.table, [row]);
    else known.push(row);
  }
  return tables;
}

/** Puts rows into staging. The keys that are there already are looked for first, to name the line that doubles one. */
async function stage(database: Database, rows: readonly BackupRow[], lastLine: number): Promise<void> {
  const keys = rows.map(({ table, key }) => [table, key] as const);
  const known = await database.staging.bulkGet(keys);
  const names = keys.map((key) => JSON.stringify(key));
  const doubled = names.findIndex((name, at) => known[at] !== undefined || names.indexOf(name) < at);
  if (doubled >= 0)
    throw new BackupFault('doubled-row', lastLine - rows.length + doubled + 1, keys[doubled]?.join(' '));
  await database.staging.bulkAdd([...rows]);
}

async function readInto(database: Database, file: Blob, { signal, onProgress }: ImportOptions): Promise<BackupHeader> {
  const reader = new BackupReader(SCHEMA_VERSION);
  let batch: BackupRow[] = [];
  let lines = 0;
  const flush = async (lastLine: number) => {
    if (batch.length > 0) await stage(database, batch, lastLine);
    batch = [];
  };
  for await (const text of readLines(file, (bytes) => onProgress?.(bytes, file.size))) {
    signal?.throwIfAborted();
    const row = await earliestFault(() => reader.line(text));
    lines += 1;
    if (row !== undefined) batch.push(row);
    if (batch.length === BATCH || (row === undefined && batch.length > 0))
      await flush(lines - Number(row === undefined));
  }
  await flush(lines);
  return reader.end();

  /** A row that is doubled among those not staged yet stands before the line that is at fault now. */
  async function earliestFault<T>(read: () => T): Promise<T> {
    try {
      return read();
    } catch (fault) {
      if (batch.length > 0) await flush(lines);
      throw fault;
    }
  }
}

/** All staged rows, batch by batch, by their tables. */
async function* stagedBatches(database: Database): AsyncGenerator<Map<BackupTable, BackupRow[]>> {
  let last: readonly [string, string] = ['', ''];
  for (;;) {
    const rows = await database.staging.where('[table+key]').above(last).limit(BATCH).toArray();
    const end = rows.at(-1);
    if (end === undefined) return;
    last = [end.table, end.key];
    yield byTable(rows);
  }
}

async function countMerges(database: Database): Promise<DryRun['counts']> {
  const counts = { new: 0, same: 0, changed: 0, conflict: 0 };
  for await (const tables of stagedBatches(database)) {
    for (const [table, rows] of tables) {
      const here = await stored(
        database,
        table,
        rows.map(({ key }) => key),
      );
      for (const [at, { row }] of rows.entries()) counts[compareRows(here[at], row)] += 1;
    }
  }
  return counts;
}

const clear = (database: Database) =>
  database.transaction('rw', [database.staging, database.jobs], async () => {
    await database.staging.clear();
    await database.jobs.delete(JOB);
  });

/**
 * Reads a backup into staging and counts what merging it would do. No row of the reader's is touched. What an import before
 * has left in staging is dropped.
 */
export async function stageImport(
  database: Database,
  file: Blob,
  options: ImportOptions = {},
): Promise<({ readonly ok: true } & DryRun) | InvalidFile | Cancelled | StorageTrouble> {
  try {
    await whenOpen(database);
    await clear(database);
    const header = await readInto(database, file, options);
    const counts = await countMerges(database);
    await database.jobs.put({ id: JOB, kind: JOB, args: { header }, cursor: 'staged', createdAt: 0 });
    return { ok: true, header, counts };
  } catch (error) {
    await clear(database).catch(() => undefined);
    if (options.signal?.aborted === true) return CANCELLED;
    if (!(error instanceof BackupFault)) return troubleOf(error);
    return { ok: false, code: 'invalid-file', fault: error.code, line: error.line, detail: error.message };
  }
}

/**
 * Merges what is staged, in one transaction: all of it or nothing, also where the browser is ended in between. It is merged
 * by id and `changedAt`, deletes nothing, and leaves alone what the reader changed later. The tallies are counted anew by
 * the job that every database has for it.
 * @returns how many rows were written; what was staged stays so where it could not be done
 */
export async function commitImport(
  database: Database,
  now: number,
  { signal, onProgress }: ImportOptions = {},
): Promise<{ readonly ok: true; readonly written: number } | Cancelled | StorageTrouble> {
  try {
    await whenOpen(database);
    const total = await database.staging.count();
    let done = 0;
    const written = await database.transaction('rw', ROW_TABLES, async () => {
      if ((await database.jobs.get(JOB)) === undefined) return 0;
      let count = 0;
      for await (const tables of stagedBatches(database)) {
        count += await mergeTables(database, tables);
        for (const rows of tables.values()) done += rows.length;
        onProgress?.(done, total);
        // What is thrown here takes back everything that was merged so far.
        signal?.throwIfAborted();
      }
      await database.staging.clear();
      await database.jobs.delete(JOB);
      await database.jobs.put({ id: 'tally', kind: 'tally', args: null, cursor: '', createdAt: now });
      return count;
    });
    return { ok: true, written };
  } catch (error) {
    return signal?.aborted === true ? CANCELLED : troubleOf(error);
  }
}

const ARTICLE_FIELDS: Partial<Record<BackupTable, string>> = { sources: 'id', figures: 'sourceId' };

/** The articles whose packs rows of a table stand in. */
function articlesOf(table: BackupTable, rows: readonly object[]): string[] {
  const name = ARTICLE_FIELDS[table];
  const ids = rows.flatMap((row) => Object.entries(row).filter(([field]) => field === name));
  return [...new Set(ids.map(([, id]) => String(id)))];
}

async function mergeTables(database: Database, tables: Map<BackupTable, BackupRow[]>): Promise<number> {
  let count = 0;
  for (const [table, rows] of tables) {
    const here = await stored(
      database,
      table,
      rows.map(({ key }) => key),
    );
    const merged = rows.map(({ row }, at) => mergeRows(here[at], row)).filter((row) => row !== undefined);
    await database.table<object, string>(table).bulkPut(merged);
    await markUnpacked(database, articlesOf(table, merged));
    count += merged.length;
  }
  return count;
}

/** Whether an import lies read and unmerged: after a kill it can be merged or dropped. */
export async function hasStagedImport(database: Database): Promise<boolean> {
  await whenOpen(database);
  return (await database.jobs.get(JOB)) !== undefined;
}

/** Drops what is staged. */
export async function dropImport(database: Database): Promise<void> {
  await whenOpen(database);
  await clear(database);
}
