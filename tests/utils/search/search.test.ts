import { assert, constantFrom, nat, property, string } from '../../support/fast-check';
import { describe, expect, it } from 'vitest';
import {
  findTerms,
  foldForSearch,
  holdsTerms,
  mayHoldTerms,
  mayMeet,
  parseQuery,
  signatureOf,
} from '../../../utils/search';

const folds: [rule: string, text: string, folded: string][] = [
  ['letter case', 'UNICEF Helps', 'unicef helps'],
  ['full width', '２８０万ＡＢ', '280万ab'],
  ['Traditional', '基金會捐贈億元', '基金会捐赠亿元'],
  ['a break between Han characters', '河南省慈善\n\n联合总会', '河南省慈善联合总会'],
  ['blanks elsewhere', 'Save  the\nChildren', 'save the children'],
  ['a blank between Han and letters', '基金会 UNICEF', '基金会 unicef'],
  ['invisible characters', '慈\u200b善\ufeff会', '慈善会'],
];

describe('folding for a search', () => {
  it.each(folds)('%s', (_rule, text, folded) => {
    expect(foldForSearch(text).text).toBe(folded);
  });

  it('keeps for each unit the place that it comes from', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const folded = foldForSearch(text);
        expect(folded.offsets).toHaveLength(folded.text.length);
        expect(
          folded.offsets.every((offset, at) => offset >= (folded.offsets[at - 1] ?? 0) && offset < text.length),
        ).toBe(true);
      }),
    );
  });
});

const queries: [typed: string, terms: string[], thresholds: string[]][] = [
  ['妇女发展', ['妇女发展'], []],
  ['婦女發展 ≥1亿', ['妇女发展'], ['≥100000000']],
  ['>= 100万', [], ['≥1000000']],
  ['<5千', [], ['<5000']],
  ['≤ 2.5m', [], ['≤2500000']],
  ['=1,200元', [], ['=1200']],
  ['>3 billion', ['billion'], ['>3']],
  ['>3billion', [], ['>3000000000']],
  ['"school meals" kenya', ['school meals', 'kenya'], []],
  ['“五位一体” 养老', ['五位一体', '养老'], []],
  ['养老 养老', ['养老'], []],
  ['≥很多', ['≥很多'], []],
  ['   ', [], []],
];

it.each(queries)('reads the query %s', (typed, terms, thresholds) => {
  const query = parseQuery(typed);
  expect(query.thresholds.map(({ relation, value }) => `${relation}${value}`)).toEqual(thresholds);
  expect(query.terms).toEqual(terms);
});

const limits: [typed: string, low: number, high: number | null, meets: boolean][] = [
  ['≥1亿', 100_000_000, 100_000_000, true],
  ['≥1亿', 35_000, null, false],
  ['≥3万', 35_000, null, true],
  ['=3.5万', 35_000, null, true],
  ['≥1亿', 99_000_000, 99_999_999, false],
  ['>900', 800, 900, false],
  ['≤100', 0, 100, true],
  ['<100', 100, 200, false],
  ['=850', 800, 900, true],
];

it.each(limits)('%s of %d to %d', (typed, low, high, meets) => {
  const [limit] = parseQuery(typed).thresholds;
  expect(limit && mayMeet({ low, high }, limit)).toBe(meets);
});

const finds: [rule: string, text: string, typed: string, found: string[]][] = [
  ['any Chinese substring', '中国妇女发展基金会已投入', '女发', ['女发']],
  ['a word by its beginning', 'The children were helped', 'chil', ['chil']],
  ['no word from its middle', 'grandchildren', 'chil', []],
  ['Traditional text by Simplified words', '慈善總會捐贈', '总会', ['總會']],
  ['across a break', '慈善\n联合总会', '慈善联合', ['慈善\n联合']],
  ['digits by their beginning', '共2800户', '28', ['28']],
  ['every term, in order', '养老与助残', '助残 养老', ['养老', '助残']],
];

it.each(finds)('finds %s', (_rule, text, typed, found) => {
  const { terms } = parseQuery(typed);
  expect(findTerms(text, terms).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  expect(holdsTerms(foldForSearch(text), terms)).toBe(found.length > 0);
});

describe('signatures', () => {
  it('never miss a text that holds the term', () => {
    const text = string({ unit: constantFrom(...Array.from('基金会捐赠养老助残 abcde12 ，。')), maxLength: 60 });
    assert(
      property(text, nat(), nat(), (source, from, length) => {
        const folded = foldForSearch(source);
        const start = from % (folded.text.length + 1);
        const { terms } = parseQuery(folded.text.slice(start, start + (length % 8)));
        if (!holdsTerms(folded, terms)) return;
        expect(mayHoldTerms(signatureOf([folded]), terms)).toBe(true);
      }),
    );
  });

  it('tell most texts apart', () => {
    const signature = signatureOf([foldForSearch('中国妇女发展基金会已投入善款二百万元，受益妇女一千四百万人次。')]);
    expect(mayHoldTerms(signature, ['妇女发展'])).toBe(true);
    expect(['儿童福利', '乡村振兴', '残疾人', 'unicef'].filter((term) => mayHoldTerms(signature, [term]))).toEqual([]);
  });
});
