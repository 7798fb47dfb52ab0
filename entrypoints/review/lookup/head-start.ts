import { firstPacks, type Database } from '../../../utils/storage';
import type { Lookup, Progress } from './queries';
import { ReviewIndex } from './review-index';

/** The first that is told; what the other tells comes after it. */
const AHEAD = 1;

/** Nobody is known by name yet, and so none by initials. */
const withoutInitials = () => Promise.resolve(() => '');

/**
 * Answers from the articles saved last until `whole` begins to answer: a worker takes longer to start than they take to be
 * read, and they are what a reader sees first.
 */
export function withHeadStart(whole: Lookup, database: Database): Lookup {
  const reading = firstPacks(database);
  // `whole` reads the same, and tells of trouble.
  reading.catch(() => undefined);
  const ahead = new ReviewIndex(withoutInitials);
  let answering: Lookup | ReviewIndex = whole;

  const begin = async (onProgress: (progress: Progress) => void, isTooLate: () => boolean) => {
    const packs = await reading;
    if (packs.length === 0 || isTooLate()) return;
    for (const pack of packs) ahead.put(pack);
    answering = ahead;
    onProgress({ version: AHEAD, done: packs.length, total: 0, isComplete: false, trouble: null });
  };

  return {
    ...whole,
    watch: (onProgress) => {
      let hasBegun = false;
      void begin(onProgress, () => hasBegun).catch(() => undefined);
      return whole.watch((progress) => {
        hasBegun = true;
        answering = whole;
        onProgress({ ...progress, version: AHEAD + progress.version });
      });
    },
    figures: (query) => answering.figures(query),
    figureIds: (query, window) => answering.figureIds(query, window),
    nextToCheck: (query, start) => answering.nextToCheck(query, start),
    sources: (query, window) => answering.sources(query, window),
    organizations: (query, window) => answering.organizations(query, window),
    organization: async (id) => answering.organization(id),
  };
}
