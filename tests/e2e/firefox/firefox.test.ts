import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../support/command.mjs';
import { ARTICLES } from '../support/articles';
import { openFirefox, type FirefoxSession } from './session';

const SCREENS = join(ROOT, '.output', 'screens');
mkdirSync(SCREENS, { recursive: true });

const article = ARTICLES[0];
if (article === undefined) throw new Error('There is no article to read.');

const marks = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(String)));

/** Rows of the database as Firefox holds it, past all code of ours. */
const countRows = (own: Page) =>
  own.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('charity-tally');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('blocked')));
    });
    const count = (table: string) =>
      new Promise<number>((resolve) => {
        const request = database.transaction(table).objectStore(table).count();
        request.addEventListener('success', () => resolve(request.result));
      });
    const counts = [await count('sources'), await count('figures'), await count('mentions')];
    database.close();
    return counts;
  });

describe('in Firefox', () => {
  let session: FirefoxSession;
  let stored: readonly number[] = [];
  beforeAll(async () => {
    session = await openFirefox({ [article.address]: article.html });
  });
  afterAll(() => session.close());

  it('an article is recognised and marked, and its rows are stored', async () => {
    const page = await session.open(article.address);
    await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 20_000 });
    const found = await marks(page);
    for (const { raw } of article.named) expect(found).toContain(raw);
    await page.screenshot({ path: join(SCREENS, 'firefox-page.png') });
    stored = await countRows(await session.openOwn('manifest.json'));
    expect(stored[0]).toBe(1);
    expect(stored[1]).toBeGreaterThan(10);
  });

  it('the popup shows its tally and copies it as a table', async () => {
    const backstage = await session.openOwn('manifest.json');
    const tab = await backstage.evaluate(async () => {
      const { browser } = globalThis as unknown as { browser: typeof chrome };
      const tabs = await browser.tabs.query({});
      return tabs.find(({ url }) => url?.startsWith('http:'))?.id;
    });
    const popup = await session.openOwn(`popup.html?tab=${tab}`);
    const copy = await popup.waitForSelector('.copy .primary:not(:disabled)');
    await popup.screenshot({ path: join(SCREENS, 'firefox-popup.png') });
    await copy?.click();
    await popup.waitForFunction(() => /\d/.test(document.querySelector('.copy [role=status]')?.textContent ?? ''));
    const text = await popup.evaluate(() => navigator.clipboard.readText());
    for (const { raw, low } of article.named) {
      expect(text.split('\n').filter((line) => line.includes(raw) && line.includes(String(low)))).not.toEqual([]);
    }
  });

  it('the review page lists what is stored', async () => {
    const review = await session.openOwn('review.html');
    await review.waitForFunction(
      (count) => document.querySelector('h2')?.textContent?.includes(String(count)) ?? false,
      {},
      stored[1],
    );
    await review.screenshot({ path: join(SCREENS, 'firefox-review.png') });
  });

  it('a restart keeps everything', async () => {
    await session.restart();
    expect(await countRows(await session.openOwn('manifest.json'))).toEqual(stored);
  });

  it('asked nothing of the web but the page itself', () => {
    const own = new Set([article.address, `${article.address.split('/')[0]}/favicon.ico`]);
    expect(session.requests.filter((address) => !own.has(address))).toEqual([]);
  });
});
