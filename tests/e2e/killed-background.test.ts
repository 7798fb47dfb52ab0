import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IS_SOAK } from '../support/soak';
import { ARTICLES } from './support/articles';
import { readDatabase, type StoredRows } from './support/database';
import { readMarks } from './support/marks';
import { killBackground, openSession, waitForBackground, type Session } from './support/session';

/** Moments after a page was opened, in milliseconds, that lie before, in and after its save. */
const MOMENTS = IS_SOAK ? [0, 30, 60, 100, 150, 220, 320] : [60];

const [first, second] = ARTICLES;
if (first === undefined || second === undefined) throw new Error('These journeys need two articles.');

const idsOf = (rows: StoredRows) =>
  Object.values(rows).map((table) => table.map(({ id }: { id: string }) => id).toSorted());

describe('a background that is killed', () => {
  let session: Session;
  beforeEach(async () => {
    session = await openSession({ pages: { [first.address]: first.html, [second.address]: second.html } });
  });
  afterEach(() => session.close());

  const openAndWait = async (address: string) => {
    const page = await session.open(address);
    await expect.poll(async () => (await readMarks(page)).length).toBeGreaterThan(0);
    return page;
  };

  it('between two saves loses nothing, and takes the next one', async () => {
    await openAndWait(first.address);
    const before = await readDatabase(session);
    await killBackground(session);
    await openAndWait(second.address);
    const after = await readDatabase(session);
    expect(after.sources).toHaveLength(2);
    expect(after.figures).toEqual(expect.arrayContaining([...before.figures]));
    expect(after.mentions).toEqual(expect.arrayContaining([...before.mentions]));
  });

  it('during a save stores the article once in the end: what was not acknowledged is sent again', async () => {
    await openAndWait(first.address);
    const whole = await readDatabase(session);
    for (const moment of MOMENTS) {
      await session.close();
      session = await openSession({ pages: { [first.address]: first.html } });
      await waitForBackground(session);
      const page = await session.context.newPage();
      await page.goto(`http://${first.address}`, { waitUntil: 'commit' });
      await page.waitForTimeout(moment);
      await killBackground(session);
      // Marks are painted only from an acknowledged save.
      await expect.poll(async () => (await readMarks(page)).length).toBeGreaterThan(0);
      expect(idsOf(await readDatabase(session)), `killed after ${moment} ms`).toEqual(idsOf(whole));
    }
  });
});
