import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../support/browsers.mjs';
import { ROOT } from '../support/command.mjs';
import { enterContentWorld, saveFromPage } from '../support/content-world.mjs';
import { generateArticle } from '../support/generated-articles.mjs';
import { serveSite } from '../support/site.mjs';
import { median } from './measure.mjs';

/** @typedef {import('./run.mjs').Row} Row */
/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {import('playwright-core').Page} Page */

/** 1,000,000 take the better part of an hour to be read and stored: `npm run bench -- --million` asks for them. */
const SIZES = [100, 1000, 100_000, ...(process.argv.includes('--million') ? [1_000_000] : [])];
const ROUNDS = 15;
/** As they are generated. */
const FIGURES_AN_ARTICLE = 13;
const SINGLE_SAVES = 20;
/** Filling is no measurement: many articles in one transaction. */
const FILLED_AT_ONCE = 400;
const FILLED_A_MESSAGE = 40;
const ORIGIN = 'http://www.gongyishibao.com';
const TABLES_COUNTED = ['claims', 'shares', 'talliedSources', 'tallies'];
/** With a hundred figures, and with as many as there are: as often as long as an empty page of the extension. */
const MOST_POPUP_RATIO = 2;
/** With many figures against a hundred, a machine that serves others beside granted a tenth. */
const MOST_POPUP_GROWTH = 1.15;

/**
 * What a full database costs: how fast articles are read and stored through messages, what one more costs, a full recount,
 * the popup from navigation to its data beside an empty page of the extension, and a comparison.
 * @returns {Promise<Row[]>}
 */
export async function measureTally() {
  const site = await serveSite(() => '<!doctype html><html lang="zh"><title>目录</title><p>目录</p></html>');
  const extension = path.join(ROOT, '.output/bench/with-empty-page');
  rmSync(extension, { recursive: true, force: true });
  cpSync(path.join(ROOT, '.output/chrome-mv3'), extension, { recursive: true });
  writeFileSync(
    path.join(extension, 'empty.html'),
    '<!doctype html><html><body><script src="empty.js" type="module"></script></body></html>',
  );
  writeFileSync(path.join(extension, 'empty.js'), 'document.body.append("there");\n');
  const profile = mkdtempSync(path.join(tmpdir(), 'charity-tally-bench-'));
  const browser = findBrowser(['flag']);
  if (browser === undefined) throw new Error('No browser that takes --load-extension; BROWSER_PATH may name one.');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      `--host-resolver-rules=MAP *:80 127.0.0.1:${site.port}, EXCLUDE 127.0.0.1`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  try {
    return await measureSizes(context);
  } finally {
    await context.close();
    await site.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/**
 * What was measured with so many figures.
 * `figures`: as many as were wanted, which a few more are.
 * @typedef {{ figures: number, saveRate: number, single: number, recount: number, popup: number, empty: number, comparison: number }} Measured
 * @param {BrowserContext} context
 * @returns {Promise<Row[]>}
 */
async function measureSizes(context) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const own = `chrome-extension://${new URL(worker.url()).host}`;
  const outlet = await context.newPage();
  await outlet.goto(`${ORIGIN}/`);
  const backstage = await context.newPage();
  await backstage.goto(`${own}/manifest.json`);
  const world = await enterContentWorld(outlet);
  /** @type {Measured[]} */
  const all = [];
  let articles = 0;
  const save = async (/** @type {number} */ count, each = 1) => {
    const batch = Array.from({ length: count }, (_, at) => generateArticle(articles + at));
    const { acknowledged } = await world.evaluate(saveFromPage, {
      articles: batch,
      origin: ORIGIN,
      each,
      until: 600_000,
    });
    if (acknowledged.length < count / each) throw new Error('not everything was saved');
    articles += count;
  };
  for (const size of SIZES) {
    for (let known = await countFigures(backstage); known < size; known = await countFigures(backstage)) {
      const missing = Math.ceil((size - known) / FIGURES_AN_ARTICLE);
      if (missing > FILLED_A_MESSAGE) await save(Math.min(missing, FILLED_AT_ONCE), FILLED_A_MESSAGE);
      else await save(missing);
    }
    const before = await countFigures(backstage);
    const singles = [];
    for (let one = 0; one < SINGLE_SAVES; one += 1) singles.push(await timed(() => save(1)));
    const figures = await countFigures(backstage);
    const { popup, empty } = await measurePopup(context, own);
    all.push({
      figures: size,
      saveRate: ((figures - before) / singles.reduce((sum, ms) => sum + ms, 0)) * 1000,
      single: median(singles),
      recount: size > 100_000 ? Number.NaN : await recount(context, backstage),
      popup,
      empty,
      comparison: await measureComparison(context, own),
    });
  }
  return rowsOf(all);
}

/**
 * @param {readonly Measured[]} all
 * @returns {Row[]}
 */
function rowsOf(all) {
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined) return [];
  const rows = all.flatMap(({ figures, saveRate, single, recount: recounted, popup, empty, comparison }) => {
    const name = `tally with ${figures.toLocaleString('en')} figures`;
    const ratio = popup / empty;
    const growth = ratio / (first.popup / first.empty);
    return [
      {
        name: `${name}: figures a second, read and stored through messages`,
        value: Math.round(saveRate).toLocaleString('en'),
      },
      { name: `${name}: one more article (${SINGLE_SAVES} in turn)`, value: `${single.toFixed(1)} ms` },
      ...(Number.isNaN(recounted)
        ? []
        : [
            {
              name: `${name}: everything counted anew`,
              value: `${Math.round(recounted)} ms, ${Math.round(recounted / single)} × one more article`,
            },
          ]),
      {
        name: `${name}: popup from navigation to its data, of an empty page`,
        value: `${ratio.toFixed(2)} × ${empty.toFixed(0)} ms`,
        limit: `${MOST_POPUP_RATIO} ×`,
        isOver: ratio > MOST_POPUP_RATIO,
      },
      ...(figures === first.figures
        ? []
        : [
            {
              name: `${name}: popup, against ${first.figures} figures`,
              value: `${growth.toFixed(2)} ×`,
              limit: `${MOST_POPUP_GROWTH} ×`,
              isOver: growth > MOST_POPUP_GROWTH,
            },
          ]),
      { name: `${name}: comparison from navigation to its rows`, value: `${comparison.toFixed(0)} ms` },
    ];
  });
  return [
    ...rows,
    {
      name: `one more article, with ${last.figures.toLocaleString('en')} figures against ${first.figures}`,
      value: `${(last.single / first.single).toFixed(2)} × the time for ${(last.figures / first.figures).toLocaleString('en')} × the figures`,
    },
  ];
}

/**
 * The number of figures stored, in a page of the extension.
 * @param {Page} backstage
 */
function countFigures(backstage) {
  return backstage.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'charity-tally')) return 0;
    /** @type {IDBDatabase} */
    const database = await new Promise((resolve, reject) => {
      const request = indexedDB.open('charity-tally');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
    });
    try {
      return await new Promise((resolve, reject) => {
        const request = database.transaction('figures').objectStore('figures').count();
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('not counted')));
      });
    } finally {
      database.close();
    }
  });
}

/**
 * Popup and empty page in turn, so that what the machine does meanwhile falls on both alike.
 * @param {BrowserContext} context
 * @param {string} own
 */
async function measurePopup(context, own) {
  const [popup, empty] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
  for (let round = 0; round < ROUNDS; round += 1) {
    empty.push(await appearanceMs(context, `${own}/empty.html`, 'body:not(:empty)', 'there'));
    popup.push(await appearanceMs(context, `${own}/popup.html`, '.tally tr.line', ''));
  }
  return { popup: median(popup), empty: median(empty) };
}

/**
 * @param {BrowserContext} context
 * @param {string} own
 */
async function measureComparison(context, own) {
  const times = [];
  for (let round = 0; round < 5; round += 1)
    times.push(await appearanceMs(context, `${own}/review.html?view=comparisons`, '.compared tbody tr', ''));
  return median(times);
}

const APPEARED = /^appeared after (\d+(?:\.\d+)?) ms$/;

/**
 * Milliseconds from the beginning of the navigation to the moment in which an element with some words is in the document.
 * The page says so itself: to be asked meanwhile would hold up what is measured.
 * @param {BrowserContext} context
 * @param {string} url
 * @param {string} selector
 * @param {string} words
 */
async function appearanceMs(context, url, selector, words) {
  const page = await context.newPage();
  await page.addInitScript(
    ([wanted = '', saying = '']) => {
      const observer = new MutationObserver(() => {
        const found = document.querySelector(wanted);
        if (found === null || !(found.textContent ?? '').includes(saying)) return;
        observer.disconnect();
        console.info(`appeared after ${performance.now()} ms`);
      });
      observer.observe(document, { childList: true, subtree: true, characterData: true });
    },
    [selector, words],
  );
  const telling = page.waitForEvent('console', {
    predicate: (message) => APPEARED.test(message.text()),
    timeout: 120_000,
  });
  await page.goto(url, { waitUntil: 'commit' });
  const [, ms] = APPEARED.exec((await telling).text()) ?? [];
  await page.close();
  return Number(ms);
}

/**
 * Throws away what was counted, leaves a job to count it, starts the background anew and waits until the job is done.
 * @param {BrowserContext} context
 * @param {Page} backstage
 */
async function recount(context, backstage) {
  const devtools = await context.newCDPSession(backstage);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  const ms = await backstage.evaluate(async (tables) => {
    /** @type {IDBDatabase} */
    const database = await new Promise((resolve, reject) => {
      const request = indexedDB.open('charity-tally');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
    });
    const clearing = database.transaction([...tables, 'jobs'], 'readwrite');
    for (const table of tables) clearing.objectStore(table).clear();
    clearing.objectStore('jobs').put({ id: 'tally', kind: 'tally', args: null, cursor: '', createdAt: 0 });
    await new Promise((resolve) => {
      clearing.addEventListener('complete', resolve);
    });
    const startedAtMs = performance.now();
    void chrome.runtime.sendMessage({ type: 'tab.state', payload: { tabId: 0 } });
    for (;;) {
      const request = database.transaction('jobs').objectStore('jobs').count();
      const jobs = await new Promise((resolve) => {
        request.addEventListener('success', () => resolve(request.result));
      });
      if (jobs === 0) break;
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
    }
    database.close();
    return performance.now() - startedAtMs;
  }, TABLES_COUNTED);
  await devtools.detach();
  return ms;
}

/** @param {() => Promise<void>} work */
async function timed(work) {
  const startedAtMs = performance.now();
  await work();
  return performance.now() - startedAtMs;
}
