import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { articlePage, newspaperPage as newspaperPageOf, readArticle } from '../../support/article-page.mjs';
import { ROOT } from '../../support/command.mjs';

/** A value that an article states, wherever it is looked for: database, popup, clipboard. */
export interface NamedValue {
  readonly raw: string;
  readonly low: number;
  readonly high: number | null;
  /** Name of the organization that the text ties it to; null for none. */
  readonly org: string | null;
}

export interface TestArticle {
  readonly name: string;
  /** Address without its scheme, at a named outlet. */
  readonly address: string;
  readonly text: string;
  readonly html: string;
  readonly named: readonly NamedValue[];
  readonly organizations: readonly string[];
}

const TAIKANG = '泰康溢彩公益基金会';
const CIHONG = '北京慈弘慈善基金会';
const WOMEN = '中国妇女发展基金会';
const HENAN = '河南省慈善联合总会';
const TEA = '新茶饮公益基金';

/**
 * Six articles of a newspaper page, each at another outlet. The texts are the real ones where the shared corpus stands beside the project, and
 * articles of our own with the same facts where it does not; the values hold for both.
 */
const FACTS: readonly Pick<TestArticle, 'address' | 'named' | 'organizations'>[] = [
  {
    address: 'www.gongyishibao.com/html/1.html',
    named: [
      { raw: '280多万人次', low: 2_800_000, high: 2_900_000, org: null },
      { raw: '369家', low: 369, high: 369, org: TAIKANG },
      { raw: '800余万元', low: 8_000_000, high: 9_000_000, org: CIHONG },
      { raw: '超3.5万人次', low: 35_000, high: null, org: TAIKANG },
    ],
    organizations: [TAIKANG, CIHONG],
  },
  {
    address: 'www.rmzxb.com.cn/c/2.shtml',
    named: [{ raw: '近200人', low: 180, high: 200, org: '河北省残联' }],
    organizations: ['河北省残联', '京津冀残疾儿童康复联合体'],
  },
  {
    address: 'gongyi.people.com.cn/n1/3.html',
    named: [
      { raw: '超过1400万人次', low: 14_000_000, high: null, org: WOMEN },
      { raw: '1430家', low: 1430, high: 1430, org: WOMEN },
    ],
    organizations: [WOMEN],
  },
  {
    address: 'gongyi.sina.com.cn/gyzx/4.shtml',
    named: [{ raw: '10所', low: 10, high: 10, org: TEA }],
    organizations: [TEA, '中国乡村发展基金会'],
  },
  { address: 'www.chinanews.com.cn/gn/5.shtml', named: [], organizations: ['民建南湖区基层委员会'] },
  {
    address: 'gongyi.cctv.com/6.shtml',
    named: [
      { raw: '13.4亿元', low: 1_340_000_000, high: 1_340_000_000, org: null },
      { raw: '77家', low: 77, high: 77, org: HENAN },
    ],
    organizations: [HENAN],
  },
];

const SHARED = resolve(ROOT, '../shared/corpus/seeds');
const OWN = resolve(ROOT, 'tests/support/articles');
const hasShared = existsSync(SHARED);

const textOf = (number: number) =>
  readFileSync(hasShared ? join(SHARED, `seed-${number}.txt`) : join(OWN, `sample-${number}.txt`), 'utf8');

export const ARTICLES: readonly TestArticle[] = FACTS.map((facts, index) => {
  const text = textOf(index + 1);
  return { ...facts, name: `article ${index + 1}`, text, html: articlePage(readArticle(text)) };
});

/** The six articles as the one newspaper page that they stood on, each under its headline. */
export function newspaperPage(): { readonly address: string; readonly html: string } {
  const articles = ARTICLES.map(({ text }) => readArticle(text));
  return { address: 'www.rmzxb.com.cn/c/page.shtml', html: newspaperPageOf(articles) };
}
