import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { remarksOfOthers, rowsAround } from '../../../entrypoints/background/elsewhere';
import { speak } from '../../../entrypoints/background/speak';
import { saveSettings } from '../../../utils/settings';
import { openDatabase, saveArticles, type Database } from '../../../utils/storage';
import { setStage } from './stage';
import { buildArticle, buildOrganization, type FigureSketch } from '../../utils/storage/build-article';

const ORG = '甲书基金会';
const TITLE = '三千名学生收到新书';
const TOLD: Partial<FigureSketch> = { item: '学生', periodStart: '2023-01-01', periodEnd: '2023-12-31' };

let database: Database;
beforeEach(async () => {
  setStage();
  await saveSettings({ language: 'zh-Hans' });
  await speak();
  database = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

/** Stores an article of the organization; figures whose sketch names no organization are nobody's. */
async function store(url: string, text: string, sketches: readonly FigureSketch[]) {
  const organizations = [buildOrganization(text, ORG)];
  const metadata = { title: TITLE, site: '公益时报', author: null, publishedDate: '2024-04-25' };
  const saved = await saveArticles(database, [buildArticle(text, sketches, { url, metadata, organizations })], 1);
  expect(saved).toMatchObject({ ok: true });
}

async function rowOf(raw: string) {
  const row = (await database.figures.toArray()).find(({ found }) => found.raw === raw);
  if (row === undefined) throw new Error(`${raw} is not stored`);
  return row;
}

const namesOf = async (raw: string) =>
  (await rowsAround(database, await rowOf(raw))).figures.map(({ found }) => found.raw);

describe('what a card looks at beside its figure', () => {
  beforeEach(async () => {
    const text = `${TITLE}\n${ORG}2023年惠及学生3000人。全县有学生90000人。`;
    await store('https://www.gongyishibao.com/a.html', text, [
      { raw: '三千名', value: 3000, item: '学生' },
      { raw: '3000人', value: 3000, org: ORG, ...TOLD },
      { raw: '90000人', value: 90_000, role: 'size' },
    ]);
    await store('https://www.chinanews.com.cn/b.html', `${ORG}2023年惠及学生3900人。`, [
      { raw: '3900人', value: 3900, org: ORG, ...TOLD },
    ]);
  });

  it('is every article of its organization', async () => {
    expect(await namesOf('3000人')).toEqual(expect.arrayContaining(['三千名', '3000人', '90000人', '3900人']));
  });

  it('is nothing where it is nobody’s', async () => {
    expect(await namesOf('90000人')).toEqual(['90000人']);
  });

  it('is its article where it stands in the headline', async () => {
    expect(await namesOf('三千名')).toEqual(expect.arrayContaining(['三千名', '3000人', '90000人']));
  });

  it('says what contradicts it, and of what is nobody’s nothing', async () => {
    const row = await rowOf('3000人');
    expect(remarksOfOthers(await rowsAround(database, row), row)).toEqual([expect.stringContaining('3900人')]);
    const alone = await rowOf('90000人');
    expect(remarksOfOthers(await rowsAround(database, alone), alone)).toEqual([]);
  });
});

it('says how many other articles state the same', async () => {
  for (const [at, host] of ['www.gongyishibao.com', 'www.chinanews.com.cn', 'www.rmzxb.com.cn'].entries())
    await store(`https://${host}/${at}.html`, `${ORG}2023年在第${at}所学校内外惠及学生3000人。`, [
      { raw: '3000人', value: 3000, org: ORG, ...TOLD },
    ]);
  const row = await rowOf('3000人');
  expect(remarksOfOthers(await rowsAround(database, row), row)).toEqual([expect.stringContaining('2')]);
});
