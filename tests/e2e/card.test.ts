import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { ROOT } from '../support/command.mjs';
import { ARTICLES } from './support/articles';
import { readDatabase } from './support/database';
import { placeOf, readMarks, waitForMarks } from './support/marks';
import { badgeOf, openSession, type Session } from './support/session';

const [ARTICLE] = ARTICLES;
if (ARTICLE === undefined) throw new Error('The tests have no article.');
const { address, html, named } = ARTICLE;
const RAW = named[0]?.raw ?? '';
/** Words of the article's first sentence that no mark covers. */
const OWN_WORDS = '协同发展';
const SOON = { timeout: 10_000, interval: 50 };

const isOpen = (page: Page) => page.evaluate(() => document.querySelector('charity-tally-card') !== null);
const bodyOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

async function openCard(page: Page): Promise<void> {
  const { x, y, width, height } = await placeOf(page, RAW);
  await page.mouse.move(x + width / 2, y + height / 2);
  await expect.poll(() => isOpen(page), SOON).toBe(true);
}

describe('the card of a figure', () => {
  let session: Session;
  let page: Page;
  let before: string;

  const row = async () => (await readDatabase(session)).figures.find(({ found }) => found.raw === RAW);
  const statusOf = async () => (await row())?.status;
  const isPainted = async () => (await readMarks(page)).some(({ text }) => text === RAW);
  const ownMarks = async () =>
    (await readMarks(page)).flatMap(({ highlight, text }) => (highlight.includes('own') ? [[highlight, text]] : []));
  /** What a screen reader is told: of a closed shadow root nothing else can be seen from outside. */
  const readTree = async () => {
    const devtools = await session.context.newCDPSession(page);
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    await devtools.detach();
    return nodes.flatMap(({ ignored, role, name }) =>
      ignored ? [] : [{ role: String(role?.value), name: String(name?.value ?? '') }],
    );
  };
  const press = async (name: string) => {
    const devtools = await session.context.newCDPSession(page);
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    const button = nodes.find((node) => node.role?.value === 'button' && String(node.name?.value).startsWith(name));
    const { model } = await devtools.send('DOM.getBoxModel', { backendNodeId: button?.backendDOMNodeId ?? -1 });
    await devtools.detach();
    const [x = 0, y = 0, , , right = 0, bottom = 0] = model.content;
    await page.mouse.click((x + right) / 2, (y + bottom) / 2);
  };

  beforeAll(async () => {
    session = await openSession({ pages: { [address]: html } });
    page = await session.open(address);
    await waitForMarks(page);
    before = await bodyOf(page);
  });
  afterAll(() => session.close());

  it('opens on hovering, says what was understood, and is all that is added to the page', async () => {
    await openCard(page);
    const tree = await readTree();
    expect(tree).toContainEqual({ role: 'dialog', name: '此处标注' });
    expect(tree).toContainEqual({ role: 'heading', name: RAW });
    await page.mouse.move(1, 1);
    await expect.poll(() => isOpen(page), SOON).toBe(false);
    expect(await bodyOf(page)).toBe(before);
  });

  it('stays while the pointer moves to it, and closes with Escape', async () => {
    await openCard(page);
    const { x, y, height } = await placeOf(page, RAW);
    await page.mouse.move(x + 20, y + height + 40, { steps: 5 });
    await page.waitForTimeout(800);
    expect(await isOpen(page)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => isOpen(page), SOON).toBe(false);
  });

  it('confirms, rejects and takes back; mark and badge follow', async () => {
    const badge = Number(await badgeOf(session, page));
    await page.mouse.move(1, 1);
    await openCard(page);
    await press('确认');
    await expect.poll(statusOf, SOON).toBe('confirmed');
    await page.keyboard.press('Backspace');
    await expect.poll(statusOf, SOON).toBe('rejected');
    await expect.poll(isPainted, SOON).toBe(false);
    await expect.poll(async () => Number(await badgeOf(session, page)), SOON).toBe(badge - 1);
    await page.keyboard.press('Control+z');
    await expect.poll(statusOf, SOON).toBe('confirmed');
    await expect.poll(isPainted, SOON).toBe(true);
  });

  it('keeps a note and tags', async () => {
    await page.keyboard.press('n');
    await page.keyboard.type('核对年报');
    await page.keyboard.press('Control+Enter');
    await expect.poll(async () => (await row())?.note, SOON).toBe('核对年报');
    await press('标签');
    await page.keyboard.type('年报，待查');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await row())?.tags, SOON).toEqual(['年报', '待查']);
    const folder = join(ROOT, '.output', 'screens');
    mkdirSync(folder, { recursive: true });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: join(folder, `card-zh-${colorScheme}.png`) });
    }
  });

  it('does nothing for events that the page makes', async () => {
    const was = await statusOf();
    await page.evaluate(() => {
      const host = document.querySelector('charity-tally-card');
      for (const key of ['Backspace', 'Escape'])
        host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    });
    await page.waitForTimeout(300);
    expect(await isOpen(page)).toBe(true);
    expect(await statusOf()).toBe(was);
    await page.keyboard.press('Escape');
    await expect.poll(() => bodyOf(page), SOON).toBe(before);
  });

  it('keeps words that the reader selects, paints them, and finds them again', async () => {
    const { x, y, width, height } = await placeOf(page, OWN_WORDS);
    await page.mouse.move(x + 1, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width - 1, y + height / 2, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => isOpen(page), SOON).toBe(true);
    await press('标注');
    await expect.poll(ownMarks, SOON).toEqual([['charity-tally-own-quote', OWN_WORDS]]);
    await press('存疑');
    await expect.poll(ownMarks, SOON).toEqual([['charity-tally-own-doubt', OWN_WORDS]]);
    await page.keyboard.press('Escape');
    await page.reload();
    await expect.poll(ownMarks, SOON).toEqual([['charity-tally-own-doubt', OWN_WORDS]]);
  });
});
