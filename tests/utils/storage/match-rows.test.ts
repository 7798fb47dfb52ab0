import { describe, expect, it } from 'vitest';
import { describePosition, describeQuote } from '../../../utils/selectors';
import { matchRows, type Place } from '../../../utils/storage/match-rows';
import { spanOf } from './build-article';

const placeIn = (text: string, words: string, id: string, nth = 0): Place => {
  const span = spanOf(text, words, nth);
  return { id, quote: describeQuote(text, span), position: describePosition(span) };
};

const placesOfTen = (text: string, name: string) =>
  [...text.matchAll(/10人/gu)].map(({ index }, at): Place => {
    const span = { start: index, end: index + 3 };
    return { id: `${name}${at}`, quote: describeQuote(text, span), position: describePosition(span) };
  });

describe('matching places', () => {
  it('gives a row to one place only', () => {
    const text = '东村10人。西村10人。';
    const matches = matchRows(
      [placeIn(text, '10人', 'old')],
      [placeIn(text, '10人', 'a', 0), placeIn(text, '10人', 'b', 1)],
      text,
    );
    expect([...matches.keys()]).toEqual(['a']);
  });

  it('prefers the id to everything', () => {
    const text = '东村10人。西村10人。';
    const stored = [placeIn(text, '10人', 'a', 1)];
    expect(matchRows(stored, [placeIn(text, '10人', 'a', 0), placeIn(text, '10人', 'b', 1)], text).get('a')?.id).toBe(
      'a',
    );
  });

  it('finds a number again in the other script, and no other number', () => {
    const before = '全年投入资金360万元，比上年有所增加，用于乡村学校。';
    const reading = { value: 3_600_000, max: null, bound: 'exact', unitClass: 'CNY', currency: 'CNY' } as const;
    const stored = [{ ...placeIn(before, '360万元', 'old'), found: reading }];
    const match = (after: string, words: string, value: number) =>
      matchRows(stored, [{ ...placeIn(after, words, 'new'), found: { ...reading, value } }], after).get('new')?.id;
    const after = '全年投入資金360萬元，比上年有所增加，用於鄉村學校。';
    expect(match(after, '360萬元', 3_600_000)).toBe('old');
    expect(match(after.replace('360', '380'), '380萬元', 3_800_000)).toBeUndefined();
  });

  it('does not take equal words of another story', () => {
    const before = '去年春天山村小学收到图书以后，来了10人值班整理书架并且登记。';
    const after = '另有一支医疗队走进社区，为老人量血压，共10人参加了当天的活动。';
    expect(matchRows([placeIn(before, '10人', 'old')], [placeIn(after, '10人', 'new')], after).size).toBe(0);
  });

  it('takes about as long for a page that repeats one number as for any other', () => {
    const before = '甲10人。'.repeat(4000);
    const after = '乙10人。'.repeat(4000);
    const start = performance.now();
    matchRows(placesOfTen(before, 'old'), placesOfTen(after, 'new'), after);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
