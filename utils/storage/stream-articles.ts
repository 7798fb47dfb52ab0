import type { HighlightRow, SourceRow } from '../model';
import { whenOpen, type Database } from './database';
import { loadArticles, type StoredArticle } from './load-articles';

/** Articles read at once: enough to spend little on asking, few enough to show progress and to hold little. */
const BATCH = 200;

/** Every stored article that is not in the bin, a batch at a time. */
export async function* streamArticles(database: Database): AsyncGenerator<readonly StoredArticle[]> {
  await whenOpen(database);
  const ids = await database.sources.toCollection().primaryKeys();
  for (let at = 0; at < ids.length; at += BATCH) yield await loadArticles(database, ids.slice(at, at + BATCH));
}

/** The reader's own highlights that are not in the bin, with their articles. */
export async function loadHighlighted(
  database: Database,
): Promise<{ readonly highlights: readonly HighlightRow[]; readonly sources: readonly SourceRow[] }> {
  await whenOpen(database);
  const highlights = await database.highlights.filter(({ deletedAt }) => deletedAt === null).toArray();
  const ids = [...new Set(highlights.map(({ sourceId }) => sourceId))];
  const sources = (await database.sources.bulkGet(ids)).filter((source) => source !== undefined);
  return { highlights, sources };
}
