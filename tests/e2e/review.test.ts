import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/command.mjs';
import { ARTICLES } from './support/articles';
import { readDatabase } from './support/database';
import { waitForMarks } from './support/marks';
import { openSession, type Session } from './support/session';

const SCREENS = join(ROOT, '.output', 'screens');
mkdirSync(SCREENS, { recursive: true });
const SOON = { timeout: 15_000, interval: 100 };

const article = ARTICLES.find(({ named }) => named.length > 2);
if (article === undefined) throw new Error('There is no article with figures.');

const heading = (page: Page) => page.getByRole('heading', { level: 2 }).first().textContent();

describe.each(['zh-CN', 'en-US'])('the review page in a browser that speaks %s', (locale) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession({ pages: { [article.address]: article.html }, locale });
    await waitForMarks(await session.open(article.address));
    page = await session.openOwn('review.html');
  });
  afterAll(() => session.close());

  const statusesOf = async (status: string) =>
    (await readDatabase(session)).figures.filter((figure) => figure.status === status).length;

  it('lists every stored figure', async () => {
    const { figures } = await readDatabase(session);
    await expect.poll(() => heading(page), SOON).toContain(String(figures.length));
    expect(await page.getByRole('listitem').count()).toBeGreaterThan(2);
  });

  it('finds by a substring, keeps it in the address, and marks the figure in its sentence', async () => {
    const { figures } = await readDatabase(session);
    const first = figures.find(({ found }) => found.raw === article.named[0]?.raw);
    const words = /\p{Script=Han}{4}/u.exec(first?.sentence ?? '')?.[0] ?? 'no words';
    const expected = figures.filter(({ sentence }) => sentence.includes(words)).length;
    await page.getByRole('searchbox').fill(words);
    await expect.poll(() => heading(page), SOON).toMatch(new RegExp(`^${expected} `));
    expect(new URL(page.url()).searchParams.get('q')).toBe(words);
    expect(await page.locator('.detail mark').count()).toBe(1);
    await page.getByRole('searchbox').fill('');
  });

  it('judges several by keyboard alone, and takes it back', async () => {
    await page.locator('.row').first().waitFor();
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
    });
    await page.keyboard.press('Enter');
    await expect.poll(() => statusesOf('confirmed'), SOON).toBe(1);
    await page.keyboard.press('j');
    await page.keyboard.press('Backspace');
    await expect.poll(() => statusesOf('rejected'), SOON).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => statusesOf('rejected'), SOON).toBe(0);
    expect(await statusesOf('confirmed')).toBe(1);
  });

  it('rejects all selected rows as one, and takes them back as one', async () => {
    for (const at of [0, 1, 2]) await page.locator('.row input').nth(at).check();
    await page.getByRole('button', { name: /否定所选|Reject selected/ }).click();
    await expect.poll(() => statusesOf('rejected'), SOON).toBe(3);
    await page.getByRole('button', { name: /撤销|Undo/ }).click();
    await expect.poll(() => statusesOf('rejected'), SOON).toBe(0);
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 480],
  ] as const)('stands in its %s colors, %d px wide', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({ path: join(SCREENS, `review-${locale}-${colorScheme}-${width}.png`) });
    const isWithinWidth = await page.evaluate(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    );
    expect(isWithinWidth).toBe(true);
  });
});
