import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { articlePage } from '../support/article-page.mjs';
import { ROOT } from '../support/command.mjs';
import { waitForMarks } from './support/marks';
import { openPopup, openSession, type Session } from './support/session';

/** Two articles of one organization: the second says again what the first says, and adds to it. */
const FIRST = {
  address: 'www.gongyishibao.com/t/1.html',
  html: articlePage({
    title: '青禾助学基金会捐赠300万元助学',
    paragraphs: [
      '近日，青禾助学基金会捐赠300万元，用于改善办学条件，受益学生1200名。',
      '活动由当地教育部门协助，志愿者参与了物资发放。公益项目还将继续开展。',
    ],
  }),
};
const SECOND = {
  address: 'www.chinanews.com.cn/t/2.shtml',
  html: articlePage({
    title: '青禾助学基金会走进敬老院',
    paragraphs: [
      '青禾助学基金会此前捐赠300万元助学，本月又捐赠50余万元，服务老人超3.5万人次。',
      '白杨公益基金会曾计划捐赠18万元。白杨公益基金会同日捐赠20万元。白杨公益基金会此前募集善款20万元。慈善组织和志愿者共同参与了活动。',
    ],
  }),
};

/** Pictures for people to look at. */
const SCREENS = join(ROOT, '.output', 'screens');
mkdirSync(SCREENS, { recursive: true });

let session: Session;
let popup: Page;

beforeAll(async () => {
  session = await openSession({ pages: { [FIRST.address]: FIRST.html, [SECOND.address]: SECOND.html } });
  await waitForMarks(await session.open(FIRST.address));
  const second = await session.open(SECOND.address);
  await waitForMarks(second);
  popup = await openPopup(session, second);
});
afterAll(() => session.close());

/** The lines of the tally as a reader sees them: what is counted, amount, unit, claims. */
const linesOf = () =>
  popup
    .locator('.tally tr.line')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())));

const choose = async (scope: string) => {
  await popup.getByRole('group').getByText(scope, { exact: true }).click();
  await popup.getByRole('button', { name: /复制/ }).waitFor();
};

describe('two articles of one organization', () => {
  it('add up in the popup, and what both say counts once', async () => {
    expect(await linesOf()).toContainEqual(['资金 给出', '370–380', '万元', '3 项']);
    await choose('全部');
    await expect.poll(linesOf).toContainEqual(['人 受益', '1200', '人', '1 项']);
    expect(await linesOf()).toContainEqual(['资金 给出', '370–380', '万元', '3 项']);
    expect(await linesOf()).toContainEqual(['人次 受益', '≥ 3.5', '万人次', '1 项']);
    await popup.getByRole('button', { name: '3 项' }).click();
    // The headline, the body and the other article say the 300万 three times.
    await expect.poll(() => popup.locator('.left-out .figure').count()).toBe(2);
  });

  it('are compared with another, and stay apart where a reader splits them', async () => {
    const bars = popup.getByRole('region', { name: '比较' }).getByRole('listitem');
    expect(await bars.allTextContents()).toEqual(['青禾助学基金会350–360 万元', '白杨公益基金会20 万元']);
    await popup.getByRole('button', { name: '分开计' }).last().click();
    await expect.poll(linesOf).toContainEqual(['资金 给出', '670–680', '万元', '4 项']);
  });

  it('are compared on the review page, drawn and in words, with the ratio that the article allows', async () => {
    const complaints: string[] = [];
    const review = await session.openOwn('review.html?view=comparisons');
    review.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await review.getByRole('combobox', { name: '比较哪一项' }).selectOption({ label: '资金 · 给出 · CNY (2)' });
    await review.locator('.comparison-chart svg').waitFor();
    const rows = await review.locator('.compared tbody tr').allTextContents();
    expect(rows).toEqual(['青禾助学基金会650–660 万元3', '白杨公益基金会20 万元1']);
    expect(await review.locator('.ratios li').allTextContents()).toContainEqual(expect.stringMatching(/^每人 2500 元/));
    const linked = await review
      .locator('.linked')
      .evaluateAll((sections) =>
        sections.map((section) => [
          section.querySelector('h3')?.textContent,
          ...[...section.querySelectorAll('.sentence')].map((sentence) => sentence.textContent),
        ]),
      );
    expect(linked.map(([title]) => title)).toEqual(['可能是同一笔：既说筹得，又说给出', '计划，以及后来的结果']);
    for (const colorScheme of ['light', 'dark'] as const) {
      await review.emulateMedia({ colorScheme });
      await review.screenshot({ path: join(SCREENS, `comparisons-zh-CN-${colorScheme}.png`), fullPage: true });
    }
    expect(complaints).toEqual([]);
    await review.close();
  });

  it('stand beside what they come to at a rate that the reader typed in', async () => {
    const options = await session.openOwn('options.html');
    for (const [field, words] of Object.entries({ from: 'cny', rate: '0.14', to: 'USD', date: '2026-11-01' }))
      await options.locator(`[name="${field}"]`).fill(words);
    await options.getByRole('button', { name: '添加汇率' }).click();
    await options.getByText('1 CNY = 0.14 USD').waitFor();
    await options.screenshot({ path: join(SCREENS, 'options-rates-zh-CN.png'), fullPage: true });
    const review = await session.openOwn('review.html?view=comparisons');
    await review.getByRole('combobox', { name: '比较哪一项' }).selectOption({ label: '资金 · 给出 · CNY (2)' });
    await review.getByText('按 1 CNY = 0.14 USD 折合（2026-11-01）').waitFor();
    expect(await review.locator('.compared tbody tr').allTextContents()).toEqual([
      '青禾助学基金会650–660 万元91–92.4 万美元3',
      '白杨公益基金会20 万元2.8 万美元1',
    ]);
    await options.getByRole('button', { name: '移除汇率 1 CNY = 0.14 USD' }).click();
    await expect.poll(() => review.locator('.converted').count()).toBe(0);
    expect(await review.locator('.compared tbody tr').count()).toBe(2);
    await options.close();
    await review.close();
  });

  it('leave the tally when only what was checked counts', async () => {
    await popup.getByRole('switch', { name: '只计已核' }).click();
    await expect.poll(linesOf).toEqual([]);
    expect(await popup.getByText(/待核/).count()).toBe(1);
  });
});
