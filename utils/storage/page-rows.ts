import type { FigureRow, HighlightRow, MentionRow, OrganizationRow, SourceRow } from '../model';
import type { Database } from './database';

/** What is stored of the articles of a page. */
export interface PageRows {
  /** In the order in which they were named. */
  readonly sources: readonly SourceRow[];
  readonly figures: readonly FigureRow[];
  readonly mentions: readonly MentionRow[];
  readonly highlights: readonly HighlightRow[];
  /** Those that the figures and mentions point to. */
  readonly organizations: readonly OrganizationRow[];
}

/**
 * Everything that is stored of some articles, with what lies in the bin and what they no longer have. The database is open
 * already: a query that is watched may not wait for that.
 */
export async function loadPageRows(database: Database, sourceIds: readonly string[]): Promise<PageRows> {
  const [sources, figures, mentions, highlights] = await Promise.all([
    database.sources.bulkGet([...sourceIds]),
    database.figures.where('sourceId').anyOf(sourceIds).toArray(),
    database.mentions.where('sourceId').anyOf(sourceIds).toArray(),
    database.highlights.where('sourceId').anyOf(sourceIds).toArray(),
  ]);
  const named = [...figures, ...mentions].flatMap(({ organizationId }) => organizationId ?? []);
  const organizations = await database.organizations.bulkGet([...new Set(named)]);
  return {
    sources: sources.filter((row) => row !== undefined),
    figures,
    mentions,
    highlights,
    organizations: organizations.filter((row) => row !== undefined),
  };
}
