import { beforeAll, describe, expect, it } from 'vitest';
import { filterItems, type PanelItem } from '../../../components/panel/item';
import { panelItems } from '../../../entrypoints/sidepanel/items';
import { CARD_WORDS, COMMON_WORDS, PAGES_WORDS, PANEL_WORDS, setLocale, speakIn } from '../../../utils/i18n';
import { loadPageRows, saveArticles } from '../../../utils/storage';
import { articleOf, edit, NOW, placeOf, store, TEXT } from '../../utils/edits/stage';

/** The panel of an article in which the reader has marked words and rejected a figure, and that then lost another one. */
async function itemsOf(text = TEXT): Promise<PanelItem[]> {
  const { database, sourceId, figureIds } = await store();
  await edit(database, {
    action: 'highlight',
    id: 'own',
    ...placeOf(sourceId, '志愿者'),
    category: 'doubt',
    note: '问一问',
    tags: [],
  });
  await edit(database, { action: 'reject', targets: [{ table: 'figures', id: figureIds[0] ?? '' }] });
  const sketches = articleOf(TEXT).extraction.figures.filter(({ raw }) => text.includes(raw));
  const saved = await saveArticles(database, [articleOf(text, sketches)], NOW + 1);
  const lost = saved.ok ? saved.saved.flatMap((article) => article.lost) : [];
  const items = panelItems(await loadPageRows(database, [sourceId]), lost);
  await database.delete();
  return items;
}

const filter = { category: 'all', onlyToCheck: false, words: '' } as const;
const rawsOf = (items: readonly PanelItem[]) => items.map(({ raw }) => raw);

beforeAll(async () => {
  speakIn(COMMON_WORDS, PAGES_WORDS, CARD_WORDS, PANEL_WORDS);
  await setLocale({ language: 'zh-Hans', grouping: 'language' }, 'zh-CN');
});

describe('the panel', () => {
  it('lists figures, organizations and highlights in reading order, each with its state', async () => {
    const items = await itemsOf();
    expect(items.map(({ raw, status, category }) => [raw, status, category])).toEqual([
      ['青禾基金会', 'found', 'organization'],
      ['280所', 'rejected', 'figure'],
      ['1200名', 'found', 'figure'],
      ['白杨基金会', 'found', 'organization'],
      ['30名', 'found', 'figure'],
      ['志愿者', 'confirmed', 'highlight'],
    ]);
    expect(items[1]).toMatchObject({ amount: '280 所', organization: '青禾基金会' });
  });

  it('says where another number stands now, and lists at the end what the page has no longer', async () => {
    const items = filterItems(await itemsOf(TEXT.replace('志愿者', '医生').replace('1200名', '1300名')), filter);
    const [last] = items.toReversed();
    expect(last).toMatchObject({ raw: '志愿者', whereabouts: 'gone', remark: expect.stringContaining('2024') });
    expect(items.find(({ raw }) => raw === '1200名')).toMatchObject({
      whereabouts: 'here',
      remark: '此处已变：原为1200名，现为1300名',
    });
  });

  it('lists apart what may be meant by several places of the page', async () => {
    const text = `编者按：本文分两次刊出。\n\n${TEXT}\n\n${TEXT}`;
    const items = filterItems(await itemsOf(text), filter);
    expect(items.at(-1)).toMatchObject({
      raw: '志愿者',
      whereabouts: 'uncertain',
      remark: '在本页出现多处，无法确定是哪一处',
    });
  });

  const filters: [what: string, changes: object, expected: string[]][] = [
    ['the reader’s own', { category: 'highlight' }, ['志愿者']],
    ['what is to be checked', { onlyToCheck: true, category: 'figure' }, ['1200名', '30名']],
    ['words of a name', { words: '白杨' }, ['白杨基金会', '30名']],
    ['words of a note', { words: '问一' }, ['志愿者']],
  ];
  it.each(filters)('finds %s', async (_what, changes, expected) =>
    expect(rawsOf(filterItems(await itemsOf(), { ...filter, ...changes }))).toEqual(expected),
  );
});
