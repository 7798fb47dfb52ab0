import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_VERSIONS_A_VERSION, SCHEMA_VERSION } from '../../utils/storage/database';
import { WRITTEN_DATABASES, type WrittenDatabase } from '../support/written-databases';
import { killBackground, openSession, waitForBackground, type Session } from './support/session';

type Row = Readonly<Record<string, unknown>>;

const NEWEST = SCHEMA_VERSION * BROWSER_VERSIONS_A_VERSION;
/** An upgrade of so many figures takes long enough to be broken off. */
const MANY = 1000;
const MOST = 64_000;

/**
 * Puts an earlier database in place of the one that stands, in a page that sees no code of ours.
 * @param copies so many of the first figure stand beside the others
 */
async function restore({
  version,
  stores,
  rows,
  copies,
}: WrittenDatabase & { readonly copies: number }): Promise<void> {
  const gone = indexedDB.deleteDatabase('charity-tally');
  await new Promise((resolve, reject) => {
    gone.addEventListener('success', resolve);
    gone.addEventListener('error', reject);
  });
  const opening = indexedDB.open('charity-tally', version);
  opening.addEventListener('upgradeneeded', () => {
    for (const [name, schema] of Object.entries(stores)) {
      const [key, ...indexes] = schema.split(',').map((one) => {
        const words = one.replaceAll(/[^\w+]|\+\+/gu, '').split('+');
        return { signs: one.trim(), path: words.length > 1 ? words : (words[0] ?? '') };
      });
      if (key === undefined) continue;
      const isCounted = key.signs.startsWith('++');
      const store = opening.result.createObjectStore(name, { keyPath: key.path, autoIncrement: isCounted });
      for (const { signs, path } of indexes) store.createIndex(signs, path, { multiEntry: signs.startsWith('*') });
    }
  });
  await new Promise((resolve, reject) => {
    opening.addEventListener('success', resolve);
    opening.addEventListener('error', reject);
  });
  const filling = opening.result.transaction(Object.keys(rows), 'readwrite');
  for (const [name, held] of Object.entries(rows)) for (const row of held) filling.objectStore(name).put(row);
  const [figure] = rows['figures'] ?? [];
  for (let copy = 0; copy < copies; copy += 1) filling.objectStore('figures').put({ ...figure, id: `z${copy}` });
  await new Promise((resolve, reject) => {
    filling.addEventListener('complete', resolve);
    filling.addEventListener('abort', reject);
  });
  opening.result.close();
}

/** How many rows tables have, and the first of them, in a page that sees no code of ours. */
async function readTables(tables: readonly string[]): Promise<{ readonly length: number; readonly first: Row[] }[]> {
  const opening = indexedDB.open('charity-tally');
  await new Promise((resolve, reject) => {
    opening.addEventListener('success', resolve);
    opening.addEventListener('error', reject);
  });
  try {
    const reading = opening.result.transaction([...tables]);
    const all = tables.map(
      (table) =>
        new Promise<Row[]>((resolve, reject) => {
          const request = reading.objectStore(table).getAll();
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', reject);
        }),
    );
    // The copies come last: no hash begins with a letter so far behind.
    return (await Promise.all(all)).map((rows) => ({ length: rows.length, first: rows.slice(0, 20) }));
  } finally {
    opening.result.close();
  }
}

/** Resolves when somebody begins to upgrade the database, in a page that sees no code of ours; until then it holds it. */
async function whenUpgraded(): Promise<void> {
  const opening = indexedDB.open('charity-tally');
  await new Promise((resolve, reject) => {
    opening.addEventListener('success', resolve);
    opening.addEventListener('error', reject);
  });
  await new Promise((resolve) => {
    opening.result.addEventListener('versionchange', resolve);
  });
  opening.result.close();
}

describe('a database of an earlier version', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession({ pages: {} });
    await waitForBackground(session);
  });
  afterAll(() => session.close());

  const put = async (written: WrittenDatabase, copies = 0) => {
    const version = written.version * BROWSER_VERSIONS_A_VERSION;
    const restored = async () => {
      await killBackground(session);
      return session.backstage.evaluate(restore, { ...written, version, copies }).then(
        () => true,
        // Something woke the background meanwhile, and it has opened a database of its own.
        () => false,
      );
    };
    await expect.poll(restored).toBe(true);
  };
  const storedVersion = () =>
    session.backstage.evaluate(
      async () => (await indexedDB.databases()).find(({ name }) => name === 'charity-tally')?.version,
    );
  const openInNewest = async () => {
    const popup = await session.openOwn('popup.html');
    await popup.getByRole('contentinfo').waitFor();
    await expect.poll(storedVersion).toBe(NEWEST);
    await popup.close();
  };
  /** Every row of old is there, as it was: what an upgrade adds to it is not looked at. */
  const expectAll = async ({ rows }: WrittenDatabase, copies = 0) => {
    // A job is done with as soon as somebody does it.
    const tables = Object.keys(rows).filter((table) => table !== 'jobs' && table !== 'unpacked');
    const now = await session.backstage.evaluate(readTables, tables);
    for (const [at, table] of tables.entries()) {
      const { length, first } = now[at] ?? { length: 0, first: [] };
      expect(length, table).toBe((rows[table]?.length ?? 0) + (table === 'figures' ? copies : 0));
      for (const row of rows[table] ?? []) expect(first).toContainEqual(expect.objectContaining(row));
    }
  };

  it.each(WRITTEN_DATABASES.map((written) => [written.version, written] as const))(
    'of version %d opens in the newest, with every row as it was',
    async (_, written) => {
      await put(written);
      await openInNewest();
      await expectAll(written);
    },
  );

  it('opens after an upgrade that was broken off, and has lost nothing', async () => {
    const [oldest] = WRITTEN_DATABASES;
    if (oldest === undefined) throw new Error('There is no database of old.');
    const breakOff = async (copies: number) => {
      await put(oldest, copies);
      const begun = session.backstage.evaluate(whenUpgraded);
      await session.backstage.evaluate(() => {
        void chrome.runtime.sendMessage({ type: 'tab.state', payload: { tabId: 0 } }).catch(() => undefined);
      });
      await begun;
      await killBackground(session);
      return storedVersion();
    };
    // On a busy machine an upgrade may be through before the kill has arrived: the more rows, the longer it takes.
    let copies = MANY;
    while ((await breakOff(copies)) !== BROWSER_VERSIONS_A_VERSION && copies < MOST) copies *= 4;
    expect(await storedVersion()).toBe(BROWSER_VERSIONS_A_VERSION);
    await openInNewest();
    await expectAll(oldest, copies);
  });
});
