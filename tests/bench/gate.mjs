import { cpSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/command.mjs';
import { GENERAL_PAGES } from '../support/pages/general.mjs';
import { pageOf } from '../support/pages/skeletons.mjs';
import { serveSite } from '../support/site.mjs';
import { SCRIPT_EVENTS, traceMs, withBrowser } from './browser.mjs';
import { median } from './measure.mjs';

/** @typedef {import('./run.mjs').Row} Row */
/** @typedef {import('playwright-core').BrowserContext} BrowserContext */

const ADDRESS = 'http://www.gongyishibao.com/long.html';
const MANY_NODES_ADDRESS = 'http://www.gongyishibao.com/nodes.html';
const NODES = 3000;
const CHARACTERS = 20_000;
const LOADS = 20;
const PAIRS = 24;
/** The first look comes at idle, the next turn half a second later; what follows costs no more than that turn. */
const WATCHED_MS = 1200;
const MOST_SCRIPT_MS = 3;
/** What the load of a page may cost beyond an empty script, and beyond what that script differs from itself meanwhile. */
const MOST_LOAD_RATIO = 1.03;

/**
 * What the gate costs a page that is no charity news: script time in a trace of the built extension, and the time to the
 * load event beside the same extension with an empty script.
 * @returns {Promise<Row[]>}
 */
export async function measureGate() {
  const site = await serveSite(({ path: asked }) => (asked === '/nodes.html' ? manyNodesPage() : longPage()));
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

/** As many elements as a portal's page has, each with a few words of its own. */
function manyNodesPage() {
  const words = longPage().replaceAll(/<[^>]*>|\s/g, '');
  const spans = Array.from({ length: NODES }, (_, at) => `<span>${words.slice(at * 6, at * 6 + 6)}</span>`);
  const paragraphs = Array.from(
    { length: NODES / 10 },
    (_, at) => `<p>${spans.slice(at * 10, at * 10 + 10).join('')}</p>`,
  );
  return `<!doctype html><html lang="zh"><title>这一天的新闻</title><article>${paragraphs.join('\n')}</article></html>`;
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
 * @param {BrowserContext} context
 * @returns {Promise<number>} milliseconds of script
 */
async function traceLoad(context) {
  const page = await context.newPage();
  const ms = await traceMs(page, SCRIPT_EVENTS, async () => {
    await page.goto(ADDRESS);
    await page.waitForTimeout(WATCHED_MS);
  });
  await page.close();
  return ms;
}

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
  const itself = median(times.again) / base;
  return [
    {
      name: `page load with the gate, ${NODES.toLocaleString('en')} elements, against an empty script (${PAIRS} pairs)`,
      value: `${ratio.toFixed(3)} of ${base.toFixed(1)} ms`,
      limit: `${MOST_LOAD_RATIO} and the noise below`,
      isOver: ratio > MOST_LOAD_RATIO + Math.abs(itself - 1),
    },
    { name: '  beside: the empty script against itself', value: itself.toFixed(3) },
  ];
}

/** @param {BrowserContext} context */
async function loadMs(context) {
  const page = await context.newPage();
  await page.goto(MANY_NODES_ADDRESS, { waitUntil: 'load' });
  const ms = await page.evaluate(
    () =>
      performance
        .getEntriesByType('navigation')
        .map((entry) => Reflect.get(entry, 'loadEventEnd') - Reflect.get(entry, 'responseStart'))[0],
  );
  await page.close();
  return Number(ms);
}
