import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MEASURES, readArticles, score, type Scores } from './score';

/**
 * The least that extraction has to reach on articles annotated by hand. A better score raises the floor here. The shared
 * corpus is not part of the project; our own articles always are.
 */
const FLOORS: readonly (readonly [folder: string, floors: Scores])[] = [
  [
    'tests/corpus/zh',
    {
      figures: 0.99,
      span: 0.99,
      bound: 0.99,
      kind: 0.98,
      unit: 0.99,
      currency: 0.99,
      org: 0.86,
      role: 0.87,
      period: 0.88,
      organizations: 0.96,
      type: 0.97,
    },
  ],
  [
    'tests/corpus/en',
    {
      figures: 0.99,
      span: 0.98,
      bound: 0.99,
      kind: 0.97,
      unit: 0.98,
      currency: 0.99,
      org: 0.87,
      role: 0.86,
      period: 0.91,
      organizations: 0.97,
      type: 0.9,
    },
  ],
  [
    '../shared/corpus/seeds',
    {
      figures: 1,
      span: 1,
      bound: 1,
      kind: 1,
      unit: 1,
      currency: 1,
      org: 0.99,
      role: 0.92,
      period: 0.97,
      organizations: 0.99,
      type: 0.97,
    },
  ],
  [
    '../shared/corpus/dev-zh',
    {
      figures: 0.99,
      span: 0.99,
      bound: 0.99,
      kind: 0.99,
      unit: 0.99,
      currency: 1,
      org: 0.94,
      role: 0.93,
      period: 0.94,
      organizations: 0.98,
      type: 0.97,
    },
  ],
  [
    '../shared/corpus/dev-en',
    {
      figures: 0.99,
      span: 0.98,
      bound: 0.98,
      kind: 0.97,
      unit: 0.99,
      currency: 0.98,
      org: 0.95,
      role: 0.92,
      period: 0.89,
      organizations: 0.99,
      type: 0.96,
    },
  ],
];

describe('extraction of articles annotated by hand', () => {
  for (const [folder, floors] of FLOORS) {
    const articles = readArticles(resolve(folder));
    it.runIf(articles.length > 0)(`${folder}, ${articles.length} articles`, () => {
      const scores = score(articles);
      const printed = MEASURES.map((measure) => `${measure} ${scores[measure].toFixed(3)}`).join('  ');
      process.stdout.write(`${folder}: ${printed}\n`);
      const below = MEASURES.filter((measure) => scores[measure] < floors[measure]);
      expect(
        below,
        MEASURES.map((measure) => `${measure} ${scores[measure]} of ${floors[measure]}`).join('\n'),
      ).toEqual([]);
    });
  }

  it('knows our own articles, in both languages', () => {
    expect(readArticles(resolve('tests/corpus/zh')).length).toBeGreaterThan(40);
    expect(readArticles(resolve('tests/corpus/en')).length).toBeGreaterThan(20);
  });
});
