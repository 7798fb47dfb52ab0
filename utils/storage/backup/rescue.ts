import { BACKUP_TABLES, BackupWriter, type BackupRows, type BackupTable } from '../../export';
import { BROWSER_VERSIONS_A_VERSION } from '../database';

/** What could still be read of a database, as a backup; and the tables of which something could not. */
export interface Rescued {
  readonly file: Blob;
  readonly rows: number;
  readonly unread: readonly BackupTable[];
}

export interface RescueOptions {
  readonly program: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/**
 * Reads what lies in a database as it lies there, whatever version of the program has written it, and changes nothing: for
 * when opening it as usual is refused. A row that cannot be read is left out, and so is what stands behind it in its table
 * where the browser goes no further.
 * @returns `undefined` where there is no database, or where the browser opens none
 */
export async function rescue(name: string, { program, now }: RescueOptions): Promise<Rescued | undefined> {
  const database = await openAsItIs(name).catch(() => undefined);
  if (database === undefined) return undefined;
  const writer = new BackupWriter();
  const schema = Math.max(1, Math.floor(database.version / BROWSER_VERSIONS_A_VERSION));
  const lines = [writer.header({ schema, program, createdAt: new Date(now).toISOString() })];
  const unread: BackupTable[] = [];
  try {
    for (const table of BACKUP_TABLES) {
      if (!database.objectStoreNames.contains(table)) continue;
      const isWhole = await eachRow(database, table, (row) => {
        lines.push(writer.row(table, row));
      });
      if (!isWhole) unread.push(table);
    }
  } finally {
    database.close();
  }
  const rows = lines.length - 1;
  lines.push(writer.trailer());
  const packed = new Blob(lines).stream().pipeThrough(new CompressionStream('gzip'));
  return { file: await new Response(packed).blob(), rows, unread };
}

/** Opens a database in the version that it has; one that is not there is not made. */
function openAsItIs(name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    request.addEventListener('success', () => {
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      if (request.error?.name === 'AbortError') resolve(undefined);
      else reject(request.error ?? new Error('not opened'));
    });
  });
}

/** Hands over the rows of a table one by one. @returns whether all of them could be read */
function eachRow<T extends BackupTable>(
  database: IDBDatabase,
  table: T,
  take: (row: BackupRows[T]) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    let isWhole = true;
    try {
      const request = database.transaction(table).objectStore(table).openCursor();
      request.addEventListener('success', () => {
        const cursor = request.result;
        if (cursor === null) {
          resolve(isWhole);
          return;
        }
        try {
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as it was written; who imports it reads it with the schema
          take(cursor.value as BackupRows[T]);
        } catch {
          isWhole = false;
        }
        cursor.continue();
      });
      request.addEventListener('error', (event) => {
        event.preventDefault();
        resolve(false);
      });
    } catch {
      resolve(false);
    }
  });
}
