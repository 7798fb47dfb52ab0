import type { FigureRow, OrganizationRow, SourceRow } from '../model';
import { whenOpen, type Database } from './database';
import { loadOrganizations } from './load-organizations';
import type { ScopeRows } from './load-scope';

/** An article that is not in the bin, with all its figures. */
export interface StoredArticle {
  readonly source: SourceRow;
  readonly figures: readonly FigureRow[];
}

/** The articles of these ids; those in the bin and those that there are not are left out. */
export async function loadArticles(database: Database, ids: readonly string[]): Promise<readonly StoredArticle[]> {
  await whenOpen(database);
  const sources = await database.sources.bulkGet([...ids]);
  const figures = new Map<string, FigureRow[]>(ids.map((id) => [id, []]));
  for (const row of await database.figures
    .where('sourceId')
    .anyOf([...ids])
    .toArray())
    figures.get(row.sourceId)?.push(row);
  return sources.flatMap((source) =>
    source === undefined || source.deletedAt !== null ? [] : [{ source, figures: figures.get(source.id) ?? [] }],
  );
}

/** Ids of the figures of articles, in reading order; without those in the bin. */
export async function figureIdsOf(
  database: Database,
  sourceIds: readonly string[],
  which: 'all' | 'to check',
): Promise<readonly string[]> {
  const articles = await loadArticles(database, sourceIds);
  const figures = articles.flatMap((article) =>
    article.figures.toSorted((a, b) => a.page - b.page || a.sequence - b.sequence),
  );
  return figures.flatMap(({ id, status, deletedAt }) =>
    deletedAt === null && (which === 'all' || status === 'found') ? id : [],
  );
}

/** Every organization that is not in the bin. */
export async function loadOrganizationRows(database: Database): Promise<readonly OrganizationRow[]> {
  await whenOpen(database);
  // Read in one request and sifted here: a filter of the database's reads row by row.
  return (await database.organizations.toArray()).filter(({ deletedAt }) => deletedAt === null);
}

const kept = <Row>(rows: readonly (Row | undefined)[]) => rows.filter((row) => row !== undefined);

/** Figures by id, in the order of the ids, with their articles and organizations. */
export async function loadFigures(database: Database, ids: readonly string[]): Promise<ScopeRows> {
  await whenOpen(database);
  const figures = kept(await database.figures.bulkGet([...ids]));
  const named = figures.flatMap(({ organizationId, recipientId }) => [organizationId ?? [], recipientId ?? []].flat());
  return {
    figures,
    sources: kept(await database.sources.bulkGet([...new Set(figures.map(({ sourceId }) => sourceId))])),
    organizations: await loadOrganizations(database, new Set(named)),
  };
}
