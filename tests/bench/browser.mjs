import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../support/browsers.mjs';

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {import('playwright-core').Page} Page */

/**
 * A browser with a build of the extension, in which every host leads to a port of this machine.
 * @template T
 * @param {string} extension folder of the build
 * @param {number} port
 * @param {(context: BrowserContext) => Promise<T>} work
 */
export async function withBrowser(extension, port, work) {
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

/** Work of scripts on a page's main thread. A page without scripts of its own has none but the extension's. */
export const SCRIPT_EVENTS = new Set([
  'EvaluateScript',
  'v8.compile',
  'FunctionCall',
  'TimerFire',
  'FireIdleCallback',
  'RunMicrotasks',
  'V8.GCScavenger',
]);

/** What the browser works out of styles and boxes because of them. */
export const LAYOUT_EVENTS = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint']);

/**
 * Milliseconds that a page's main thread spends on some events while something is done.
 * @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, args?: { name?: string } }} TraceEvent
 * @param {Page} page
 * @param {ReadonlySet<string>} names of what is counted
 * @param {() => Promise<unknown>} work
 * @returns {Promise<number>}
 */
export async function traceMs(page, names, work) {
  const devtools = await page.context().newCDPSession(page);
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
  await work();
  await devtools.send('Tracing.end');
  await completed;
  await devtools.detach();
  return countMs(events, names);
}

/**
 * @param {readonly TraceEvent[]} events
 * @param {ReadonlySet<string>} names
 */
function countMs(events, names) {
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
  );
  const work = events
    .filter((event) => event.ph === 'X' && names.has(event.name) && mains.has(threadOf(event)))
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
