import { liveQuery } from 'dexie';
import { packArticle, type ArticlePack } from '../search';
import { whenOpen, type Database } from './database';
import { loadArticles } from './load-articles';

/** An article as lists and searches read it. */
export type PackRow = ArticlePack;

/** An article that has to be packed again, or whose pack has to go. */
export interface UnpackedRow {
  readonly id: string;
}

/** Packs read at once: few enough to answer questions in between. */
const BATCH = 500;
/** The first ones fill a screen, which nobody has to wait for longer than that takes. */
const FIRST_BATCH = 20;

/**
 * Notes that articles changed, in the transaction that changes them. Packing them is left to whoever searches next: a visit
 * is stored faster, and one that is read and edited five times is packed once.
 */
export async function markUnpacked({ unpacked }: Database, sourceIds: readonly string[]): Promise<void> {
  await unpacked.bulkPut(sourceIds.map((id) => ({ id })));
}

/** What became of some articles: their packs, and which are no longer there or lie in the bin. */
export interface Repacked {
  readonly packs: readonly PackRow[];
  readonly gone: readonly string[];
}

/** Packs the articles that changed, a batch in a transaction, and gives what became of each batch. */
export async function* packAgain(database: Database): AsyncGenerator<Repacked> {
  await whenOpen(database);
  for (;;) {
    const repacked = await database.transaction('rw', ['sources', 'figures', 'packs', 'unpacked'], async () => {
      const ids = await database.unpacked.limit(BATCH).primaryKeys();
      const packs = (await loadArticles(database, ids)).map(({ source, figures }) => packArticle(source, figures));
      const kept = new Set(packs.map(({ sourceId }) => sourceId));
      const gone = ids.filter((id) => !kept.has(id));
      await database.packs.bulkPut(packs);
      await database.packs.bulkDelete(gone);
      await database.unpacked.bulkDelete(ids);
      return { packs, gone };
    });
    if (repacked.packs.length === 0 && repacked.gone.length === 0) return;
    yield repacked;
  }
}

/** Every pack by an index: the keys of the table itself are read with all that stands in its rows. */
const keyed = ({ packs }: Database) => packs.orderBy('savedAt');

/** How many articles are packed, and how many wait for it. */
export async function countPacks(database: Database): Promise<{ readonly packed: number; readonly waiting: number }> {
  await whenOpen(database);
  return { packed: await keyed(database).count(), waiting: await database.unpacked.count() };
}

/** How many articles wait to be packed: few but after an update or an import, so that counting them costs nothing. */
export async function countWaiting(database: Database): Promise<number> {
  await whenOpen(database);
  return database.unpacked.count();
}

/** Ids of the articles that are packed. */
export async function packedIds(database: Database): Promise<readonly string[]> {
  await whenOpen(database);
  return keyed(database).primaryKeys();
}

/** The packs saved last: they fill a screen. */
export async function firstPacks(database: Database): Promise<readonly PackRow[]> {
  await whenOpen(database);
  // oxlint-disable-next-line unicorn/no-array-reverse -- a table's, which reads from its end and reverses nothing
  return keyed(database).reverse().limit(FIRST_BATCH).toArray();
}

/**
 * Every pack, a batch at a time: those saved last, which fill a screen, and then all of them in the order of their ids, the
 * first ones once more. A batch is read in one request, and the next while its reader works.
 */
export async function* streamPacks(database: Database): AsyncGenerator<readonly PackRow[]> {
  yield await firstPacks(database);
  const after = (id: string) => {
    const batch = database.packs.where('sourceId').above(id).limit(BATCH).toArray();
    // Whoever waits for it hears of trouble; until then nobody does.
    batch.catch(() => undefined);
    return batch;
  };
  let batch = after('');
  for (;;) {
    const packs = await batch;
    const last = packs.at(-1);
    if (last === undefined) return;
    batch = after(last.sourceId);
    yield packs;
  }
}

/**
 * Calls back whenever articles have changed, in whatever context.
 * @returns what stops it
 */
export function watchUnpacked(database: Database, onChange: () => void): () => void {
  const watched = liveQuery(async () => await database.unpacked.count()).subscribe({
    next: (waiting) => {
      if (waiting > 0) onChange();
    },
  });
  return () => {
    watched.unsubscribe();
  };
}
