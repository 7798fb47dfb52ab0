import type { HighlightRow } from '../model';
import { findAgain, lostPlaces } from './find-again';
import type { Readable, Reconciled } from './found-rows';

/**
 * Finds a page's stored highlights again in what was just read of it. What is not found stays with its words, and with the
 * day on which it was first missed.
 */
export function reanchor(
  stored: readonly HighlightRow[],
  { text, readAgain }: Readable,
  now: number,
): Reconciled<HighlightRow> {
  const { standing, lost } = findAgain(stored, text, readAgain);
  const standingIds = new Set(standing.map(({ id }) => id));
  const missing = stored
    .filter(({ id }) => !standingIds.has(id))
    .map((row) => ({ ...row, missingSince: row.missingSince ?? now }));
  const before = new Map(stored.map((row) => [row.id, JSON.stringify(row)]));
  const changed = [...standing, ...missing].filter((row) => before.get(row.id) !== JSON.stringify(row));
  return { present: standing, changed, lost: lostPlaces(lost, 'highlight') };
}
