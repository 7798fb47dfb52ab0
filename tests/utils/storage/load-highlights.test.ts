import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadBin, loadHighlights, loadMergers } from '../../../utils/storage';
import { edit, NOW, placeOf, store, type Stored } from '../edits/stage';

let stored: Stored;
beforeEach(async () => {
  stored = await store();
});
afterEach(() => stored.database.delete());

const highlight = (id: string, words: string, now: number) =>
  edit(
    stored.database,
    { action: 'highlight', id, ...placeOf(stored.sourceId, words), category: 'doubt', note: '', tags: [] },
    now,
  );

describe('what the review page lists beside figures', () => {
  it('are highlights with their articles, newest first, without those in the bin', async () => {
    await highlight('h1', '280所学校', NOW + 1);
    await highlight('h2', '志愿者', NOW + 2);
    await highlight('h3', '青禾', NOW + 3);
    await edit(stored.database, { action: 'delete', targets: [{ table: 'highlights', id: 'h3' }] });
    const listed = await loadHighlights(stored.database);
    expect(listed.map(({ row, source }) => [row.id, source?.id])).toEqual([
      ['h2', stored.sourceId],
      ['h1', stored.sourceId],
    ]);
    expect(
      (await loadBin(stored.database)).map(({ table, row }) => [table, 'category' in row && row.quote.exact]),
    ).toEqual([['highlights', '青禾']]);
  });

  it('are the organizations that were merged into one', async () => {
    const [into = '', other = ''] = stored.organizationIds;
    expect(await loadMergers(stored.database, into)).toEqual([]);
    await edit(stored.database, { action: 'merge-organizations', organizationIds: [other], into });
    expect((await loadMergers(stored.database, into)).map(({ id }) => id)).toEqual([other]);
  });
});
