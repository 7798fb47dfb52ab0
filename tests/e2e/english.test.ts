import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { articlePage } from '../support/article-page.mjs';
import { paste } from './support/clipboard';
import { readDatabase } from './support/database';
import { readMarks, waitForMarks } from './support/marks';
import { badgeOf, openPopup, openSession, type Session } from './support/session';

const ADDRESS = 'www.civilsociety.co.uk/news/shelters.html';
const ARTICLE = {
  title: 'Night shelters take in 11,400 people as winter bites',
  paragraphs: [
    'The Harbour Lights Trust opened its doors to 11,400 people in the past winter, more than in any year since it was founded, the charity said on Thursday. Its 34 night shelters in the north of England served over 210,000 hot meals.',
    'Running them cost £6.3 million. The Calder Foundation gave £1.5 million towards new kitchens, and nearly 2,900 volunteers worked the late shift from November to March.',
    '“Nobody who knocked was sent away,” said Ruth Amadi, who leads the trust. Next year it wants to open between five and eight shelters in Wales.',
  ],
};
const HTML = articlePage({ ...ARTICLE, lang: 'en-GB', outlet: 'The Ledger', publishedDate: '2024-04-11' });

const TRUST = 'Harbour Lights Trust';
const FOUNDATION = 'Calder Foundation';
/** As the article says it: interval, and whose it is. */
const NAMED = [
  { raw: '34 night shelters', low: 34, high: 34, org: TRUST },
  { raw: 'over 210,000 hot meals', low: 210_000, high: null, org: TRUST },
  { raw: '£6.3 million', low: 6_300_000, high: 6_300_000, org: TRUST },
  { raw: '£1.5 million', low: 1_500_000, high: 1_500_000, org: FOUNDATION },
  { raw: 'five and eight shelters', low: 5, high: 8, org: TRUST },
];

describe('an English article in an English browser', () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await openSession({ pages: { [ADDRESS]: HTML }, locale: 'en-US' });
    page = await session.open(ADDRESS);
    await waitForMarks(page);
  });
  afterAll(() => session.close());

  it('is stored with its figures, each tied to its organization', async () => {
    const { sources, figures, organizations } = await readDatabase(session);
    expect(sources.map(({ lang }) => lang)).toEqual(['en']);
    const stored = figures.map(({ found: { raw, low, high }, organizationId }) => ({
      raw,
      low,
      high,
      org: organizations.find(({ id }) => id === organizationId)?.name ?? null,
    }));
    for (const named of NAMED) expect(stored).toContainEqual(named);
  });

  it('is marked, counted on the toolbar and tallied in the popup', async () => {
    const marks = (await readMarks(page)).map(({ text }) => text);
    expect(marks).toEqual(expect.arrayContaining([...NAMED.map(({ raw }) => raw), TRUST, FOUNDATION]));
    const { figures } = await readDatabase(session);
    await expect.poll(() => badgeOf(session, page)).toBe(String(figures.length));
    const popup = await openPopup(session, page);
    await expect.poll(() => popup.locator('.tally').first().textContent()).toContain('GBP');
    await popup.getByRole('button', { name: /^Copy this page/ }).click();
    const { rows } = await paste(session);
    for (const { raw, org } of NAMED) expect(rows.find((cells) => cells.includes(raw))).toContain(org);
    await popup.close();
  });
});
