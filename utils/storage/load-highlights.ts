import type { HighlightRow, OrganizationRow, SourceRow } from '../model';
import { whenOpen, type Database } from './database';

/** A highlight of the reader's with its article. */
export interface StoredHighlight {
  readonly row: HighlightRow;
  readonly source: SourceRow | undefined;
}

/** The reader's highlights that are not in the bin, newest first. */
export async function loadHighlights(database: Database): Promise<readonly StoredHighlight[]> {
  await whenOpen(database);
  const rows = (await database.highlights.toArray())
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => b.createdAt - a.createdAt);
  const sources = await database.sources.bulkGet([...new Set(rows.map(({ sourceId }) => sourceId))]);
  const sourceOf = new Map(sources.flatMap((source) => (source === undefined ? [] : [[source.id, source]])));
  return rows.map((row) => ({ row, source: sourceOf.get(row.sourceId) }));
}

/** The organizations that were merged into one. */
export async function loadMergers(database: Database, id: string): Promise<readonly OrganizationRow[]> {
  await whenOpen(database);
  return database.organizations.where('mergedInto').equals(id).toArray();
}
