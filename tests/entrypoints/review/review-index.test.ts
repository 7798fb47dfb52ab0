import { describe, expect, it } from 'vitest';
import { readAddress, startOf, writeAddress } from '../../../entrypoints/review/frame/address';
import { groupedList } from '../../../entrypoints/review/list/grouped';
import { ReviewIndex } from '../../../entrypoints/review/lookup/review-index';
import { loadInitials } from '../../../utils/search';
import type { FigureQuery } from '../../../entrypoints/review/lookup/queries';
import { packArticle } from '../../../utils/search';
import { figureRow, organizationRow, SOURCE } from '../../components/rows';

const FIGURES = [
  figureRow({ id: 'f1', value: 200_000_000, raw: '2亿元', sentence: '善意基金会全年投入2亿元。' }),
  figureRow({
    id: 'f2',
    value: 300,
    raw: '300人',
    kind: 'people',
    organizationId: null,
    sentence: '受訓教師300人。',
  }),
];
const LATER = [
  figureRow({
    id: 'f3',
    value: 50,
    raw: '50人',
    kind: 'people',
    organizationId: 'o2',
    sentence: '微光基金会来了50人。',
    status: 'confirmed',
  }),
];

function filled(): ReviewIndex {
  const index = new ReviewIndex(loadInitials);
  index.setOrganizations([
    { ...organizationRow('o1', '善意基金会'), aliases: ['善基会'] },
    organizationRow('o2', '微光基金会'),
  ]);
  index.put(packArticle(SOURCE, FIGURES));
  const later = { ...SOURCE, id: 's2', title: '微光', note: '向校方求证', firstSeenAt: SOURCE.firstSeenAt + 1 };
  index.put(
    packArticle(
      later,
      LATER.map((row) => ({ ...row, sourceId: 's2' })),
    ),
  );
  return index;
}

const query = (changes: Partial<FigureQuery> = {}): FigureQuery => ({
  words: '',
  facets: {},
  sort: 'saved',
  descending: true,
  group: null,
  ...changes,
});

const found: readonly (readonly [rule: string, words: string, ids: readonly string[]])[] = [
  ['nothing typed finds all', '', ['f1', 'f2', 'f3']],
  ['a substring of Chinese', '年投入', ['f1']],
  ['the other script', '受训教师', ['f2']],
  ['an alias', '善基会', ['f1']],
  ['the initials of a name', 'wgjj', ['f3']],
  ['initials that are no one’s', 'zgfn', []],
  ['the note of an article', '校方求证', ['f3']],
  ['a value', '≥1亿', ['f1']],
  ['a word that stands nowhere', '图书馆', []],
];

describe('the index of the review page', () => {
  it.each(found)('finds by %s', async (_rule, words, ids) => {
    const answer = await filled().figures(query({ words }));
    expect(answer.first.toSorted()).toEqual(ids);
    expect(answer.total).toBe(ids.length);
  });

  it('narrows by a facet, and by having no value of it', async () => {
    const index = filled();
    expect((await index.figures(query({ facets: { kind: ['people'] } }))).first.toSorted()).toEqual(['f2', 'f3']);
    expect((await index.figures(query({ facets: { organization: [null] } }))).first).toEqual(['f2']);
  });

  it('sorts by value, both ways', async () => {
    const index = filled();
    expect((await index.figures(query({ sort: 'value' }))).first).toEqual(['f1', 'f2', 'f3']);
    expect((await index.figures(query({ sort: 'value', descending: false }))).first).toEqual(['f3', 'f2', 'f1']);
  });

  it('gathers rows under their organization, each group with its name', async () => {
    const { groups, first } = await filled().figures(query({ sort: 'value', group: 'organization' }));
    expect(groups).toEqual([
      { value: 'o1', name: '善意基金会', start: 0, count: 1 },
      { value: null, name: null, start: 1, count: 1 },
      { value: 'o2', name: '微光基金会', start: 2, count: 1 },
    ]);
    expect(first).toEqual(['f1', 'f2', 'f3']);
  });

  it('goes to the next figure that nobody has judged', async () => {
    const index = filled();
    const asked = query({ sort: 'value' });
    expect(await index.nextToCheck(asked, 1)).toBe(1);
    expect(await index.nextToCheck(asked, 2)).toBeNull();
  });

  it('counts a merged organization under the one that it was merged into, until it is split again', async () => {
    const index = filled();
    const rows = [organizationRow('o1', '善意基金会'), organizationRow('o2', '微光基金会')];
    const ask = { words: '', sort: 'figures', descending: true } as const;
    const list = async () =>
      (await index.organizations(ask, { start: 0, end: 9 })).items.map(({ name, figures }) => [name, figures]);
    index.setOrganizations(rows.map((row) => (row.id === 'o2' ? { ...row, mergedInto: 'o1' } : row)));
    expect(await list()).toEqual([['善意基金会', 2]]);
    expect((await index.figures(query())).facets.organization).toContainEqual({
      value: 'o1',
      name: '善意基金会',
      count: 2,
    });
    index.setOrganizations(rows);
    expect(await list()).toEqual([
      ['善意基金会', 1],
      ['微光基金会', 1],
    ]);
  });

  it('lists articles with their figures, and finds them by what stands in them', async () => {
    const index = filled();
    const ask = { words: '', sort: 'saved', descending: true } as const;
    const all = await index.sources(ask, { start: 0, end: 9 });
    expect(all.items.map(({ id, figures, toCheck }) => [id, figures, toCheck])).toEqual([
      ['s2', 1, 0],
      ['s1', 2, 2],
    ]);
    const some = await index.sources({ ...ask, words: '受训' }, { start: 0, end: 9 });
    expect(some.items.map(({ id }) => id)).toEqual(['s1']);
  });
});

describe('the address of the review page', () => {
  it('is written and read back', () => {
    const facets = { status: ['found', 'edited'], organization: [null] } as const;
    const address = {
      ...startOf('figures'),
      open: 'f1',
      words: '≥1亿 学校',
      facets,
      sort: 'value',
      ascending: true,
      group: 'day',
    };
    expect(readAddress(writeAddress(address))).toEqual(address);
  });
});

const group = (start: number, count: number) => ({ value: 'x', name: null, start, count });

describe('a grouped list', () => {
  const list = groupedList([group(0, 2), group(2, 1)], 3);

  it('has a heading before each group', () => {
    const items = Array.from({ length: list.count }, (_, at) => list.at(at));
    expect(items).toEqual([{ group: group(0, 2) }, { row: 0 }, { row: 1 }, { group: group(2, 1) }, { row: 2 }]);
  });

  it('knows where its rows stand', () => {
    expect([0, 1, 2].map((row) => list.indexOf(row))).toEqual([1, 2, 4]);
  });

  it('has rows alone without groups', () => {
    expect(groupedList([], 3).at(2)).toEqual({ row: 2 });
  });
});
