import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Scope } from '../../../utils/model';
import {
  loadScope,
  openDatabase,
  saveArticles,
  watchScope,
  type Database,
  type ScopeRows,
} from '../../../utils/storage';
import { buildArticle, buildOrganization } from './build-article';

/** A moment of the local calendar: which day it is, is the reader's matter and not UTC's. */
const at = (day: number, hour: number) => new Date(2024, 3, day, hour).getTime();

// April 22, 2024 was a Monday.
const SUNDAY_NIGHT = at(21, 23);
const MONDAY_MIDNIGHT = at(22, 0);
const WEDNESDAY_NIGHT = at(24, 23);
const THURSDAY_MORNING = at(25, 1);

let database: Database;

beforeEach(() => {
  database = openDatabase(`test-${crypto.randomUUID()}`);
});

afterEach(() => database.delete());

const url = (name: string) => `https://www.gongyishibao.com/a/${name}.html`;

async function save(name: string, raws: readonly string[], now: number): Promise<string> {
  const text = `${name}基金会：${raws.join('、')}。`;
  const organizations = [buildOrganization(text, `${name}基金会`)];
  const sketches = raws.map((raw) => ({ raw, org: `${name}基金会` }));
  const result = await saveArticles(database, [buildArticle(text, sketches, { url: url(name), organizations })], now);
  if (!result.ok) throw new Error(result.detail);
  return result.saved[0]?.sourceId ?? '';
}

const raws = ({ figures }: ScopeRows) => figures.map(({ found }) => found.raw);

async function figuresIn(scope: Scope, now = THURSDAY_MORNING): Promise<string[]> {
  return raws(await loadScope(database, scope, now)).sort();
}

describe('what a scope holds', () => {
  beforeEach(async () => {
    await save('甲', ['1人'], SUNDAY_NIGHT);
    await save('乙', ['2人'], MONDAY_MIDNIGHT);
    await save('丙', ['3人'], WEDNESDAY_NIGHT);
    await save('丁', ['4人', '5人'], THURSDAY_MORNING);
  });

  const scopes: [scope: Scope, raws: string[]][] = [
    [{ name: 'today' }, ['4人', '5人']],
    [{ name: 'week' }, ['2人', '3人', '4人', '5人']],
    [{ name: 'everything' }, ['1人', '2人', '3人', '4人', '5人']],
    [{ name: 'page', sourceIds: [] }, []],
  ];
  it.each(scopes)('%j', async (scope, expected) => expect(await figuresIn(scope)).toEqual(expected));

  it('goes by the day on which a figure was first stored', async () => {
    await save('甲', ['1人', '6人'], THURSDAY_MORNING);
    expect(await figuresIn({ name: 'today' })).toEqual(['4人', '5人', '6人']);
  });

  it('counts a Sunday to the week that began on Monday', async () => {
    expect(await figuresIn({ name: 'week' }, SUNDAY_NIGHT)).toContain('1人');
  });

  it('gives a page in the order of its sources, and each in reading order', async () => {
    const first = await save('戊', ['9人', '8人'], THURSDAY_MORNING);
    const second = await save('丁', ['4人', '5人'], THURSDAY_MORNING);
    const rows = await loadScope(database, { name: 'page', sourceIds: [first, second] }, THURSDAY_MORNING);
    expect(raws(rows)).toEqual(['9人', '8人', '4人', '5人']);
    expect(rows.sources.map(({ id }) => id)).toEqual([first, second]);
    expect(rows.organizations.map(({ name }) => name).sort()).toEqual(['丁基金会', '戊基金会']);
  });

  it('leaves out what lies in the bin, figure or source', async () => {
    const [row] = await database.figures.filter(({ found }) => found.raw === '4人').toArray();
    await database.figures.update(row?.id ?? '', { deletedAt: THURSDAY_MORNING });
    await database.sources
      .where('canonicalUrl')
      .equals(new URL(url('丙')).href)
      .modify({ deletedAt: THURSDAY_MORNING });
    expect(await figuresIn({ name: 'week' })).toEqual(['2人', '5人']);
  });

  it('holds missing and rejected figures, which a tally lists and does not count', async () => {
    await save('丁', ['4人'], THURSDAY_MORNING);
    const rows = await loadScope(database, { name: 'today' }, THURSDAY_MORNING);
    expect(rows.figures.map(({ status }) => status)).toEqual(['found', 'missing']);
  });

  it('brings the organizations that others were merged into, to the end of the chain and round no circle', async () => {
    const idOf = async (name: string) =>
      (await database.organizations.filter((row) => row.name === name).first())?.id ?? '';
    await database.organizations.update(await idOf('丁基金会'), { mergedInto: await idOf('丙基金会') });
    await database.organizations.update(await idOf('丙基金会'), { mergedInto: await idOf('乙基金会') });
    await database.organizations.update(await idOf('乙基金会'), { mergedInto: await idOf('丁基金会') });
    const { organizations } = await loadScope(database, { name: 'today' }, THURSDAY_MORNING);
    expect(organizations.map(({ name }) => name).sort()).toEqual(['丁基金会', '丙基金会', '乙基金会'].sort());
  });
});

describe('watching a scope', () => {
  it('tells what it holds at once and after each change, until it is stopped', async () => {
    const seen: string[][] = [];
    const stop = watchScope(database, { name: 'everything' }, (rows) => seen.push(raws(rows)));
    await vi.waitFor(() => expect(seen).toEqual([[]]));
    await save('甲', ['1人'], Date.now());
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['1人']));
    stop();
    const before = seen.length;
    await save('乙', ['2人'], Date.now());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toHaveLength(before);
  });

  it('begins another day at midnight', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date(2024, 3, 24, 23, 59, 30) });
    try {
      await save('甲', ['1人'], Date.now());
      const seen: string[][] = [];
      const stop = watchScope(database, { name: 'today' }, (rows) => seen.push(raws(rows)));
      await vi.waitFor(() => expect(seen.at(-1)).toEqual(['1人']));
      await vi.advanceTimersByTimeAsync(31_000);
      await vi.waitFor(() => expect(seen.at(-1)).toEqual([]));
      stop();
    } finally {
      vi.useRealTimers();
    }
  });

  it('says why where the rows cannot be loaded', async () => {
    const trouble = vi.fn<(detail: unknown) => void>();
    const newer = new Dexie(database.name);
    newer.version(7).stores({ figures: 'id' });
    await newer.open();
    newer.close();
    const stop = watchScope(database, { name: 'everything' }, () => undefined, trouble);
    await vi.waitFor(() => expect(trouble).toHaveBeenCalledWith(expect.objectContaining({ code: 'storage-newer' })));
    stop();
  });
});
