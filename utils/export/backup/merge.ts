import { canonicalJson } from './canonical-json';
import type { BackupRow } from './format';

/** What an import makes of a row: it is new, nothing of it is, it was changed there later, or it was changed here later. */
export type Merged = 'new' | 'same' | 'changed' | 'conflict';

interface Dated {
  readonly changedAt: number;
  readonly deletedAt?: number | null;
}

const withoutMoment = ({ changedAt: _changedAt, ...row }: Dated) => canonicalJson(row);

/**
 * Compares a stored row with one of a backup. Whoever changed it later is right; equal moments are one change. A row whose
 * moments differ and that says the same is the same.
 */
export function compareRows(stored: Dated | undefined, read: Dated): Merged {
  if (stored === undefined) return 'new';
  if (stored.changedAt === read.changedAt || withoutMoment(stored) === withoutMoment(read)) return 'same';
  return read.changedAt > stored.changedAt ? 'changed' : 'conflict';
}

/** The row to be written; `undefined` where the stored one stays. An import puts nothing into the bin that is not in it. */
export function mergeRows(stored: Dated | undefined, read: BackupRow['row']): BackupRow['row'] | undefined {
  const merged = compareRows(stored, read);
  if (merged === 'same' || merged === 'conflict') return undefined;
  if (stored === undefined || !('deletedAt' in read) || stored.deletedAt === undefined) return read;
  return { ...read, deletedAt: stored.deletedAt === null ? null : read.deletedAt };
}
