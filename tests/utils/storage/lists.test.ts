import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { doEdit } from '../../../utils/edits';
import {
  loadSiteRule,
  openDatabase,
  saveSiteRule,
  watchLists,
  type Database,
  type OwnLists,
} from '../../../utils/storage';

let database: Database;
beforeEach(() => {
  database = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

it('tells what the reader has set down, and again when it changes', async () => {
  let lists: OwnLists | undefined;
  const stop = watchLists(
    database,
    (found) => {
      lists = found;
    },
    vi.fn<() => void>(),
  );
  await vi.waitFor(() => expect(lists).toEqual({ sites: [], watched: [], rules: [] }));
  await saveSiteRule(database, 'www.a.example', 'never', 1);
  await doEdit(
    database,
    { action: 'rule', id: 'r', rule: 'not-a-figure', words: '第8版', organizationId: null, sourceId: null },
    4,
  );
  await vi.waitFor(() =>
    expect(lists).toMatchObject({
      sites: [{ host: 'a.example', rule: 'never' }],
      rules: [{ words: '第8版' }],
    }),
  );
  await saveSiteRule(database, 'a.example', null, 5);
  await doEdit(database, { action: 'delete', targets: [{ table: 'rules', id: 'r' }] }, 7);
  await vi.waitFor(() => expect(lists).toEqual({ sites: [], watched: [], rules: [] }));
  expect(await loadSiteRule(database, 'a.example')).toBeUndefined();
  stop();
});
