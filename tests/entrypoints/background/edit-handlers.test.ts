import { beforeEach, describe, expect, it } from 'vitest';
import { createEditHandlers } from '../../../entrypoints/background/edit-handlers';
import { changeRecord, newRecord } from '../../../entrypoints/background/tab-records';
import type { EditRequest } from '../../../utils/edits';
import { saveArticles } from '../../../utils/storage';
import { articleOf, NOW, store } from '../../utils/edits/stage';
import { setStage } from './stage';

const PAGE = 'https://www.gongyishibao.com/2024/0425/c1001-20001.html';
const inPage = { tabId: 7, url: PAGE };
const inReview = { tabId: null, url: 'chrome-extension://abc/review.html' };

const confirm = (id: string): EditRequest => ({ action: 'confirm', targets: [{ table: 'figures', id }] });

/** Two articles are stored; the tab shows the first of them. */
async function open() {
  const stored = await store();
  const other = await saveArticles(stored.database, [{ ...articleOf(), url: PAGE.replace('20001', '20002') }], NOW);
  const otherId = other.ok ? (other.saved[0]?.figures[0]?.id ?? '') : '';
  await changeRecord(7, () => ({ ...newRecord(PAGE, 'all'), sourceIds: [stored.sourceId] }));
  return { ...stored, otherId, id: stored.figureIds[0] ?? '', handlers: createEditHandlers(stored.database) };
}

beforeEach(() => {
  setStage();
});

describe('a script in a page', () => {
  it('edits the figures of its own page, and takes it back', async () => {
    const { handlers, database, id } = await open();
    const done = await handlers['edit.do']({ edit: confirm(id) }, inPage);
    expect(done).toMatchObject({ ok: true, editId: expect.any(Number) });
    expect((await database.figures.get(id))?.status).toBe('confirmed');
    const editId = done.ok ? (done.editId ?? -1) : -1;
    expect(await handlers['edit.next']({ entries: 9 }, inPage)).toEqual({
      ok: true,
      undo: { id: editId, action: 'confirm', at: expect.any(Number), undoneAt: null },
      redo: null,
      entries: [{ id: editId, action: 'confirm', at: expect.any(Number), undoneAt: null }],
    });
    expect(await handlers['edit.undo']({ editId }, inPage)).toEqual({ ok: true, turned: true });
    expect((await database.figures.get(id))?.status).toBe('found');
    expect(await handlers['edit.redo']({ editId }, inPage)).toEqual({ ok: true, turned: true });
    await database.delete();
  });

  it('changes nothing of another page, not even as one of many', async () => {
    const { handlers, database, id, otherId } = await open();
    const both: EditRequest = {
      action: 'reject',
      targets: [id, otherId].map((one) => ({ table: 'figures', id: one })),
    };
    expect(await handlers['edit.do']({ edit: both }, inPage)).toMatchObject({ ok: false, code: 'no-access' });
    expect(await database.figures.filter(({ status }) => status !== 'found').count()).toBe(0);
    expect(await database.edits.count()).toBe(0);
    await database.delete();
  });

  it('neither hears of what was done elsewhere nor takes it back', async () => {
    const { handlers, database, otherId } = await open();
    const done = await handlers['edit.do']({ edit: confirm(otherId) }, inReview);
    expect(await handlers['edit.next']({ entries: 9 }, inPage)).toEqual({
      ok: true,
      undo: null,
      redo: null,
      entries: [],
    });
    const editId = done.ok ? (done.editId ?? -1) : -1;
    expect(await handlers['edit.undo']({ editId }, inPage)).toMatchObject({ ok: false, code: 'no-access' });
    expect(await handlers['edit.undo']({ editId }, inReview)).toEqual({ ok: true, turned: true });
    await database.delete();
  });

  it('of a page that has been left changes nothing', async () => {
    const { handlers, database, id } = await open();
    const left = { tabId: 7, url: 'https://www.gongyishibao.com/other.html' };
    expect(await handlers['edit.do']({ edit: confirm(id) }, left)).toMatchObject({ ok: false, code: 'no-access' });
    await database.delete();
  });
});

it('a page of ours edits everything', async () => {
  const { handlers, database, id, otherId } = await open();
  const both: EditRequest = { action: 'reject', targets: [id, otherId].map((one) => ({ table: 'figures', id: one })) };
  expect(await handlers['edit.do']({ edit: both }, inReview)).toMatchObject({ ok: true });
  expect(await database.figures.filter(({ status }) => status === 'rejected').count()).toBe(2);
  await database.delete();
});
