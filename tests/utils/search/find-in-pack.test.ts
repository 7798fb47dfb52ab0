import { describe, expect, it } from 'vitest';
import { findInPack, foldForSearch, packArticle, parseQuery } from '../../../utils/search';
import { figureRow, SOURCE } from '../../components/rows';

const rows = [
  figureRow({
    id: 'a1',
    value: 1,
    raw: '200万元',
    sentence: '善意基金会为山区学校捐赠200万元。',
    organizationId: 'o1',
  }),
  figureRow({
    id: 'a2',
    value: 2,
    raw: '30所',
    sentence: '善意基金会为山区学校捐赠200万元，惠及30所。',
    organizationId: 'o1',
  }),
  figureRow({ id: 'a3', value: 3, raw: '5000人', sentence: '另有5000人接受了義診。', organizationId: 'o2' }),
  { ...figureRow({ id: 'a4', value: 4, raw: '9人', sentence: '已删的9人。' }), deletedAt: 1 },
];
const pack = packArticle({ ...SOURCE, title: '图书角进山村', tags: ['教育'] }, rows);

const searches: [rule: string, typed: string, found: readonly number[] | 'all' | undefined][] = [
  ['a word of a sentence', '山区', [0, 1]],
  ['a word of one sentence', '惠及', [1]],
  ['the title holds for all', '图书角', 'all'],
  ['one term in the title, one in a sentence', '图书角 义诊', [2]],
  ['Traditional text by Simplified words', '义诊', [2]],
  ['an organization by its name', '微光', [2]],
  ['an organization and a word', '微光 5000', [2]],
  ['an organization of another sentence', '微光 山区', undefined],
  ['what stands nowhere', '海洋', undefined],
  ['what lies in the bin', '已删', undefined],
];

describe('finding in a packed article', () => {
  it.each(searches)('%s: %s', (_rule, typed, found) => {
    const { terms } = parseQuery(typed);
    const named = new Map(terms.map((term) => [term, new Set('微光基金会'.includes(term) ? ['o2'] : [])]));
    expect(findInPack(pack, terms, named)).toEqual(found);
  });

  it('packs each sentence once, folded', () => {
    expect(pack.sentences).toHaveLength(3);
    expect(pack.sentences[2]).toBe(foldForSearch('另有5000人接受了义诊。').text);
    expect(pack.figures.map(({ id, sentence }) => [id, sentence])).toEqual([
      ['a1', 0],
      ['a2', 1],
      ['a3', 2],
    ]);
    expect(pack).toMatchObject({ outlet: 'gongyishibao.com', title: '图书角进山村' });
    expect(pack.figures[0]?.tags).toEqual(['教育']);
  });
});
