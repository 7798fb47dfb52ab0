import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitArticles } from '../../../utils/text/split-articles';

const BODY = '山海公益基金会昨日公布年度报告，全年资助乡村学校36所，受益学生1.2万人，投入资金300余万元。';

/** Article blocks are joined as a newspaper page joins them: an empty line, or a wide gap of three. */
const page = (blocks: readonly string[], gap = '\n\n\n\n') => blocks.join(gap);

const rows: [rule: string, text: string, titles: (string | null)[]][] = [
  ['one headline and its body are one article', `山海基金会公布年报\n\n${BODY}`, ['山海基金会公布年报']],
  ['a text without a headline is one article', BODY, [null]],
  ['a crosshead begins nothing', `山海基金会公布年报\n\n${BODY}\n\n让孩子有书读\n\n${BODY}`, ['山海基金会公布年报']],
  [
    'a crosshead after a column break begins nothing',
    `山海基金会公布年报\n\n${BODY}\n\n\n\n让孩子有书读\n\n${BODY}`,
    ['山海基金会公布年报'],
  ],
  [
    'a headline above a dateline begins an article, gap or none',
    page([`山海基金会公布年报\n\n${BODY}`, `江城志愿者服务社区\n\n本报讯（记者 何晴）${BODY}`], '\n\n'),
    ['山海基金会公布年报', '江城志愿者服务社区'],
  ],
  [
    'a headline of two lines is one headline',
    page([`山海基金会公布年报\n\n${BODY}`, `江城志愿者\n走进百个社区\n\n本报讯 4月2日，${BODY}`]),
    ['山海基金会公布年报', '江城志愿者'],
  ],
  [
    'a label announces an article and belongs to none',
    `山海基金会公布年报\n\n${BODY}\n\n□相关阅读\n\n江城志愿者服务社区\n\n${BODY}`,
    ['山海基金会公布年报', '江城志愿者服务社区'],
  ],
  [
    'a captioned photograph after a wide gap is an article',
    page([`山海基金会公布年报\n\n${BODY}`, `“一杯热茶”送到工地\n\n${BODY}\n\n本报记者 何晴 摄`]),
    ['山海基金会公布年报', '“一杯热茶”送到工地'],
  ],
  [
    'a paragraph broken by a column is no headline',
    `山海基金会公布年报\n\n目前，全省共有1000多家科技\n\n类社会组织，${BODY}`,
    ['山海基金会公布年报'],
  ],
  [
    'a kicker above a headline begins the article with it',
    `公益周刊\n\n山海基金会公布年报\n\n本报讯（记者 何晴）${BODY}`,
    ['公益周刊'],
  ],
  ['an empty text holds none', '', []],
  ['nothing but blank lines holds none', ' \n\n\t\n', []],
];

describe('splitArticles', () => {
  it.each(rows)('%s', (_, text, titles) => {
    const articles = splitArticles(text);
    expect(articles.map(({ title }) => title && text.slice(title.start, title.end))).toEqual(titles);
    let previousEnd = 0;
    for (const { start, end } of articles) {
      expect(start).toBeGreaterThanOrEqual(previousEnd);
      expect(end).toBeGreaterThan(start);
      previousEnd = end;
    }
  });

  it('keeps the label out of the article before it', () => {
    const text = `山海基金会公布年报\n\n${BODY}\n\n□相关阅读\n\n江城志愿者服务社区\n\n${BODY}`;
    const [first] = splitArticles(text);
    expect(text.slice(first?.start, first?.end).endsWith('万元。')).toBe(true);
  });
});

const corpus = join(import.meta.dirname, '../../../../shared/corpus');
describe.runIf(existsSync(corpus))('on the shared corpus', () => {
  it('finds the six articles of the newspaper page', () => {
    expect(splitArticles(readFileSync(join(corpus, 'seeds/page.txt'), 'utf8'))).toHaveLength(6);
  });

  const singles = ['seeds', 'dev-zh', 'dev-en'].flatMap((folder) =>
    readdirSync(join(corpus, folder))
      .filter((name) => name.endsWith('.txt') && name !== 'page.txt')
      .map((name) => join(folder, name)),
  );
  it.each(singles)('takes %s for one article', (file) => {
    expect(splitArticles(readFileSync(join(corpus, file), 'utf8'))).toHaveLength(1);
  });
});
