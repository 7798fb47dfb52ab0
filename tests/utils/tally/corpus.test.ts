import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scoreTallies, type FiguresOf } from '../../corpus/score-tally';

interface Floor {
  /** Fewer would mean that tallies made by hand have gone. */
  readonly articles: number;
  /** Least share of the lines that are as by hand, both of those that there are and of those that are said. */
  readonly lines: number;
}

/** A better score raises the floor here. The shared corpus is not part of the project; our own articles always are. */
const FLOORS: readonly (readonly [folder: string, figuresOf: FiguresOf, floor: Floor])[] = [
  ['tests/corpus/zh', 'gold', { articles: 39, lines: 0.95 }],
  ['tests/corpus/en', 'gold', { articles: 10, lines: 0.95 }],
  ['../shared/corpus/seeds', 'gold', { articles: 5, lines: 1 }],
  ['../shared/corpus/dev-zh', 'gold', { articles: 11, lines: 0.93 }],
  ['../shared/corpus/dev-en', 'gold', { articles: 6, lines: 0.95 }],
  ['../shared/corpus/seeds', 'extraction', { articles: 5, lines: 0.93 }],
  ['../shared/corpus/dev-zh', 'extraction', { articles: 11, lines: 0.8 }],
  ['../shared/corpus/dev-en', 'extraction', { articles: 6, lines: 0.75 }],
];

describe.each(FLOORS.filter(([folder]) => existsSync(folder)))('tallies of %s from %s figures', (folder, of, floor) => {
  const score = scoreTallies(resolve(folder), of);

  it('never say more than the text does', () => {
    expect(score.articles).toBeGreaterThanOrEqual(floor.articles);
    expect(score.overTheTruth).toEqual([]);
    expect(score.lowTooHigh).toEqual([]);
  });

  it(`have at least ${floor.lines} of their lines as by hand`, () => {
    const words = score.wrong.join('\n');
    expect(score.right / score.truth, words).toBeGreaterThanOrEqual(floor.lines);
    expect(score.right / score.said, words).toBeGreaterThanOrEqual(floor.lines);
  });
});
