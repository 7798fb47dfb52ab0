import { describe, expect, it } from 'vitest';
import { extract } from '../../../utils/extraction';

const summary = (text: string, lang: 'zh-Hans' | 'zh-Hant' | 'en') => {
  const { figures, organizations } = extract(text, { lang });
  for (const { start, end, raw } of figures) expect(text.slice(start, end)).toBe(raw);
  for (const { mentions } of organizations)
    for (const { start, end, name } of mentions) expect(text.slice(start, end)).toBe(name);
  return {
    names: organizations.map(({ name }) => name),
    figures: figures.map(({ raw, value, org }) => [raw, value, org]),
  };
};

describe('a Chinese article', () => {
  it('has names and amounts in English inside its sentences', () => {
    const { names, figures } = summary(
      '山海基金会与Save the Children合作，另获美国捐款US$5 million，用于学校。',
      'zh-Hans',
    );
    expect(names).toEqual(['山海基金会', 'Save the Children']);
    expect(figures.map(([raw, value]) => [raw, value])).toEqual([['US$5 million', 5_000_000]]);
  });

  it('reads a sign with a blank behind it, and a Chinese scale', () => {
    const { figures } = extract('山海基金会向灾区捐赠US$ 200万。', { lang: 'zh-Hans', region: 'CN' });
    expect(figures).toMatchObject([{ raw: 'US$ 200万', value: 2_000_000, currency: 'USD' }]);
  });

  it('has a paragraph in English, which the English pack reads as a whole', () => {
    const { names, figures } = summary(
      '山海基金会捐款300万元。\n\nThe Leverhulme Trust has given HK$120 million to 40 schools.\n\n受益学生500名。',
      'zh-Hans',
    );
    expect(names).toEqual(['山海基金会', 'Leverhulme Trust']);
    expect(figures.map(([raw, value]) => [raw, value])).toEqual([
      ['300万元', 3_000_000],
      ['HK$120 million', 120_000_000],
      ['40 schools', 40],
      ['500名', 500],
    ]);
    expect(figures[1]?.[2]).toBe('Leverhulme Trust');
  });

  it('keeps its own reading of what begins in Latin letters and ends in Chinese', () => {
    const { figures } = summary('会议获得捐款USD 200万元，受益者300名。', 'zh-Hans');
    expect(figures.map(([, value]) => value)).toEqual([2_000_000, 300]);
  });

  it('is read as if the English words were not there where they are no names and no amounts', () => {
    const plain = summary('基金会通过应用帮助了3000名儿童。', 'zh-Hans');
    const mixed = summary('基金会通过App和AED帮助了3000名儿童。', 'zh-Hans');
    expect(mixed.figures).toEqual(plain.figures);
    expect(mixed.names).toEqual(plain.names);
  });
});

describe('an English article', () => {
  it('has Chinese names', () => {
    const { names, figures } = summary(
      'Oxfam gave HK$2 million to the Amity Foundation (爱德基金会) for schools.',
      'en',
    );
    expect(names).toEqual(['Oxfam', 'Amity Foundation', '爱德基金会']);
    expect(figures).toEqual([['HK$2 million', 2_000_000, 'Oxfam']]);
  });

  it('has a paragraph in Chinese', () => {
    const { names, figures } = summary(
      'Oxfam gave £2m to schools.\n\n中华慈善总会去年捐款300万元。\n\nIt helped 40 families.',
      'en',
    );
    expect(names).toEqual(['Oxfam', '中华慈善总会']);
    expect(figures.map(([raw, value]) => [raw, value])).toEqual([
      ['£2m', 2_000_000],
      ['300万元', 3_000_000],
      ['40 families', 40],
    ]);
    expect(figures[2]?.[2]).toBe('Oxfam');
  });
});
