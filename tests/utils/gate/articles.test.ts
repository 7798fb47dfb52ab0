import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decideText } from '../../../utils/gate';

/**
 * Articles of every sort, each with its headline after `# `: charity news, and what speaks of the same things and is none.
 * The charity news of the first set was written before the gate was tried on it, its other articles in part while the tables
 * were made; the others were each measured once before anything was learned from them. By now all have taught the tables, so
 * new articles are told with more mistakes: of the fourth, of rare sorts and near neighbours, 12 of 17 were found at first, and
 * 6 of 42 taken for what they are not. What is understated hardly names giving at all.
 */
const ARTICLES = resolve('tests/utils/gate/articles');

/** What is told wrongly: a new mistake fails, and so does one that is none any more. */
const MISTAKES: Readonly<Record<string, readonly string[]>> = {
  'first/charity-en.txt': ['Cricket bats and calculators: what a village in Sylhet did with £9,000'],
  'first/charity-zh.txt': ['退休教师四十年攒下六十万 全给了山里的孩子'],
  'second/charity-en.txt': [
    'Cycling grandfather completes 1,000-mile ride for stroke unit',
    'Royal Academy receives £10m from hedge fund manager for free art classes',
    'Girl, 11, sells lemonade and builds well in Uganda',
    'Rescued from puppy farm, beagle raises awareness and £30,000',
    'Churches Together night shelter opens for 14th winter',
  ],
  'third/charity-en.txt': [
    'Young carers get first holiday, thanks to pub regulars',
    "Dell's $6.25bn gift will open accounts for 25 million children",
    "Mining company's trust spends R210m on clinics and water in Limpopo",
    "Teacher's marathon swim pays for school minibus",
  ],
  // The women's federation does much else, and the old are what charity is for.
  'fourth/other-zh.txt': ['妇联干部进社区 调解一桩二十年的邻里官司'],
  'understated/charity-en.txt': [
    'Café lets strangers pay for a coffee they will never drink',
    'Ghanaian footballer builds clinic in home town',
    'Auction of teapots will help dementia nurses',
    "'Repair a roof' drive reaches its 100th widow",
    'Knitters send 5,000 hats to premature babies',
    "Steelworker's kidney chain: four strangers, four lives",
    'Jain trust reopens bird hospital in Chandni Chowk',
    'Ukraine: how one warehouse in Lublin feeds six towns',
    'Think tank: foundations hold record $1.5 trillion and pay out 5%',
    'A lifeboat called Doreen',
    "Church burns its mortgage, then buys its neighbours' medical debt",
    'Bamboo schools rise in cyclone-hit Rakhine',
    'The women who learned to read the river',
    'Twenty pounds a week, for thirty-four years',
    'Class of 1972 sends its last cheque',
    'Widow leaves $8 million to the library where she learned English',
  ],
  'understated/charity-zh.txt': [
    '理发师每月背着剪刀进山 剪了十一年',
    '乡贤集资修通断头路 捐款名单刻在桥头',
    '妈妈们的毛线：给保温箱里的宝宝织章鱼',
    '缝纫机响起来的院子',
    '聋人看病，她在中间“说话”',
    '八七级校友回校 给母校留下一座天文台',
    '爸爸走后，她把抚恤金换成了四十张课桌',
    '家電行老闆的冰箱，開放給街坊自取',
  ],
};

const articlesOf = (file: string) =>
  readFileSync(join(ARTICLES, file), 'utf8')
    .split(/^# /mu)
    .slice(1)
    .map((text) => {
      const { verdict, score, reasons } = decideText(text);
      const why = reasons.map(({ detail, weight }) => `${detail} ${weight}`).join(', ');
      return { title: text.split('\n', 1)[0] ?? '', isCharity: verdict === 'charity', score, why };
    });

const files = readdirSync(ARTICLES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replaceAll('\\', '/'))
  .toSorted();

describe('articles of every sort', () => {
  it.each(files)('%s', (file) => {
    const articles = articlesOf(file);
    expect(articles.length).toBeGreaterThan(5);
    const wrong = articles.filter(({ isCharity }) => isCharity !== file.includes('charity'));
    expect(
      wrong.map(({ title }) => title),
      JSON.stringify(wrong, null, 2),
    ).toEqual(MISTAKES[file] ?? []);
  });

  it('are told with few mistakes: nine in ten found, one in a hundred taken for what it is not', () => {
    const told = files
      .filter((file) => !file.startsWith('understated'))
      .map((file) => ({ file, articles: articlesOf(file) }));
    const shareOf = (kind: string) => {
      const articles = told.filter(({ file }) => file.includes(kind)).flatMap((one) => one.articles);
      return articles.filter(({ isCharity }) => isCharity).length / articles.length;
    };
    expect(shareOf('charity')).toBeGreaterThan(0.9);
    expect(shareOf('other')).toBeLessThan(0.01);
  });
});
