import type { JobRow } from '../../model';
import { whenOpen, type Database } from '../database';
import { TALLY_JOB } from './counting';
import { keepTallies, TALLY_TABLES } from './keep';

/** Articles counted in one transaction: few enough that a page which is being saved does not wait long. */
const BATCH = 50;

/** Leaves the counting of many articles to a job. */
export async function addTallyJob({ jobs }: Database, name: string, sourceIds: readonly string[]): Promise<void> {
  await jobs.put({ id: `${TALLY_JOB} ${name}`, kind: TALLY_JOB, args: { sourceIds }, cursor: '', createdAt: 0 });
}

/**
 * Does what jobs have left to be counted, a batch in a transaction that also moves the job on: ended in between, it goes on
 * with the next call. Two that run at once only take turns.
 */
export async function runTallyJobs(database: Database): Promise<void> {
  await whenOpen(database);
  const step = () =>
    database.transaction('rw', [...TALLY_TABLES, 'jobs'], async () => {
      const job = (await database.jobs.toArray()).find(({ kind }) => kind === TALLY_JOB);
      if (job === undefined) return false;
      const ids = await nextOf(database, job);
      const last = ids.at(-1);
      if (last === undefined) await database.jobs.delete(job.id);
      else {
        await keepTallies(database, ids);
        await database.jobs.put({ ...job, cursor: last });
      }
      return true;
    });
  while (await step());
}

/** The next articles of a job, in the order of their ids: those that it names, or all that there are. */
async function nextOf({ sources }: Database, { args, cursor }: JobRow): Promise<readonly string[]> {
  const last = typeof cursor === 'string' ? cursor : '';
  const named = sourceIdsOf(args);
  if (named === undefined) return sources.where('id').above(last).limit(BATCH).primaryKeys();
  return named
    .filter((id) => id > last)
    .toSorted()
    .slice(0, BATCH);
}

function sourceIdsOf(args: unknown): readonly string[] | undefined {
  if (typeof args !== 'object' || args === null || !('sourceIds' in args) || !Array.isArray(args.sourceIds))
    return undefined;
  return args.sourceIds.filter((id) => typeof id === 'string');
}
