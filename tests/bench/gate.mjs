import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../support/browsers.mjs';
import { ROOT } from '../support/command.mjs';
import { GENERAL_PAGES } from '../support/pages/general.mjs';
import { pageOf } from '../support/pages/skeletons.mjs';
import { serveSite } from '../support/site.mjs';
import { median } from './measure.mjs';

/** @typedef {import('./run.mjs').Row} Row */
/** @typedef {import('playwright-core').BrowserContext} BrowserContext */

const ADDRESS = 'http://www.gongyishibao.com/long.html';
const CHARACTERS = 20_000;
const LOADS = 20;
const PAIRS = 24;
/** The first look comes at idle, the next turn half a second later; what follows costs no more than that turn. */
const WATCHED_MS = 1200;
const MOST_SCRIPT_MS = 3;
/** What the load of a page may cost beyond an empty script, on a machine whose runs differ by a few percent. */
const MOST_LOAD_RATIO = 1.1;

/** Work of scripts on a page's main thread. The page has no script, so all of it is the extension's. */
const SCRIPT_EVENTS = new Set([
  'EvaluateScript',
  'v8.compile',
  'FunctionCall',
  'TimerFire',
  'FireIdleCallback',
  'RunMicrotasks',
  'V8.GCScavenger',
]);

/**
 * What the gate costs a page that is no charity news: script time in a trace of the built extension, and the time to the
 * load event beside the same extension with an empty script.
 * @returns {Promise<Row[]>}
 */
export async function measureGate() {
  const site = await serveSite(() => longPage());
  const empty = path.join(ROOT, '.output/bench/empty-gate');
  const built = path.join(ROOT, '.output/chrome-mv3');
  rmSync(empty, { recursive: true, force: true });
  cpSync(built, empty, { recursive: true });
  writeFileSync(path.join(empty, 'gate.js'), ';\n');
  try {
    return await withBrowser(built, site.port, (ours) =>
      withBrowser(empty, site.port, async (beside) => [
        await measureScript(ours, 'the gate', MOST_SCRIPT_MS),
        await measureScript(beside, '  beside: an empty script'),
        ...(await measureLoads(ours, beside)),
      ]),
    );
  } finally {
    await site.close();
  }
}

function longPage() {
  const news = GENERAL_PAGES.filter(([title, skeleton]) => skeleton === 'portal' && /[\u4e00-\u9fff]/.test(title));
  const texts = news.map(([, , text]) => text).join('\n');
  const text = `${texts}\n`.repeat(Math.ceil(CHARACTERS / texts.length)).slice(0, CHARACTERS);
  return pageOf('portal', { title: '这一天的新闻', text });
}

/**
 * @template T
 * @param {string} extension
 * @param {number} port
 * @param {(context: BrowserContext) => Promise<T>} work
 */
async function withBrowser(extension, port, work) {
  const browser = findBrowser(['flag']);
  if (browser === undefined) throw new Error('No browser that takes --load-extension; BROWSER_PATH may name one.');
  const profile = mkdtempSync(path.join(os.tmpdir(), 'charity-tally-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--no-first-run',
      `--host-resolver-rules=MAP *:80 127.0.0.1:${port}, EXCLUDE 127.0.0.1`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  try {
    // The background has started, and does not do so while something is measured.
    if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
    return await work(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/**
 * @param {BrowserContext} context
 * @param {string} name
 * @param {number} [limit]
 * @returns {Promise<Row>}
 */
async function measureScript(context, name, limit) {
  const times = [];
  for (let load = 0; load < LOADS; load += 1) times.push(await traceLoad(context));
  const middle = median(times);
  return {
    name: `script time of ${name}, page of ${CHARACTERS.toLocaleString('en')} characters`,
    value: `${middle.toFixed(2)} ms (${Math.min(...times).toFixed(2)}–${Math.max(...times).toFixed(2)})`,
    ...(limit === undefined ? {} : { limit: `${limit} ms`, isOver: middle > limit }),
  };
}

/**
 * @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, args?: { name?: string } }} TraceEvent
 * @param {BrowserContext} context
 * @returns {Promise<number>} milliseconds of script
 */
async function traceLoad(context) {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  /** @type {TraceEvent[]} */
  const events = [];
  devtools.on('Tracing.dataCollected', ({ value }) =>
    events.push(.../** @type {TraceEvent[]} */ (/** @type {unknown} */ (value))),
  );
  const completed = new Promise((resolve) => {
    devtools.on('Tracing.tracingComplete', resolve);
  });
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    categories: 'devtools.timeline,v8,disabled-by-default-v8.compile',
  });
  await page.goto(ADDRESS);
  await page.waitForTimeout(WATCHED_MS);
  await devtools.send('Tracing.end');
  await completed;
  await page.close();
  return scriptMs(events);
}

/** @param {readonly TraceEvent[]} events */
function scriptMs(events) {
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
  );
  const work = events
    .filter((event) => event.ph === 'X' && SCRIPT_EVENTS.has(event.name) && mains.has(threadOf(event)))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let until = 0;
  let microseconds = 0;
  // An event inside another is counted once, with the outer one.
  for (const { ts, dur = 0 } of work) {
    microseconds += Math.max(0, ts + dur - Math.max(ts, until));
    until = Math.max(until, ts + dur);
  }
  return microseconds / 1000;
}

/** @param {TraceEvent} event */
const threadOf = ({ pid, tid }) => `${pid} ${tid}`;

/**
 * Loads in turn, so that what the machine does meanwhile falls on all alike.
 * @param {BrowserContext} ours
 * @param {BrowserContext} beside
 * @returns {Promise<Row[]>}
 */
async function measureLoads(ours, beside) {
  /** @type {Record<'ours' | 'empty' | 'again', number[]>} */
  const times = { ours: [], empty: [], again: [] };
  for (let pair = 0; pair < PAIRS; pair += 1) {
    times.empty.push(await loadMs(beside));
    times.ours.push(await loadMs(ours));
    times.again.push(await loadMs(beside));
  }
  const base = median(times.empty);
  const ratio = median(times.ours) / base;
  return [
    {
      name: 'page load with the gate, against an empty script',
      value: `${ratio.toFixed(2)} of ${base.toFixed(1)} ms`,
      limit: String(MOST_LOAD_RATIO),
      isOver: ratio > MOST_LOAD_RATIO,
    },
    { name: '  beside: the empty script against itself', value: (median(times.again) / base).toFixed(2) },
  ];
}

/** @param {BrowserContext} context */
async function loadMs(context) {
  const page = await context.newPage();
  await page.goto(ADDRESS, { waitUntil: 'load' });
  const ms = await page.evaluate(
    () =>
      performance
        .getEntriesByType('navigation')
        .map((entry) => Reflect.get(entry, 'loadEventEnd') - Reflect.get(entry, 'responseStart'))[0],
  );
  await page.close();
  return Number(ms);
}
