import { expect, it } from 'vitest';
import { countListed } from '../../../utils/edits';
import { nextUndo, undoEdit } from '../../../utils/storage';
import { edit, NOW, snapshot, store } from './stage';

const listed = (name: string, changes: object = {}) => ({ name, type: null, aliases: [], watched: true, ...changes });

it('a list does what it was counted to do, in one edit that can be taken back', async () => {
  const { database } = await store();
  await edit(database, { action: 'watch', organizationIds: [await idOf('白杨基金会')], watched: true });
  const organizations = [
    listed('青禾基金会', { aliases: ['青禾', '青禾基金会', '青禾'] }),
    listed('白杨基金会'),
    listed('新芽中心', { type: 'charity' as const, aliases: ['新芽'] }),
  ];
  const before = await snapshot(database);
  expect(await countListed(database, organizations)).toEqual({ new: 1, same: 1, changed: 1, conflict: 0 });
  await edit(database, { action: 'list-organizations', organizations });
  expect(await rowOf('青禾基金会')).toMatchObject({ aliases: ['青禾'], watched: true });
  expect(await rowOf('新芽中心')).toMatchObject({ type: 'charity', aliases: ['新芽'], watched: true });
  expect(await countListed(database, organizations)).toEqual({ new: 0, same: 3, changed: 0, conflict: 0 });
  expect(await edit(database, { action: 'list-organizations', organizations })).toBeNull();
  const last = await nextUndo(database);
  expect(await undoEdit(database, last?.id ?? -1, NOW)).toEqual({ ok: true, turned: true });
  expect(await snapshot(database)).toEqual(before);
  await database.delete();

  async function rowOf(name: string) {
    return database.organizations.filter((row) => row.name === name).first();
  }
  async function idOf(name: string) {
    return (await rowOf(name))?.id ?? '';
  }
});

it('a list that names another type than is known is a conflict, and leaves the row alone', async () => {
  const { database } = await store();
  const known = await database.organizations.filter(({ type }) => type !== 'other').first();
  const organizations = [listed(known?.name ?? '', { type: 'party' as const, aliases: ['别的名字'] })];
  expect(await countListed(database, organizations)).toEqual({ new: 0, same: 0, changed: 0, conflict: 1 });
  expect(await edit(database, { action: 'list-organizations', organizations })).toBeNull();
  await database.delete();
});
