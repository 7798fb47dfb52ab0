import { beforeEach, describe, expect, it } from 'vitest';
import type { PageEvidence } from '../../../utils/gate';
import { collectEvidence, collectFacts } from '../../../utils/page/collect-evidence';

const SENTENCE = '镇上的书屋今天开门，来了不少人，门口的桌子上摆着新到的图书。';
const LINK = '<li><a href="/1">另一条新闻的标题写在这里</a></li>';

function show(body: string, head = ''): void {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
}

const read = (body: string, head = ''): PageEvidence => {
  show(body, head);
  return collectEvidence();
};

beforeEach(() => {
  show('');
});

describe('the text of an article', () => {
  const pages: [rule: string, html: string][] = [
    ['in paragraphs', `<p>${SENTENCE}</p>`],
    ['in bare text', SENTENCE],
    ['between breaks', `<br>${SENTENCE}<br>`],
    ['in spans', `<p><span>${SENTENCE.slice(0, 7)}</span><span>${SENTENCE.slice(7)}</span></p>`],
    ['a character a span', `<p>${SENTENCE.replaceAll(/./gu, '<span>$&</span>')}</p>`],
    ['with a link in it', `<p>${SENTENCE.replace('图书', '<a href="/b">图书</a>')}</p>`],
    ['in a form', `<form><input name="localName"><input name="textContent"><div>${SENTENCE}</div></form>`],
    ['after a menu', `<ul>${LINK.repeat(9)}</ul><p>${SENTENCE}</p>`],
    ['before a list', `<p>${SENTENCE}</p><ul>${LINK.repeat(9)}</ul>`],
    [
      'beside what is skipped',
      `<nav>${SENTENCE}</nav><aside>${SENTENCE}</aside><p>${SENTENCE}</p><script>1, 2 </script>`,
    ],
  ];
  it.each(pages)('is found %s', (_rule, html) => {
    expect(read(html).text.trim()).toBe(SENTENCE);
  });

  it('is taken across a list that interrupts it', () => {
    const half = `<p>${SENTENCE}</p>`.repeat(6);
    const { text, longestRun, length, linkBlocks } = read(`${half}<ul>${LINK.repeat(2)}</ul>${half}`);
    expect(text.split('\n')).toHaveLength(12);
    expect(length).toBe(SENTENCE.length * 12);
    expect(longestRun).toBe(SENTENCE.length * 6);
    expect(linkBlocks).toBe(2);
  });

  it('goes on after a box of two links, also where what follows is short', () => {
    const half = `<p>${SENTENCE}</p>`.repeat(4);
    expect(read(`${half}<ul>${LINK.repeat(2)}</ul>${half}`).text.split('\n')).toHaveLength(8);
  });

  it('is no caption', () => {
    expect(read(`<p>${SENTENCE}</p><p>书屋一角 摄影 林小予</p><p>${SENTENCE}</p>`).text).not.toContain('摄影');
  });

  it('is nothing in a list of headlines', () => {
    const teaser = '<p>这是一句短短的导语。</p>';
    const { length, paragraphs } = read(`<ul>${(LINK + teaser).repeat(30)}</ul>`);
    expect(length).toBeLessThan(40);
    expect(paragraphs).toBeLessThan(2);
  });

  it('is cut off where it is a book', () => {
    expect(read(`<p>${SENTENCE}</p>`.repeat(2000)).text.length).toBe(8000);
  });

  it('counts a Latin letter as a part of a Han character', () => {
    expect(read('<p>The reading room in the village opened on Friday, and many came.</p>').length).toBeCloseTo(
      64 * 0.3,
      0,
    );
  });
});

describe('what the page says of itself', () => {
  const titles: [rule: string, title: string, head: string, body: string][] = [
    ['the headline', '镇上的书屋今天开门', '<title>新闻</title>', '<h1>镇上的书屋今天开门</h1>'],
    [
      'not the name of the site',
      '镇上的书屋今天开门',
      '<meta property="og:title" content="镇上的书屋今天开门">',
      '<h1>新闻网</h1>',
    ],
    ['the title, where there is no more', '书屋开门', '<title>书屋开门</title>', ''],
  ];
  it.each(titles)('title: %s', (_rule, title, head, body) => {
    expect(read(body, head).title).toBe(title);
  });

  it('types', () => {
    const head = `<meta property="og:type" content="article"><script type="application/ld+json">{"@graph":[{"@type": "NewsArticle"}]}</script>`;
    const declared = read('', head).declared.join(' ');
    expect(declared).toContain('NewsArticle');
    expect(declared).toContain('article');
  });

  it('fields that somebody has to fill in', () => {
    const form =
      '<input name="q" type="search"><input type="hidden"><input name="a"><textarea></textarea><select></select>';
    expect(read(form).fields).toBe(3);
  });
});

describe('an editor', () => {
  const pages: [what: string, html: string, isEditor: boolean][] = [
    ['a document that is being written', `<div contenteditable="true"><p>${SENTENCE.repeat(3)}</p></div>`, true],
    ['one without a value', `<div contenteditable><p>${SENTENCE.repeat(3)}</p></div>`, true],
    ['an empty box for a comment', `<p>${SENTENCE}</p><div contenteditable="true">说点什么吧</div>`, false],
    ['what may not be edited', `<div contenteditable="false">${SENTENCE.repeat(3)}</div>`, false],
  ];
  it.each(pages)('%s', (_what, html, isEditor) => {
    show(html);
    expect(collectFacts()).toMatchObject({ isEditor });
  });
});

describe('any page', () => {
  it('is left as it was', () => {
    show(`<p>${SENTENCE}</p><form><input name="nodeName"></form>`);
    const before = document.documentElement.outerHTML;
    collectFacts();
    collectEvidence();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('costs a bounded number of steps', () => {
    show('<b>字</b>'.repeat(40_000));
    expect(collectEvidence().length).toBeLessThan(12_000);
  });
});
