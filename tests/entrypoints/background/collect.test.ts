import { beforeEach, expect, it } from 'vitest';
import { collect } from '../../../entrypoints/background/collect';
import { changeRecord, newRecord } from '../../../entrypoints/background/tab-records';
import { loadSettings, saveSettings } from '../../../utils/settings';
import { loadCollection, loadCollections, undoEdit } from '../../../utils/storage';
import { edit, NOW, placeOf, store } from '../../utils/edits/stage';
import { setStage } from './stage';

const PAGE = 'https://www.gongyishibao.com/2024/0425/c1001-20001.html';
const inPage = { tabId: 7, url: PAGE };
const inReview = { tabId: null, url: 'chrome-extension://abc/review.html' };

beforeEach(async () => {
  setStage();
  await saveSettings({ language: 'zh-Hans' });
});

it('the first figure begins the first collection, and undo takes both away', async () => {
  const { database, figureIds } = await store();
  const done = await collect(database, { figureIds: figureIds.slice(0, 2) }, inReview);
  expect(done).toMatchObject({ ok: true, collection: '采集表', added: 2, rows: 2 });
  expect(await loadCollections(database)).toEqual([{ id: 'first', name: '采集表', rows: 2 }]);
  expect((await loadSettings()).collectionId).toBe('first');
  expect(await undoEdit(database, done.ok ? (done.editId ?? -1) : -1, NOW)).toEqual({ ok: true, turned: true });
  expect(await loadCollections(database)).toEqual([]);
  await database.delete();
});

it('a figure is collected once, however often it is asked for', async () => {
  const { database, figureIds } = await store();
  await collect(database, { figureIds: figureIds.slice(0, 1) }, inReview);
  expect(await collect(database, { figureIds: figureIds.slice(0, 2) }, inReview)).toMatchObject({ added: 1, rows: 2 });
  expect(await collect(database, { figureIds: figureIds.slice(0, 2) }, inReview)).toMatchObject({
    editId: null,
    added: 0,
  });
  await database.delete();
});

it('figures go into the collection that is current; where that one is gone, into the newest', async () => {
  const { database, figureIds } = await store();
  await edit(database, { action: 'new-collection', id: 'old', name: '甲' }, NOW);
  await edit(database, { action: 'new-collection', id: 'new', name: '乙' }, NOW + 1);
  await saveSettings({ collectionId: 'old' });
  expect(await collect(database, { figureIds }, inReview)).toMatchObject({ collection: '甲', added: 3 });
  await edit(database, { action: 'delete', targets: [{ table: 'collections', id: 'old' }] });
  expect(await collect(database, { figureIds }, inReview)).toMatchObject({ collection: '乙', added: 3 });
  await database.delete();
});

it('what is collected after a collection was deleted begins another', async () => {
  const { database, figureIds } = await store();
  await collect(database, { figureIds }, inReview);
  await edit(database, { action: 'delete', targets: [{ table: 'collections', id: 'first' }] });
  expect(await collect(database, { figureIds: figureIds.slice(0, 1) }, inReview)).toMatchObject({ added: 1, rows: 1 });
  await database.delete();
});

it('a script in a page collects the figures of its own page and no other', async () => {
  const { database, figureIds, sourceId } = await store();
  await changeRecord(7, () => ({ ...newRecord(PAGE, 'all'), sourceIds: [sourceId] }));
  expect(await collect(database, { figureIds }, inPage)).toMatchObject({ ok: true, added: 3 });
  await edit(database, { action: 'delete', targets: [{ table: 'collections', id: 'first' }] });
  const elsewhere = { tabId: 7, url: 'https://www.gongyishibao.com/other.html' };
  expect(await collect(database, { figureIds }, elsewhere)).toMatchObject({ ok: false, code: 'no-access' });
  expect(await loadCollections(database)).toEqual([]);
  await database.delete();
});

it('a highlight is collected beside figures, once', async () => {
  const { database, figureIds, sourceId } = await store();
  await edit(database, {
    action: 'highlight',
    id: 'h1',
    ...placeOf(sourceId, '志愿者'),
    category: 'quote',
    note: '问',
    tags: [],
  });
  const wanted = { figureIds: figureIds.slice(0, 1), highlightIds: ['h1'] };
  expect(await collect(database, wanted, inReview)).toMatchObject({ added: 2, rows: 2 });
  expect(await collect(database, wanted, inReview)).toMatchObject({ added: 0, rows: 2 });
  const stored = await loadCollection(database, 'first');
  expect(stored?.highlights.map(({ id }) => id)).toEqual(['h1']);
  expect(stored?.rows.sources.map(({ id }) => id)).toEqual([sourceId]);
  await database.delete();
});
