import type { EditRow } from '../../model';
import type { Database } from '../database';
import { keepTallies, TALLY_TABLES } from './keep';
import { addTallyJob } from './jobs';

/** Every table that `followChanges` reads or writes. */
export const FOLLOW_TABLES = [...TALLY_TABLES, 'jobs'] as const;

/** Of a changed row, the article that it stands in. */
const ARTICLE_FIELDS: Readonly<Record<string, string>> = {
  figures: 'sourceId',
  collectionRows: 'sourceId',
};

/** Beyond this many articles a click would wait: a job counts them, and the tallies say that they are being brought up to date. */
const AT_ONCE = 40;

type Change = EditRow['changes'][number];

/**
 * Brings the tallies to what an edit has changed. Call it in the transaction of the edit, when its rows are written.
 * @param name names the job where there are too many articles to count at once
 */
export async function followChanges(database: Database, changes: readonly Change[], name: string): Promise<void> {
  const ids = [
    ...(await articlesOf(database, changes)),
    ...(await articlesNaming(database, changes.flatMap(mergedBy))),
  ];
  const sourceIds = [...new Set(ids)];
  if (sourceIds.length > AT_ONCE) await addTallyJob(database, name, sourceIds);
  else await keepTallies(database, sourceIds);
}

async function articlesOf(database: Database, changes: readonly Change[]): Promise<readonly string[]> {
  const own = changes.flatMap(({ table, key }) => (table === 'sources' ? key : []));
  const rows = await Promise.all(
    changes.map(async ({ table, key, before, after }) => {
      const field = ARTICLE_FIELDS[table];
      if (field === undefined) return [];
      // A changed row is kept as the fields that changed: which article it stands in only the row itself says.
      const row: unknown = (await database.table(table).get(key)) ?? after ?? before;
      return fieldOf(row, field);
    }),
  );
  return [...own, ...rows.flat()];
}

function fieldOf(row: unknown, field: string): readonly string[] {
  if (typeof row !== 'object' || row === null) return [];
  const value = Object.entries(row).find(([name]) => name === field)?.[1];
  return typeof value === 'string' ? [value] : [];
}

/** The organizations that a change merges or splits. */
const mergedBy = ({ table, key, before, after }: Change): readonly string[] => {
  if (table !== 'organizations') return [];
  const targets = [before, after].flatMap((row) => fieldOf(row, 'mergedInto'));
  return targets.length === 0 ? [] : [key, ...targets];
};

async function articlesNaming({ talliedSources }: Database, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  return talliedSources.where('organizationIds').anyOf(ids).distinct().primaryKeys();
}
