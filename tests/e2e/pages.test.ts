import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURES, type PageFixture } from '../support/pages/fixtures';
import { DECOY, FIGURES, PARAGRAPHS, TITLE } from '../support/pages/words';
import { readMarks } from './support/marks';
import { injectAnnotator, readingsOf, recordReadings } from './support/readings';
import { openSession, type Session } from './support/session';

const addressOf = (at: number) => `www.gongyishibao.com/fixture/${at}.html`;
const USUAL: readonly (readonly string[])[] = [[TITLE, ...PARAGRAPHS]];
/** A reader sees no white space inside a figure. */
const seen = (text: string) => text.replaceAll(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu, '');

describe('the article of a page', () => {
  let session: Session;
  // One tab for all: a tab costs the browser more than what is tried in it.
  let page: Page;
  let errors: string[] = [];
  beforeAll(async () => {
    session = await openSession({ pages: Object.fromEntries(FIXTURES.map(({ html }, at) => [addressOf(at), html])) });
    await recordReadings(session);
    page = await session.context.newPage();
    page.on('pageerror', ({ message }) => errors.push(message));
  });
  afterAll(() => session.close());

  it.each(FIXTURES.map((fixture, at): [string, number, PageFixture] => [fixture.name, at, fixture]))(
    'is read and marked: %s',
    async (_name, at, { articles = USUAL, figures = FIGURES }) => {
      const address = addressOf(at);
      errors = [];
      await page.goto(`http://${address}`);
      // Whether a page of a few sentences is news is the gate's question; here it is what is read of it.
      await injectAnnotator(session, page);
      const lastTexts = async () => {
        const own = (await readingsOf(session)).filter(({ url }) => url === `http://${address}`);
        return own.at(-1)?.parts.map(({ text }) => text);
      };
      await expect.poll(lastTexts).toEqual(articles.map((blocks) => blocks.join('\n\n')));
      await expect
        .poll(async () => (await readMarks(page)).map(({ text }) => seen(text)))
        .toEqual(expect.arrayContaining([...figures]));
      for (const { text } of await readMarks(page)) expect(text).not.toMatch(DECOY);
      expect(errors).toEqual([]);
    },
  );
});
