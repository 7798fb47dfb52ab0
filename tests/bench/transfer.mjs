import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../support/browsers.mjs';
import { ROOT } from '../support/command.mjs';

/** A reader's year, and a large archive, which takes an hour: `npm run bench -- --million` asks for it. */
const SIZES = [10_000, ...(process.argv.includes('--million') ? [1_000_000] : [])];
/** As many as an article has on average. */
const FIGURES_AN_ARTICLE = 12;
const SAMPLED_EVERY_MS = 50;
const LONGEST_MS = 3_600_000;

const AT = Date.UTC(2024, 4, 20);
const changeable = { changedAt: AT, deletedAt: null };
const id = (/** @type {string} */ kind, /** @type {number} */ at) => `${kind}${String(at).padStart(63, '0')}`;

/** @param {number} at */
const sourceRow = (at) => ({
  id: id('s', at),
  url: `https://www.gongyishibao.com/html/${at}.html`,
  canonicalUrl: `https://www.gongyishibao.com/html/${at}.html`,
  partKey: '',
  title: `山村学校有了新图书角（${at}）`,
  site: '公益时报',
  author: '周晓禾',
  publishedDate: '2024-05-20',
  lang: 'zh-Hans',
  contentHash: id('h', at),
  firstSeenAt: AT,
  lastSeenAt: AT,
  extractorVersion: '1',
  tags: [],
  note: '',
  ...changeable,
});

/** @param {number} at */
function figureRow(at) {
  const raw = `${at + 1}所`;
  return {
    id: id('f', at),
    sourceId: id('s', Math.floor(at / FIGURES_AN_ARTICLE)),
    page: 1,
    organizationId: null,
    recipientId: null,
    partOf: null,
    sequence: at % FIGURES_AN_ARTICLE,
    sentence: `截至目前，该项目先后在全国多个省区市的${raw}中小学建成班级图书角，并支持学校开展阅读教育活动和教师培训。`,
    quote: {
      type: 'TextQuoteSelector',
      exact: raw,
      prefix: '该项目先后在全国多个省区市的',
      suffix: '中小学建成班级图书角',
    },
    position: { type: 'TextPositionSelector', start: 20, end: 20 + raw.length },
    status: 'found',
    missingSince: null,
    tags: [],
    note: '',
    found: {
      raw,
      value: at + 1,
      max: null,
      low: at + 1,
      high: at + 1,
      bound: 'exact',
      kind: 'facilities',
      unit: '所',
      currency: null,
      item: '中小学',
      org: null,
      role: 'supported',
      period: '截至目前',
      step: 1,
      unitClass: 'facilities:所:中小学',
      per: null,
      cumulative: true,
      periodStart: null,
      periodEnd: '2024-05-20',
      place: null,
      recipient: null,
    },
    edited: null,
    claim: null,
    firstSeenAt: AT,
    ...changeable,
  };
}

/**
 * Writes a backup of so many figures, unpacked: unpacking is the browser's own.
 * @param {string} folder
 * @param {number} size
 */
async function writeBackup(folder, size) {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: path.join(ROOT, 'utils/export/backup/index.ts'),
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'backup.mjs' } },
    },
    ssr: { noExternal: true },
  });
  const { BackupWriter } = await import(pathToFileURL(path.join(folder, 'backup.mjs')).href);
  const file = path.join(folder, 'backup.jsonl');
  const stream = createWriteStream(file);
  const write = async (/** @type {string} */ text) => {
    if (!stream.write(text)) await once(stream, 'drain');
  };
  const writer = new BackupWriter();
  await write(writer.header({ schema: 2, program: '0.1.0', createdAt: new Date(AT).toISOString() }));
  const articles = Math.ceil(size / FIGURES_AN_ARTICLE);
  for (let at = 0; at < articles; at += 1) await write(writer.row('sources', sourceRow(at)));
  for (let at = 0; at < size; at += 1) await write(writer.row('figures', figureRow(at)));
  await write(writer.trailer());
  stream.end();
  await once(stream, 'finish');
  return { file, rows: articles + size };
}

/**
 * Watches how much a page holds while work goes on.
 * @param {import('playwright-core').CDPSession} devtools
 * @param {() => Promise<unknown>} work
 */
async function measured(devtools, work) {
  let peak = 0;
  const sample = async () => {
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    peak = Math.max(peak, usedSize);
  };
  const timer = setInterval(() => void sample().catch(() => undefined), SAMPLED_EVERY_MS);
  const startedAtMs = performance.now();
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return { seconds: (performance.now() - startedAtMs) / 1000, megabytes: Math.round(peak / 1e6) };
}

/**
 * How fast a backup is read, merged and written in the review page, and how much of it is held at once.
 * @returns {Promise<import('./run.mjs').Row[]>}
 */
export async function measureTransfer() {
  const rows = [];
  for (const size of SIZES) rows.push(...(await measureWith(size)));
  return rows;
}

/** @param {number} size figures in the backup */
async function measureWith(size) {
  const browser = findBrowser(['flag']);
  if (browser === undefined) return [];
  const folder = mkdtempSync(path.join(tmpdir(), 'charity-tally-bench-'));
  const extension = path.join(ROOT, '.output/chrome-mv3');
  const context = await chromium.launchPersistentContext(path.join(folder, 'profile'), {
    executablePath: browser.path,
    headless: true,
    locale: 'en-US',
    args: ['--no-sandbox', '--lang=en-US', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  try {
    const { file, rows } = await writeBackup(folder, size);
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    page.setDefaultTimeout(LONGEST_MS);
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/review.html?view=transfer`);
    const devtools = await context.newCDPSession(page);
    const read = await measured(devtools, async () => {
      await page.getByLabel('File').setInputFiles(file);
      await page.getByText('This backup would bring:').waitFor();
    });
    const merged = await measured(devtools, async () => {
      await page.getByRole('button', { name: 'Merge' }).click();
      await page.getByText(/merged\.$/).waitFor();
    });
    const written = await measured(devtools, async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Make a backup' }).click(),
      ]);
      await download.path();
    });
    const megabytesWritten = Math.round(statSync(file).size / 1e6);
    const rowOf = (
      /** @type {string} */ name,
      /** @type {{ seconds: number, megabytes: number }} */ { seconds, megabytes },
    ) => ({
      name: `${name}, ${rows.toLocaleString('en')} rows of ${megabytesWritten} MB`,
      value: `${Math.round(rows / seconds).toLocaleString('en')} rows/s, at most ${megabytes} MB held`,
    });
    return [
      rowOf('import: read and count', read),
      rowOf('import: merge', merged),
      rowOf('export of a backup', written),
    ];
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
