import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { ARTICLES } from './support/articles';
import { selectWords, watchCard, type PageCard } from './support/card';
import { chooseInMenu, pressCommand } from './support/commands';
import { readDatabase } from './support/database';
import { readMarks, waitForMarks } from './support/marks';
import { injectAnnotator } from './support/readings';
import { badgeOf, openPopup, openSession, reloadExtension, tabIdOf, type Session } from './support/session';

const [ARTICLE] = ARTICLES;
if (ARTICLE === undefined) throw new Error('The tests have no article.');
const { address, html, named } = ARTICLE;
const RAW = named[0]?.raw ?? '';
const OWN_WORDS = '受益人口';
const NAME = '京津冀';

const looksOf = async (page: Page) => new Set((await readMarks(page)).map(({ highlight }) => highlight));
const textsOf = async (page: Page) => (await readMarks(page)).map(({ text }) => text).toSorted();
const OTHER = 'www.gongyishibao.com/other.html';

describe('an article that is read', () => {
  let session: Session;
  let page: Page;
  let card: PageCard;
  const pages = { [address]: html, [OTHER]: '<!doctype html><title>别的</title><p>别的页面。</p>' };
  const row = async () => (await readDatabase(session)).figures.find(({ found }) => found.raw === RAW);

  beforeAll(async () => {
    session = await openSession({ pages });
    // The language that a test gives to every page goes with the first page of ours that is closed.
    await session.backstage.evaluate(() => chrome.storage.local.set({ settings: { language: 'zh-Hans' } }));
    page = await session.open(address);
    card = await watchCard(session.context, page);
    await waitForMarks(page);
  });
  afterAll(() => session.close());

  it('has shortcuts, each of which says what it does', async () => {
    const commands = await session.backstage.evaluate(() => chrome.commands.getAll());
    const own = commands.filter(({ name = '' }) => !name.startsWith('_'));
    expect(own.map(({ name = '' }) => name).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'copy-table',
      'highlight',
      'next-mark',
      'open-panel',
      'toggle-marks',
    ]);
    expect(own.filter(({ description = '' }) => description === '')).toEqual([]);
  });

  it('keeps selected words by shortcut, and makes figure and organization of them by menu', async () => {
    await selectWords(page, OWN_WORDS);
    await pressCommand(session, page, 'highlight');
    await expect.poll(() => looksOf(page)).toContain('charity-tally-own-quote');
    await expect.poll(() => card.isTold({ role: 'heading', name: OWN_WORDS })).toBe(true);
    await page.keyboard.press('Escape');

    await selectWords(page, NAME);
    await chooseInMenu(session, page, 'organization');
    await expect.poll(async () => (await card.find('textbox'))?.value).toBe(NAME);
    await page.keyboard.press('Escape');
    await selectWords(page, RAW);
    await chooseInMenu(session, page, 'figure');
    await expect.poll(async () => (await card.find('textbox'))?.value).toBe('2800000');
    await page.keyboard.press('Escape');
    await page.evaluate(() => getSelection()?.removeAllRanges());
  });

  it('keeps a note that is being written through a reload, until it is saved', async () => {
    await selectWords(page, '资金约21.88亿元');
    await chooseInMenu(session, page, 'note');
    await expect.poll(async () => (await card.focused())?.role).toBe('textbox');
    await page.keyboard.type('还没写完');
    const drafts = () =>
      session.backstage.evaluate(
        () =>
          new Promise<string[]>((resolve) => {
            indexedDB.open('charity-tally').addEventListener('success', ({ target }) => {
              const { result } = target as IDBOpenDBRequest;
              const all = result.transaction('drafts').objectStore('drafts').getAll();
              all.addEventListener('success', () => {
                result.close();
                resolve(all.result.map(({ text }) => String(text)));
              });
            });
          }),
      );
    await expect.poll(drafts).toEqual(['还没写完']);
    await page.reload();
    await expect.poll(() => looksOf(page)).toContain('charity-tally-own-quote');
    await card.openAt('及资金');
    await expect.poll(async () => (await card.find('textbox'))?.value).toBe('还没写完');
    await card.press('笔记', 'textbox');
    await page.keyboard.press('End');
    await page.keyboard.type('，现在写完');
    await page.keyboard.press('Control+Enter');
    const notes = async () => (await readDatabase(session)).highlights.map(({ note }) => note);
    await expect.poll(notes).toContain('还没写完，现在写完');
    await expect.poll(drafts).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('shows every mark, the reader’s own alone, or none, by panel, popup and shortcut', async () => {
    const panel = await session.openOwn(`sidepanel.html?tab=${await tabIdOf(session, page)}`);
    const all = await looksOf(page);
    expect(all.size).toBeGreaterThan(3);
    const choice = panel.getByRole('combobox', { name: '标注' });
    await choice.selectOption('own');
    await expect.poll(() => looksOf(page)).toEqual(new Set(['charity-tally-own-quote']));
    const popup = await openPopup(session, page);
    const again = popup.getByRole('combobox', { name: '标注' });
    await expect.poll(() => again.inputValue()).toBe('own');
    await again.selectOption('all');
    await expect.poll(() => looksOf(page)).toEqual(all);
    await expect.poll(() => choice.inputValue()).toBe('all');
    await pressCommand(session, page, 'toggle-marks');
    await expect.poll(() => readMarks(page)).toEqual([]);
    await pressCommand(session, page, 'toggle-marks');
    await expect.poll(() => looksOf(page)).toEqual(all);
    await popup.close();
    await panel.close();
  });

  it('is listed in the panel, which the popup opens', async () => {
    const popup = await openPopup(session, page);
    const devtools = await session.context.newCDPSession(popup);
    const panels = async () => {
      const { targetInfos } = await devtools.send('Target.getTargets');
      return targetInfos.filter(({ url }) => url.endsWith('/sidepanel.html')).length;
    };
    expect(await panels()).toBe(0);
    await popup.getByRole('button', { name: '在侧栏列出' }).click();
    await expect.poll(panels).toBe(1);
    await popup.close();
  });

  it('stays in step in two tabs', async () => {
    const second = await session.open(address);
    await waitForMarks(second);
    await page.bringToFront();
    await page.mouse.move(1, 1);
    await card.openAt(RAW);
    await card.pressUntil('不是', async () => (await row())?.status === 'rejected');
    await expect.poll(() => textsOf(second)).not.toContain(RAW);
    await page.keyboard.press('Control+z');
    await expect.poll(() => textsOf(second)).toContain(RAW);
    await page.keyboard.press('Escape');
    await second.close();
  });

  it('is marked once, however often we are injected and whatever the page says', async () => {
    const before = await textsOf(page);
    const rows = await readDatabase(session);
    await injectAnnotator(session, page);
    await injectAnnotator(session, page);
    await page.evaluate(() => {
      for (const type of ['marks.show', 'page.again', 'gate.decided', 'edit.do'])
        postMessage({ type, payload: { shown: 'none', url: location.href } }, '*');
      dispatchEvent(new CustomEvent('charity-tally', { detail: { type: 'marks.show', payload: { shown: 'none' } } }));
    });
    await page.waitForTimeout(1000);
    expect(await textsOf(page)).toEqual(before);
    expect(await readDatabase(session)).toEqual(rows);
  });

  it('is marked when it comes back from the cache, and in a tab that was discarded', async () => {
    const before = await textsOf(page);
    await page.goto(`http://${OTHER}`);
    await page.goBack();
    await expect.poll(() => textsOf(page)).toEqual(before);

    const discarded = await session.open(address);
    await waitForMarks(discarded);
    await page.bringToFront();
    const ofAddress = `http://${address}`;
    const badges = () =>
      session.backstage.evaluate(async (url) => {
        const tabs = (await chrome.tabs.query({})).filter((tab) => tab.url === url);
        return Promise.all(tabs.map(({ id = 0 }) => chrome.action.getBadgeText({ tabId: id })));
      }, ofAddress);
    const isDiscarded = await session.backstage.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({ active: false })).find((one) => one.url === url);
      const left = tab?.id === undefined ? undefined : await chrome.tabs.discard(tab.id);
      if (left?.id !== undefined) await chrome.tabs.update(left.id, { active: true });
      return left !== undefined;
    }, ofAddress);
    expect(isDiscarded).toBe(true);
    const figures = await badgeOf(session, page);
    await expect.poll(badges).toEqual([figures, figures]);
    await page.bringToFront();
  });

  it('is given up where the page removes our marks again and again; the panel says so and paints once more', async () => {
    const panel = await session.openOwn(`sidepanel.html?tab=${await tabIdOf(session, page)}`);
    await page.evaluate(() =>
      Reflect.set(
        window,
        'removing',
        setInterval(() => CSS.highlights.clear(), 100),
      ),
    );
    // Five times in five seconds the marks come back, then they are given up.
    await panel.getByText('本页不断清除标注').waitFor();
    await page.evaluate(() => clearInterval(Number(Reflect.get(window, 'removing'))));
    await page.waitForTimeout(1500);
    expect(await readMarks(page)).toEqual([]);
    await panel.getByRole('button', { name: '把标注重新画上' }).click();
    await expect.poll(() => textsOf(page)).toContain(RAW);
    await expect.poll(() => panel.getByText('本页不断清除标注').count()).toBe(0);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    await expect.poll(() => page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    await panel.close();
  });

  it('is taken over by the extension that was reloaded, and no note is lost', async () => {
    await page.bringToFront();
    await page.mouse.move(1, 1);
    await card.openAt(RAW);
    await card.press('笔记');
    await expect.poll(async () => (await card.focused())?.role).toBe('textbox');
    await page.keyboard.type('写到一半');
    await page.waitForTimeout(800);
    const before = await textsOf(page);
    const renewed = await reloadExtension(session);
    // The card of the script that is left behind goes with its marks; those of the new one come.
    await expect.poll(card.isOpen).toBe(false);
    await expect.poll(() => textsOf(page)).toEqual(before);
    await page.waitForTimeout(2500);
    expect(await textsOf(page)).toEqual(before);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    await page.bringToFront();
    await page.mouse.move(1, 1);
    await card.openAt(RAW);
    await expect.poll(async () => (await card.find('textbox'))?.value).toBe('写到一半');
    await card.press('笔记', 'textbox');
    await page.keyboard.press('Control+Enter');
    const note = async () => (await readDatabase(renewed)).figures.find(({ found }) => found.raw === RAW)?.note;
    await expect.poll(note).toBe('写到一半');
  });
});
