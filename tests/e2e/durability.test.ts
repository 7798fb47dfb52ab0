import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { IS_SOAK } from '../support/soak';
import type { Page } from 'playwright-core';
import { enterContentWorld, saveFromPage } from '../support/content-world.mjs';
import { generateArticle } from '../support/generated-articles.mjs';
import { ARTICLES } from './support/articles';
import { countStored } from './support/database';
import { badgeOf, killBackground, openSession, tabIdOf, waitForBackground, type Session } from './support/session';

/** `npm run soak` does in full what every run of the tests does a part of. */
const KILLED = IS_SOAK ? { rounds: 10, saves: 1500 } : { rounds: 1, saves: 30 };
const BROWSER_KILLED = IS_SOAK ? { rounds: 10, afterMs: 6000 } : { rounds: 1, afterMs: 900 };
const IN_TWO_TABS = IS_SOAK ? 500 : 30;
const LONG_MS = IS_SOAK ? 2 * 60 * 60_000 : 60_000;

const ORIGIN = 'http://www.gongyishibao.com';
const ARTICLE = 'www.gongyishibao.com/html/1.html';
const PAGES = {
  'www.gongyishibao.com/': '<!doctype html><html lang="zh"><title>目录</title><p>目录</p></html>',
  [ARTICLE]: ARTICLES.find(({ address }) => address === ARTICLE)?.html ?? '',
};

let session: Session | undefined;
async function close(): Promise<void> {
  await session?.close();
  session = undefined;
}

async function start(profile?: string): Promise<{ readonly session: Session; readonly page: Page }> {
  session = await openSession({ pages: PAGES, ...(profile === undefined ? {} : { profile }) });
  await waitForBackground(session);
  return { session, page: await session.open('www.gongyishibao.com/') };
}

/** Opens the database in a version of the future, as a newer program would, in a page that sees no code of ours. */
const writeFuture = (here: Session) =>
  here.backstage.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('charity-tally', 990);
        request.addEventListener('success', () => {
          request.result.close();
          resolve();
        });
        request.addEventListener('error', () => {
          reject(request.error ?? new Error('not opened'));
        });
      }),
  );

const articlesFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, at) => generateArticle(first + at));

describe('in one browser, what was acknowledged', () => {
  let here: Session;
  let page: Page;
  beforeAll(async () => {
    ({ session: here, page } = await start());
  });
  afterAll(close);

  it(
    `is there, once, whenever the background is killed in ${KILLED.saves} saves`,
    async () => {
      const world = await enterContentWorld(page);
      for (let round = 0; round < KILLED.rounds; round += 1) {
        const articles = articlesFrom(round * KILLED.saves, KILLED.saves);
        const saving = world.evaluate(saveFromPage, { articles, origin: ORIGIN, until: LONG_MS });
        await page.waitForTimeout(60 + 20 * (round % 10) + (IS_SOAK ? 0 : 60));
        await killBackground(here);
        const { acknowledged, refused } = await saving;
        expect(refused).toEqual([]);
        expect(acknowledged.map(({ key }) => key)).toEqual(articles.map(({ key }) => key));
        const { sourceIds, doubled } = await countStored(here);
        expect(acknowledged.flatMap((one) => one.sourceIds).filter((id) => !sourceIds.has(id))).toEqual([]);
        expect(sourceIds.size).toBe((round + 1) * KILLED.saves);
        expect(doubled).toBe(0);
      }
    },
    LONG_MS,
  );

  it(
    `is the union where two tabs save ${IN_TWO_TABS} times at once, the same articles and others`,
    async () => {
      const other = await here.open('www.gongyishibao.com/');
      const [mine, theirs] = [await enterContentWorld(page), await enterContentWorld(other)];
      const first = KILLED.rounds * KILLED.saves;
      const before = await countStored(here);
      const half = IN_TWO_TABS / 2;
      const third = Math.floor(half / 3);
      const answers = await Promise.all([
        mine.evaluate(saveFromPage, { articles: articlesFrom(first, half), origin: ORIGIN, until: LONG_MS }),
        theirs.evaluate(saveFromPage, { articles: articlesFrom(first + third, half), origin: ORIGIN, until: LONG_MS }),
      ]);
      const told = new Set(answers.flatMap(({ acknowledged }) => acknowledged.flatMap(({ sourceIds }) => sourceIds)));
      const { sourceIds, doubled } = await countStored(here);
      expect([...told].filter((id) => !sourceIds.has(id))).toEqual([]);
      expect(sourceIds.size).toBe(before.sourceIds.size + half + third);
      expect(doubled).toBe(0);
    },
    LONG_MS,
  );

  it('is left alone where newer code has written it; the reason is told, and all of it saved by one click', async () => {
    const world = await enterContentWorld(page);
    const { sourceIds } = await countStored(here);
    await killBackground(here);
    await writeFuture(here);
    const { refused } = await world.evaluate(saveFromPage, { articles: articlesFrom(90_000, 1), origin: ORIGIN });
    expect(refused).toEqual(['storage-newer']);

    const options = await here.openOwn('options.html');
    await expect.poll(() => options.getByRole('alert').textContent()).toContain('较新版本');
    const downloading = options.waitForEvent('download');
    await options.getByRole('button', { name: '存下能读出的' }).click();
    const lines = await linesOf(await (await downloading).path());
    expect(lines.filter((line) => line.includes('"table":"sources"'))).toHaveLength(sourceIds.size);
    expect(lines.filter((line) => line.includes('"table":"figures"')).length).toBeGreaterThan(20);
  });
});

describe('what was acknowledged', () => {
  afterEach(close);

  it(
    'is there when the whole browser is killed',
    async () => {
      const profile = mkdtempSync(join(inject('profiles'), 'killed-'));
      const acknowledged: string[] = [];
      for (let round = 0; round < BROWSER_KILLED.rounds; round += 1) {
        const { session: here, page } = await start(profile);
        const world = await enterContentWorld(page);
        const afterMs = BROWSER_KILLED.afterMs + 37 * round;
        let killAtMs = Infinity;
        for (let at = round * 10_000; performance.now() < killAtMs + 5000; at += 1) {
          const saved = await world
            .evaluate(saveFromPage, { articles: [generateArticle(at)], origin: ORIGIN })
            .catch(() => undefined);
          if (saved === undefined) break;
          acknowledged.push(...saved.acknowledged.flatMap(({ sourceIds }) => sourceIds));
          // The time runs from the first save that was acknowledged: on a slow machine, too, there is something to lose.
          if (killAtMs !== Infinity || saved.acknowledged.length === 0) continue;
          killAtMs = performance.now() + afterMs;
          setTimeout(() => process.kill(pidOf(profile), 'SIGKILL'), afterMs);
        }
        expect(performance.now()).toBeGreaterThan(killAtMs);
        await here.close().catch(() => undefined);
        session = undefined;
      }
      const { session: after } = await start(profile);
      const { sourceIds, doubled } = await countStored(after);
      expect(acknowledged.length).toBeGreaterThan(0);
      expect(acknowledged.filter((id) => !sourceIds.has(id))).toEqual([]);
      expect(doubled).toBe(0);
      await after.close();
      session = undefined;
    },
    LONG_MS,
  );
});

/** The browser that uses a profile writes its machine and number there; it was started by this test. */
const pidOf = (profile: string): number => Number(/\d+$/u.exec(readlinkSync(join(profile, 'SingletonLock')))?.[0]);

const SMALL_DISK = join(tmpdir(), `charity-tally-small-disk-${process.pid}`);
const DISK_SIZE = '96m';
/** What the browser has set aside beforehand takes some articles more. */
const MOST_ON_A_FULL_DISK = 300;

/** A disk of its own takes rights that not everybody has; where it cannot be had, this is said and not run. */
function mountSmallDisk(): boolean {
  try {
    mkdirSync(SMALL_DISK, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_SIZE}`, 'tmpfs', SMALL_DISK], { stdio: 'ignore' });
    return true;
  } catch {
    rmSync(SMALL_DISK, { recursive: true, force: true });
    return false;
  }
}
const hasSmallDisk = IS_SOAK && process.platform === 'linux' && process.getuid?.() === 0 && mountSmallDisk();
if (IS_SOAK && !hasSmallDisk)
  process.stderr.write('A full disk was not tried: it takes a mount, and so root on Linux.\n');

// Beside other browsers this one sometimes drops its whole store when its disk is full, whatever was acknowledged; the long
// run, which has the machine for itself, tries it.
describe.runIf(hasSmallDisk)('a full disk', () => {
  it('is said, leaves nothing half-written, and what was stored is still saved as a file', async () => {
    const profile = join(SMALL_DISK, 'profile');
    try {
      const { session: here, page } = await start(profile);
      const world = await enterContentWorld(page);
      const saved = await world.evaluate(saveFromPage, { articles: articlesFrom(0, 3), origin: ORIGIN });
      expect(saved.refused).toEqual([]);
      fillUp(SMALL_DISK);
      const acknowledged: string[] = [];
      let refusal: string | undefined;
      for (let at = 3; refusal === undefined && at < MOST_ON_A_FULL_DISK; at += 1) {
        const one = await world.evaluate(saveFromPage, { articles: articlesFrom(at, 1), origin: ORIGIN, until: 5000 });
        acknowledged.push(...one.acknowledged.flatMap(({ sourceIds }) => sourceIds));
        refusal = one.refused[0];
      }
      expect(refusal).toMatch(/^storage-/u);
      // An article is read only while it is in front; the popup is opened over it when it has been refused.
      const article = await here.open(ARTICLE);
      await expect.poll(() => badgeOf(here, article)).toBe('!');
      const popup = await here.openOwn(`popup.html?tab=${await tabIdOf(here, article)}`);
      await expect.poll(() => popup.locator('.failure').count()).toBeGreaterThan(0);

      // As a reader does: makes room, and starts the browser again. It needs some to open a database.
      await close();
      truncateSync(join(SMALL_DISK, 'ballast'), 1_048_576);
      const { session: after } = await start(profile);
      // An article is there with all of its figures or not at all.
      const { sourceIds, figuresOf } = await countStored(after);
      const first = saved.acknowledged.flatMap((one) => one.sourceIds);
      expect([...first, ...acknowledged].filter((id) => !sourceIds.has(id))).toEqual([]);
      expect([...figuresOf.values()].filter((count) => count < 10)).toEqual([]);

      const options = await after.openOwn('options.html');
      const downloading = options.waitForEvent('download');
      await options.getByRole('button', { name: '立即备份' }).click();
      const lines = await linesOf(await (await downloading).path());
      const rows = lines.map((line) => JSON.parse(line) as { table?: string; row?: { id: string } });
      const saidOfSources = rows.filter(({ table }) => table === 'sources').map(({ row }) => row?.id);
      expect([...saidOfSources, lines.at(-1)]).toEqual(expect.arrayContaining(first));
    } finally {
      await session?.close();
      session = undefined;
      execFileSync('umount', ['-l', SMALL_DISK]);
      rmSync(SMALL_DISK, { recursive: true, force: true });
    }
  });
});

/** Writes until the disk takes nothing any more. */
function fillUp(folder: string): void {
  const ballast = join(folder, 'ballast');
  const megabyte = Buffer.alloc(1_048_576);
  try {
    for (;;) writeFileSync(ballast, megabyte, { flag: 'a' });
  } catch {
    expect(statSync(ballast).size).toBeGreaterThan(0);
  }
}

describe('a database that does not open', () => {
  afterEach(close);

  // Which of the two it is, is the browser's own matter; both take it a start, and so only the long run tries it.
  it.runIf(IS_SOAK)('because its files are spoilt, is told or begun anew, and takes what is read next', async () => {
    const profile = mkdtempSync(join(inject('profiles'), 'spoilt-'));
    const { session: here, page } = await start(profile);
    const world = await enterContentWorld(page);
    await world.evaluate(saveFromPage, { articles: articlesFrom(0, 2), origin: ORIGIN });
    await here.close();
    session = undefined;
    const folder = join(profile, 'Default/IndexedDB');
    const own = readdirSync(folder).find((name) => name.startsWith('chrome-extension') && name.endsWith('.leveldb'));
    for (const name of readdirSync(join(folder, own ?? ''))) {
      if (/^(?:MANIFEST|\d+\.(?:log|ldb))/u.test(name)) writeFileSync(join(folder, own ?? '', name), 'spoilt');
    }
    const { session: after, page: again } = await start(profile);
    const next = await (
      await enterContentWorld(again)
    ).evaluate(saveFromPage, { articles: articlesFrom(5, 1), origin: ORIGIN });
    const options = await after.openOwn('options.html');
    if (next.refused.length > 0) {
      expect(next.refused[0]).toMatch(/^storage-/u);
      await expect.poll(() => options.getByRole('alert').count()).toBeGreaterThan(0);
    } else {
      const { sourceIds } = await countStored(after);
      expect(next.acknowledged.flatMap((one) => one.sourceIds).filter((id) => !sourceIds.has(id))).toEqual([]);
    }
    await after.close();
    session = undefined;
  });
});

const linesOf = async (file: string): Promise<string[]> =>
  gunzipSync(readFileSync(file)).toString().trimEnd().split('\n');
