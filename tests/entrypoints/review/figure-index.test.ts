import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../entrypoints/review/frame/address';
import { FigureIndex } from '../../../entrypoints/review/frame/figure-index';
import { figureRow, organizationRow, SOURCE } from '../../components/rows';

const index = new FigureIndex();
index.nameOrganizations([{ ...organizationRow('o1', '善意基金会'), aliases: ['善基会'] }]);
index.put({
  source: SOURCE,
  figures: [
    figureRow({ id: 'f1', value: 200_000_000, raw: '2亿元', sentence: '善意基金会全年投入2亿元。' }),
    figureRow({
      id: 'f2',
      value: 300,
      raw: '300人',
      kind: 'people',
      organizationId: null,
      sentence: '受訓教師300人。',
    }),
  ],
});

const found: readonly (readonly [rule: string, words: string, ids: readonly string[]])[] = [
  ['nothing typed finds all', '', ['f1', 'f2']],
  ['a substring of Chinese', '年投入', ['f1']],
  ['the other script', '受训教师', ['f2']],
  ['an alias', '善基会', ['f1']],
  ['a value', '≥1亿', ['f1']],
  ['a word that stands nowhere', '图书馆', []],
];

describe('the index of the review page', () => {
  it.each(found)('finds by %s', (_rule, words, ids) => {
    const answer = index.query({ words, facets: {} });
    expect([...answer.ids(0, 10)].toSorted()).toEqual(ids);
    expect(answer.total).toBe(ids.length);
  });

  it('narrows by a facet, and by having no value of it', () => {
    expect(index.query({ words: '', facets: { kind: ['people'] } }).ids(0, 10)).toEqual(['f2']);
    expect(index.query({ words: '', facets: { organization: [null] } }).ids(0, 10)).toEqual(['f2']);
  });

  it('is written into the address and read back', () => {
    const facets = { status: ['found', 'edited'], organization: [null] } as const;
    const address = { view: 'figures', open: 'f1', words: '≥1亿 学校', facets };
    expect(readAddress(writeAddress(address))).toEqual(address);
  });
});
