import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/command.mjs';
import { IS_SOAK } from '../support/soak';
import { ARTICLES } from './support/articles';
import { findAccessibilityFaults } from './support/axe';
import { readDatabase } from './support/database';
import { waitForMarks } from './support/marks';
import { openSession, type Session } from './support/session';

const SCREENS = join(ROOT, '.output', 'screens');
mkdirSync(SCREENS, { recursive: true });

const [beijing, , women, , , henan] = ARTICLES;
if (beijing === undefined || women === undefined || henan === undefined) throw new Error('Articles are missing.');

const RELEASE = '甲子助学基金会2024年向云南捐赠图书3万册，资助学生1200名，共投入560万元。';

/** Another that says otherwise of the same year. */
const OTHER_RELEASE = '甲子助学基金会2024年向云南捐赠图书3万册，资助学生1900名。';

/** Every view, and by what one sees that it is there. */
const VIEWS = {
  sources: '.row-cells > *',
  figures: '.figure-cells > *',
  organizations: '.row-cells > *',
  highlights: '.highlight-cells > .cell-title',
  comparisons: '.comparison-chart svg',
  collections: '.collection td',
  transfer: '.transfer h2',
  bin: '.bin-cells > .cell-title',
} as const;

/** A window, and how much of it is wanted: 640 px are a window of 1280 px at twice its size, 320 px at four times. */
const WINDOWS = [
  ['zh-Hans', 'light', 1280, 800],
  ['en', 'dark', 480, 800],
  ['zh-Hans', 'dark', 1280, 800],
  ['en', 'light', 1280, 800],
  ['zh-Hant', 'light', 1280, 800],
  ['zh-Hans', 'light', 640, 400],
  ['en', 'light', 320, 256],
] as const;

describe('the review page', () => {
  let session: Session;
  let page: Page;
  const pages: Record<string, string> = Object.fromEntries(
    [beijing, women, henan].map(({ address, html }) => [address, html]),
  );

  const heading = () => page.getByRole('heading', { level: 2 }).first().textContent();
  const show = (view: string) => page.getByRole('link', { name: view, exact: true }).click();
  const search = async (words: string) => {
    await page.getByRole('searchbox').fill(words);
  };
  const raw = () => page.locator('.detail .raw').textContent();
  const leaveFields = () =>
    page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
    });
  const statusesOf = async (status: string) =>
    (await readDatabase(session)).figures.filter((figure) => figure.status === status).length;
  const taggedIn = async (table: 'sources' | 'highlights', tag: string) =>
    (await readDatabase(session))[table].filter(({ tags }) => tags.includes(tag)).length;
  const those = async (isSo: (row: { readonly type: string; readonly watched: boolean }) => boolean) =>
    (await readDatabase(session)).organizations.filter(isSo).length;
  const figuresOf = async (title: string) => {
    const { sources, figures } = await readDatabase(session);
    const source = sources.find((one) => one.title === title);
    return figures.filter(({ sourceId }) => sourceId === source?.id).map(({ found }) => found.raw);
  };

  beforeAll(async () => {
    session = await openSession({ pages, locale: 'zh-CN' });
    for (const { address } of [henan, women, beijing]) await waitForMarks(await session.open(address));
    page = await session.openOwn('review.html');
  });
  afterAll(() => session.close());

  it('lists every stored figure, those saved last first', async () => {
    const { figures } = await readDatabase(session);
    await expect.poll(heading).toBe(`${figures.length} 个数字`);
    expect(await page.locator('.row').count()).toBeGreaterThan(10);
  });

  it('finds by a Chinese substring, keeps it in the address, and marks the figure in its sentence', async () => {
    await search('受益女性');
    await expect.poll(raw).toBe('超过1400万人次');
    expect(new URL(page.url()).searchParams.get('q')).toBe('受益女性');
    expect(await page.locator('.detail mark').textContent()).toBe('超过1400万人次');
  });

  it('finds by a value', async () => {
    await search('≥13亿 <20亿');
    await expect.poll(raw).toBe('13.4亿元');
    await search('');
  });

  it('finds an organization by the initials of its pinyin', async () => {
    await show('机构');
    await search('zgfn');
    await expect.poll(heading).toBe('1 家机构');
    await page.getByRole('button', { name: /中国妇女发展基金会/ }).click();
    await expect.poll(() => page.locator('.article-head h2').textContent()).toBe('中国妇女发展基金会');
    await page.goBack();
  });

  it('judges twenty by keyboard alone', async () => {
    await show('数字');
    await page.locator('.row').first().waitFor();
    await leaveFields();
    for (let judged = 1; judged <= 20; judged += 1) {
      await page.keyboard.press('Enter');
      await page.keyboard.press('u');
    }
    await expect.poll(() => statusesOf('confirmed')).toBe(20);
  });

  it('rejects all selected rows as one, and takes them back as one', async () => {
    await page.goto(`chrome-extension://${session.extensionId}/review.html?view=figures&status=found`);
    await page.locator('.figure-cells > *').first().waitFor();
    for (const at of [0, 1, 2]) await page.locator('.row input').nth(at).check();
    await page.getByRole('button', { name: '否定所选' }).click();
    await expect.poll(() => statusesOf('rejected')).toBe(3);
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await expect.poll(() => statusesOf('rejected')).toBe(0);
    expect(await statusesOf('confirmed')).toBe(20);
  });

  it('merges two organizations, whose figures count as one’s until they are split', async () => {
    await show('机构');
    const figuresNamed = async (name: string) => {
      await search(name);
      const row = page.locator('.organization-cells', { hasText: name });
      await row.first().waitFor();
      return Number(/\d+/.exec((await row.first().locator('.cell-count').textContent()) ?? '')?.[0]);
    };
    const [own, other] = [await figuresNamed('泰康溢彩公益基金会'), await figuresNamed('北京慈弘慈善基金会')];
    await search('泰康溢彩公益基金会');
    await page.locator('.organization-cells', { hasText: '泰康溢彩' }).click();
    await page.locator('[name="merge"]').fill('北京慈弘');
    await page.getByRole('button', { name: '并入 北京慈弘慈善基金会' }).click();
    await page.getByRole('button', { name: '北京慈弘慈善基金会：拆开' }).waitFor();
    // What the merged one gave stands in the tally of the one that it was merged into.
    await expect.poll(() => page.locator('.tally').textContent()).toContain('800–900');
    await page.goBack();
    expect(await figuresNamed('泰康溢彩公益基金会')).toBe(own + other);
    await page.locator('.organization-cells').first().click();
    await page.getByRole('button', { name: '北京慈弘慈善基金会：拆开' }).click();
    await expect.poll(() => page.locator('.tally').textContent()).not.toContain('800–900');
  });

  it('leads back to the words in the tab that shows them', async () => {
    await show('数字');
    await search('=369 369家');
    await expect.poll(raw).toBe('369家');
    const article = session.context.pages().find((one) => one.url().includes(beijing.address));
    await article?.setViewportSize({ width: 800, height: 300 });
    await page.locator('[name="jump"]').click();
    await expect.poll(() => article?.evaluate(() => document.visibilityState)).toBe('visible');
    await expect.poll(() => article?.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(session.context.pages().filter((one) => one.url().includes(beijing.address))).toHaveLength(1);
    await page.bringToFront();
  });

  it('says what became of words in an article that has changed', async () => {
    const shown = session.context.pages().find((one) => one.url().includes(henan.address));
    await shown?.close();
    pages[henan.address] = henan.html.replaceAll('77家', '79家');
    await search('=77 77家');
    await expect.poll(raw).toBe('77家');
    await page.locator('[name="jump"]').click();
    await expect.poll(() => page.locator('.jump [role="status"]').textContent()).toBe('原为 77家，现为 79家。');
    await page.bringToFront();
  });

  it('reads a pasted press release and marks it', async () => {
    await show('来源');
    await page.getByRole('button', { name: '粘贴文本' }).click();
    await page.locator('[name="title"]').fill('甲子助学年报');
    await page.locator('[name="outlet"]').fill('甲子助学基金会');
    await page.locator('[name="date"]').fill('2025-01-10');
    await page.locator('[name="text"]').fill(RELEASE);
    await page.getByRole('button', { name: '读取并保存' }).click();
    await expect.poll(() => page.locator('.pasted mark').allTextContents()).toEqual(['3万册', '1200名', '560万元']);
    expect(await figuresOf('甲子助学年报')).toEqual(expect.arrayContaining(['3万册', '1200名', '560万元']));
    expect(await page.locator('.article-head').textContent()).toContain('2025-01-10');
  });

  const undo = () => page.getByRole('button', { name: '撤销', exact: true }).click();
  const tick = (cells: string, at: number) => page.locator(`.row:has(.${cells})`).nth(at).locator('input').check();

  it('says what contradicts an article in another one, with both', async () => {
    await show('来源');
    await page.getByRole('button', { name: '粘贴文本' }).click();
    await page.locator('[name="title"]').fill('乙丑年报');
    await page.locator('[name="text"]').fill(OTHER_RELEASE);
    await page.getByRole('button', { name: '读取并保存' }).click();
    await page.locator('.conflicts > .line-button').click();
    await expect
      .poll(() => page.locator('.conflicts .raw').allTextContents())
      .toEqual(expect.arrayContaining(['1200名', '1900名']));
    expect(await page.locator('.conflicts .source').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('甲子助学年报')]),
    );
    await page.locator('select.forget').selectOption('article');
    await page.getByRole('button', { name: '忘掉', exact: true }).click();
    await expect.poll(heading).toBe('4 篇文章');
  });

  it('tags and confirms what many articles hold, each with one step back', async () => {
    await show('来源');
    await page.locator('.source-cells > *').first().waitFor();
    const before = await statusesOf('confirmed');
    const waiting = await statusesOf('found');
    for (const at of [0, 1]) await tick('source-cells', at);
    await page.locator('[name="tag-all"]').fill('待写');
    await page.keyboard.press('Enter');
    await expect.poll(() => taggedIn('sources', '待写')).toBe(2);
    await page.getByRole('button', { name: '确认其中数字' }).click();
    await expect.poll(() => statusesOf('confirmed')).toBeGreaterThan(before + 3);
    await undo();
    await expect.poll(() => statusesOf('found')).toBe(waiting);
    expect(await statusesOf('confirmed')).toBe(before);
    await undo();
    await expect.poll(() => taggedIn('sources', '待写')).toBe(0);
  });

  it('says of many organizations what they are, and watches them, each with one step back', async () => {
    await show('机构');
    await page.locator('.organization-cells > *').first().waitFor();
    for (const at of [0, 1]) await tick('organization-cells', at);
    const media = await those(({ type }) => type === 'media');
    await page.locator('.selection [name="type"]').selectOption('media');
    await expect.poll(() => those(({ type }) => type === 'media')).toBe(media + 2);
    await page.getByRole('button', { name: '关注所选', exact: true }).click();
    await expect.poll(() => those(({ watched }) => watched)).toBe(2);
    await undo();
    await expect.poll(() => those(({ watched }) => watched)).toBe(0);
    await undo();
    await expect.poll(() => those(({ type }) => type === 'media')).toBe(media);
  });

  it('saves chosen figures as a table', async () => {
    await show('数字');
    await search('=369 369家');
    await expect.poll(raw).toBe('369家');
    await page.locator('.row input').first().check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出所选' }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('369');
    expect(lines[1]).toContain('泰康溢彩公益基金会');
    await page.getByRole('button', { name: '采集所选' }).click();
    await expect.poll(async () => (await readDatabase(session)).collectionRows.length).toBe(1);
    await search('');
  });

  it('tags, deletes and brings back highlights together', async () => {
    const { figures } = await readDatabase(session);
    for (const [at, { sourceId, quote, position }] of figures.slice(0, 3).entries())
      await page.evaluate((edit) => chrome.runtime.sendMessage({ type: 'edit.do', payload: { edit } }), {
        action: 'highlight',
        id: `h${at}`,
        sourceId,
        page: 1,
        quote,
        position,
        category: 'quote',
        note: '与年报核对',
        tags: [],
      });
    await show('标注');
    await expect.poll(heading).toBe('3 处标注');
    for (const at of [0, 1]) await tick('highlight-cells', at);
    await page.getByRole('button', { name: '采集所选' }).click();
    await expect.poll(async () => (await readDatabase(session)).collectionRows.length).toBe(3);
    await page.locator('[name="tag-all"]').fill('要问');
    await page.keyboard.press('Enter');
    await expect.poll(() => taggedIn('highlights', '要问')).toBe(2);
    await page.getByRole('button', { name: '删除所选' }).click();
    await expect.poll(heading).toBe('1 处标注');
    await undo();
    await expect.poll(heading).toBe('3 处标注');
    await tick('highlight-cells', 2);
    await page.getByRole('button', { name: '删除所选' }).click();
    await expect.poll(heading).toBe('2 处标注');
  });

  it('puts an article into the bin and takes it out again', async () => {
    await show('来源');
    await page.getByRole('button', { name: /^甲子助学年报/ }).click();
    await page.getByRole('button', { name: '移到回收站' }).click();
    await show('回收站');
    await page.getByRole('button', { name: '放回 甲子助学年报' }).click();
    await expect.poll(() => page.locator('.bin-cells').allTextContents()).not.toContain('甲子助学年报');
  });

  it('forgets an article for good', async () => {
    await show('来源');
    await page.getByRole('button', { name: /^甲子助学年报/ }).click();
    await page.locator('select.forget').selectOption('article');
    await page.getByRole('button', { name: '忘掉', exact: true }).click();
    await expect.poll(heading).toBe('3 篇文章');
    expect(JSON.stringify(await readDatabase(session))).not.toContain('甲子助学');
  });

  const isWithinWidth = () =>
    page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

  /** Numbers under a chart that run into the one before, as they stand on the screen. */
  const runTogether = () =>
    page.locator('.comparison-chart [aria-label="x-axis tick label"] text').evaluateAll((labels) =>
      labels.flatMap((label, at) => {
        const before = labels[at - 1]?.getBoundingClientRect().right ?? -Infinity;
        return label.getBoundingClientRect().left > before ? [] : [label.textContent];
      }),
    );

  it('draws a comparison anew where its window becomes narrower', async () => {
    await page.goto(`chrome-extension://${session.extensionId}/review.html?view=comparisons`);
    const chart = page.locator(VIEWS.comparisons).first();
    const drawnWidth = async () => Number(await chart.getAttribute('width'));
    await chart.waitFor();
    const before = await drawnWidth();
    await page.setViewportSize({ width: 480, height: 800 });
    await expect.poll(drawnWidth).toBeLessThan(Math.min(before, 480));
    expect(await runTogether()).toEqual([]);
  });

  it.each(IS_SOAK ? WINDOWS : WINDOWS.slice(0, 2))(
    'stands in %s in its %s colors, %d by %d px',
    { timeout: 240_000 },
    async (...window) => {
      const [language, colorScheme, width, height] = window;
      await session.backstage.evaluate(
        (chosen) => chrome.storage.local.set({ settings: { language: chosen } }),
        language,
      );
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      const look = async (name: string) => {
        await page.screenshot({ path: join(SCREENS, `review-${name}-${language}-${colorScheme}-${width}.png`) });
        expect([name, await isWithinWidth()]).toEqual([name, true]);
        expect([name, ...(await findAccessibilityFaults(page))]).toEqual([name]);
      };
      for (const [view, there] of Object.entries(VIEWS)) {
        await page.goto(`chrome-extension://${session.extensionId}/review.html?view=${view}`);
        await page.locator(there).first().waitFor();
        await look(view);
        if (view === 'comparisons') await expect.poll(runTogether).toEqual([]);
        if (view !== 'sources' && view !== 'organizations') continue;
        await page.locator('.row-cells').first().click();
        await page.locator('.article-head').waitFor();
        await look(`${view}-open`);
      }
    },
  );
});
