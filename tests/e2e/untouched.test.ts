import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articlePage } from '../support/article-page.mjs';
import { readDatabase } from './support/database';
import { readMarks } from './support/marks';
import { badgeOf, openSession, type Session } from './support/session';

const RECIPE = articlePage({
  title: '番茄炒蛋怎样炒才嫩',
  paragraphs: [
    '番茄炒蛋人人会做，炒得嫩的不多。准备番茄2个、鸡蛋3枚、盐3克，葱花少许。鸡蛋打散，加一汤匙水，静置5分钟。',
    '锅里放油30克，烧到七成热下蛋液，10秒后用筷子划散，马上盛出。番茄切块，下锅翻炒2分钟，出汁后倒回鸡蛋，再炒20秒。',
    '这道菜的成本不到10元，够2个人吃一顿。上周有超过3万名网友学着做了一遍。',
  ],
});

const MATCH = articlePage({
  title: '主场三球取胜 球队排名升到第二',
  paragraphs: [
    '联赛第21轮昨晚结束，主队在3万多名球迷面前以3比0取胜，赛季总积分达到42分，排名升到第二位。',
    '第17分钟，前锋接到传中头球破门。下半场第61分钟和第88分钟，替补登场的两名球员各入一球。俱乐部表示，新援的转会费约为1200万元。',
  ],
});

const LIST = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>公益频道</title></head><body>
<h1>公益频道</h1><ul>${Array.from({ length: 30 }, (_, at) => `<li><a href="/${at}">某基金会为${at + 2}所学校捐赠图书</a></li>`).join('')}</ul>
</body></html>`;

/** Keeps what the document was before any script of an extension ran, and every message and event that reaches the page. */
const WITNESS = `<script>
addEventListener('DOMContentLoaded', () => { window.before = document.documentElement.outerHTML; });
window.heard = [];
addEventListener('message', (event) => window.heard.push(event.data));
</script>`;

const PAGES: [what: string, address: string, html: string][] = [
  ['a recipe', 'www.gongyishibao.com/recipe.html', RECIPE],
  ['a match report', 'www.chinanews.com.cn/match.html', MATCH],
  ['a list of charity headlines', 'gongyi.sina.com.cn/', LIST],
];

describe('a page that is no charity news article', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession({
      pages: Object.fromEntries(
        PAGES.map(([, address, html]) => [address, html.replace('</head>', `${WITNESS}</head>`)]),
      ),
    });
  });
  afterAll(() => session.close());

  it.each(PAGES)('is left as it was: %s', async (_what, address) => {
    const page = await session.open(address);
    // The badge says that the gate has decided; what would follow comes within a moment.
    await expect.poll(() => badgeOf(session, page)).toBe('–');
    await page.waitForTimeout(1000);
    const seen = await page.evaluate(() => ({
      isSame: Reflect.get(window, 'before') === document.documentElement.outerHTML,
      heard: Reflect.get(window, 'heard'),
    }));
    expect(seen).toEqual({ isSame: true, heard: [] });
    expect(await readMarks(page)).toEqual([]);
    expect((await readDatabase(session)).sources).toEqual([]);
  });
});
