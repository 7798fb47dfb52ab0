import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGoldArticles } from './gold-articles';
import { judge } from './judge';

/**
 * The least that role, period and organization have to reach on figures annotated by hand. A better score raises the floor
 * here; what falls below it prints every figure that was read otherwise.
 */
const floors: [folder: string, least: { org: number; role: number; period: number }][] = [
  ['tests/corpus/zh', { org: 0.86, role: 0.86, period: 0.87 }],
  ['../shared/corpus/seeds', { org: 0.95, role: 0.9, period: 0.95 }],
  ['../shared/corpus/dev-zh', { org: 0.93, role: 0.9, period: 0.9 }],
];

describe('who did what and when, of figures annotated by hand', () => {
  for (const [folder, least] of floors) {
    const articles = readGoldArticles(resolve(folder));
    // The shared corpus is not part of the project; our own articles always are.
    it.runIf(articles.length > 0)(`${folder}: ${JSON.stringify(least)} at the least`, () => {
      const judgement = judge(articles);
      for (const field of ['org', 'role', 'period'] as const) {
        const { right, of, misses } = judgement[field];
        expect(right / of, `${field}\n${misses.join('\n')}`).toBeGreaterThanOrEqual(least[field]);
      }
    });
  }

  it('reads our own articles, of which there are more than thirty', () => {
    expect(readGoldArticles(resolve('tests/corpus/zh')).length).toBeGreaterThan(30);
  });
});
