import { whenOpen, type Database } from '../database';

/** What the reader can name a scope by. */
export interface ScopeNames {
  readonly tags: readonly string[];
  readonly collections: readonly { readonly id: string; readonly name: string }[];
}

/** The reader's tags, and the collections that are not in the bin, the newest first. */
export async function loadScopeNames(database: Database): Promise<ScopeNames> {
  await whenOpen(database);
  const tags = await database.tags.toArray();
  const collections = await database.collections.toArray();
  return {
    tags: tags.filter(({ deletedAt }) => deletedAt === null).map(({ name }) => name),
    collections: collections
      .filter(({ deletedAt }) => deletedAt === null)
      .toSorted((a, b) => b.createdAt - a.createdAt)
      .map(({ id, name }) => ({ id, name })),
  };
}
