import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { placeNow, saveArticles, watchPlace, type PlaceNow } from '../../../utils/storage';
import { articleOf, NOW, SKETCHES, store, TEXT, type Stored } from '../edits/stage';

let stored: Stored;
beforeEach(async () => {
  stored = await store();
});
afterEach(() => stored.database.delete());

/** What became of the first figure when the article says `text` later. */
async function read(text: string, sketches = SKETCHES): Promise<PlaceNow | undefined> {
  const { database, figureIds } = stored;
  const [id = ''] = figureIds;
  const start = (await database.figures.get(id))?.position.start ?? -1;
  await saveArticles(database, [articleOf(text, sketches)], NOW + 1);
  const row = await database.figures.get(id);
  return row === undefined ? undefined : placeNow(database, row, start);
}

describe('words whose article is read again', () => {
  it('stand where they stood', async () => {
    expect(await read(TEXT)).toEqual({ outcome: 'same' });
  });

  it('have moved', async () => {
    expect(await read(`本报讯　${TEXT}`)).toEqual({ outcome: 'moved' });
  });

  it('say another number', async () => {
    const [first, ...rest] = SKETCHES;
    const now = [{ ...first, raw: '320所', value: 320 }, ...rest];
    expect(await read(TEXT.replace('280所', '320所'), now)).toEqual({ outcome: 'changed', was: '280所', now: '320所' });
  });

  it('are gone', async () => {
    const rest = SKETCHES.slice(2);
    expect(await read('白杨基金会在2023年又来了30名志愿者。', rest)).toEqual({ outcome: 'gone' });
  });

  it('are told of once the article was read, and not before', async () => {
    const { database, figureIds } = stored;
    const onPlace = vi.fn<(place: PlaceNow) => void>();
    const stop = watchPlace(database, { table: 'figures', id: figureIds[0] ?? '' }, NOW, onPlace);
    await vi.waitFor(async () => expect(await database.figures.count()).toBe(SKETCHES.length));
    expect(onPlace).not.toHaveBeenCalled();
    await saveArticles(database, [articleOf(`本报讯　${TEXT}`)], NOW + 1);
    await vi.waitFor(() => {
      expect(onPlace).toHaveBeenCalledWith({ outcome: 'moved' });
    });
    stop();
  });
});
