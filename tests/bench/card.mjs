import path from 'node:path';
import { articlePage } from '../support/article-page.mjs';
import { ROOT } from '../support/command.mjs';
import { serveSite } from '../support/site.mjs';
import { LAYOUT_EVENTS, SCRIPT_EVENTS, traceMs, withBrowser } from './browser.mjs';
import { median } from './measure.mjs';

/** @typedef {import('./run.mjs').Row} Row */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Worker} Worker */

const ADDRESS = 'http://www.gongyishibao.com/marked.html';
const MARKS = 300;
const TIMES = 15;
const MOST_PAINT_MS = 10;
const MOST_OPEN_MS = 50;
const SETTLED_MS = 400;

/**
 * What marks cost an article with many of them: script and layout of painting all, and the time from a key to its card.
 * @returns {Promise<Row[]>}
 */
export async function measureCard() {
  const site = await serveSite(() => markedPage());
  try {
    return await withBrowser(path.join(ROOT, '.output/chrome-mv3'), site.port, async (context) => {
      const page = await context.newPage();
      await page.goto(ADDRESS);
      await page.waitForFunction(() => CSS.highlights.size > 0, undefined, { timeout: 60_000 });
      const painted = await page.evaluate(() =>
        [...CSS.highlights.values()].reduce((marks, { size }) => marks + size, 0),
      );
      const [worker] = context.serviceWorkers();
      if (worker === undefined) throw new Error('The background does not run.');
      return [await measurePainting(page, worker, painted), ...(await measureOpening(page, worker))];
    });
  } finally {
    await site.close();
  }
}

/** A sentence for every two marks, none like another. */
function markedPage() {
  const paragraphs = Array.from({ length: MARKS / 2 / 3 }, (_, at) =>
    [0, 1, 2]
      .map((nth) => {
        const number = 3 * at + nth;
        return `第${number + 1}天，志愿者为${number + 12}个村的${2 * number + 305}名学生送去爱心图书。`;
      })
      .join(''),
  );
  return articlePage({ title: '公益基金会百日助学行动总结', paragraphs });
}

/**
 * @param {Page} page
 * @param {Worker} worker
 * @param {number} painted
 * @returns {Promise<Row>}
 */
async function measurePainting(page, worker, painted) {
  const toggle = () => dispatch(worker, 'toggle-marks');
  const times = [];
  for (let turn = 0; turn < TIMES; turn += 1) {
    await toggle();
    await page.waitForFunction(() => CSS.highlights.size === 0);
    await page.waitForTimeout(SETTLED_MS);
    times.push(
      await traceMs(page, new Set([...SCRIPT_EVENTS, ...LAYOUT_EVENTS]), async () => {
        await toggle();
        await page.waitForTimeout(SETTLED_MS);
      }),
    );
  }
  const middle = median(times);
  return {
    name: `script and layout of painting ${painted} marks`,
    value: `${middle.toFixed(1)} ms (${Math.min(...times).toFixed(1)}–${Math.max(...times).toFixed(1)})`,
    limit: `${MOST_PAINT_MS} ms`,
    isOver: painted < MARKS || middle > MOST_PAINT_MS,
  };
}

/**
 * From the key, with the way through the background and back, to the card that stands in the page.
 * @param {Page} page
 * @param {Worker} worker
 * @returns {Promise<Row[]>}
 */
async function measureOpening(page, worker) {
  await page.evaluate(() => {
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        if ([...addedNodes].some(({ nodeName }) => /^charity-tally/iu.test(nodeName)))
          Reflect.set(globalThis, 'openedAt', Date.now());
    }).observe(document.documentElement, { childList: true });
  });
  const times = [];
  for (let turn = 0; turn <= TIMES; turn += 1) {
    await page.evaluate(() => Reflect.set(globalThis, 'openedAt', undefined));
    const askedAt = await dispatch(worker, 'next-mark');
    const openedAt = await page.waitForFunction(() => Reflect.get(globalThis, 'openedAt'));
    times.push(Number(await openedAt.jsonValue()) - askedAt);
    await page.waitForTimeout(SETTLED_MS);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('charity-tally-card') === null);
  }
  const [first = Number.NaN, ...later] = times;
  const middle = median(later);
  return [
    {
      name: 'opening a card',
      value: `${middle} ms (${Math.min(...later)}–${Math.max(...later)})`,
      limit: `${MOST_OPEN_MS} ms`,
      isOver: middle > MOST_OPEN_MS,
    },
    { name: '  the first, for which its script is brought into the page', value: `${first} ms` },
  ];
}

/**
 * Lets the background hear that a shortcut was pressed; no automated key reaches the browser's own.
 * @param {Worker} worker
 * @param {string} command
 * @returns {Promise<number>} when, in epoch milliseconds
 */
function dispatch(worker, command) {
  return worker.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ url: '*://www.gongyishibao.com/*' });
    const send = Reflect.get(chrome.commands.onCommand, 'dispatch');
    const now = Date.now();
    Reflect.apply(send, chrome.commands.onCommand, [name, tab]);
    return now;
  }, command);
}
