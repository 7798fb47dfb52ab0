import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { ARTICLES } from './support/articles';
import { watchCard, type PageCard } from './support/card';
import { pressCommand } from './support/commands';
import { readDatabase } from './support/database';
import { readMarks, waitForMarks } from './support/marks';
import { openPopup, openSession, type Session } from './support/session';

const [ARTICLE] = ARTICLES;
if (ARTICLE === undefined) throw new Error('The tests have no article.');
const { address, html, named } = ARTICLE;
const RAW = named[0]?.raw ?? '';
const OWN_WORDS = '受益人口';
/** More stops than any surface has. */
const MOST_STOPS = 80;

/** Goes by Tab to what bears a name. */
async function tabTo(page: Page, name: RegExp, kind = '*'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const words = await page.evaluate((selector) => {
      const focus = document.activeElement;
      if (focus?.matches(selector) !== true) return '';
      return `${focus.getAttribute('aria-label') ?? ''} ${focus.textContent}`.trim();
    }, kind);
    if (name.test(words)) return;
  }
  throw new Error(`No key leads to ${String(name)}.`);
}

describe('by keyboard alone', () => {
  let session: Session;
  let page: Page;
  let card: PageCard;
  const row = async () => (await readDatabase(session)).figures.find(({ found }) => found.raw === RAW);
  const focusOf = () => page.evaluate(() => document.activeElement?.textContent);

  beforeAll(async () => {
    session = await openSession({ pages: { [address]: html } });
    // The language that a test gives to every page goes with the first page of ours that is closed.
    await session.backstage.evaluate(() => chrome.storage.local.set({ settings: { language: 'zh-Hans' } }));
    page = await session.open(address);
    card = await watchCard(session.context, page);
    await waitForMarks(page);
  });
  afterAll(() => session.close());

  it('an article is annotated: walked, confirmed, corrected, noted, tagged, and left where it was', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const before = await focusOf();
    const walkTo = async (words: string) => {
      for (let step = 0; step < 60; step += 1) {
        const heading = await card.heading();
        if (heading === words) return;
        await pressCommand(session, page, 'next-mark');
        await expect.poll(card.heading).not.toBe(heading);
        await expect.poll(async () => (await card.focused())?.role).toBe('dialog');
      }
      throw new Error(`No step leads to ${words}.`);
    };
    await walkTo(RAW);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await row())?.status).toBe('confirmed');
    await page.keyboard.press('e');
    await expect.poll(async () => (await card.focused())?.role).toBe('textbox');
    await page.keyboard.type('285万');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await row())?.edited?.value).toBe(2_850_000);
    await expect.poll(async () => (await card.focused())?.role).toBe('dialog');
    await page.keyboard.press('n');
    await expect.poll(async () => (await card.focused())?.role).toBe('textbox');
    await page.keyboard.type('与年报核对');
    await page.keyboard.press('Control+Enter');
    await expect.poll(async () => (await row())?.note).toBe('与年报核对');
    await page.keyboard.press('t');
    await expect.poll(async () => (await card.focused())?.role).toBe('textbox');
    await page.keyboard.type('京津冀');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await row())?.tags).toEqual(['京津冀']);
    await page.keyboard.press('c');
    await expect.poll(async () => (await readDatabase(session)).collectionRows.length).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(card.isOpen).toBe(false);
    expect(await focusOf()).toBe(before);
  });

  it('words are selected and kept', async () => {
    // How words are selected by key is the browser's (F7); here they are, and the last key is let go.
    await page.evaluate((words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = (node.nodeValue ?? '').indexOf(words);
        if (at !== -1) getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
      }
    }, OWN_WORDS);
    await page.keyboard.press('Shift');
    await expect.poll(() => card.isTold({ role: 'toolbar' })).toBe(true);
    await pressCommand(session, page, 'highlight');
    const own = async () =>
      (await readMarks(page))
        .filter(({ highlight }) => highlight === 'charity-tally-own-quote')
        .map(({ text }) => text);
    await expect.poll(own).toEqual([OWN_WORDS]);
    await expect.poll(async () => (await card.focused())?.role).toBe('dialog');
    await page.keyboard.press('Delete');
    await expect.poll(own).toEqual([]);
    await page.keyboard.press('Control+z');
    await expect.poll(own).toEqual([OWN_WORDS]);
    await page.keyboard.press('Escape');
  });

  it('what was collected is copied as a table', async () => {
    const popup = await openPopup(session, page);
    await tabTo(popup, /^复制 · 1 行/u);
    await popup.keyboard.press('Enter');
    await expect.poll(() => popup.evaluate(() => navigator.clipboard.readText())).toContain('2850000');
    await popup.close();
  });

  it('what was saved is found, judged and led back to', async () => {
    const review = await session.openOwn('review.html');
    await tabTo(review, /^数字/u);
    await review.keyboard.press('Enter');
    await review.locator('.row').first().waitFor();
    await tabTo(review, /搜索|查找|≥/u);
    await review.keyboard.type('泰康');
    await expect.poll(() => review.locator('.detail .raw').textContent()).not.toBe(RAW);
    await tabTo(review, /./u, '.row-cells');
    const confirmed = async () =>
      (await readDatabase(session)).figures.filter(({ status }) => status === 'confirmed').length;
    const before = await confirmed();
    await review.keyboard.press('Enter');
    await expect.poll(confirmed).toBe(before + 1);
    await review.keyboard.press('Control+z');
    await expect.poll(confirmed).toBe(before);
    await review.close();
  });
});
