import { expect, it } from 'vitest';
import { openDatabase, rescue, stageImport, whenOpen } from '../../../../utils/storage';
import { store } from '../../edits/stage';

const OPTIONS = { program: 'test', now: Date.UTC(2024, 5, 1) };

/** What a later version of the program would do on opening. */
async function writeLater(name: string): Promise<void> {
  const request = indexedDB.open(name, 90);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore('later'));
  await new Promise<void>((resolve, reject) => {
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new Error('not opened'));
    });
  });
}

it('of a database that newer code has written gives its rows, and leaves it as it is', async () => {
  const { database, figureIds, sourceId } = await store();
  const { name } = database;
  const rows = await database.figures.toArray();
  database.close();
  await writeLater(name);
  await expect(whenOpen(openDatabase(name))).rejects.toThrow('newer version');

  const rescued = await rescue(name, OPTIONS);
  expect(rescued?.unread).toEqual([]);
  const packed = rescued?.file.stream().pipeThrough(new DecompressionStream('gzip'));
  const lines = (await new Response(packed).text()).trimEnd().split('\n');
  expect(lines).toHaveLength((rescued?.rows ?? 0) + 2);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ schema: 9 });
  const figures = lines.map((line) => JSON.parse(line)).filter(({ table }) => table === 'figures');
  expect(figures.map(({ row }) => row)).toEqual(rows);
  expect(new Set(figures.map(({ row }) => row.id))).toEqual(new Set(figureIds));
  expect(lines.join('\n')).toContain(sourceId);
  const { version } = (await indexedDB.databases()).find((known) => known.name === name) ?? {};
  expect(version).toBe(90);
});

it('gives a backup that can be imported', async () => {
  const { database } = await store();
  const rescued = await rescue(database.name, OPTIONS);
  const fresh = openDatabase(`test-${crypto.randomUUID()}`);
  const staged = await stageImport(fresh, rescued?.file ?? new Blob());
  expect(staged).toMatchObject({ ok: true });
});

it('makes no database where there is none', async () => {
  const name = `test-${crypto.randomUUID()}`;
  expect(await rescue(name, OPTIONS)).toBeUndefined();
  expect((await indexedDB.databases()).map((known) => known.name)).not.toContain(name);
});
