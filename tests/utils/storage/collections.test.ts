import { expect, it, vi } from 'vitest';
import { countEntries, loadCollection, loadCollections, watchQuery } from '../../../utils/storage';
import { edit, NOW, store } from '../edits/stage';

const collect = (figureIds: readonly string[]) =>
  ({
    action: 'collect',
    collectionId: 'c',
    name: '表',
    rows: figureIds.map((figureId) => ({ id: `c ${figureId}`, figureId, highlightId: null })),
  }) as const;

it('a collection is loaded with its rows in their order and with what stands behind them', async () => {
  const { database, figureIds } = await store();
  const [a = '', b = '', c = ''] = figureIds;
  expect(await loadCollection(database, 'c')).toBeUndefined();
  await edit(database, collect([a, b, c]));
  await edit(database, { action: 'reorder', collectionId: 'c', rowIds: [`c ${c}`] });
  await edit(database, { action: 'uncollect', rowIds: [`c ${a}`] });
  const stored = await loadCollection(database, 'c');
  expect(stored?.entries.map(({ figureId }) => figureId)).toEqual([c, b]);
  expect(stored?.rows.figures.map(({ id }) => id).toSorted()).toEqual([b, c].toSorted());
  expect(stored?.rows.sources).toHaveLength(1);
  expect(stored?.rows.organizations.map(({ name }) => name).toSorted()).toEqual(['白杨基金会', '青禾基金会']);
  expect(await countEntries(database, 'c')).toBe(2);
  await database.delete();
});

it('collections stand in the order in which they were begun, without those in the bin', async () => {
  const { database } = await store();
  for (const [at, id] of ['z', 'm', 'a'].entries()) {
    await edit(database, { action: 'new-collection', id, name: id }, NOW + at);
  }
  await edit(database, { action: 'delete', targets: [{ table: 'collections', id: 'm' }] });
  expect((await loadCollections(database)).map(({ name }) => name)).toEqual(['z', 'a']);
  await database.delete();
});

it('whoever watches a query hears of every change until it stops', async () => {
  const { database, figureIds } = await store();
  const heard = vi.fn<(rows: number) => void>();
  const stop = watchQuery(database, () => countEntries(database, 'c'), heard);
  await vi.waitFor(() => {
    expect(heard).toHaveBeenLastCalledWith(0);
  });
  await edit(database, collect(figureIds));
  await vi.waitFor(() => {
    expect(heard).toHaveBeenLastCalledWith(3);
  });
  stop();
  await edit(database, { action: 'uncollect', rowIds: [`c ${figureIds[0] ?? ''}`] });
  expect(heard).toHaveBeenLastCalledWith(3);
  await database.delete();
});
