import { assert, asyncProperty, constantFrom, shuffledSubarray } from '../../support/fast-check';
import { describe, expect, it } from 'vitest';
import type { EditRequest } from '../../../utils/edits';
import {
  BIN_DAYS,
  loadBin,
  loadHistory,
  nextRedo,
  nextUndo,
  openDatabase,
  purgeBin,
  redoEdit,
  saveArticles,
  undoEdit,
  whenOpen,
} from '../../../utils/storage';
import { articleOf, edit, NOW, placeOf, SKETCHES, snapshot, store, TEXT, type Stored } from './stage';

const DAY = 24 * 60 * 60 * 1000;

const [FIRST] = articleOf().extraction.figures;
if (FIRST === undefined) throw new Error('the article has figures');
const { start: _start, end: _end, partOf: _partOf, raw: _raw, ...FIRST_READING } = FIRST;

const figure = (id: string) => ({ table: 'figures', id }) as const;

/** Every thing that a reader can do, in an order in which each has something to do. */
function everyRequest({ sourceId, figureIds, mentionIds, organizationIds }: Stored): readonly EditRequest[] {
  const [a = '', b = '', c = ''] = figureIds;
  const [m = ''] = mentionIds;
  const [o = '', p = ''] = organizationIds;
  return [
    { action: 'confirm', targets: [figure(a), { table: 'mentions', id: m }] },
    { action: 'correct', figureId: b, fields: { value: 1201, org: '松风学会', unit: '位' } },
    { action: 'reject', targets: [figure(c)] },
    { action: 'note', target: figure(a), text: '与年报核对' },
    { action: 'tag', targets: [figure(a), { table: 'sources', id: sourceId }], add: ['教育', '待查'], remove: [] },
    { action: 'tag', targets: [figure(a)], add: [], remove: ['待查'] },
    { action: 'highlight', id: 'h1', ...placeOf(sourceId, '志愿者'), category: 'doubt', note: '?', tags: ['人'] },
    { action: 'categorize', highlightId: 'h1', category: 'todo' },
    {
      action: 'figure',
      ...placeOf(sourceId, '2023'),
      sentence: TEXT,
      reading: { ...FIRST_READING, value: 2023, org: '柳溪协会' },
      fields: { item: '届' },
    },
    {
      action: 'organization',
      ...placeOf(sourceId, '学校'),
      sentence: TEXT,
      name: '学校',
      type: 'school',
      watched: true,
      aliasOf: null,
      ruleId: 'r-school',
    },
    {
      action: 'organization',
      ...placeOf(sourceId, '志愿者'),
      sentence: TEXT,
      name: '志愿者',
      type: 'other',
      watched: false,
      aliasOf: o,
      ruleId: null,
    },
    { action: 'watch', organizationIds: [p], watched: true },
    { action: 'classify', organizationIds: [o, p], type: 'media' },
    {
      action: 'list-organizations',
      organizations: [{ name: '新芽中心', type: null, aliases: ['新芽'], watched: true }],
    },
    { action: 'alias', organizationId: p, add: ['白杨'], remove: [] },
    { action: 'merge-organizations', organizationIds: [p], into: o },
    { action: 'split-organizations', organizationIds: [p] },
    { action: 'merge-claims', claimId: 'k', figureIds: [a, b] },
    {
      action: 'split-claims',
      groups: [
        { claimId: 'k1', figureIds: [a] },
        { claimId: 'k2', figureIds: [b] },
      ],
    },
    { action: 'rate', id: 'rate', from: 'USD', to: 'CNY', date: '2026-11-01', rate: '7.2' },
    { action: 'new-collection', id: 'col', name: '我的表' },
    {
      action: 'change-collection',
      id: 'col',
      columns: [
        { id: 'value', title: '数' },
        { id: 'mine', title: '我的' },
      ],
    },
    {
      action: 'collect',
      collectionId: 'col',
      rows: [
        { id: 'r1', figureId: a, highlightId: null },
        { id: 'r2', figureId: b, highlightId: null },
        { id: 'r3', figureId: null, highlightId: 'h1' },
      ],
    },
    { action: 'reorder', collectionId: 'col', rowIds: ['r3', 'r1'] },
    { action: 'cell', rowId: 'r1', columnId: 'mine', text: '甲' },
    { action: 'uncollect', rowIds: ['r2'] },
    { action: 'collect', collectionId: 'col', rows: [{ id: 'r9', figureId: b, highlightId: null }] },
    { action: 'rule', id: 'rule1', rule: 'not-a-figure', words: '12345热线', organizationId: null, sourceId: null },
    {
      action: 'delete',
      targets: [
        figure(c),
        { table: 'highlights', id: 'h1' },
        { table: 'collections', id: 'col' },
        { table: 'rules', id: 'rule1' },
      ],
    },
    { action: 'restore', targets: [{ table: 'highlights', id: 'h1' }] },
    { action: 'reset', targets: [figure(b)] },
  ];
}

describe('everything that a reader can do', () => {
  it('leaves an entry each, comes back step by step, and can be done again', async () => {
    const stored = await store();
    const { database } = stored;
    const states = [await snapshot(database)];
    for (const request of everyRequest(stored)) {
      expect(await edit(database, request), request.action).not.toBeNull();
      states.push(await snapshot(database));
      expect(states.at(-1), request.action).not.toEqual(states.at(-2));
    }
    for (let at = states.length - 2; at >= 0; at -= 1) {
      const next = await nextUndo(database);
      expect(await undoEdit(database, next?.id ?? -1, NOW)).toEqual({ ok: true, turned: true });
      expect(await snapshot(database), `before ${next?.action ?? 'nothing'}`).toEqual(states[at]);
    }
    expect(await nextUndo(database)).toBeUndefined();
    for (let at = 1; at < states.length; at += 1) {
      const next = await nextRedo(database);
      expect(await redoEdit(database, next?.id ?? -1, NOW)).toEqual({ ok: true, turned: true });
      expect(await snapshot(database), `after ${next?.action ?? 'nothing'}`).toEqual(states[at]);
    }
    expect(await nextRedo(database)).toBeUndefined();
    await database.delete();
  });

  it('does it once however often it is sent', async () => {
    const stored = await store();
    for (const request of everyRequest(stored).slice(0, 14)) {
      await edit(stored.database, request);
      const before = await snapshot(stored.database);
      expect(await edit(stored.database, request), request.action).toBeNull();
      expect(await snapshot(stored.database)).toEqual(before);
    }
    await stored.database.delete();
  });

  it('comes back to the beginning in whatever order it was done', async () => {
    await assert(
      asyncProperty(
        constantFrom(0, 1, 2),
        shuffledSubarray([...everyRequest(await store()).keys()]),
        async (back, order) => {
          const stored = await store();
          const { database } = stored;
          const before = await snapshot(database);
          const requests = everyRequest(stored);
          for (const at of order) {
            const request = requests[at];
            if (request !== undefined) await edit(database, request);
          }
          for (let turn = 0; turn < back; turn += 1) {
            const next = await nextUndo(database);
            if (next === undefined) break;
            const state = await snapshot(database);
            await undoEdit(database, next.id, NOW);
            await redoEdit(database, next.id, NOW);
            expect(await snapshot(database)).toEqual(state);
          }
          for (let next = await nextUndo(database); next !== undefined; next = await nextUndo(database)) {
            await undoEdit(database, next.id, NOW);
          }
          expect(await snapshot(database)).toEqual(before);
          await database.delete();
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);
});

describe('undo', () => {
  it('is there after the database was closed', async () => {
    const { database, figureIds } = await store();
    const [id = ''] = figureIds;
    await edit(database, { action: 'confirm', targets: [{ table: 'figures', id }] });
    database.close();
    const again = openDatabase(database.name);
    const next = await nextUndo(again);
    expect(next).toMatchObject({ action: 'confirm', at: NOW });
    await undoEdit(again, next?.id ?? -1, NOW);
    expect((await again.figures.get(id))?.status).toBe('found');
    await again.delete();
  });

  it('is one for all that was done at once', async () => {
    const { database, figureIds } = await store();
    await edit(database, { action: 'reject', targets: figureIds.map((id) => ({ table: 'figures', id })) });
    expect(
      await database.figures
        .where('id')
        .anyOf(figureIds)
        .filter(({ status }) => status === 'rejected')
        .count(),
    ).toBe(3);
    await undoEdit(database, (await nextUndo(database))?.id ?? -1, NOW);
    expect(await database.figures.filter(({ status }) => status === 'found').count()).toBe(3);
    await database.delete();
  });

  it('turns once, also where the call is sent twice, and only the newest', async () => {
    const { database, figureIds } = await store();
    const [a = '', b = ''] = figureIds;
    const first = await edit(database, { action: 'confirm', targets: [{ table: 'figures', id: a }] });
    const second = await edit(database, { action: 'confirm', targets: [{ table: 'figures', id: b }] });
    expect(await undoEdit(database, first ?? -1, NOW)).toEqual({ ok: true, turned: false });
    expect(await undoEdit(database, second ?? -1, NOW)).toEqual({ ok: true, turned: true });
    expect(await undoEdit(database, second ?? -1, NOW)).toEqual({ ok: true, turned: false });
    expect((await database.figures.get(a))?.status).toBe('confirmed');
    await database.delete();
  });

  it('ends redo once something new was done', async () => {
    const { database, figureIds } = await store();
    const [a = '', b = ''] = figureIds;
    const first = await edit(database, { action: 'confirm', targets: [{ table: 'figures', id: a }] });
    await undoEdit(database, first ?? -1, NOW);
    await edit(database, { action: 'confirm', targets: [{ table: 'figures', id: b }] });
    expect(await nextRedo(database)).toBeUndefined();
    expect(await redoEdit(database, first ?? -1, NOW)).toEqual({ ok: true, turned: false });
    await database.delete();
  });

  it('leaves alone what the program has read since', async () => {
    const { database, figureIds } = await store();
    const [id = ''] = figureIds;
    await edit(database, { action: 'note', target: { table: 'figures', id }, text: '甲' });
    const moved = `编者按。${TEXT}`;
    await saveArticles(database, [articleOf(moved)], NOW + 1);
    const read = await database.figures.get(id);
    await undoEdit(database, (await nextUndo(database))?.id ?? -1, NOW + 2);
    const after = await database.figures.get(id);
    expect(after?.note).toBe('');
    expect(after?.position).toEqual(read?.position);
    await database.delete();
  });

  it('of a confirmation leaves missing what the article has lost', async () => {
    const { database, figureIds } = await store();
    const [id = ''] = figureIds;
    await edit(database, { action: 'confirm', targets: [{ table: 'figures', id }] });
    await saveArticles(database, [articleOf('青禾基金会与白杨基金会昨日签约。', [])], NOW + 1);
    expect(await database.figures.get(id)).toMatchObject({ status: 'confirmed', missingSince: NOW + 1 });
    await undoEdit(database, (await nextUndo(database))?.id ?? -1, NOW + 2);
    expect((await database.figures.get(id))?.status).toBe('missing');
    await database.delete();
  });
});

describe('a correction', () => {
  it('keeps the program’s reading beside the reader’s, and only what differs', async () => {
    const { database, figureIds } = await store();
    const [, id = ''] = figureIds;
    await edit(database, { action: 'correct', figureId: id, fields: { value: 1300, kind: 'people', org: '松风学会' } });
    const row = await database.figures.get(id);
    expect(row?.found.value).toBe(1200);
    expect(row?.edited).toEqual({ value: 1300, org: '松风学会' });
    expect((await database.organizations.get(row?.organizationId ?? ''))?.name).toBe('松风学会');
    await database.delete();
  });

  it('of what is counted brings its class along', async () => {
    const { database, figureIds } = await store();
    const [, id = ''] = figureIds;
    await edit(database, { action: 'correct', figureId: id, fields: { kind: 'households', unit: '户' } });
    expect((await database.figures.get(id))?.edited).toMatchObject({ unitClass: 'households' });
    await database.delete();
  });

  it('back to what the program read is a confirmation', async () => {
    const { database, figureIds } = await store();
    const [, id = ''] = figureIds;
    await edit(database, { action: 'correct', figureId: id, fields: { value: 1300 } });
    await edit(database, { action: 'correct', figureId: id, fields: { value: 1200 } });
    expect(await database.figures.get(id)).toMatchObject({ status: 'confirmed', edited: null });
    await database.delete();
  });
});

describe('what the reader put there by hand', () => {
  it('stands as long as its words do, though the program does not read it', async () => {
    const { database, sourceId } = await store();
    await edit(database, {
      action: 'figure',
      ...placeOf(sourceId, '2023'),
      sentence: TEXT,
      reading: { ...FIRST_READING, value: 2023 },
      fields: {},
    });
    const byHand = async () =>
      (await database.figures.filter(({ quote }) => quote.exact.startsWith('202')).toArray())[0];
    await saveArticles(database, [articleOf(`编者按。${TEXT}`)], NOW + 1);
    expect(await byHand()).toMatchObject({
      missingSince: null,
      position: { start: placeOf(sourceId, '2023').position.start + 4 },
    });
    await saveArticles(database, [articleOf(TEXT.replace('2023', '2022'))], NOW + 2);
    expect(await byHand()).toMatchObject({ missingSince: NOW + 2, status: 'edited' });
    await database.delete();
  });
});

describe('merging organizations', () => {
  it('never merges one into itself, by whatever way round', async () => {
    const { database, organizationIds } = await store();
    const [o = '', p = ''] = organizationIds;
    await edit(database, { action: 'merge-organizations', organizationIds: [p], into: o });
    expect(await edit(database, { action: 'merge-organizations', organizationIds: [o], into: p })).toBeNull();
    expect(await edit(database, { action: 'merge-organizations', organizationIds: [o], into: o })).toBeNull();
    await database.delete();
  });
});

describe('the bin', () => {
  it('holds what was deleted for thirty days, and then it is gone', async () => {
    const { database, figureIds } = await store();
    const [a = '', b = ''] = figureIds;
    await edit(database, { action: 'delete', targets: [{ table: 'figures', id: a }] });
    await edit(database, { action: 'delete', targets: [{ table: 'figures', id: b }] }, NOW + DAY);
    expect((await loadBin(database)).map(({ key }) => key)).toEqual([b, a]);
    expect(await purgeBin(database, NOW + BIN_DAYS * DAY - 1)).toBe(0);
    expect(await purgeBin(database, NOW + BIN_DAYS * DAY)).toBe(1);
    expect(await database.figures.get(a)).toBeUndefined();
    expect((await loadBin(database)).map(({ key }) => key)).toEqual([b]);
    await database.delete();
  });

  it('does not purge what was taken back and put in again', async () => {
    const { database, figureIds } = await store();
    const [id = ''] = figureIds;
    const targets = [{ table: 'figures', id }] as const;
    await edit(database, { action: 'delete', targets });
    await edit(database, { action: 'restore', targets }, NOW + DAY);
    await edit(database, { action: 'delete', targets }, NOW + 2 * DAY);
    expect(await purgeBin(database, NOW + BIN_DAYS * DAY)).toBe(0);
    expect(await database.figures.get(id)).toMatchObject({ deletedAt: NOW + 2 * DAY });
    expect(await purgeBin(database, NOW + (BIN_DAYS + 2) * DAY)).toBe(1);
    await database.delete();
  });
});

it('a kill in the middle changes nothing', async () => {
  const { database, figureIds } = await store();
  const [id = ''] = figureIds;
  await whenOpen(database);
  const before = await snapshot(database);
  database.edits.hook('creating', () => {
    throw new Error('killed');
  });
  await expect(edit(database, { action: 'reject', targets: [{ table: 'figures', id }] })).rejects.toThrow();
  expect(await snapshot(database)).toEqual(before);
  await database.delete();
});

it('the history of an article is told newest first', async () => {
  const { database, sourceId, figureIds } = await store();
  const [id = ''] = figureIds;
  await edit(database, { action: 'confirm', targets: [{ table: 'figures', id }] });
  await edit(database, { action: 'new-collection', id: 'c', name: '表' });
  await edit(database, { action: 'note', target: { table: 'figures', id }, text: '甲' });
  const actions = async (options: Parameters<typeof loadHistory>[1]) =>
    (await loadHistory(database, options)).map(({ action }) => action);
  expect(await actions({ sourceId, limit: 9 })).toEqual(['note', 'confirm']);
  expect(await actions({ limit: 2 })).toEqual(['note', 'new-collection']);
  await database.delete();
});

it('the article of these tests has the figures they speak of', () => {
  expect(articleOf().extraction.figures.map(({ raw }) => raw)).toEqual(SKETCHES.map(({ raw }) => raw));
});
