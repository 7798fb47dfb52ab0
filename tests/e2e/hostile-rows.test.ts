import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BackupWriter } from '../../utils/export';
import { figureRow, organizationRow, SOURCE } from '../components/rows';
import { readDatabase } from './support/database';
import { openSession, type Session } from './support/session';

const AT = Date.UTC(2024, 4, 20);

/** What harms where it is taken for something else than words, and words that break what shows them. */
const HOSTILE: readonly string[] = [
  '<img src=x onerror="window.harmed=1">',
  '</script><script>window.harmed=1</script>',
  'javascript:window.harmed=1',
  '"><a href="javascript:window.harmed=1">看</a>',
  '=HYPERLINK("http://evil.example","看")',
  '[看](javascript:window.harmed=1) | `x` |',
  'a\tb\r\nc',
  '\u202e倒写\u202c\u2066',
  '空\u0000字',
  '半\ud800个',
  '__proto__',
  '长'.repeat(60_000),
];

const READING = {
  raw: '12万元',
  value: 120_000,
  max: null,
  low: 120_000,
  high: 120_000,
  step: 10_000,
  bound: 'exact',
  kind: 'money',
  unit: '元',
  unitClass: 'CNY',
  currency: 'CNY',
  role: 'given',
  period: null,
  periodStart: null,
  periodEnd: null,
  per: null,
  cumulative: false,
} as const;

/** A backup in which every word that somebody else wrote is one of these. */
function backup(): Buffer {
  const writer = new BackupWriter();
  const all = HOSTILE.map((words, at) => {
    const [sourceId, organizationId] = [`s${at}`, `o${at}`];
    const url = `https://www.gongyishibao.com/html/${at}.html`;
    const figure = figureRow({
      id: `f${at}`,
      value: 12,
      raw: '12万元',
      sentence: `${words}捐了12万元。`,
      organizationId,
    });
    const placed = { sourceId, page: 1, quote: figure.quote, position: figure.position, missingSince: null };
    const kept = { tags: [words.slice(0, 400)], note: words, changedAt: AT, deletedAt: null };
    const read = { ...READING, item: words, org: words, place: words, recipient: words };
    return {
      source: { ...SOURCE, id: sourceId, url, canonicalUrl: url, title: words, site: words, author: words, ...kept },
      organization: { ...organizationRow(organizationId, words), aliases: [words, `又名${words}`], watched: true },
      figure: { ...figure, ...placed, ...kept, found: read },
      highlight: { id: `h${at}`, category: 'quote' as const, createdAt: AT, ...placed, ...kept },
      collection: { id: `c${at}`, name: words, columns: null, createdAt: AT, changedAt: AT, deletedAt: null },
      tag: { name: words.slice(0, 400), color: null, changedAt: AT, deletedAt: null },
      view: { id: `v${at}`, name: words, query: words, order: at, changedAt: AT, deletedAt: null },
    };
  });
  return Buffer.from(
    [
      writer.header({ schema: 4, program: '0.1.0', createdAt: new Date(AT).toISOString() }),
      ...all.map(({ source }) => writer.row('sources', source)),
      ...all.map(({ organization }) => writer.row('organizations', organization)),
      ...all.map(({ figure }) => writer.row('figures', figure)),
      ...all.map(({ highlight }) => writer.row('highlights', highlight)),
      ...all.map(({ collection }) => writer.row('collections', collection)),
      ...all.map(({ tag }) => writer.row('tags', tag)),
      ...all.map(({ view }) => writer.row('views', view)),
      writer.trailer(),
    ].join(''),
  );
}

let session: Session;
let page: Page;
let errors: string[] = [];
beforeAll(async () => {
  session = await openSession({ pages: {} });
  page = await session.openOwn('review.html?view=transfer');
  page.on('pageerror', ({ message }) => errors.push(message));
});
afterAll(() => session.close());

/** What the words have become on a page of ours. */
const harmIn = (own: Page) =>
  own.evaluate(() => ({
    isHarmed: 'harmed' in window,
    images: document.images.length,
    scripts: [...document.scripts].filter(({ src }) => !src.startsWith(location.origin)).length,
    links: [...document.links].map(({ href }) => href).filter((href) => !/^(?:https?|chrome-extension):/.test(href)),
    isWithinWidth: document.documentElement.scrollWidth <= document.documentElement.clientWidth,
  }));
const UNHARMED = { isHarmed: false, images: 0, scripts: 0, links: [], isWithinWidth: true };

it('come in by a backup', async () => {
  await page.getByLabel('文件').setInputFiles({ name: 'a.jsonl', mimeType: 'application/jsonl', buffer: backup() });
  const merge = page.getByRole('button', { name: '并入' });
  const fault = page.getByRole('alert');
  await merge.or(fault).first().waitFor();
  expect(await fault.allTextContents()).toEqual([]);
  await merge.click();
  await expect.poll(async () => (await readDatabase(session)).figures.length).toBe(HOSTILE.length);
});

const VIEWS = ['sources', 'figures', 'organizations', 'highlights', 'comparisons', 'collections', 'transfer', 'bin'];

const SURFACES = [...VIEWS.map((view) => `review.html?view=${view}`), 'popup.html', 'options.html'];

it.each(SURFACES)('are words on %s', async (file) => {
  errors = [];
  await page.goto(`chrome-extension://${session.extensionId}/${file}`);
  await page.locator('main').waitFor();
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0);
  expect({ ...(await harmIn(page)), errors }).toEqual({ ...UNHARMED, errors: [] });
});

it.each(['csv', 'xlsx', 'json', 'csl', 'ris', 'annotations'])('are words in what is exported as %s', async (format) => {
  await page.goto(`chrome-extension://${session.extensionId}/review.html?view=transfer`);
  await page.getByLabel('格式').selectOption(format);
  await page.getByLabel('范围').selectOption('everything', { force: true });
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const file = readFileSync(await (await downloading).path());
  const text = format === 'xlsx' ? wordsOfWorkbook(file) : file.toString();
  expect(text).toContain('倒写');
  if (format === 'csv') expect(text.split(/[,\n]/u).filter((cell) => /^"?[=+@-]/u.test(cell))).toEqual([]);
  if (format === 'xlsx') expect(text).not.toMatch(/<f[ >]/u);
  if (['json', 'csl', 'annotations'].includes(format)) expect(() => JSON.parse(text) as unknown).not.toThrow();
});

/** All sheets of a workbook as they are written; `f` is the element of a formula. */
const wordsOfWorkbook = (file: Uint8Array): string =>
  Object.entries(unzipSync(file))
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, bytes]) => strFromU8(bytes))
    .join('\n');
