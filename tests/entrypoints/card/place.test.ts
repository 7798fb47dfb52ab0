import { describe, expect, it } from 'vitest';
import { placeCard, type Box, type Size } from '../../../entrypoints/card/place';

const CARD: Size = { width: 340, height: 200 };
const WIDE: Size = { width: 1000, height: 800 };

const rows: [rule: string, words: Box, card: Size, view: Size][] = [
  ['stands under its words', { left: 100, top: 100, bottom: 120 }, CARD, WIDE],
  ['stands above words at the bottom', { left: 100, top: 700, bottom: 720 }, CARD, WIDE],
  ['stays inside at the right edge', { left: 990, top: 100, bottom: 120 }, CARD, WIDE],
  ['scrolls where neither side has room', { left: 10, top: 100, bottom: 120 }, CARD, { width: 360, height: 220 }],
  [
    'is as narrow as a window at 400 %',
    { left: 10, top: 60, bottom: 110 },
    { width: 268, height: 400 },
    { width: 280, height: 200 },
  ],
];

describe('the card', () => {
  it.each(rows)('%s, and covers neither them nor the edge', (_rule, words, card, view) => {
    const { left, top, maxHeight } = placeCard(words, card, view);
    const height = Math.min(card.height, maxHeight);
    expect(top >= words.bottom || top + height <= words.top).toBe(true);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + card.width).toBeLessThanOrEqual(view.width);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top + height).toBeLessThanOrEqual(view.height);
    expect(maxHeight).toBeGreaterThan(40);
  });
});
