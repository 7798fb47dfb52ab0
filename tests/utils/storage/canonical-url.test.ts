import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../../utils/storage';

type Row = [rule: string, address: string, claimed: string | null, canonicalUrl: string, page?: number];

const SITE = 'https://www.gongyishibao.com';

const rows: Row[] = [
  ['an address stands for itself', `${SITE}/a/1.html`, null, `${SITE}/a/1.html`],
  ['a place in the page is dropped', `${SITE}/a/1.html#comments`, null, `${SITE}/a/1.html`],
  ['a text fragment is dropped', `${SITE}/a/1.html#:~:text=280`, null, `${SITE}/a/1.html`],
  ['a route of a single-page application is kept', `${SITE}/app#/news/12`, null, `${SITE}/app#/news/12`],
  ['host and default port are folded', 'HTTPS://WWW.GongYiShiBao.com:443/a/1.html', null, `${SITE}/a/1.html`],
  ['credentials are dropped', 'https://me:secret@www.gongyishibao.com/a/1.html', null, `${SITE}/a/1.html`],

  ['tracking is dropped', `${SITE}/a?id=7&utm_source=wb&spm=1.2&fbclid=x`, null, `${SITE}/a?id=7`],
  ['sharing is dropped', `${SITE}/a/1.html?from=timeline&isappinstalled=0`, null, `${SITE}/a/1.html`],
  ['a from that names something is kept', `${SITE}/a?from=2019`, null, `${SITE}/a?from=2019`],
  ['the order of parameters does not matter', `${SITE}/a?id=7&cat=2`, null, `${SITE}/a?cat=2&id=7`],
  [
    'at WeChat only four parameters name an article',
    'https://mp.weixin.qq.com/s?__biz=M&mid=2&idx=1&sn=a&chksm=b&scene=27&key=k&lang=zh_CN',
    null,
    'https://mp.weixin.qq.com/s?__biz=M&idx=1&mid=2&sn=a',
  ],
  ['a short WeChat address', 'https://mp.weixin.qq.com/s/Ab_c-1?from=x', null, 'https://mp.weixin.qq.com/s/Ab_c-1'],

  ['a claim of the same origin is believed', `${SITE}/m/1.html?f=app`, `${SITE}/a/1.html`, `${SITE}/a/1.html`],
  ['a relative claim is believed', `${SITE}/m/1.html`, '/a/1.html', `${SITE}/a/1.html`],
  ['a claim loses its tracking', `${SITE}/m/1.html`, `${SITE}/a/1.html?utm_medium=x`, `${SITE}/a/1.html`],
  ['not of another host', `${SITE}/a/1.html`, 'https://evil.example/a/1.html', `${SITE}/a/1.html`],
  ['not of another scheme', `${SITE}/a/1.html`, 'http://www.gongyishibao.com/b/1.html', `${SITE}/a/1.html`],
  ['not of another port', `${SITE}/a/1.html`, `${SITE}:8443/b.html`, `${SITE}/a/1.html`],
  ['not the home page', `${SITE}/a/1.html`, `${SITE}/`, `${SITE}/a/1.html`],
  ['not the home page by its file', `${SITE}/a/1.html`, `${SITE}/index.shtml`, `${SITE}/a/1.html`],
  ['not the section above', `${SITE}/gongyi/2024/1.html`, `${SITE}/gongyi/`, `${SITE}/gongyi/2024/1.html`],
  ['not the section above without a slash', `${SITE}/news/1`, `${SITE}/news`, `${SITE}/news/1`],
  ['not the list beside', `${SITE}/gongyi/1.html`, `${SITE}/zhuanti/list_3.html`, `${SITE}/gongyi/1.html`],
  ["not the newspaper's page", `${SITE}/p/content_8.htm`, `${SITE}/p/node_2.htm`, `${SITE}/p/content_8.htm`],
  ['not the script without its article', `${SITE}/show.php?id=5`, `${SITE}/show.php`, `${SITE}/show.php?id=5`],
  ['no nonsense', `${SITE}/a/1.html`, 'http://[', `${SITE}/a/1.html`],
  ['no script', `${SITE}/a/1.html`, 'javascript:alert(1)', `${SITE}/a/1.html`],

  ['page 2 by a parameter', `${SITE}/a?id=7&page=2`, null, `${SITE}/a?id=7`, 2],
  ['page 1 by a parameter', `${SITE}/a?id=7&page=1`, null, `${SITE}/a?id=7`],
  ['page 3 by the file', `${SITE}/n1/c1004-40223456-3.html`, null, `${SITE}/n1/c1004-40223456.html`, 3],
  ['page 2 by the file', `${SITE}/t20240425_1234567_2.htm`, null, `${SITE}/t20240425_1234567.htm`, 2],
  ['page 2 that claims page 1', `${SITE}/c/1129531234_2.htm`, '/c/1129531234.htm', `${SITE}/c/1129531234.htm`, 2],
  ['the twelfth article of a day is no page', `${SITE}/a/20240425_12.html`, null, `${SITE}/a/20240425_12.html`],
  ['a chapter is no page', `${SITE}/a/part_2.html`, null, `${SITE}/a/part_2.html`],
  ["a blog's post number is no page", `${SITE}/?p=12`, null, `${SITE}/?p=12`],
  ['an article number is no page', `${SITE}/a?page=40223456`, null, `${SITE}/a?page=40223456`],
];

describe('the address under which an article is stored', () => {
  it.each(rows)('%s', (_rule, address, claimed, canonicalUrl, page = 1) => {
    expect(canonicalAddress(address, claimed)).toEqual({ canonicalUrl, page });
  });

  it.each(['about:blank', 'file:///a.html', 'javascript:alert(1)', 'no address', ''])('%s has none', (address) => {
    expect(canonicalAddress(address, null)).toBeUndefined();
  });
});
