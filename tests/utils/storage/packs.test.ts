import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countPacks, packAgain, saveArticles, streamPacks, undoEdit, type PackRow } from '../../../utils/storage';
import { articleOf, edit, NOW, store, type Stored } from '../edits/stage';

let stored: Stored;
beforeEach(async () => {
  stored = await store();
});
afterEach(() => stored.database.delete());

async function pack(): Promise<{ readonly packed: number; readonly gone: number }> {
  let [packed, gone] = [0, 0];
  for await (const batch of packAgain(stored.database)) {
    packed += batch.packs.length;
    gone += batch.gone.length;
  }
  return { packed, gone };
}

async function packs(): Promise<readonly PackRow[]> {
  const rows = new Map<string, PackRow>();
  for await (const batch of streamPacks(stored.database)) for (const row of batch) rows.set(row.sourceId, row);
  return [...rows.values()];
}

describe('the kept packs of articles', () => {
  it('hold an article once it was packed, and nothing is packed twice', async () => {
    expect(await countPacks(stored.database)).toEqual({ packed: 0, waiting: 1 });
    expect(await pack()).toEqual({ packed: 1, gone: 0 });
    expect(await pack()).toEqual({ packed: 0, gone: 0 });
    const [row] = await packs();
    expect(row?.figures.map(({ id }) => id)).toEqual(stored.figureIds);
    expect(row?.sentences).toEqual([
      '青禾基金会捐助280所学校，受益学生1200名。',
      '白杨基金会在2023年又来了30名志愿者。',
    ]);
  });

  it('follow what the reader does and undoes', async () => {
    await pack();
    const [id = ''] = stored.figureIds;
    const done = await edit(stored.database, { action: 'note', target: { table: 'figures', id }, text: '向校方求证' });
    await pack();
    expect((await packs())[0]?.figures[0]?.note).toBe('向校方求证');
    await undoEdit(stored.database, done ?? 0, NOW);
    await pack();
    expect((await packs())[0]?.figures[0]?.note).toBe('');
  });

  it('lose an article that goes to the bin', async () => {
    await pack();
    await edit(stored.database, { action: 'delete', targets: [{ table: 'sources', id: stored.sourceId }] });
    expect(await pack()).toEqual({ packed: 0, gone: 1 });
    expect(await packs()).toEqual([]);
  });

  it('come with those first that were saved last, and all of them', async () => {
    const later = { ...articleOf(), url: 'https://www.gongyishibao.com/html/later.html', claimedUrl: null };
    await saveArticles(stored.database, [later], NOW + 1);
    await pack();
    const batches: (readonly number[])[] = [];
    for await (const batch of streamPacks(stored.database)) batches.push(batch.map(({ savedAt }) => savedAt));
    expect(batches[0]).toEqual([NOW + 1, NOW]);
    expect(batches[1]?.toSorted()).toEqual([NOW, NOW + 1]);
  });
});
