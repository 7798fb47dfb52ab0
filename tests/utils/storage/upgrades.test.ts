import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { loadScope, openDatabase, whenOpen } from '../../../utils/storage';

/** A database as an earlier version of the program wrote it. These files are frozen: they are what lies on readers' disks. */
interface WrittenDatabase {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

const FOLDER = new URL('versions/', import.meta.url);

const written = readdirSync(FOLDER).map(
  // The files are our own; what they hold is looked at below.
  (file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as WrittenDatabase,
);

async function restore(name: string, { version, stores, rows }: WrittenDatabase): Promise<void> {
  const earlier = new Dexie(name);
  earlier.version(version).stores({ ...stores });
  await earlier.open();
  for (const [table, held] of Object.entries(rows)) await earlier.table(table).bulkAdd([...held]);
  earlier.close();
}

describe('a database that an earlier version wrote', () => {
  it('is there for every earlier version', async () => {
    const database = openDatabase(`test-${crypto.randomUUID()}`);
    await whenOpen(database);
    const earlier = Array.from({ length: database.verno - 1 }, (_, index) => index + 1);
    expect(written.map(({ version }) => version).sort((a, b) => a - b)).toEqual(earlier);
    await database.delete();
  });

  it.each(written.map((database) => [database.version, database] as const))(
    'of version %d opens with every row as it was',
    async (_, earlier) => {
      const name = `test-${crypto.randomUUID()}`;
      await restore(name, earlier);
      const database = openDatabase(name);
      await whenOpen(database);
      for (const [table, rows] of Object.entries(earlier.rows)) {
        const now = await database.table<object>(table).toArray();
        expect(now).toHaveLength(rows.length);
        for (const row of rows) expect(now).toContainEqual(expect.objectContaining(row));
      }
      const { figures } = await loadScope(database, { name: 'everything' }, 0);
      for (const figure of figures) expect(figure).toMatchObject({ tags: [], note: '', claim: null });
      for (const mention of await database.mentions.toArray()) expect(mention).toMatchObject({ tags: [], note: '' });
      expect(await database.jobs.toArray()).toMatchObject([{ kind: 'tally' }]);
      await database.delete();
    },
  );
});
