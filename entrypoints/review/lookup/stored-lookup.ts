import {
  countPacks,
  loadOrganizationRows,
  packedIds,
  packAgain,
  streamPacks,
  troubleOf,
  watchUnpacked,
  type Database,
} from '../../../utils/storage';
import { findConflicts } from './find-conflicts';
import type { Lookup, Progress } from './queries';
import { ReviewIndex } from './review-index';

/** A reader sees a bar move that moves four times a second. */
const REPORT_MS = 250;

/** What a page takes to hear of the first rows and to ask for them: until then nothing else is begun. */
const FIRST_ROWS_MS = 30;

const nobody = () => undefined;

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
  const index = new ReviewIndex();
  let progress: Progress = { version: 0, done: 0, total: 0, isComplete: false, trouble: null };
  let tell: (progress: Progress) => void = nobody;
  const advance = (change: Partial<Progress>) => {
    progress = { ...progress, ...change, version: progress.version + 1 };
    tell(progress);
  };

  let reportedAt = -Infinity;
  /** Tells how far the filling has come, seldom enough that most of the time is spent on it and not on answering anew. */
  const report = (change: Pick<Progress, 'done'>) => {
    const now = performance.now();
    if (now - reportedAt < REPORT_MS) {
      progress = { ...progress, ...change };
      return;
    }
    reportedAt = now;
    advance(change);
  };
  /** Organizations of articles that have changed: what contradicts there is to be found anew. */
  const touched = new Set<string>();
  const takeChanges = async () => {
    for await (const { packs, gone } of packAgain(database)) {
      for (const id of [...packs.map(({ sourceId }) => sourceId), ...gone])
        for (const organizationId of index.organizationsOf(id)) touched.add(organizationId);
      for (const pack of packs) index.put(pack);
      for (const id of gone) index.remove(id);
      for (const { sourceId } of packs) for (const id of index.organizationsOf(sourceId)) touched.add(id);
      if (!progress.isComplete) advance({ done: progress.done + packs.length });
    }
  };
  // What was forgotten has left no trace to follow: the packs that are no longer there are gone.
  const dropForgotten = async () => {
    if ((await countPacks(database)).packed === index.size) return;
    const left = new Set(await packedIds(database));
    for (const id of index.sourceIds()) if (!left.has(id)) index.remove(id);
  };
  const fill = async () => {
    const { packed, waiting } = await countPacks(database);
    // Told with the first rows: before them there is nothing to ask for.
    progress = { ...progress, total: packed + waiting };
    await takeChanges();
    let areOrganizationsRead = false;
    for await (const packs of streamPacks(database)) {
      for (const pack of packs) if (!index.has(pack.sourceId)) index.put(pack);
      report({ done: Math.min(progress.total, progress.done + packs.length) });
      // The first rows are shown before the names are read: every row brings its own. The page asks for them now.
      if (!areOrganizationsRead) {
        await new Promise((resolve) => {
          setTimeout(resolve, FIRST_ROWS_MS);
        });
        index.setOrganizations(await loadOrganizationRows(database));
      }
      areOrganizationsRead = true;
    }
    if (!areOrganizationsRead) index.setOrganizations(await loadOrganizationRows(database));
    advance({ done: progress.total, isComplete: true });
  };
  // One at a time: two that take in the same changes would each believe that they have seen all.
  const inTurn = turns((error) => {
    advance({ isComplete: true, trouble: troubleOf(error).code });
  });
  // Beside the others, and where it fails only the sign of a conflict is missing.
  const inTheBack = turns(nobody);
  const lookForConflicts = (within?: ReadonlySet<string>) =>
    inTheBack(async () => {
      const groups = index.figuresByOrganization(within);
      for await (const found of findConflicts(database, groups)) if (index.setConflicts(found)) advance({});
    });
  const refresh = async () => {
    await inTurn(async () => {
      await takeChanges();
      await dropForgotten();
      index.setOrganizations(await loadOrganizationRows(database));
      advance({});
    });
    const within = new Set(touched);
    touched.clear();
    if (within.size > 0) void lookForConflicts(within);
  };

  return {
    watch: async (onProgress) => {
      tell = onProgress;
      await inTurn(fill);
      watchUnpacked(database, () => void refresh());
      touched.clear();
      void lookForConflicts();
    },
    refresh,
    figures: (query) => index.figures(query),
    figureIds: (query, window) => index.figureIds(query, window),
    nextToCheck: (query, start) => index.nextToCheck(query, start),
    sources: (query, window) => index.sources(query, window),
    organizations: (query, window) => index.organizations(query, window),
    organization: async (id) => index.organization(id),
  };
}
