import { describe, expect, it } from 'vitest';
import { isHtml, readHtml } from '../../../utils/cli/read-html';
import { FIXTURES } from '../../support/pages/fixtures';
import { pageOf, PARAGRAPHS, paragraphs, TITLE } from '../../support/pages/words';

const STILL = FIXTURES.filter(({ needsBrowser }) => needsBrowser !== true);

describe('an HTML file is read as the browser reads the page', () => {
  it.each(STILL.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, { html, articles }) => {
    const expected = articles ?? [[TITLE, ...PARAGRAPHS]];
    expect(readHtml(html).map(({ text }) => text)).toEqual(expected.map((blocks) => blocks.join('\n\n')));
  });
});

const body = `<article><h1>${TITLE}</h1>${paragraphs()}</article>`;
const linked = (json: object) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

const METADATA: [rule: string, html: string, expected: object][] = [
  [
    'JSON-LD comes first, also inside a graph',
    pageOf({
      head: `${linked({ '@graph': [{ '@type': 'WebPage' }, { '@type': 'NewsArticle', headline: '别的标题', author: [{ name: '陈立' }], publisher: { name: '云岭日报' }, datePublished: '2024-10-13T23:30:00+08:00' }] })}<meta property="article:published_time" content="2020-01-01">`,
      body,
    }),
    { title: TITLE, site: '云岭日报', author: '陈立', publishedDate: '2024-10-13' },
  ],
  [
    'Open Graph and meta elements',
    pageOf({
      head: '<meta property="og:site_name" content=" 云岭网 "><meta name="author" content="王某"><meta name="PubDate" content="2024-5-1 08:00">',
      body,
    }),
    { title: TITLE, site: '云岭网', author: '王某', publishedDate: '2024-05-01' },
  ],
  [
    'a time element',
    pageOf({ body: `<time datetime="2024-02-29T10:00">昨天</time>${body}` }),
    { title: TITLE, site: null, author: null, publishedDate: '2024-02-29' },
  ],
  [
    'the visible line under the headline',
    pageOf({
      body: `<div><h1>${TITLE}</h1><p>2024年10月3日 08:12　来源：云岭日报　作者：陈立</p>${paragraphs()}</div>`,
    }),
    { title: TITLE, site: '云岭日报', author: '陈立', publishedDate: '2024-10-03' },
  ],
  [
    'an English byline: the name ends where the day begins',
    pageOf({
      body: `<article><h1>${TITLE}</h1><p>By Ana de Souza Tuesday, Aug. 17, 2010</p>${paragraphs()}</article>`,
    }),
    { title: TITLE, site: null, author: 'Ana de Souza', publishedDate: '2010-08-17' },
  ],
  [
    'a byline in capitals, and what was done when in small letters',
    pageOf({ body: `<article><h1>${TITLE}</h1><p>BY ANA SOUZA posted Aug 17, 2010</p>${paragraphs()}</article>` }),
    { title: TITLE, site: null, author: 'ANA SOUZA', publishedDate: '2010-08-17' },
  ],
  [
    'the address of an author or publisher is no name',
    pageOf({
      head: '<meta property="article:publisher" content="https://social.example/yunling"><meta property="article:author" content="https://yunling.example/u/7"><meta name="byl" content="By Ana Souza"><meta name="sitename" content="云岭网">',
      body,
    }),
    { title: TITLE, site: '云岭网', author: 'Ana Souza', publishedDate: null },
  ],
  [
    'nonsense is nothing',
    pageOf({
      head: `<script type="application/ld+json">{</script><meta property="article:published_time" content="2024-13-45">`,
      body,
    }),
    { title: TITLE, site: null, author: null, publishedDate: null },
  ],
  [
    'what is too long is cut off',
    pageOf({ head: `<meta name="author" content="${'长'.repeat(5000)}">`, body }),
    { title: TITLE, site: null, author: '长'.repeat(300), publishedDate: null },
  ],
];

it.each(METADATA)('metadata: %s', (_rule, html, expected) => {
  expect(readHtml(html).map(({ metadata }) => metadata)).toEqual([expected]);
});

const KINDS: [file: string | null, text: string, isPage: boolean][] = [
  ['a.html', '', true],
  ['a.HTM', '', true],
  ['a.xhtml', '', true],
  ['a.txt', '<html>', false],
  [null, '\n<!DOCTYPE html>', true],
  [null, '<html lang="en">', true],
  [null, '某基金会捐款', false],
];
it.each(KINDS)('%s beginning with %j: HTML is %s', (file, text, isPage) => expect(isHtml(file, text)).toBe(isPage));
