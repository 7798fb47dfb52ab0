import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/command.mjs';
import { verdictOf } from './support/gate-record';
import { readMarks } from './support/marks';
import { readingsOf, recordReadings } from './support/readings';
import { openSession, type Session } from './support/session';

/** What a person says of a page, written before the program had seen it. */
interface Gold {
  readonly lang: string;
  /** `untouched`: whatever it is called, no character of it changes and nothing is marked. */
  readonly expects: 'charity' | 'untouched';
  readonly title: string;
  /** Words that are of the article, and words of the page that are not. */
  readonly includes?: readonly string[];
  readonly excludes?: readonly string[];
  readonly figures?: readonly string[];
  readonly organizations?: readonly string[];
}

const FOLDER = resolve(ROOT, 'tests/support/pages/whole');
const HOST = 'www.gongyishibao.com';
const PAGES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file): [name: string, gold: Gold, html: string] => {
    const name = file.replace('.json', '');
    const gold = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Gold;
    return [name, gold, readFileSync(join(FOLDER, `${name}.html`), 'utf8')];
  });

/** Keeps what the document was before any script of an extension ran. */
const WITNESS = `<script>addEventListener('DOMContentLoaded', () => { window.before = document.documentElement.outerHTML; });</script>`;

const seen = (text: string) => text.replaceAll(/[\s\u200b]/gu, '');

describe('whole pages', () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await openSession({
      pages: Object.fromEntries(
        PAGES.map(([name, , html]) => [`${HOST}/${name}.html`, html.replace(/<head>/u, `<head>${WITNESS}`)]),
      ),
    });
    await recordReadings(session);
    page = await session.context.newPage();
  });
  afterAll(() => session.close());

  const show = (name: string) => page.goto(`http://${HOST}/${name}.html`);
  const textOf = async (name: string) => {
    const readings = (await readingsOf(session)).filter(({ url }) => url === `http://${HOST}/${name}.html`);
    return readings.at(-1);
  };

  it.each(PAGES.filter(([, { expects }]) => expects === 'charity'))('are read: %s', async (name, gold) => {
    await show(name);
    await expect.poll(() => verdictOf(session, page)).toBe('charity');
    await expect.poll(() => textOf(name)).toBeDefined();
    await expect.poll(async () => (await readMarks(page)).length).toBeGreaterThan(0);
    const reading = await textOf(name);
    const text = seen(reading?.parts.map((part) => part.text).join('\n') ?? '');
    const marks = (await readMarks(page)).map((mark) => seen(mark.text));
    const has = (words: string) => marks.some((mark) => mark.includes(seen(words)));
    const { includes = [], excludes = [], figures = [], organizations = [] } = gold;
    expect({
      titles: reading?.parts.map(({ metadata }) => metadata.title),
      left: includes.filter((words) => !text.includes(seen(words))),
      taken: excludes.filter((words) => text.includes(seen(words)) || has(words)),
      figures: figures.filter((words) => !has(words)),
      organizations: organizations.filter((words) => !has(words)),
    }).toEqual({ titles: [gold.title], left: [], taken: [], figures: [], organizations: [] });
  });

  describe('are left as they were', () => {
    const untouched = PAGES.flatMap(([name, { expects }]) => (expects === 'untouched' ? [name] : []));
    const tabs = new Map<string, Page>();
    it('once they were decided on', async () => {
      for (const name of untouched) tabs.set(name, await session.open(`${HOST}/${name}.html`));
      for (const tab of tabs.values()) await expect.poll(() => verdictOf(session, tab)).toBeDefined();
      // Nothing comes after that either.
      await page.waitForTimeout(1500);
    });

    it.each([...untouched])('%s', async (name) => {
      const tab = tabs.get(name) ?? page;
      expect(await verdictOf(session, tab)).not.toBe('charity');
      expect(await readMarks(tab)).toEqual([]);
      expect(await tab.evaluate(() => Reflect.get(window, 'before') === document.documentElement.outerHTML)).toBe(true);
    });
  });
});
