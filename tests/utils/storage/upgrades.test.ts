import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { loadScope, openDatabase, whenOpen } from '../../../utils/storage';
import { WRITTEN_DATABASES, type WrittenDatabase } from '../../support/written-databases';

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
    expect(WRITTEN_DATABASES.map(({ version }) => version)).toEqual(earlier);
    await database.delete();
  });

  it.each(WRITTEN_DATABASES.map((database) => [database.version, database] as const))(
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
