import type { Database } from '../../utils/storage';
import type { PageRows } from './marks';

/** Everything that is stored of some articles, with what lies in the bin and what they no longer have. */
export async function loadPageRows(database: Database, sourceIds: readonly string[]): Promise<PageRows> {
  const [figures, mentions, highlights] = await Promise.all([
    database.figures.where('sourceId').anyOf(sourceIds).toArray(),
    database.mentions.where('sourceId').anyOf(sourceIds).toArray(),
    database.highlights.where('sourceId').anyOf(sourceIds).toArray(),
  ]);
  return { figures, mentions, highlights };
}
