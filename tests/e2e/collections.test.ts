import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/command.mjs';
import { ARTICLES } from './support/articles';
import { readDatabase } from './support/database';
import { waitForMarks } from './support/marks';
import { openSession, type Session } from './support/session';

const SCREENS = join(ROOT, '.output', 'screens');
mkdirSync(SCREENS, { recursive: true });

const article = ARTICLES.find(({ named }) => named.length > 2);
if (article === undefined) throw new Error('There is no article with figures.');
const { html, address } = article;

/** The same article under several addresses: so many figures that a backup has something to hold. */
const COPIES = 4;
const addresses = [
  address,
  ...Array.from({ length: COPIES }, (_, at) => address.replace('/1.html', `/copy-${at}.html`)),
];

describe('collections, export and import', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession({ pages: Object.fromEntries(addresses.map((one) => [one, html])) });
    for (const one of addresses) {
      const opened = await session.open(one);
      await waitForMarks(opened);
      await opened.close();
    }
    page = await session.openOwn('review.html?view=collections');
  });
  afterAll(() => session.close());

  const rows = () => page.locator('.collection tbody tr');
  const cell = (row: number, heading: string) =>
    page
      .locator('.collection th')
      .allInnerTexts()
      .then((headings) => rows().nth(row).locator('td').nth(headings.indexOf(heading)));
  const textOf = async (row: number, heading: string) => (await cell(row, heading)).innerText();

  it('collects figures, and the table of an open window follows', async () => {
    const { figures } = await readDatabase(session);
    const named = article.named.slice(0, 3).map(({ raw }) => figures.find(({ found }) => found.raw === raw)?.id ?? raw);
    const added = await page.evaluate(
      (figureIds) => chrome.runtime.sendMessage({ type: 'collection.add', payload: { figureIds } }),
      named,
    );
    expect(added).toMatchObject({ ok: true, added: 3, rows: 3 });
    await expect.poll(() => rows().count()).toBe(3);
    expect(await textOf(0, '原文数字')).toBe(article.named[0]?.raw);
  });

  it('renames a column, corrects a figure in its cell, and copies what it shows in both types', async () => {
    await page.getByRole('button', { name: '对象', exact: true }).click();
    await page.getByLabel('“对象”的列名').fill('数的是什么');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.collection th').allInnerTexts()).toContain('数的是什么');
    await (await cell(1, '数值')).dblclick();
    await page.keyboard.type('370');
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(1, '数值')).toBe('370');
    const { figures } = await readDatabase(session);
    expect(figures.find(({ edited }) => edited !== null)).toMatchObject({ edited: { value: 370 }, status: 'edited' });

    await page.getByRole('button', { name: '复制 · 3 行' }).click();
    await expect.poll(() => page.getByText('已复制 3 行').first().isVisible()).toBe(true);
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
      const body = new DOMParser().parseFromString(await read('text/html'), 'text/html');
      return {
        plain: (await read('text/plain'))
          .trimEnd()
          .split('\n')
          .map((line) => line.split('\t')),
        html: [...body.querySelectorAll('tr')].map((row) => [...row.cells].map(({ textContent }) => textContent)),
      };
    });
    const headings = (await page.locator('.collection th').allInnerTexts()).slice(1);
    expect(copied.plain[0]).toEqual(headings);
    const columnOf = (heading: string) => copied.plain.slice(1).map((line) => line[headings.indexOf(heading)]);
    expect(columnOf('数值')).toEqual(['2800000', '370', '8000000']);
    expect(columnOf('原文数字')).toEqual(article.named.slice(0, 3).map(({ raw }) => raw));
    expect(copied.html).toEqual(copied.plain);
  });

  it('leads to the exact words in the article', async () => {
    const href = (await (await cell(2, '原文链接')).locator('a').getAttribute('href')) ?? '';
    const there = await session.context.newPage();
    await there.setViewportSize({ width: 600, height: 300 });
    await there.goto(href);
    const raw = article.named[2]?.raw ?? '';
    await expect
      .poll(() =>
        there.evaluate((words) => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
            const at = (node.nodeValue ?? '').indexOf(words);
            if (at < 0) continue;
            const range = new Range();
            range.setStart(node, at);
            range.setEnd(node, at + words.length);
            const { top, bottom } = range.getBoundingClientRect();
            return scrollY > 0 && top >= 0 && bottom <= innerHeight;
          }
          return false;
        }, raw),
      )
      .toBe(true);
    await there.close();
  });

  /** What a download holds, line by line. */
  async function backUp(): Promise<readonly string[]> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '立即备份' }).click(),
    ]);
    await page.getByText(/已存为 charity-tally-backup/).waitFor();
    return gunzipSync(readFileSync(await download.path()))
      .toString('utf8')
      .trimEnd()
      .split('\n');
  }

  it('exports, wipes, imports, and exports the same again', async () => {
    const { figures } = await readDatabase(session);
    expect(figures.length).toBeGreaterThan(100);
    await page.goto(page.url().replace('collections', 'transfer'));
    const first = await backUp();
    await page.getByText(/上次备份/).waitFor();
    await page.evaluate(async () => {
      const open = indexedDB.open('charity-tally');
      await new Promise((resolve) => open.addEventListener('success', resolve));
      const names = [...open.result.objectStoreNames];
      const wiping = open.result.transaction(names, 'readwrite');
      for (const name of names) wiping.objectStore(name).clear();
      await new Promise((resolve) => wiping.addEventListener('complete', resolve));
      open.result.close();
    });
    expect((await readDatabase(session)).figures).toEqual([]);

    const file = { name: 'backup.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(`${first.join('\n')}\n`) };
    const spoilt = { ...file, buffer: Buffer.from(file.buffer.toString('utf8').replace('370', '371')) };
    await page.getByLabel('文件').setInputFiles(spoilt);
    await page
      .getByRole('alert')
      .getByText(/第 \d+ 行：写成之后被改动过。什么都没有改动。/)
      .waitFor();
    await page.getByLabel('文件').setInputFiles(file);
    await page.getByText('这份备份将带来：').waitFor();
    expect(await page.locator('.counts dd').allInnerTexts()).toEqual([String(first.length - 2), '0', '0', '0']);
    await page.screenshot({ path: join(SCREENS, 'import.png') });
    await page.getByRole('button', { name: '并入' }).click();
    await page.getByText(`已并入 ${(first.length - 2).toLocaleString('zh')} 行。`).waitFor();

    const second = await backUp();
    expect(second.slice(1)).toEqual(first.slice(1));
    await page.goto(page.url().replace('transfer', 'collections'));
    await expect.poll(() => rows().count()).toBe(3);
    expect(await textOf(1, '数值')).toBe('370');
  });
});
