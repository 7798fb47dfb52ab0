import type { CollectionEntryRow, CollectionRow } from '../../model';
import type { Change, RowReader } from '../../storage';
import { changeOf, changeRows, type Plan } from '../plan';
import type { EditRequests } from '../requests';

export const newCollection =
  ({ id, name }: EditRequests['new-collection']): Plan =>
  async (rows, now) => {
    const [known] = await rows.get('collections', [id]);
    return { changes: known === undefined ? [changeOf('collections', null, freshCollection(id, name, now))] : [] };
  };

const freshCollection = (id: string, name: string, now: number): CollectionRow => ({
  id,
  name,
  columns: null,
  createdAt: now,
  changedAt: now,
  deletedAt: null,
});

export const changeCollection =
  ({ id, name, columns }: EditRequests['change-collection']): Plan =>
  async (rows) => ({
    changes: await changeRows(rows, 'collections', [id], (row) => ({
      ...row,
      name: name ?? row.name,
      columns: columns === undefined ? row.columns : columns,
    })),
  });

const subjectOf = ({ figureId, highlightId }: Pick<CollectionEntryRow, 'figureId' | 'highlightId'>) =>
  `${figureId ?? ''}|${highlightId ?? ''}`;

/** The change by which a collection is there; `undefined` where it lies in the bin, or is not there and has no name. */
async function bringAbout(
  rows: RowReader,
  { collectionId, name }: EditRequests['collect'],
  now: number,
): Promise<readonly Change[] | undefined> {
  const [collection] = await rows.get('collections', [collectionId]);
  if (collection !== undefined) return collection.deletedAt === null ? [] : undefined;
  return name === undefined ? undefined : [changeOf('collections', null, freshCollection(collectionId, name, now))];
}

/**
 * Adds rows at the end. What lies in the collection already is not added again; what was taken out comes back. A collection
 * that comes into being by this is part of the same edit, and goes with it.
 */
export const collect =
  (request: EditRequests['collect']): Plan =>
  async (rows, now) => {
    const { collectionId, rows: wanted } = request;
    const begun = await bringAbout(rows, request, now);
    if (begun === undefined) return { changes: [] };
    const there = await rows.entriesOf(collectionId);
    const known = new Map(there.map((row) => [subjectOf(row), row]));
    const changes: Change[] = [];
    let order = Math.max(0, ...there.map((row) => row.order));
    for (const { id, figureId, highlightId } of wanted) {
      const before = known.get(subjectOf({ figureId, highlightId })) ?? null;
      if (before !== null && before.deletedAt === null) continue;
      const subject =
        (await rows.get('figures', [figureId ?? '']))[0] ?? (await rows.get('highlights', [highlightId ?? '']))[0];
      if (subject === undefined) continue;
      order += 1;
      const fresh: CollectionEntryRow = {
        id,
        collectionId,
        sourceId: subject.sourceId,
        figureId,
        highlightId,
        order,
        collectedAt: now,
        cells: {},
        changedAt: now,
        deletedAt: null,
      };
      const after = before === null ? fresh : { ...before, order, deletedAt: null };
      known.set(subjectOf(after), after);
      changes.push(changeOf('collectionRows', before, after));
    }
    return { changes: changes.length === 0 ? [] : [...begun, ...changes] };
  };

export const uncollect =
  ({ rowIds }: EditRequests['uncollect']): Plan =>
  async (rows, now) => ({
    changes: await changeRows(rows, 'collectionRows', rowIds, (row) => ({ ...row, deletedAt: row.deletedAt ?? now })),
  });

/** The rows named, in their order; those not named stay behind them as they were. */
export const reorder =
  ({ collectionId, rowIds }: EditRequests['reorder']): Plan =>
  async (rows) => {
    const rank = new Map(rowIds.map((id, at) => [id, at]));
    const there = await rows.entriesOf(collectionId);
    const rankOf = ({ id }: CollectionEntryRow) => rank.get(id) ?? rowIds.length;
    const ordered = there.toSorted((a, b) => rankOf(a) - rankOf(b) || a.order - b.order);
    return { changes: ordered.map((row, at) => changeOf('collectionRows', row, { ...row, order: at + 1 })) };
  };

export const cell =
  ({ rowId, columnId, text }: EditRequests['cell']): Plan =>
  async (rows) => ({
    changes: await changeRows(rows, 'collectionRows', [rowId], (row) => ({
      ...row,
      cells: Object.fromEntries([...Object.entries(row.cells).filter(([id]) => id !== columnId), [columnId, text]]),
    })),
  });
