import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../support/browsers.mjs';
import { ROOT } from '../support/command.mjs';
import { median } from './measure.mjs';

/** @typedef {import('./run.mjs').Row} Row */

/** 1,000,000 take a quarter of an hour to write: `npm run bench -- --million` asks for them. */
const SIZES = [1000, 100_000, ...(process.argv.includes('--million') ? [1_000_000] : [])];
const FIGURES_AN_ARTICLE = 12;
const ROUNDS = 5;
/** As the reader is promised, at 100,000; the first rows of a million have a second. */
const LIMITS = { firstRows: 300, search: 150, facet: 150, frame: 16 };

/**
 * What the review page costs with much in it: from opening it to its first rows, a search, a facet, and a frame of scrolling.
 * @returns {Promise<Row[]>}
 */
export async function measureReview() {
  /** @type {Row[]} */
  const rows = [];
  for (const size of SIZES) rows.push(...(await measureWith(size)));
  return rows;
}

/** @param {number} size figures in the database */
async function measureWith(size) {
  const profile = mkdtempSync(path.join(tmpdir(), 'charity-tally-bench-'));
  const browser = findBrowser(['flag']);
  if (browser === undefined) throw new Error('No browser that takes --load-extension; BROWSER_PATH may name one.');
  const extension = path.join(ROOT, '.output/chrome-mv3');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: true,
    viewport: { width: 1280, height: 800 },
    args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const own = `chrome-extension://${new URL(worker.url()).host}`;
    const page = await context.newPage();
    await page.addInitScript(noteFirstRows);
    // Opened once, the page makes the database; filled, it packs what was put there, as it does after an update.
    await page.goto(`${own}/review.html`);
    await page.getByText(/0 figures|0 个数字/u).waitFor();
    await page.goto(`${own}/manifest.json`);
    await page.evaluate(fill, { size, each: FIGURES_AN_ARTICLE });
    // The page after installing has opened meanwhile, perhaps above this one, which then draws once a second.
    await page.bringToFront();
    const packing = await timed(async () => {
      await page.goto(`${own}/review.html?view=figures`);
      await page.locator('.found[aria-busy="false"]').waitFor({ timeout: 600_000 });
    });
    const measured = { firstRows: [0], search: [0], facet: [0], frame: [0] };
    for (const key of /** @type {(keyof typeof measured)[]} */ (Object.keys(measured))) measured[key] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.goto(`${own}/manifest.json`);
      await page.goto(`${own}/review.html?view=figures`, { waitUntil: 'commit' });
      await page.locator('.figure-cells > *').first().waitFor();
      measured.firstRows.push(await page.evaluate(firstRowsMs));
      await page.locator('.found[aria-busy="false"]').waitFor({ timeout: 600_000 });
      measured.search.push(await page.evaluate(search, ['植树造林', 'school', '助学金'][round % 3] ?? ''));
      measured.search.push(await page.evaluate(search, ''));
      measured.facet.push(await page.evaluate(pressFacet), await page.evaluate(pressFacet));
      measured.frame.push(...(await page.evaluate(scroll)));
    }
    const name = `review page with ${size.toLocaleString('en')} figures`;
    return [
      { name: `${name}: packed for the first time`, value: `${Math.round(packing)} ms` },
      row(
        `${name}: from opening to its first rows`,
        median(measured.firstRows),
        size > 100_000 ? 1000 : LIMITS.firstRows,
      ),
      row(`${name}: a search`, median(measured.search), size > 100_000 ? undefined : LIMITS.search),
      row(`${name}: a facet`, median(measured.facet), size > 100_000 ? undefined : LIMITS.facet),
      row(`${name}: work of a frame of scrolling`, median(measured.frame), LIMITS.frame),
    ];
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/**
 * @param {string} name
 * @param {number} ms
 * @param {number | undefined} limit
 * @returns {Row}
 */
function row(name, ms, limit) {
  const value = `${ms < 100 ? ms.toFixed(1) : Math.round(ms)} ms`;
  return limit === undefined ? { name, value } : { name, value, limit: `${limit} ms`, isOver: ms > limit };
}

/** @param {() => Promise<void>} work */
async function timed(work) {
  const startedAtMs = performance.now();
  await work();
  return performance.now() - startedAtMs;
}

/** Notes the frame in which the first row stands: asked from outside, the answer would come when the driver has the time. */
function noteFirstRows() {
  const look = () => {
    if (document.querySelector('.figure-cells > *') === null) requestAnimationFrame(look);
    else performance.mark('first rows');
  };
  requestAnimationFrame(look);
}

/** @returns milliseconds from the beginning of the navigation to that frame */
const firstRowsMs = () => performance.getEntriesByName('first rows')[0]?.startTime ?? Number.NaN;

/**
 * Fills the database, in the page: articles with their figures, a tenth of them with the words that are searched for.
 * @param {{ size: number, each: number }} wanted
 */
async function fill({ size, each }) {
  /** @type {IDBDatabase} */
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('charity-tally');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
  });
  const kinds = ['money', 'people', 'facilities', 'projects'];
  const articles = Math.ceil(size / each);
  const now = Date.UTC(2026, 0, 1);
  const organization = (/** @type {number} */ at) => `organization-${at % Math.max(10, Math.round(articles / 20))}`;
  const names = ['organizations', 'sources', 'figures', 'unpacked'];
  for (let from = 0; from < articles; from += 200) {
    const transaction = database.transaction(names, 'readwrite', { durability: 'relaxed' });
    const [organizations, sources, figures, unpacked] = names.map((name) => transaction.objectStore(name));
    for (let article = from; article < Math.min(articles, from + 200); article += 1) {
      const at = now + article * 60_000;
      const id = `source-${article}`;
      const common = { changedAt: at, deletedAt: null, tags: [], note: '' };
      organizations?.put({
        id: organization(article),
        name: `第${article}慈善基金会`,
        type: 'foundation',
        aliases: [],
        watched: false,
        mergedInto: null,
        changedAt: at,
        deletedAt: null,
      });
      sources?.put({
        id,
        url: `https://outlet-${article % 40}.example.org/${article}`,
        canonicalUrl: id,
        partKey: '',
        title: `第${article}篇：山村学校与社会组织的一年`,
        site: null,
        author: null,
        publishedDate: `20${10 + (article % 16)}-05-20`,
        lang: 'zh-Hans',
        contentHash: '',
        firstSeenAt: at,
        lastSeenAt: at,
        extractorVersion: '1',
        ...common,
      });
      unpacked?.put({ id });
      for (let place = 0; place < each; place += 1) {
        const value = 1 + ((article * 31 + place * 7919) % 1_000_000);
        const words = (article + place) % 10 === 0 ? '植树造林与助学金' : '乡村图书角的建设';
        const raw = `${value}人`;
        const reading = {
          value,
          max: null,
          low: value,
          high: value,
          bound: 'exact',
          kind: kinds[place % kinds.length],
          unit: '人',
          currency: place % kinds.length === 0 ? 'CNY' : null,
          item: null,
          org: null,
          role: 'benefited',
          period: null,
          step: 1,
          unitClass: 'people',
          per: null,
          cumulative: false,
          periodStart: null,
          periodEnd: null,
          place: null,
          recipient: null,
          raw,
        };
        figures?.put({
          id: `figure-${article}-${place}`,
          sourceId: id,
          page: 1,
          quote: { type: 'TextQuoteSelector', exact: raw, prefix: '惠及', suffix: '。' },
          position: { type: 'TextPositionSelector', start: place * 40, end: place * 40 + raw.length },
          status: place % 5 === 0 ? 'confirmed' : 'found',
          missingSince: null,
          organizationId: organization(article + place),
          recipientId: null,
          partOf: null,
          sequence: place,
          sentence: `在第${article}个县，项目组织志愿者参与${words}，第${place}次活动惠及${raw}。`,
          found: reading,
          edited: null,
          claim: null,
          firstSeenAt: at,
          ...common,
        });
      }
    }
    await new Promise((resolve, reject) => {
      transaction.addEventListener('complete', resolve);
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
    });
  }
  database.close();
}

/**
 * Types words and waits for the list to answer, in the page.
 * @param {string} words
 */
async function search(words) {
  const field = /** @type {HTMLInputElement} */ (document.querySelector('[type="search"]'));
  const heading = /** @type {HTMLElement} */ (document.querySelector('.list-head h2'));
  const startedAtMs = performance.now();
  const answered = new Promise((resolve) => {
    new MutationObserver(resolve).observe(heading, { childList: true, characterData: true, subtree: true });
  });
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await answered;
  return performance.now() - startedAtMs;
}

/** Presses the first facet and waits for the list to answer, in the page. */
async function pressFacet() {
  const heading = /** @type {HTMLElement} */ (document.querySelector('.list-head h2'));
  const startedAtMs = performance.now();
  const answered = new Promise((resolve) => {
    new MutationObserver(resolve).observe(heading, { childList: true, characterData: true, subtree: true });
  });
  /** @type {HTMLElement} */ (document.querySelector('.facets [type="checkbox"]')).click();
  await answered;
  return performance.now() - startedAtMs;
}

/**
 * Scrolls through the list and measures what the page does in each frame, in the page: from the event, which comes first in
 * a frame, to the first task after it was drawn.
 */
async function scroll() {
  const list = /** @type {HTMLElement} */ (document.querySelector('.rows'));
  /** @type {number[]} */
  const frames = [];
  for (let frame = 0; frame < 60; frame += 1) {
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      let startedAtMs = 0;
      port1.addEventListener('message', () => {
        frames.push(performance.now() - startedAtMs);
        resolve(undefined);
      });
      port1.start();
      const options = { capture: true, once: true };
      addEventListener(
        'scroll',
        () => {
          startedAtMs = performance.now();
          requestAnimationFrame(() => {
            port2.postMessage(null);
          });
        },
        options,
      );
      list.scrollTop += 400;
    });
  }
  return frames;
}
