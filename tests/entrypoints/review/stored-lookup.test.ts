import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FigureQuery, Progress } from '../../../entrypoints/review/lookup/queries';
import { lookupOf } from '../../../entrypoints/review/lookup/stored-lookup';
import { forget, saveArticles } from '../../../utils/storage';
import { articleOf, edit, NOW, SKETCHES, store, TEXT, type Stored } from '../../utils/edits/stage';

const ALL: FigureQuery = { words: '', facets: {}, sort: 'saved', descending: true, group: null };

let stored: Stored;
let progress: Progress | undefined;

beforeEach(async () => {
  stored = await store();
  progress = undefined;
});
afterEach(() => stored.database.delete());

async function open() {
  const lookup = lookupOf(stored.database);
  const filled = lookup.watch((now) => {
    progress = now;
  });
  // As the page does: it asks as soon as it hears of anything, and the rest is read after that.
  await lookup.figures(ALL);
  await filled;
  return lookup;
}

describe('the index over the stored packs', () => {
  it('packs what was read, and says that it is complete', async () => {
    const lookup = await open();
    expect(progress).toMatchObject({ done: 1, total: 1, isComplete: true, trouble: null });
    expect((await lookup.figures(ALL)).first).toEqual(stored.figureIds.toReversed());
  });

  it('answers the same from the packs that are kept', async () => {
    const first = await (await open()).figures(ALL);
    expect(await (await open()).figures(ALL)).toEqual(first);
  });

  it('follows an edit', async () => {
    const lookup = await open();
    const [id = ''] = stored.figureIds;
    await edit(stored.database, { action: 'reject', targets: [{ table: 'figures', id }] });
    await lookup.refresh();
    expect((await lookup.figures({ ...ALL, facets: { status: ['rejected'] } })).first).toEqual([id]);
  });

  it('drops what was forgotten', async () => {
    const lookup = await open();
    await forget(stored.database, { what: 'article', sourceId: stored.sourceId }, NOW);
    await lookup.refresh();
    expect((await lookup.figures(ALL)).total).toBe(0);
  });

  it('finds which figures contradict others, and that they do no more', async () => {
    const period = { periodStart: '2023-01-01', periodEnd: '2023-12-31' };
    const sketches = (raw: string, value: number) =>
      SKETCHES.map((sketch) => ({ ...sketch, ...period, ...(sketch.raw === '280所' ? { raw, value } : {}) }));
    const other = (raw: string, value: number) => ({
      ...articleOf(TEXT.replace('280所', raw), sketches(raw, value)),
      url: 'https://news.example.org/other',
      claimedUrl: null,
    });
    await saveArticles(stored.database, [articleOf(TEXT, sketches('280所', 280)), other('390所', 390)], NOW + 1);
    const lookup = await open();
    const conflicting = async () => (await lookup.figures({ ...ALL, facets: { flag: ['conflict'] } })).total;
    await vi.waitFor(async () => {
      expect(await conflicting()).toBe(2);
    });
    await saveArticles(stored.database, [other('280所', 280)], NOW + 2);
    await vi.waitFor(async () => {
      expect(await conflicting()).toBe(0);
    });
  });
});
