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
  await vi.waitFor(() => expect(lists).toEqual({ sites: [], watched: [], rules: [], rates: [] }));
  await saveSiteRule(database, 'www.a.example', 'never', 1);
  await doEdit(
    database,
    { action: 'rule', id: 'r', rule: 'not-a-figure', words: '第8版', organizationId: null, sourceId: null },
    4,
  );
  for (const [id, date] of [
    ['q1', '2026-05-01'],
    ['q2', '2026-11-01'],
  ] as const)
    await doEdit(database, { action: 'rate', id, from: 'USD', to: 'CNY', date, rate: '7.2' }, 5);
  await vi.waitFor(() =>
    expect(lists).toMatchObject({
      sites: [{ host: 'a.example', rule: 'never' }],
      rules: [{ words: '第8版' }],
      rates: [{ id: 'q2' }, { id: 'q1' }],
    }),
  );
  await saveSiteRule(database, 'a.example', null, 5);
  await doEdit(database, { action: 'delete', targets: [{ table: 'rules', id: 'r' }] }, 7);
  await doEdit(database, { action: 'delete', targets: ['q1', 'q2'].map((id) => ({ table: 'rates', id })) }, 8);
  await vi.waitFor(() => expect(lists).toEqual({ sites: [], watched: [], rules: [], rates: [] }));
  expect(await loadSiteRule(database, 'a.example')).toBeUndefined();
  stop();
});
