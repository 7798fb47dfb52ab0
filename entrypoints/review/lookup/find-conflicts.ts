import { loadFigures, type Database } from '../../../utils/storage';
import { conflictsOf, mergersOf, tallyFiguresOf } from '../../../utils/tally';

/** Organizations looked at between two questions: some milliseconds, so that none has to wait. */
const BATCH = 10;
/** A body that half the collection writes about: its newest figures are looked at. */
const MOST_FIGURES = 500;

/**
 * Finds the figures that contradict others of the same organization, a batch of organizations at a time.
 * @param groups ids of the figures of each organization
 */
export async function* findConflicts(
  database: Database,
  groups: ReadonlyMap<string, readonly string[]>,
): AsyncGenerator<ReadonlyMap<string, readonly string[]>> {
  const several = [...groups].filter(([, ids]) => ids.length > 1);
  for (let at = 0; at < several.length; at += BATCH) {
    const found = new Map<string, readonly string[]>();
    for (const [organizationId, ids] of several.slice(at, at + BATCH)) {
      const rows = await loadFigures(database, ids.slice(0, MOST_FIGURES));
      const conflicts = conflictsOf(tallyFiguresOf(rows), { mergedInto: mergersOf(rows.organizations) });
      const claims = conflicts.flatMap(({ claims: both }) => both);
      found.set(
        organizationId,
        claims.flatMap(({ figures }) => figures.map(({ id }) => id)),
      );
    }
    yield found;
  }
}
