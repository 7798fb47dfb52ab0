import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  countForgettable,
  forget,
  goOnForgetting,
  loadTally,
  packAgain,
  saveArticles,
  type Forgettable,
} from '../../../utils/storage';
import { articleOf, edit, NOW, store, type Stored } from '../edits/stage';

const HOUR = 60 * 60 * 1000;
const OTHER = '白鹭协会植树50棵。';

let stored: Stored;

beforeEach(async () => {
  stored = await store();
  const other = {
    ...articleOf(OTHER, [{ raw: '50棵', value: 50, kind: 'goods', org: '白鹭协会' }]),
    url: 'https://news.example.org/trees',
    claimedUrl: null,
  };
  await saveArticles(stored.database, [other], NOW + HOUR);
  const [id = ''] = stored.figureIds;
  await edit(stored.database, { action: 'confirm', targets: [{ table: 'figures', id }] });
  for await (const batch of packAgain(stored.database)) expect(batch.gone).toEqual([]);
});
afterEach(() => stored.database.delete());

/** Every row of every table that says something of an article, as text. */
async function everythingSaid(): Promise<string> {
  const { tables } = stored.database;
  // Sums of tallies are big integers, which JSON has no form for.
  return JSON.stringify(await Promise.all(tables.map((table) => table.toArray())), (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
}

const first = (): Forgettable => ({ what: 'article', sourceId: stored.sourceId });

describe('forgetting', () => {
  it('takes an article with its rows, its journal, its pack and the organizations that only it named', async () => {
    expect(await countForgettable(stored.database, first())).toBe(1);
    expect(await forget(stored.database, first(), NOW)).toEqual({ ok: true, forgotten: 1 });
    const said = await everythingSaid();
    for (const trace of [stored.sourceId, ...stored.figureIds, '青禾基金会', '280所'])
      expect(said).not.toContain(trace);
    expect(said).toContain('白鹭协会');
    expect(await stored.database.figures.count()).toBe(1);
  });

  it('leaves an organization that the reader watches', async () => {
    const [organizationId = ''] = stored.organizationIds;
    await edit(stored.database, { action: 'watch', organizationIds: [organizationId], watched: true });
    await forget(stored.database, first(), NOW);
    expect((await stored.database.organizations.get(organizationId))?.watched).toBe(true);
  });

  it('takes the articles of a site, with and without www', async () => {
    await forget(stored.database, { what: 'site', host: 'news.example.org' }, NOW);
    expect(await stored.database.sources.toCollection().primaryKeys()).toEqual([stored.sourceId]);
  });

  it('takes what was first read in the last hour', async () => {
    await forget(stored.database, { what: 'hour', since: NOW + 1 }, NOW);
    expect(await stored.database.sources.toCollection().primaryKeys()).toEqual([stored.sourceId]);
  });

  it('takes everything', async () => {
    expect(await forget(stored.database, { what: 'everything' }, NOW)).toEqual({ ok: true, forgotten: 2 });
    expect(await everythingSaid()).toBe(JSON.stringify(stored.database.tables.map(() => [])));
  });

  it('goes on after the background was ended', async () => {
    const args = first();
    await stored.database.jobs.put({ id: 'forget', kind: 'forget', args, cursor: null, createdAt: NOW });
    await goOnForgetting(stored.database);
    expect(await stored.database.sources.get(stored.sourceId)).toBeUndefined();
    expect(await stored.database.jobs.get('forget')).toBeUndefined();
  });

  it('takes it out of the tallies', async () => {
    const linesOf = async () => (await loadTally(stored.database, 'everything', 'all')).lines.map(({ low }) => low);
    expect((await linesOf()).toSorted((a, b) => a - b)).toEqual([50, 280, 1200]);
    await forget(stored.database, first(), NOW);
    expect(await linesOf()).toEqual([50]);
  });
});
