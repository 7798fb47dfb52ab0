import type { Transaction } from 'dexie';

/**
 * Version 1 had no tags and notes on what was found, no claims by hand, and no tallies. Counting is left to a job: an
 * upgrade holds the database shut, and what counts today may not be there when this upgrade runs.
 */
export async function upgradeToVersion2(transaction: Transaction): Promise<void> {
  await transaction
    .table<Record<string, unknown>>('figures')
    .toCollection()
    .modify((row) => {
      Object.assign(row, { tags: [], note: '', claim: null });
    });
  await transaction
    .table<Record<string, unknown>>('mentions')
    .toCollection()
    .modify((row) => {
      Object.assign(row, { tags: [], note: '' });
    });
  await transaction.table('jobs').add({ id: 'tally', kind: 'tally', args: null, cursor: '', createdAt: 0 });
}

/** Version 2 had no packs: every article is to be packed, which is left to whoever searches first. */
export async function upgradeToVersion3(transaction: Transaction): Promise<void> {
  const ids = await transaction.table('sources').toCollection().primaryKeys();
  await transaction.table('unpacked').bulkAdd(ids.map((id) => ({ id })));
}

/** Nothing was counted before version 4; what is stored is counted by the job. */
export async function upgradeToVersion4(transaction: Transaction): Promise<void> {
  await transaction.table('jobs').put({ id: 'tally', kind: 'tally', args: null, cursor: '', createdAt: 0 });
}
