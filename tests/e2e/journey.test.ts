import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { ARTICLES, newspaperPage, type NamedValue } from './support/articles';
import { paste } from './support/clipboard';
import { readDatabase, type StoredRows } from './support/database';
import { coloredShare, placeOf, readMarks, waitForMarks } from './support/marks';
import { badgeOf, openPopup, openSession, type Session } from './support/session';

/** The values that an article names as they stand in the database: interval and organization. */
function storedValues({ figures, organizations }: StoredRows, { raw }: NamedValue) {
  return figures
    .filter(({ found }) => found.raw === raw)
    .map(({ found: { low, high }, organizationId }) => ({
      raw,
      low,
      high,
      org: organizations.find(({ id }) => id === organizationId)?.name ?? null,
    }));
}

const idsOf = (rows: StoredRows) =>
  Object.values(rows).map((table) => table.map(({ id }: { id: string }) => id).toSorted());

let session: Session;
beforeAll(async () => {
  session = await openSession({ pages: Object.fromEntries(ARTICLES.map(({ address, html }) => [address, html])) });
});
afterAll(() => session.close());

/** Of what is stored, what one article has. */
async function rowsOf(address: string): Promise<StoredRows> {
  const { sources, figures, ...others } = await readDatabase(session);
  const own = sources.filter(({ url }) => url === `http://${address}`);
  return { ...others, sources: own, figures: figures.filter(({ sourceId }) => sourceId === own[0]?.id) };
}

describe.each(ARTICLES)('$name, at $address', ({ address, text, named, organizations }) => {
  let page: Page;
  beforeAll(async () => {
    page = await session.open(address);
    await waitForMarks(page);
  });
  afterAll(() => page.close());

  it('is stored: one source, its organizations and its figures', async () => {
    const rows = await rowsOf(address);
    expect(rows.sources.map(({ url, lang, title }) => ({ url, lang, title }))).toEqual([
      { url: `http://${address}`, lang: 'zh-Hans', title: text.split('\n')[0] },
    ]);
    expect(rows.organizations.map(({ name }) => name)).toEqual(expect.arrayContaining([...organizations]));
    for (const value of named) expect(storedValues(rows, value)).toContainEqual(value);
  });

  it('has its figures and organizations marked in the page', async () => {
    const marks = await readMarks(page);
    const marked = new Set(marks.map((mark) => mark.text));
    for (const { raw } of named) expect(marked).toContain(raw);
    for (const name of organizations) expect(marked).toContain(name);
    // Figures and organizations are told apart.
    const highlightsOf = (words: readonly string[]) =>
      new Set(marks.filter((mark) => words.includes(mark.text)).map(({ highlight }) => highlight));
    const ofFigures = highlightsOf(named.map(({ raw }) => raw));
    const ofOrganizations = highlightsOf(organizations);
    expect([...ofFigures].filter((highlight) => ofOrganizations.has(highlight))).toEqual([]);
  });

  it('shows the marks in color, and nothing of the page beside them', async () => {
    const words = named[0]?.raw ?? organizations[0] ?? '';
    expect(await coloredShare(page, await placeOf(page, words))).toBeGreaterThan(0.02);
    expect(await coloredShare(page, await placeOf(page, '热线'))).toBe(0);
  });

  it('shows the number of its figures on the toolbar', async () => {
    const { figures } = await rowsOf(address);
    await expect.poll(() => badgeOf(session, page)).toBe(String(figures.length));
  });

  it('gives no new rows when it is read again', async () => {
    const before = await readDatabase(session);
    await page.reload();
    await waitForMarks(page);
    const after = await readDatabase(session);
    expect(idsOf(after)).toEqual(idsOf(before));
  });

  it('is tallied in the popup, and copies as a table that pastes as cells', async () => {
    const popup = await openPopup(session, page);
    const button = popup.getByRole('button', { name: /复制/ });
    const { figures } = await rowsOf(address);
    if (figures.length === 0) {
      // A short item may name organizations only; there is nothing to copy then, and the popup says so.
      expect(await button.isDisabled()).toBe(true);
      return;
    }
    await button.click();
    const { rows, tableCells } = await paste(session);
    for (const { raw, org } of named) {
      const row = rows.find((cells) => cells.includes(raw));
      expect(row, `a row for ${raw}`).toBeDefined();
      if (org !== null) expect(row).toContain(org);
      expect(tableCells).toContain(raw);
    }
    await popup.close();
  });
});

it('tells the articles of a newspaper page apart, each figure tied to its own', async () => {
  const { address, html } = newspaperPage();
  const newspaper = await openSession({ pages: { [address]: html } });
  try {
    const page = await newspaper.open(address);
    await expect.poll(async () => (await readDatabase(newspaper)).sources.length).toBe(ARTICLES.length);
    const rows = await readDatabase(newspaper);
    for (const { text, named } of ARTICLES) {
      const source = rows.sources.find(({ title }) => title === text.split('\n')[0]);
      expect(source, text.split('\n')[0]).toBeDefined();
      const own = { ...rows, figures: rows.figures.filter(({ sourceId }) => sourceId === source?.id) };
      for (const value of named) expect(storedValues(own, value)).toContainEqual(value);
    }
    expect((await readMarks(page)).length).toBeGreaterThan(0);
  } finally {
    await newspaper.close();
  }
});
