import type { JobRow } from '../model';
import { whenOpen, type Database } from './database';
import { keepTallies, TALLY_TABLES } from './tallies/keep';
import { troubleOf, type StorageTrouble } from './trouble';

/** What a reader may have forgotten for good: one article, those of one site, those first read in the last hour, or all. */
export type Forgettable =
  | { readonly what: 'article'; readonly sourceId: string }
  | { readonly what: 'site'; readonly host: string }
  | { readonly what: 'hour'; readonly since: number }
  | { readonly what: 'everything' };

/** Articles forgotten in one transaction: a large site must not hold the database shut. */
const BATCH = 50;

const JOB = 'forget';

/** What stands in an article, by the article's id. */
const TABLES_OF_ARTICLES = ['figures', 'mentions', 'highlights', 'collectionRows'] as const;

const siteOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '');

/** The articles that are to be forgotten, those in the bin too. */
async function articlesOf(database: Database, wanted: Forgettable, limit: number): Promise<string[]> {
  const { sources } = database;
  if (wanted.what === 'article') return sources.where('id').equals(wanted.sourceId).primaryKeys();
  if (wanted.what === 'everything') return sources.limit(limit).primaryKeys();
  if (wanted.what === 'hour')
    return sources
      .filter(({ firstSeenAt }) => firstSeenAt >= wanted.since)
      .limit(limit)
      .primaryKeys();
  return sources
    .filter(({ url }) => siteOf(url) === wanted.host)
    .limit(limit)
    .primaryKeys();
}

/** How many articles would be forgotten. */
export async function countForgettable(database: Database, wanted: Forgettable): Promise<number> {
  await whenOpen(database);
  return (await articlesOf(database, wanted, Infinity)).length;
}

/** Takes articles out with everything that stands in them or tells of them, the journal and the bin included. */
async function forgetArticles(database: Database, ids: readonly string[]): Promise<void> {
  const named = new Set<string>();
  for (const row of await database.mentions.where('sourceId').anyOf(ids).toArray()) named.add(row.organizationId);
  for (const { organizationId, recipientId } of await database.figures.where('sourceId').anyOf(ids).toArray())
    for (const id of [organizationId, recipientId]) if (id !== null) named.add(id);

  const gone: string[] = [...ids];
  for (const table of TABLES_OF_ARTICLES) {
    const rows = database.table<{ readonly id: string }, string>(table).where('sourceId').anyOf(ids);
    gone.push(...(await rows.primaryKeys()));
    await rows.delete();
  }
  await database.drafts.bulkDelete(gone);
  await database.edits.where('sourceIds').anyOf(ids).delete();
  await database.sources.bulkDelete([...ids]);
  await database.packs.bulkDelete([...ids]);
  await database.unpacked.bulkDelete([...ids]);
  await keepTallies(database, ids);
  await forgetUnnamed(database, named);
}

/** An organization that no article names any more goes with the last, unless the reader has made something of it. */
async function forgetUnnamed(database: Database, ids: ReadonlySet<string>): Promise<void> {
  const left = new Set(ids);
  await database.mentions.each(({ organizationId }) => void left.delete(organizationId));
  await database.figures.each(({ organizationId, recipientId }) => {
    left.delete(organizationId ?? '');
    left.delete(recipientId ?? '');
  });
  const targets = await database.organizations
    .where('mergedInto')
    .anyOf([...left])
    .toArray();
  for (const { mergedInto } of targets) left.delete(mergedInto ?? '');
  const rows = await database.organizations.bulkGet([...left]);
  const untouched = rows.filter(
    (row) => row !== undefined && !row.watched && row.aliases.length === 0 && row.mergedInto === null,
  );
  await database.organizations.bulkDelete(untouched.flatMap((row) => row?.id ?? []));
}

const TABLES = [...TALLY_TABLES, 'mentions', 'highlights', 'edits', 'drafts', 'packs', 'unpacked', 'jobs'] as const;

async function work(database: Database, wanted: Forgettable): Promise<number> {
  if (wanted.what === 'everything') return forgetEverything(database);
  let forgotten = 0;
  for (;;) {
    const count = await database.transaction('rw', TABLES, async () => {
      const ids = await articlesOf(database, wanted, BATCH);
      if (ids.length > 0) await forgetArticles(database, ids);
      if (ids.length < BATCH) await database.jobs.delete(JOB);
      return ids.length;
    });
    forgotten += count;
    if (count < BATCH) return forgotten;
  }
}

/** Every table is emptied, in one transaction; settings lie elsewhere and stay. */
async function forgetEverything(database: Database): Promise<number> {
  return database.transaction('rw', database.tables, async () => {
    const count = await database.sources.count();
    for (const table of database.tables) await table.clear();
    return count;
  });
}

/**
 * Forgets for good: rows, journal, bin, claims, tallies and index entries. Ended in between, it goes on with `goOnForgetting`.
 * @returns how many articles are gone
 */
export async function forget(
  database: Database,
  wanted: Forgettable,
  now: number,
): Promise<{ readonly ok: true; readonly forgotten: number } | StorageTrouble> {
  try {
    await whenOpen(database);
    await database.jobs.put({ id: JOB, kind: JOB, args: wanted, cursor: null, createdAt: now });
    return { ok: true, forgotten: await work(database, wanted) };
  } catch (error) {
    return troubleOf(error);
  }
}

const isForgettable = (args: unknown): args is Forgettable =>
  typeof args === 'object' && args !== null && 'what' in args;

/** Goes on with what was being forgotten when the background was ended. */
export async function goOnForgetting(database: Database): Promise<void> {
  await whenOpen(database);
  const job: JobRow | undefined = await database.jobs.get(JOB);
  if (job !== undefined && isForgettable(job.args)) await work(database, job.args);
}
