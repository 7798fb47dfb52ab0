import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { articlePage } from '../support/article-page.mjs';
import { readDatabase } from './support/database';
import { waitForMarks } from './support/marks';
import { badgeOf, openPopup, openSession, tabIdOf, type Session } from './support/session';

/** What a page may write to do harm where its words are shown. */
const MARKUP = '<img src=x onerror="window.harmed=1">';
const SCRIPT = '</script><script>window.harmed=1</script>';
const FORMULA = '=HYPERLINK("http://evil.example","看")';
const REVERSED = '\u202e倒写\u202c';

const HOSTILE = articlePage({
  title: `${MARKUP}慈善捐赠 ${SCRIPT}`,
  outlet: `javascript:window.harmed=1 ${MARKUP}`,
  paragraphs: [
    `${FORMULA}春风慈善基金会日前公布公益捐赠情况：向山区学校捐赠图书36万册${MARKUP}，受益学生约11.7万人。`,
    `${MARKUP}春风慈善基金会的公益项目投入善款800余万元，志愿者1200名参与服务${SCRIPT}，帮扶困难家庭350户。`,
    `${REVERSED}慈善项目负责人说，爱心企业捐款120万元，救助儿童近200人|单元格|。`,
  ],
});
const HOSTILE_ADDRESS = 'www.gongyishibao.com/hostile.html';

const RECIPE_ADDRESS = 'www.gongyishibao.com/recipe.html';
/** Listens to everything that a page can listen to, and looks at everything that a script of an extension might touch. */
const LISTENER = `<script>
(() => {
  const heard = (window.heard = []);
  const note = (what) => heard.push(String(what));
  for (const target of [window, document]) {
    for (const name of ['message', 'messageerror', 'error', 'unhandledrejection', 'securitypolicyviolation', 'storage'])
      target.addEventListener(name, (event) => note(name + ' ' + event.type), true);
  }
  const globals = new Set(Object.getOwnPropertyNames(window));
  addEventListener('load', () => {
    new MutationObserver((changes) => changes.forEach(({ type, target }) => note(type + ' ' + target.nodeName))).observe(document, {
      subtree: true, childList: true, attributes: true, characterData: true,
    });
    window.look = () => {
      for (const name of Object.getOwnPropertyNames(window)) if (!globals.has(name) && !['heard', 'look'].includes(name)) note('global ' + name);
      for (const { name } of performance.getEntriesByType('resource')) if (!name.startsWith('http')) note('resource ' + name);
      if (CSS.highlights.size > 0) note('highlights');
      if (document.adoptedStyleSheets.length > 0) note('style sheets');
      if (frames.length > 0) note('frame');
      return heard;
    };
  });
})();
</script>`;
const RECIPE = articlePage({
  title: '番茄炒蛋怎样炒才嫩',
  paragraphs: [
    '番茄炒蛋人人会做，炒得嫩的不多。准备番茄2个、鸡蛋3枚、盐3克，葱花少许。鸡蛋打散，加一汤匙水，静置5分钟。',
    '锅里放油30克，烧到七成热下蛋液，10秒后用筷子划散，马上盛出。番茄切块，下锅翻炒2分钟，出汁后倒回鸡蛋，再炒20秒。',
  ],
}).replace('</head>', `${LISTENER}</head>`);

const folder = mkdtempSync(join(inject('profiles'), 'log-'));
const netLog = join(folder, 'net.json');

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await openSession({ pages: { [HOSTILE_ADDRESS]: HOSTILE, [RECIPE_ADDRESS]: RECIPE }, netLog });
  page = await session.open(HOSTILE_ADDRESS);
  await waitForMarks(page);
});
afterAll(() => session.close());

/** What hostile words have become on a page of ours. */
const lookAt = (own: Page) =>
  own.evaluate(() => ({
    isHarmed: 'harmed' in window,
    images: document.images.length,
    scripts: [...document.scripts].filter(({ src }) => !src.startsWith(location.origin)).length,
    links: [...document.links].filter(({ href }) => !/^(?:https?|chrome-extension):/.test(href)).length,
    text: document.body.textContent ?? '',
  }));
const UNHARMED = { isHarmed: false, images: 0, scripts: 0, links: 0 };

describe('words that want to do harm', () => {
  it('are stored as they stand, and stand in the popup as text', async () => {
    const { figures, sources } = await readDatabase(session);
    expect(figures.length).toBeGreaterThan(4);
    expect(sources[0]?.title).toContain('<img');
    const popup = await openPopup(session, page);
    await popup.locator('main button[aria-expanded=false]').first().waitFor();
    // All at once: a line that opens may close another.
    await popup.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('main button[aria-expanded=false]')) button.click();
    });
    await popup.locator('.sentence').first().waitFor();
    expect(await lookAt(popup)).toMatchObject(UNHARMED);
    expect((await lookAt(popup)).text).toContain(MARKUP);
    await popup.locator('.copy .primary').click();
    await popup.waitForFunction(() => /\d/.test(document.querySelector('.copy [role=status]')?.textContent ?? ''));
    const copied = await popup.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(MARKUP);
    // A cell that begins with a formula is made inert.
    expect(copied.split(/[\t\n]/).filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
    await popup.close();
  });

  it.each(['review.html', 'options.html', 'welcome.html'])('are text on %s, too', async (file) => {
    const own = await session.openOwn(file);
    await own.locator('h1').waitFor();
    if (file === 'review.html') await own.getByText(MARKUP).first().waitFor({ state: 'attached' });
    expect(await lookAt(own)).toMatchObject(UNHARMED);
    await own.close();
  });

  it('are text in the panel beside their page, with the card of what is selected', async () => {
    const panel = await session.openOwn(`sidepanel.html?tab=${await tabIdOf(session, page)}`);
    await panel.getByRole('listbox').getByRole('option').first().click();
    expect(await lookAt(panel)).toMatchObject(UNHARMED);
    expect((await lookAt(panel)).text).toContain(MARKUP);
    await panel.close();
  });

  it('did nothing in their own page through us', async () => {
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
  });
});

it('a page that is no charity news hears and sees nothing of us, however it listens', async () => {
  const recipe = await session.open(RECIPE_ADDRESS);
  // The badge says that the gate has decided; what would follow comes within a moment.
  await expect.poll(() => badgeOf(session, recipe)).toBe('–');
  await recipe.waitForTimeout(500);
  expect(await recipe.evaluate(() => (Reflect.get(window, 'look') as () => string[])())).toEqual([]);
  const reached = await recipe.evaluate(
    (files) =>
      Promise.all(
        files.map((file) =>
          fetch(file).then(
            () => file,
            () => null,
          ),
        ),
      ),
    ['manifest.json', 'popup.html', 'icon/16.png', 'gate.js'].map(
      (file) => `chrome-extension://${session.extensionId}/${file}`,
    ),
  );
  expect(reached.filter((file) => file !== null)).toEqual([]);
});

/** Chromium looks for updates of itself and for accounts, whatever is installed. */
const BROWSER_ITSELF = /(?:^|\.)google(?:apis)?\.com$/;

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string };
  }[];
}

it('in all of this nothing of ours has asked the network for anything', async () => {
  await session.context.close();
  const { constants, events } = JSON.parse(readFileSync(netLog, 'utf8')) as NetLog;
  const started = constants.logEventTypes['URL_REQUEST_START_JOB'];
  const requests = events.flatMap(({ type, params }) => (type === started && params !== undefined ? params : []));
  // The pages themselves are in the log, so it is one.
  expect(requests.map(({ url }) => url)).toContain(`http://${HOSTILE_ADDRESS}`);
  const pages = new Set([HOSTILE_ADDRESS, RECIPE_ADDRESS, 'www.gongyishibao.com/favicon.ico']);
  const asked = [
    ...session.requests.map((address) => `http://${address}`),
    ...requests.map(({ url = '' }) => url).filter((url) => /^(?:https?|wss?):/.test(url)),
  ];
  const strangers = asked.filter(
    (url) => !pages.has(url.replace('http://', '')) && !BROWSER_ITSELF.test(new URL(url).hostname),
  );
  expect(strangers).toEqual([]);
});
