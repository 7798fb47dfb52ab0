import { expect, it } from 'vitest';
import { addPlans, openDatabase, organizationIdOf, saveArticles } from '../../../utils/storage';
import { buildArticle, type FigureSketch } from './build-article';

const MONEY: Partial<FigureSketch> = { kind: 'money', unit: '元', unitClass: 'CNY', currency: 'CNY' };

it('gives the plans of the organizations that are looked at, with their articles, and those of no other', async () => {
  const database = openDatabase(`test-${crypto.randomUUID()}`);
  const text = '青禾基金会捐赠300元，并计划再捐500元。白杨基金会计划捐赠700元。';
  const sketches: FigureSketch[] = [
    { ...MONEY, raw: '300元', value: 300, role: 'given', org: '青禾基金会' },
    { ...MONEY, raw: '500元', value: 500, role: 'planned', org: '青禾基金会' },
    { ...MONEY, raw: '700元', value: 700, role: 'planned', org: '白杨基金会' },
  ];
  const organizations = ['青禾基金会', '白杨基金会'].map((name) => ({
    name,
    type: 'foundation' as const,
    mentions: [],
  }));
  const result = await saveArticles(database, [buildArticle(text, sketches, { organizations })], 1);
  expect(result.ok).toBe(true);
  const nothing = { figures: [], sources: [], organizations: [] };
  const { figures, sources } = await addPlans(database, nothing, [await organizationIdOf('青禾基金会')]);
  expect(figures.map(({ found }) => found.raw)).toEqual(['500元']);
  expect(sources.map(({ id }) => id)).toEqual(figures.map(({ sourceId }) => sourceId));
  await database.delete();
});
