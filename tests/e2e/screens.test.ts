import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/command.mjs';
import { ARTICLES } from './support/articles';
import { readMarks } from './support/marks';
import { openPopup, openSession, type Session } from './support/session';

/** Pictures of every surface, for people to look at. */
const SCREENS = join(ROOT, '.output', 'screens');
mkdirSync(SCREENS, { recursive: true });

const [article] = ARTICLES;
if (article === undefined) throw new Error('There is no article to show.');

describe.each(['zh-CN', 'en-US'])('in a browser that speaks %s', (locale) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession({ pages: { [article.address]: article.html }, locale });
  });
  afterAll(() => session.close());

  it.each(['light', 'dark'] as const)('page and popup stand in their %s colors', async (colorScheme) => {
    const page = await session.open(article.address);
    await expect.poll(async () => (await readMarks(page)).length).toBeGreaterThan(0);
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(SCREENS, `page-${locale}-${colorScheme}.png`) });
    const popup = await openPopup(session, page);
    await popup.emulateMedia({ colorScheme });
    await popup.screenshot({ path: join(SCREENS, `popup-${locale}-${colorScheme}.png`), fullPage: true });

    const shown = await popup.evaluate(() => ({
      lang: document.documentElement.lang,
      isWithinWidth: document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      background: getComputedStyle(document.documentElement).backgroundColor,
    }));
    expect(shown.isWithinWidth).toBe(true);
    expect(shown.lang.slice(0, 2)).toBe(locale.slice(0, 2));
    const [red = 0] = /\d+/.exec(shown.background)?.map(Number) ?? [];
    expect(red > 127 ? 'light' : 'dark').toBe(colorScheme);
    await popup.close();
    await page.close();
  });
});
