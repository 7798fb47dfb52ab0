import { liveQuery } from 'dexie';
import type { FigureRow, HighlightRow } from '../model';
import { likeness } from '../selectors';
import type { Database } from './database';

/** What became of saved words when their article was read again. */
export type PlaceNow =
  | { readonly outcome: 'same' | 'moved' | 'gone' }
  /** Another number stands in their place. */
  | { readonly outcome: 'changed'; readonly was: string; readonly now: string };

/** Sentences that share half of their letter pairs are one sentence that was changed, as where articles are matched. */
const LEAST_LIKENESS = 0.5;

type Row = FigureRow | HighlightRow;

/** The figure that the article has in place of one that it has no longer: read since then, in the most similar sentence. */
async function inPlaceOf(database: Database, row: FigureRow): Promise<FigureRow | undefined> {
  const others = await database.figures.where('sourceId').equals(row.sourceId).toArray();
  const rated = others
    .filter(({ missingSince, firstSeenAt, found }) => {
      const isNew = missingSince === null && firstSeenAt >= (row.missingSince ?? 0);
      return isNew && found.unitClass === row.found.unitClass;
    })
    .map((other) => ({ other, rating: likeness(other.sentence, row.sentence) }))
    .filter(({ rating }) => rating >= LEAST_LIKENESS)
    .toSorted((a, b) => b.rating - a.rating);
  return rated[0]?.other;
}

/**
 * What became of a row since it stood at `start`.
 * @param start where it stood before its article was read again
 */
export async function placeNow(database: Database, row: Row, start: number): Promise<PlaceNow> {
  if (row.missingSince === null) return { outcome: row.position.start === start ? 'same' : 'moved' };
  const other = 'found' in row ? await inPlaceOf(database, row) : undefined;
  return other === undefined
    ? { outcome: 'gone' }
    : { outcome: 'changed', was: row.quote.exact, now: other.quote.exact };
}

/**
 * Calls back once the article of a row was read again, with what became of the row.
 * @param lastSeenAt when it had been read last
 * @returns what stops the waiting
 */
export function watchPlace(
  database: Database,
  { table, id }: { readonly table: 'figures' | 'highlights'; readonly id: string },
  lastSeenAt: number,
  onPlace: (place: PlaceNow) => void,
): () => void {
  let start: number | undefined;
  const watched = liveQuery(async () => {
    const row = await database.table<Row, string>(table).get(id);
    if (row === undefined) return undefined;
    start ??= row.position.start;
    const source = await database.sources.get(row.sourceId);
    return source !== undefined && source.lastSeenAt > lastSeenAt ? placeNow(database, row, start) : undefined;
  }).subscribe({
    next: (place) => {
      if (place !== undefined) onPlace(place);
    },
  });
  return () => {
    watched.unsubscribe();
  };
}
