import { describe, expect, it, vi } from 'vitest';
import { understandPage } from '../../../entrypoints/background/understand';
import type { ArticlePart, PageReading } from '../../../utils/messages';
import { ENGINE } from './stage';

const metadata = { title: '版面', site: '公益时报', author: null, publishedDate: '2024-04-25' };
const part = (text: string, key = ''): ArticlePart => ({ key, text, metadata });
const page = (parts: readonly ArticlePart[], url = 'https://www.gongyishibao.com/a/1.html'): PageReading => ({
  url,
  canonicalUrl: null,
  declaredLang: 'zh-CN',
  parts,
});

const BOOKS =
  '山村书屋开门迎客\n（记者 王平）甲基金会在山村建成书屋，第一天就来了36人，大家读得很高兴。\n乡亲们说希望常来，孩子们也有了放学以后读书的地方。';
const CHOIR =
  '老人合唱团下乡演出\n（记者 李安）乙基金会请来一个老人合唱团，有12人登台，唱了很久。\n台下坐满了听众，不少人是从邻村走来的，散场时还不愿离开。';

const keysOf = async (text: string) =>
  (await understandPage(page([part(text)]), ENGINE)).articles.map(({ article }) => article.partKey).sort();

describe('understanding a page', () => {
  it('takes a part with one article as it is', async () => {
    const text = '甲基金会的书屋第一天就来了36人，大家读得很高兴。';
    const { articles, unsupportedLang } = await understandPage(page([part(text, 'main')]), ENGINE);
    expect(unsupportedLang).toBeNull();
    expect(articles).toMatchObject([{ part: 0, offset: 0, article: { partKey: 'main', text, metadata } }]);
  });

  it('tells the articles of a newspaper page apart, each under its headline', async () => {
    const text = `${BOOKS}\n\n\n${CHOIR}`;
    const { articles } = await understandPage(page([part(text)]), ENGINE);
    expect(articles.map(({ article }) => [article.partKey, article.metadata.title])).toEqual([
      ['#山村书屋开门迎客', '山村书屋开门迎客'],
      ['#老人合唱团下乡演出', '老人合唱团下乡演出'],
    ]);
    for (const { article, offset } of articles) {
      expect(text.slice(offset, offset + article.text.length)).toBe(article.text);
      expect(article.extraction.figures).toHaveLength(1);
    }
  });

  it('gives an article the same key wherever it stands on the page', async () => {
    expect(await keysOf(`${BOOKS}\n\n\n${CHOIR}`)).toEqual(await keysOf(`${CHOIR}\n\n\n${BOOKS}`));
  });

  it('never gives two articles one key', async () => {
    const { articles } = await understandPage(page([part(`${BOOKS}\n\n\n${BOOKS}`), part(BOOKS), part(BOOKS)]), ENGINE);
    const keys = articles.map(({ article }) => article.partKey);
    expect(keys).toHaveLength(4);
    expect(new Set(keys).size).toBe(4);
  });

  it('reads what it can and says which language it cannot', async () => {
    const korean = '재단은 지난해 어린이 도서관을 열었고 많은 사람들이 책을 읽었다고 밝혔다.';
    const { articles, unsupportedLang } = await understandPage(page([part(korean, 'ko'), part(BOOKS, 'zh')]), ENGINE);
    expect(articles.map(({ article, part: index }) => [article.partKey, index])).toEqual([['zh', 1]]);
    expect(unsupportedLang).toBe('ko');
  });

  it('tells extraction where and when', async () => {
    const extract = vi.fn<typeof ENGINE.extract>(ENGINE.extract);
    await understandPage(page([part(BOOKS)], 'https://news.mingpao.com/a/1'), { ...ENGINE, extract });
    expect(extract).toHaveBeenCalledExactlyOnceWith(BOOKS, {
      lang: 'zh-Hans',
      region: 'HK',
      publishedDate: '2024-04-25',
    });
  });

  it('has nothing to say of a page without text', async () => {
    expect(await understandPage(page([]), ENGINE)).toEqual({ articles: [], unsupportedLang: null });
  });
});
