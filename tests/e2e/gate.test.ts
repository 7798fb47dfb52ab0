import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/command.mjs';
import { CHARITY_PAGES } from '../support/pages/charity.mjs';
import { GENERAL_PAGES } from '../support/pages/general.mjs';
import { pageOf, type Skeleton } from '../support/pages/skeletons.mjs';
import { readGateRecord, verdictOf } from './support/gate-record';
import { readMarks } from './support/marks';
import { badgeOf, killBackground, openSession, type Session } from './support/session';

type Row = (typeof GENERAL_PAGES)[number];

/** One page of each form: what is seen in one is seen in all of that form. */
function oneOfEach(rows: readonly Row[]): readonly Row[] {
  const byForm = new Map<Skeleton, Row>(rows.map((row) => [row[1], row]));
  return [...byForm.values()];
}

/** Notes, before any other script runs, whatever a page could learn of us: changes, messages, errors, new names. */
const WITNESS = `<script>
window.seen = { changes: [], heard: [], errors: [] };
addEventListener('DOMContentLoaded', () => {
  window.before = document.documentElement.outerHTML;
  window.names = Object.getOwnPropertyNames(window).length;
  new MutationObserver((list) => window.seen.changes.push(...list.map(({ type }) => type)))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
});
for (const type of ['message', 'error', 'unhandledrejection']) addEventListener(type, () => window.seen.heard.push(type));
</script>`;
const witnessed = (html: string) => html.replace('<meta charset="utf-8">', `<meta charset="utf-8">${WITNESS}`);

const [, , CHARITY_TEXT] = CHARITY_PAGES[0] ?? ['', 'newspaper', ''];
const CHARITY_TITLE = CHARITY_PAGES[0]?.[0] ?? '';
const charity = pageOf('wordpress', { title: CHARITY_TITLE, text: CHARITY_TEXT });
const paragraphs = CHARITY_TEXT.split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('');

/** An application whose first route is a start page, and whose article comes a moment after its route. */
const APPLICATION = `<!doctype html><html><head><meta charset="utf-8"><title>应用</title></head><body><div id="app"><p>欢迎。</p></div><script>
const views = { '/app': '<p>欢迎。</p>', '/app/article': ${JSON.stringify(`<h1>${CHARITY_TITLE}</h1>${paragraphs}`)}, '/app/about': '<p>本应用由三个人写成。</p>' };
const show = () => setTimeout(() => { document.getElementById('app').innerHTML = views[location.pathname]; }, 250);
window.go = (path) => { history.pushState({}, '', path); show(); };
addEventListener('popstate', show);
</script></body></html>`;

const LATE = `<!doctype html><html><head><meta charset="utf-8"><title>稍等</title></head><body><div id="app"></div><script>
setTimeout(() => { document.getElementById('app').innerHTML = ${JSON.stringify(`<h1>${CHARITY_TITLE}</h1>${paragraphs}`)}; }, 1200);
</script></body></html>`;

/** Names and prototypes that a page has taken over; the script of an extension has its own, except on the form. */
const HOSTILE = `<!doctype html><html><head><meta charset="utf-8"><title>${CHARITY_TITLE}</title><script>
for (const name of ['querySelectorAll', 'createTreeWalker', 'getElementsByTagName']) Document.prototype[name] = () => { throw new Error(name); };
Object.defineProperty(Node.prototype, 'textContent', { get() { throw new Error('textContent'); } });
Array.prototype.map = () => { throw new Error('map'); };
String.prototype.indexOf = () => 7;
</script></head><body><img name="querySelectorAll"><img name="createTreeWalker"><form name="body" id="body"></form>
<form><input name="localName"><input name="nodeType"><input name="textContent"><input name="childNodes">${paragraphs}</form></body></html>`;

const EDITOR = `<!doctype html><html><head><meta charset="utf-8"><title>草稿</title></head><body>
<div contenteditable="true"><h1>${CHARITY_TITLE}</h1>${paragraphs}</div></body></html>`;

const NESTED = `<!doctype html><html><head><meta charset="utf-8"><title>深</title></head><body>${'<div>'.repeat(20_000)}字${'<p>词，词。</p>'.repeat(30_000)}</body></html>`;

const HOST = 'www.gongyishibao.com';
const general = oneOfEach(GENERAL_PAGES).map((row, at) => ({
  name: `${row[0]} (${row[1]})`,
  address: `${HOST}/general/${at}.html`,
  row,
}));
const news = oneOfEach(CHARITY_PAGES).map((row, at) => ({
  name: `${row[0]} (${row[1]})`,
  address: `${HOST}/news/${at}.html`,
  row,
}));

const SHARED = resolve(ROOT, '../shared/corpus/dev-pages');
interface Gold {
  readonly id: string;
  readonly charity: boolean;
  readonly article: boolean;
  readonly mustNotTouch: boolean;
  readonly unsupportedLanguage?: boolean;
}
const golds = (existsSync(SHARED) ? readdirSync(SHARED) : [])
  .filter((name) => name.endsWith('.gold.json'))
  .map((name) => JSON.parse(readFileSync(join(SHARED, name), 'utf8')) as Gold)
  .filter(({ unsupportedLanguage }) => unsupportedLanguage !== true);

let session: Session;
/** One tab for all pages that need none of their own: a tab costs the browser more than what is tried in it. */
let tab: Page;
beforeAll(async () => {
  session = await openSession({
    pages: {
      ...Object.fromEntries(
        [...general, ...news].map(({ address, row: [title, skeleton, text] }) => [
          address,
          witnessed(pageOf(skeleton, { title, text })),
        ]),
      ),
      ...Object.fromEntries(['', '/article', '/about'].map((route) => [`${HOST}/app${route}`, APPLICATION])),
      ...Object.fromEntries(
        golds.map(({ id }) => [`${HOST}/${id}.html`, readFileSync(join(SHARED, `${id}.html`), 'utf8')]),
      ),
      [`${HOST}/charity.html`]: charity,
      [`${HOST}/late.html`]: LATE,
      [`${HOST}/hostile.html`]: HOSTILE,
      [`${HOST}/editor.html`]: EDITOR,
      [`${HOST}/nested.html`]: NESTED,
    },
  });
  tab = await session.context.newPage();
});
afterAll(() => session.close());

const show = (address: string) => tab.goto(`http://${address}`);

/** The verdict once it has come, and is not about to change: nothing is looked at more often than this waits. */
const expectVerdict = (page: Page, verdict: string) => expect.poll(() => verdictOf(session, page)).toBe(verdict);

describe('charity news', () => {
  it.each(news)('is recognised: $name', async ({ address }) => {
    await show(address);
    await expectVerdict(tab, 'charity');
    const record = await readGateRecord(session, tab);
    expect(record?.decision?.score).toBeGreaterThanOrEqual(0.5);
    expect(record?.decision?.reasons.length).toBeGreaterThan(1);
  });

  it('is decided on though the background was ended', async () => {
    const page = await session.open(`${HOST}/general/0.html`);
    await killBackground(session);
    await page.goto(`http://${HOST}/charity.html`);
    await expectVerdict(page, 'charity');
    await page.close();
  });

  it('is decided on when it comes back from the cache', async () => {
    const page = await session.open(`${HOST}/charity.html`);
    await expectVerdict(page, 'charity');
    await page.goto(`http://${HOST}/general/0.html`);
    await expect.poll(() => verdictOf(session, page)).not.toBe('charity');
    await page.goBack();
    await expectVerdict(page, 'charity');
    await page.close();
  });
});

describe('a page that is none', () => {
  it.each(general)('learns nothing: $name', async ({ address }) => {
    await show(address);
    await expect.poll(() => verdictOf(session, tab)).toMatch(/^(not-)?article$/);
    await tab.waitForTimeout(300);
    const seen = await tab.evaluate(() => ({
      isSame: Reflect.get(window, 'before') === document.documentElement.outerHTML,
      names: Object.getOwnPropertyNames(window).length - Number(Reflect.get(window, 'names')),
      seen: Reflect.get(window, 'seen'),
    }));
    // Its own list of what it saw came with `before` and `names`.
    expect(seen).toEqual({ isSame: true, names: 1, seen: { changes: [], heard: [], errors: [] } });
    expect(await readMarks(tab)).toEqual([]);
  });

  it('is told apart by the badge from an editor, which is not read', async () => {
    const page = await session.open(`${HOST}/editor.html`);
    await expectVerdict(page, 'untouchable');
    await expect.poll(() => badgeOf(session, page)).toBe('×');
    expect(await readMarks(page)).toEqual([]);
    await page.close();
  });
});

describe('a page that changes', () => {
  it('is decided on anew at each route of an application', async () => {
    const page = await session.open(`${HOST}/app`);
    await expectVerdict(page, 'not-article');
    await page.evaluate(() => Reflect.get(window, 'go')('/app/article'));
    await expectVerdict(page, 'charity');
    await page.evaluate(() => Reflect.get(window, 'go')('/app/about'));
    await expectVerdict(page, 'not-article');
    await page.goBack();
    await expectVerdict(page, 'charity');
    await page.close();
  });

  it('is decided on when its article comes late', async () => {
    const page = await session.open(`${HOST}/late.html`);
    await expectVerdict(page, 'charity');
    await page.close();
  });
});

describe('a hostile page', () => {
  it('is read past clobbered names and patched prototypes', async () => {
    const page = await session.open(`${HOST}/hostile.html`);
    await expectVerdict(page, 'charity');
    await page.close();
  });

  it('of endless nesting is decided on', async () => {
    const page = await session.open(`${HOST}/nested.html`);
    await expect.poll(() => verdictOf(session, page)).toMatch(/^(not-)?article$/);
    await page.close();
  });
});

describe.runIf(golds.length > 0)('pages whose gold says what they are', () => {
  it.each(golds)('$id', async ({ id, charity: isCharity, article, mustNotTouch }) => {
    await show(`${HOST}/${id}.html`);
    if (mustNotTouch) await expectVerdict(tab, 'untouchable');
    else if (isCharity && article) await expectVerdict(tab, 'charity');
    else await expect.poll(() => verdictOf(session, tab)).toMatch(/^(not-)?article$/);
  });
});
