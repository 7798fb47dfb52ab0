import { Dexie } from 'dexie';
import type { CollectionEntryRow, CollectionRow, HighlightRow, SourceRow } from '../model';
import { whenOpen, type Database } from './database';
import { loadScope, type ScopeRows } from './load-scope';

/** A collection with the number of its rows. */
export interface NamedCollection {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
}

/** A collection with its rows in their order, and the figures, highlights, articles and organizations behind them. */
export interface StoredCollection {
  readonly collection: CollectionRow;
  readonly entries: readonly CollectionEntryRow[];
  readonly rows: ScopeRows;
  readonly highlights: readonly HighlightRow[];
}

const isKept = ({ deletedAt }: { readonly deletedAt: number | null }) => deletedAt === null;

const entriesOf = ({ collectionRows }: Database, collectionId: string) =>
  collectionRows
    .where('[collectionId+order]')
    .between([collectionId, Dexie.minKey], [collectionId, Dexie.maxKey])
    .filter(isKept);

/** How many rows a collection has. */
export async function countEntries(database: Database, collectionId: string): Promise<number> {
  await whenOpen(database);
  return entriesOf(database, collectionId).count();
}

/** The collections that are not in the bin, in the order in which they were begun. */
export async function loadCollections(database: Database): Promise<readonly NamedCollection[]> {
  await whenOpen(database);
  const kept = await database.collections.filter(isKept).toArray();
  return Promise.all(
    kept
      .toSorted((a, b) => a.createdAt - b.createdAt)
      .map(async ({ id, name }) => ({ id, name, rows: await countEntries(database, id) })),
  );
}

/** The collection of this id; where it is gone or none is named, the one that was begun last. */
export async function collectionNamed(database: Database, id: string | null): Promise<CollectionRow | undefined> {
  await whenOpen(database);
  const named = await database.collections.get(id ?? '');
  if (named !== undefined && isKept(named)) return named;
  const kept = await database.collections.filter(isKept).toArray();
  return kept.toSorted((a, b) => b.createdAt - a.createdAt)[0];
}

async function loadKept<Row extends { readonly deletedAt: number | null }>(
  database: Database,
  table: 'highlights' | 'sources',
  ids: readonly string[],
): Promise<readonly Row[]> {
  const rows = await database.table<Row, string>(table).bulkGet([...ids]);
  return rows.filter((row) => row !== undefined).filter(isKept);
}

/** What `collectionNamed` names, with everything that its table shows; `undefined` where there is none. */
export async function loadCollection(database: Database, id: string | null): Promise<StoredCollection | undefined> {
  const collection = await collectionNamed(database, id);
  if (collection === undefined) return undefined;
  const entries = await entriesOf(database, collection.id).toArray();
  const rows = await loadScope(database, { name: 'collection', collectionId: collection.id }, 0);
  const highlights = await loadKept<HighlightRow>(
    database,
    'highlights',
    entries.flatMap(({ highlightId }) => highlightId ?? []),
  );
  const known = new Set(rows.sources.map((source) => source.id));
  const others = highlights.flatMap(({ sourceId }) => (known.has(sourceId) ? [] : sourceId));
  const sources = [...rows.sources, ...(await loadKept<SourceRow>(database, 'sources', [...new Set(others)]))];
  const isShown = new Set(sources.map((source) => source.id));
  return {
    collection,
    entries,
    rows: { ...rows, sources },
    highlights: highlights.filter(({ sourceId }) => isShown.has(sourceId)),
  };
}
