import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describePosition, describeQuote } from '../../../utils/selectors';
import { likeness, matchRows, type Place } from '../../../utils/storage/match-rows';
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

describe('likeness', () => {
  const rows: [a: string, b: string, expected: number][] = [
    ['', '', 1],
    ['甲', '乙', 0],
    ['甲乙丙', '甲乙丙', 1],
    ['甲乙丙', '丁戊己', 0],
    ['甲乙丙', '甲乙丁', 0.5],
  ];
  it.each(rows)('of %s and %s', (a, b, expected) => expect(likeness(a, b)).toBe(expected));

  it('is the same both ways, and between 0 and 1', () => {
    assert(
      property(string(), string(), (a, b) => {
        const value = likeness(a, b);
        expect(value).toBe(likeness(b, a));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });
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
