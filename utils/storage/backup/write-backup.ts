import { BACKUP_TABLES, BackupWriter, type BackupRows, type BackupTable } from '../../export';
import { SCHEMA_VERSION, whenOpen, type Database } from '../database';

/** Rows read and lines written at a time: some megabytes, however large the database is. */
const BATCH = 500;

export interface BackupOptions {
  readonly program: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly signal?: AbortSignal | undefined;
  /** Hears how many rows of how many are written. */
  readonly onProgress?: ((written: number, total: number) => void) | undefined;
}

/** The rows of a table in the order of their keys, batch by batch. */
async function* batchesOf<T extends BackupTable>(database: Database, table: T): AsyncGenerator<BackupRows[T][]> {
  const rows = database.table<BackupRows[T], string>(table);
  let last = '';
  for (;;) {
    const keys = await rows.where(':id').above(last).limit(BATCH).primaryKeys();
    if (keys.length === 0) return;
    last = keys.at(-1) ?? last;
    yield (await rows.bulkGet(keys)).filter((row) => row !== undefined);
  }
}

/** The lines of a backup, some hundred at a time. */
async function* linesOf(database: Database, options: BackupOptions): AsyncGenerator<string> {
  const { program, now, signal, onProgress } = options;
  await whenOpen(database);
  const counts = await Promise.all(BACKUP_TABLES.map((table) => database.table(table).count()));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const writer = new BackupWriter();
  yield writer.header({ schema: SCHEMA_VERSION, program, createdAt: new Date(now).toISOString() });
  let written = 0;
  for (const table of BACKUP_TABLES) {
    for await (const rows of batchesOf(database, table)) {
      signal?.throwIfAborted();
      yield rows.map((row) => writer.row(table, row)).join('');
      written += rows.length;
      onProgress?.(written, total);
    }
  }
  yield writer.trailer();
}

/**
 * Writes everything that was read and that the reader did as a backup: gzip over JSON Lines, as `utils/export/backup`
 * documents it. It streams: what is not taken is not read. An error of the database or the signal ends the stream with it.
 */
export function writeBackup(database: Database, options: BackupOptions): ReadableStream<Uint8Array> {
  const lines = linesOf(database, options);
  const encoder = new TextEncoder();
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
  return source.pipeThrough(new CompressionStream('gzip'));
}
