import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadViews, openDatabase, removeView, saveView, type Database } from '../../../utils/storage';

let database: Database;
beforeEach(() => {
  database = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

const named = async () => (await loadViews(database)).map(({ name, query }) => [name, query]);

describe('saved views', () => {
  it('stand in the order in which they were saved', async () => {
    await saveView(database, '待核', '?status=found', 1);
    await saveView(database, '大额', '?q=1', 2);
    expect(await named()).toEqual([
      ['待核', '?status=found'],
      ['大额', '?q=1'],
    ]);
  });

  it('are replaced where they stand by one of the same name', async () => {
    await saveView(database, '待核', '?status=found', 1);
    await saveView(database, '大额', '?q=1', 2);
    await saveView(database, '待核', '?status=found&kind=money', 3);
    expect(await named()).toEqual([
      ['待核', '?status=found&kind=money'],
      ['大额', '?q=1'],
    ]);
  });

  it('are removed so that an older backup does not bring them back', async () => {
    await saveView(database, '待核', '?status=found', 1);
    const [view] = await loadViews(database);
    await removeView(database, view?.id ?? '', 2);
    expect(await named()).toEqual([]);
    expect(await database.views.toArray()).toMatchObject([{ name: '待核', deletedAt: 2, changedAt: 2 }]);
  });
});
