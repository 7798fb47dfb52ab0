import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import {
  loadScope,
  loadSiteRule,
  openDatabase,
  saveArticles,
  saveSiteRule,
  troubleOf,
  type Database,
} from '../../../utils/storage';
import { buildArticle } from './build-article';

const opened: Dexie[] = [];

function open(name: string): Database {
  const database = openDatabase(name);
  opened.push(database);
  return database;
}

afterEach(async () => {
  for (const database of opened.splice(0)) {
    database.close();
    await Dexie.delete(database.name);
  }
});

const freshName = () => `test-${crypto.randomUUID()}`;

describe('the database', () => {
  it('stands in the versions that were released', async () => {
    const database = open(freshName());
    await database.open();
    const schema = database.tables.map(({ name, schema: { primKey, indexes } }) => [
      name,
      [primKey, ...indexes].map(({ src }) => src).join(', '),
    ]);
    // What is listed here is on readers' disks. A change is a new version with an upgrade and a fixture of this one.
    expect([database.verno, Object.fromEntries(schema)]).toEqual([
      4,
      {
        sources: 'id, canonicalUrl, *tags',
        organizations: 'id, mergedInto',
        mentions: 'id, sourceId',
        figures: 'id, sourceId, firstSeenAt, *tags',
        sites: 'host',
        claims: 'id, *gifts',
        shares: '[group+scope+view], [scope+view+line+rank], [scope+view+conflicting]',
        talliedSources: 'id, *organizationIds',
        tallies: '[scope+view+line]',
        unpacked: 'id',
        highlights: 'id, sourceId, *tags',
        collections: 'id',
        collectionRows: 'id, [collectionId+order], figureId, sourceId',
        edits: '++id, at, *sourceIds',
        tags: 'name',
        packs: 'sourceId, savedAt',
        rates: 'id',
        rules: 'id',
        staging: '[table+key]',
        views: 'id',
        drafts: 'id',
        jobs: 'id',
      },
    ]);
  });

  it('keeps what was stored when it is opened again', async () => {
    const name = freshName();
    const first = open(name);
    const result = await saveArticles(first, [buildArticle('来了7人。', [{ raw: '7人' }])], 1);
    expect(result.ok).toBe(true);
    first.close();
    const { figures } = await loadScope(open(name), { name: 'everything' }, 2);
    expect(figures.map(({ found }) => found.raw)).toEqual(['7人']);
  });

  it('refuses a database that newer code has written, and leaves it as it is', async () => {
    const name = freshName();
    const newer = new Dexie(name);
    opened.push(newer);
    newer.version(7).stores({ sources: 'id, canonicalUrl', figures: 'id, sourceId, firstSeenAt', later: 'id' });
    await newer.table('later').put({ id: 'kept' });
    newer.close();
    const result = await saveArticles(open(name), [buildArticle('来了7人。', [{ raw: '7人' }])], 1);
    expect(result).toMatchObject({
      ok: false,
      code: 'storage-newer',
      detail: expect.stringContaining('newer') as string,
    });
    await newer.open();
    expect(newer.backendDB().version).toBe(70);
    expect(newer.tables.map(({ name: table }) => table).sort()).toEqual(['figures', 'later', 'sources']);
    expect(await newer.table('later').toArray()).toEqual([{ id: 'kept' }]);
  });

  it('says so, and does not wait for ever, while another window holds an older version', async () => {
    const name = freshName();
    const request = indexedDB.open(name, 5);
    const holder = await new Promise<IDBDatabase>((resolve) => {
      request.addEventListener('success', () => resolve(request.result));
    });
    const database = open(name);
    const result = await saveArticles(database, [buildArticle('来了7人。', [{ raw: '7人' }])], 1);
    expect(result).toMatchObject({ ok: false, code: 'storage-blocked' });
    holder.close();
    expect(await saveArticles(database, [buildArticle('来了7人。', [{ raw: '7人' }])], 1)).toMatchObject({ ok: true });
  });
});

describe('what a reader decided for a site', () => {
  it('is found by host, with or without www and in any case', async () => {
    const database = open(freshName());
    expect(await loadSiteRule(database, 'www.gongyishibao.com')).toBeUndefined();
    await saveSiteRule(database, 'WWW.GongYiShiBao.com', 'never', 1);
    expect(await loadSiteRule(database, 'gongyishibao.com')).toBe('never');
    await saveSiteRule(database, 'gongyishibao.com', 'always', 2);
    expect(await loadSiteRule(database, 'www.gongyishibao.com')).toBe('always');
    expect(await loadSiteRule(database, 'gongyi.gongyishibao.com')).toBeUndefined();
  });
});

const named = (name: string, message: string) => Object.assign(new Error(message), { name });

describe('trouble', () => {
  const wrapped = Object.assign(new Error('Transaction aborted'), {
    name: 'AbortError',
    inner: new DOMException('The quota has been exceeded.', 'QuotaExceededError'),
  });

  const rows: [code: string, error: unknown][] = [
    ['storage-full', new DOMException('', 'QuotaExceededError')],
    ['storage-full', wrapped],
    ['storage-full', named('DataError', 'Failed to write blobs (InvalidBlob)')],
    [
      'storage-newer',
      new DOMException('The requested version (40) is less than the existing version (50).', 'VersionError'),
    ],
    ['storage-blocked', named('MissingAPIError', 'IndexedDB API missing')],
    ['storage-blocked', named('DatabaseClosedError', 'Database has been closed')],
    ['storage-blocked', new DOMException('A mutation operation was attempted…', 'InvalidStateError')],
    ['storage-failed', named('AbortError', 'Transaction aborted')],
    ['storage-failed', named('TypeError', 'x is not a function')],
    ['storage-failed', 'only words'],
    ['storage-failed', undefined],
    ['storage-failed', null],
    ['storage-failed', { name: 'QuotaExceededError' }],
  ];
  it.each(rows)('%s', (code, error) => expect(troubleOf(error)).toMatchObject({ ok: false, code }));

  it('is short, whatever was thrown', () => {
    expect(troubleOf(new Error('x'.repeat(10_000))).detail.length).toBeLessThanOrEqual(500);
  });
});
