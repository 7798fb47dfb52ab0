import { describe, expect, it } from 'vitest';
import { foldForId, foldNumeral } from '../../../utils/storage/fold';
import { hashParts, organizationIdOf, placeIdsOf, sourceIdOf, type PlaceIdentity } from '../../../utils/storage/ids';

describe('folding for ids', () => {
  const equals: [rule: string, a: string, b: string][] = [
    ['full width', '２８０万', '280万'],
    ['a broken line', '河南省慈善\n\n联合总会', '河南省慈善联合总会'],
    ['zero-width characters', '善\u200b数\ufeff', '善数'],
    ['letter case', 'Red Cross', 'RED CROSS'],
    ['ideographic space', '北京　慈弘', '北京慈弘'],
  ];
  it.each(equals)('%s', (_rule, a, b) => expect(foldForId(a)).toBe(foldForId(b)));

  const numerals: [raw: string, numeral: string][] = [
    ['280多万人次', '280多万'],
    ['约21.88亿元', '21.88亿'],
    ['近200人', '200'],
    ['人民币100万元', '100万'],
    ['上百家', '百'],
    ['數十萬元', '數十萬'],
    ['more than 55,000 households', '55,000'],
    ['dozens of families', 'dozensoffamilies'],
  ];
  it.each(numerals)('the numeral of %s', (raw, numeral) => expect(foldNumeral(raw)).toBe(numeral));
});

const place = (changes: Partial<PlaceIdentity> = {}): PlaceIdentity => ({
  kind: 'figure',
  page: 1,
  sentence: '受益280多万人次。',
  exact: '280多万人次',
  ...changes,
});

const idOf = async (changes: Partial<PlaceIdentity>) => (await placeIdsOf('source', [place(changes)]))[0];

describe('ids', () => {
  // They are in every reader's database: this very value may never change.
  it('are SHA-256 in hex', async () => {
    expect(await hashParts('a', 1)).toMatch(/^[0-9a-f]{64}$/u);
    expect(await sourceIdOf('https://www.gongyishibao.com/a/1.html', '')).toBe(
      'b1971b30d29d2d3580cc91b8982b1916f031b27a02a22bb89bc7da22a438061c',
    );
    expect(await organizationIdOf('北京慈弘慈善基金会')).toBe(
      'b489fcaf3020f02df69d05eee77bfd05b34ebb768a3a28db3ee554c2b58889b2',
    );
  });

  it('keep the borders of their parts', async () => {
    expect(await sourceIdOf('https://a.cn/1', '2')).not.toBe(await sourceIdOf('https://a.cn/12', ''));
  });

  it('take lone surrogates as they come', async () => {
    expect(await organizationIdOf('\ud800')).not.toBe(await organizationIdOf('\udfff'));
  });

  it('tell a number that stands twice by its occurrence', async () => {
    const [first, second, other] = await placeIdsOf('source', [
      place(),
      place(),
      place({ sentence: '另一句280多万人次。' }),
    ]);
    expect(new Set([first, second, other]).size).toBe(3);
    expect((await placeIdsOf('source', [place()]))[0]).toBe(first);
  });

  const same: [rule: string, changes: Partial<PlaceIdentity>][] = [
    ['the words around the numeral', { exact: '约280多万' }],
    ['a line break in the sentence', { sentence: '受益280多\n万人次。' }],
    ['full-width digits', { sentence: '受益２８０多万人次。', exact: '２８０多万人次' }],
  ];
  it.each(same)('do not hang on %s', async (_rule, changes) => expect(await idOf(changes)).toBe(await idOf({})));

  const different: [rule: string, changes: Partial<PlaceIdentity>][] = [
    ['the number', { exact: '290多万人次' }],
    ['the sentence', { sentence: '去年受益280多万人次。' }],
    ['the page', { page: 2 }],
    ['figure or mention', { kind: 'mention' }],
  ];
  it.each(different)('hang on %s', async (_rule, changes) => expect(await idOf(changes)).not.toBe(await idOf({})));
});
