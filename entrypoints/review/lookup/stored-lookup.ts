import { loadInitials } from '../../../utils/search';
import {
  countPacks,
  countWaiting,
  loadContradicting,
  loadOrganizationRows,
  packedIds,
  packAgain,
  streamPacks,
  troubleOf,
  watchQuery,
  watchUnpacked,
  type Database,
} from '../../../utils/storage';
import type { Lookup, Progress } from './queries';
import { ReviewIndex } from './review-index';

/** A reader sees a bar move that moves four times a second. */
const REPORT_MS = 250;

/** What a page takes to read the rows that it was told of, in milliseconds: meanwhile the disk is its own. */
const READ_ROWS_MS = 50;
/** A page that asks for no list, or is still being loaded, is not waited for longer. */
const LONGEST_WAIT_MS = 2000;

const after = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

const nobody = () => undefined;

/**
 * How many articles there are, told by how far the order of their ids has come: ids are hashes, and lie evenly in it. Counting
 * a hundred thousand would hold the database up for a second, in which no row can be shown.
 * @returns 0 where an id is no hash
 */
function estimateTotal(done: number, lastId: string): number {
  const share = Number.parseInt(lastId.slice(0, 8), 16) / 2 ** 32;
  return share > 0 ? Math.max(done, Math.round(done / share)) : 0;
}

/** Does one work after another; what fails is heard of, and keeps nothing behind it from being done. */
function turns(onError: (error: unknown) => void): (work: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (work) => {
    const run = async () => {
      try {
        await work();
      } catch (error) {
        onError(error);
      }
    };
    last = last.then(run);
    return last;
  };
}

/** The index over the stored packs: it answers while it fills, and follows what changes anywhere. */
export function lookupOf(database: Database): Lookup {
  const index = new ReviewIndex(loadInitials);
  let progress: Progress = { version: 0, done: 0, total: 0, isComplete: false, trouble: null };
  let tell: (progress: Progress) => void = nobody;
  const advance = (change: Partial<Progress>) => {
    progress = { ...progress, ...change, version: progress.version + 1 };
    tell(progress);
  };

  let tellAnswered: () => void = nobody;
  const isAnswered = new Promise<void>((resolve) => {
    tellAnswered = resolve;
  });
  const answered = async <Answer>(work: Promise<Answer>): Promise<Answer> => {
    const answer = await work;
    tellAnswered();
    return answer;
  };
  /** Done when the page has been told of its first rows and has had the time to read them. */
  const firstRows = async () => {
    await Promise.race([isAnswered, after(LONGEST_WAIT_MS)]);
    await after(READ_ROWS_MS);
  };

  let reportedAt = -Infinity;
  /** Tells how far the filling has come, seldom enough that most of the time is spent on it and not on answering anew. */
  const report = (change: Partial<Pick<Progress, 'done' | 'total'>>) => {
    const now = performance.now();
    if (now - reportedAt < REPORT_MS) {
      progress = { ...progress, ...change };
      return;
    }
    reportedAt = now;
    advance(change);
  };
  const takeChanges = async () => {
    for await (const { packs, gone } of packAgain(database)) {
      for (const pack of packs) index.put(pack);
      for (const id of gone) index.remove(id);
      if (!progress.isComplete) advance({ done: index.size });
    }
  };
  // What was forgotten has left no trace to follow: the packs that are no longer there are gone.
  const dropForgotten = async () => {
    if ((await countPacks(database)).packed === index.size) return;
    const left = new Set(await packedIds(database));
    for (const id of index.sourceIds()) if (!left.has(id)) index.remove(id);
  };
  const readOrganizations = async () => {
    index.setOrganizations(await loadOrganizationRows(database));
  };
  const fill = async () => {
    let isFirst = true;
    for await (const packs of streamPacks(database)) {
      for (const pack of packs) if (!index.has(pack.sourceId)) index.put(pack);
      report({
        done: index.size,
        ...(isFirst ? {} : { total: estimateTotal(index.size, packs.at(-1)?.sourceId ?? '') }),
      });
      if (!isFirst) continue;
      isFirst = false;
      // Until the first rows are shown nothing else is read: every row brings its own names, and counts follow.
      if (packs.length > 0) await firstRows();
      const waiting = await countWaiting(database);
      if (waiting > 0) progress = { ...progress, total: index.size + waiting };
      await readOrganizations();
      await takeChanges();
    }
    if (isFirst) await takeChanges();
    await readOrganizations();
    advance({ done: index.size, total: index.size, isComplete: true });
  };
  // One at a time: two that take in the same changes would each believe that they have seen all.
  const inTurn = turns((error) => {
    advance({ isComplete: true, trouble: troubleOf(error).code });
  });
  const refresh = () =>
    inTurn(async () => {
      await takeChanges();
      await dropForgotten();
      await readOrganizations();
      advance({});
    });
  const flagConflicts = (ids: ReadonlySet<string>) => {
    if (index.setConflicts(ids)) advance({});
  };

  return {
    watch: async (onProgress) => {
      tell = onProgress;
      await inTurn(fill);
      // Without it the first search takes longer, and that is all.
      void index.warm().catch(nobody);
      watchUnpacked(database, () => void refresh());
      watchQuery(database, () => loadContradicting(database), flagConflicts);
    },
    refresh,
    figures: (query) => answered(index.figures(query)),
    figureIds: (query, window) => index.figureIds(query, window),
    nextToCheck: (query, start) => index.nextToCheck(query, start),
    sources: (query, window) => answered(index.sources(query, window)),
    organizations: (query, window) => answered(index.organizations(query, window)),
    organization: async (id) => index.organization(id),
  };
}
