import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadContradicting, loadContradictions, saveArticles } from '../../../utils/storage';
import { articleOf, edit, NOW, SKETCHES, store, TEXT, type Stored } from '../edits/stage';

const PERIOD = { periodStart: '2023-01-01', periodEnd: '2023-12-31' };
const sketches = (raw: string, value: number) =>
  SKETCHES.map((sketch) => ({ ...sketch, ...PERIOD, ...(sketch.raw === '280所' ? { raw, value } : {}) }));
const other = (raw: string, value: number) => ({
  ...articleOf(TEXT.replace('280所', raw), sketches(raw, value)),
  url: 'https://news.example.org/other',
  claimedUrl: null,
});

let stored: Stored;
beforeEach(async () => {
  stored = await store();
  await saveArticles(stored.database, [articleOf(TEXT, sketches('280所', 280)), other('390所', 390)], NOW + 1);
});
afterEach(() => stored.database.delete());

const printed = async (sourceId: string) =>
  new Set((await loadContradictions(stored.database, sourceId)).figures.map(({ found }) => found.raw));

describe('what contradicts', () => {
  it('is told of everything stored', async () => {
    const ids = await loadContradicting(stored.database);
    const rows = await stored.database.figures.bulkGet([...ids]);
    expect(new Set(rows.map((row) => row?.found.raw))).toEqual(new Set(['280所', '390所']));
  });

  it('is told of an article with the figures of the other one, and with both articles', async () => {
    expect(await printed(stored.sourceId)).toEqual(new Set(['280所', '390所']));
    const { sources } = await loadContradictions(stored.database, stored.sourceId);
    expect(sources.map(({ url }) => url)).toContain('https://news.example.org/other');
  });

  it('is nothing any more when one of them is rejected', async () => {
    const figures = await stored.database.figures.toArray();
    const rejected = figures.flatMap(({ id, found }) =>
      found.raw === '390所' ? [{ table: 'figures' as const, id }] : [],
    );
    await edit(stored.database, { action: 'reject', targets: rejected });
    expect(await loadContradicting(stored.database)).toEqual(new Set());
    expect(await printed(stored.sourceId)).toEqual(new Set());
  });
});
