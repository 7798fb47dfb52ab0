import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/command.mjs';
import { ARTICLES } from './support/articles';
import { findAccessibilityFaults } from './support/axe';
import { readDatabase } from './support/database';
import { readMarks, waitForMarks } from './support/marks';
import { findClipped } from './support/pseudo-locale';
import { openPopup, openSession, tabIdOf, type Session } from './support/session';

const SCREENS = join(ROOT, '.output', 'screens');
mkdirSync(SCREENS, { recursive: true });

const [article] = ARTICLES;
if (article === undefined) throw new Error('There is no article to read.');

const LANGUAGES = ['zh-Hans', 'en'] as const;
const SURFACES = ['popup.html', 'review.html', 'options.html', 'welcome.html'] as const;
/** Of the others there are pictures with more in them. */
const NEEDS_PICTURES: ReadonlySet<string> = new Set(['options.html', 'welcome.html']);
const COLORS = [
  ['light', 'none'],
  ['dark', 'none'],
  ['dark', 'active'],
] as const;

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await openSession({ pages: { [article.address]: article.html }, isNew: true });
  page = await session.open(article.address);
  await waitForMarks(page);
});
afterAll(() => session.close());

/** Sets what the options would set, as a window elsewhere. */
const set = (settings: object) =>
  session.backstage.evaluate((to) => chrome.storage.local.set({ settings: to }), settings);

const addresses = () => session.context.pages().map((one) => new URL(one.url()).pathname);
const styles = () =>
  page.evaluate(() =>
    document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join(),
  );

describe('the page after installing', () => {
  it('has opened by itself', async () => {
    await expect.poll(addresses).toContain('/welcome.html');
  });

  it('lets the three jobs be tried on the sample, by keyboard alone, and stores nothing of it', async () => {
    const before = await readDatabase(session);
    const welcome = await session.openOwn('welcome.html');
    const figure = welcome.getByRole('button', { name: '280多万人次', exact: true });
    await figure.focus();
    await welcome.keyboard.press('Enter');
    await expect.poll(() => welcome.locator('.amount').textContent()).toBe('280–290 万人次');
    for (const name of ['确认', '采集']) await welcome.locator('.details').getByRole('button', { name }).press('Enter');
    await welcome.getByRole('button', { name: /复制表格 · 1 行/ }).press('Enter');
    await expect.poll(() => welcome.locator('.copy [role=status]').textContent()).toBe('已复制 1 行');
    expect(await welcome.evaluate(() => navigator.clipboard.readText())).toContain(
      '2800000\t2800000\t2900000\t280多万人次',
    );
    await welcome.locator('select').selectOption('confirmed');
    expect(await welcome.locator('.reviewed li').count()).toBe(1);
    expect(await readDatabase(session)).toEqual(before);
    await welcome.close();
  });
});

describe('the popup', () => {
  it('stands with its copy button in focus where the shortcut opened it: Enter copies', async () => {
    const popup = await session.openOwn(`popup.html?tab=${await tabIdOf(session, page)}#copy`);
    await expect.poll(() => popup.evaluate(() => document.activeElement?.textContent)).toContain('复制');
    await popup.keyboard.press('Enter');
    await expect.poll(() => popup.locator('.popup-footer [role=status]').textContent()).toMatch(/^已复制 \d+ 行$/);
    await popup.close();
  });
});

describe('the options', () => {
  let options: Page;
  beforeAll(async () => {
    options = await session.openOwn('options.html');
  });
  afterAll(() => options.close());

  it('hold at once in an open tab: quiet mode, colors and patterns', async () => {
    await options.getByRole('switch', { name: /静默/ }).check();
    await expect.poll(async () => (await readMarks(page)).length).toBe(0);
    await options.getByRole('switch', { name: /静默/ }).uncheck();
    await expect.poll(async () => (await readMarks(page)).length).toBeGreaterThan(0);
    await options.getByLabel('资金的线型').selectOption('wavy');
    await expect.poll(styles).toMatch(/charity-tally-money[^}]*wavy/);
    await options.getByRole('button', { name: '恢复原来的颜色和线型' }).click();
    await expect.poll(styles).not.toMatch(/charity-tally-money[^}]*wavy/);
  });

  it('hold at once in open pages of ours: the language', async () => {
    const popup = await openPopup(session, page);
    await options.getByRole('combobox', { name: '界面语言', exact: true }).selectOption('en');
    await expect.poll(() => popup.evaluate(() => document.documentElement.lang)).toBe('en');
    await expect.poll(() => options.getByRole('heading', { level: 1 }).textContent()).toBe('Options');
    // The browser tells its commands in its own language only.
    await options.getByText('Open the card of the next mark').waitFor();
    const commands = await options.locator('li:has(kbd, .quiet) > .name').allTextContents();
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter((words) => /\p{Script=Han}/u.test(words))).toEqual([]);
    await options.getByRole('combobox', { name: 'Language of the interface', exact: true }).selectOption('browser');
    await expect.poll(() => popup.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');
    await popup.close();
  });

  it('watch an organization, and give it another name', async () => {
    await options.getByLabel('查找已存的机构').fill('泰康');
    await options.getByRole('button', { name: '关注 泰康溢彩公益基金会' }).click();
    await options.getByLabel('新的别名').fill('泰康溢彩');
    await options.getByRole('button', { name: '添加别名' }).click();
    await options.getByRole('button', { name: '移除别名 泰康溢彩' }).waitFor();
    const { organizations } = await readDatabase(session);
    expect(organizations.find(({ watched }) => watched)).toMatchObject({
      name: '泰康溢彩公益基金会',
      aliases: ['泰康溢彩'],
    });
  });

  it('forget the article for good, after saying how many that are', async () => {
    expect((await readDatabase(session)).sources).toHaveLength(1);
    await options.getByLabel('清除哪些').selectOption('site');
    await options.locator('[name=forgotten-site]').fill(new URL(`http://${article.address}`).hostname);
    await options.getByRole('button', { name: '清除…' }).click();
    await options.getByText('1 篇报道连同其中的数字和笔记将被清除。').waitFor();
    expect((await readDatabase(session)).sources).toHaveLength(1);
    await options.getByRole('button', { name: '确定清除' }).click();
    await options.getByText('已清除 1 篇报道。').waitFor();
    const { sources, figures, mentions } = await readDatabase(session);
    expect([sources, figures, mentions]).toEqual([[], [], []]);
    await page.reload();
    await waitForMarks(page);
  });
});

describe.each(LANGUAGES)('every surface in %s', (language) => {
  beforeAll(() => set({ language }));
  afterAll(() => set({}));

  it.each(SURFACES)('can be used by everybody, in every color: %s', async (surface) => {
    const query = surface === 'popup.html' ? `?tab=${await tabIdOf(session, page)}` : '';
    const own = await session.openOwn(`${surface}${query}`);
    if (surface === 'popup.html') await own.setViewportSize({ width: 360, height: 600 });
    await own.locator('h1').waitFor();
    await own.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
    // Colors are the same in every language.
    for (const [colorScheme, forcedColors] of language === 'en' ? COLORS.slice(0, 1) : COLORS) {
      await own.emulateMedia({ colorScheme, forcedColors });
      // What is not about colors is the same in all of them.
      const only = colorScheme === 'light' ? undefined : 'color-contrast';
      const colors = `${colorScheme} ${forcedColors}`;
      expect([colors, ...(await findAccessibilityFaults(own, { only }))]).toEqual([colors]);
      if (forcedColors === 'none' && NEEDS_PICTURES.has(surface)) {
        const name = `${surface.replace('.html', '')}-${language}-${colorScheme}.png`;
        await own.screenshot({ path: join(SCREENS, name), fullPage: true });
      }
      expect(await own.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
    expect(await ringless(own)).toEqual([]);
    expect(await findClipped(own)).toEqual([]);
    await own.close();
  });
});

/** Walks the page by Tab and gives what has the focus without showing it. The order is that of the document. */
async function ringless(own: Page): Promise<string[]> {
  const hidden: string[] = [];
  const met = new Set<string>();
  for (let step = 0; step < 40; step += 1) {
    await own.keyboard.press('Tab');
    const focus = await own.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      // A radio button that only its label shows wears the ring there.
      const shown = [element, element.nextElementSibling].filter((one) => one !== null);
      const hasRing = shown.some((one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
      });
      const all = [...document.querySelectorAll('*')];
      return { at: all.indexOf(element), html: element.outerHTML.slice(0, 120), hasRing };
    });
    if (focus === null || met.has(String(focus.at))) break;
    met.add(String(focus.at));
    if (!focus.hasRing) hidden.push(focus.html);
  }
  expect(met.size).toBeGreaterThan(1);
  return hidden;
}
