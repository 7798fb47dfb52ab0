import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IS_SOAK } from '../support/soak';
import { ROOT } from '../support/command.mjs';
import { ARTICLES } from './support/articles';
import { findAccessibilityFaults } from './support/axe';
import { selectWords, watchCard, type PageCard } from './support/card';
import { boxOfCard, findFaultsInCard, putIntoCard } from './support/closed-root';
import { chooseInMenu, pressCommand } from './support/commands';
import { waitForMarks } from './support/marks';
import { openSession, tabIdOf, type Session } from './support/session';

const SCREENS = join(ROOT, '.output', 'screens');
mkdirSync(SCREENS, { recursive: true });

const [ARTICLE] = ARTICLES;
if (ARTICLE === undefined) throw new Error('The tests have no article.');
const { address, html, named, organizations } = ARTICLE;
const RAW = named[0]?.raw ?? '';
const [ORGANIZATION = ''] = organizations;
const OWN_WORDS = '受益人口';

const COLORS = [
  ['light', 'none'],
  ['dark', 'none'],
  ['dark', 'active'],
] as const;
/** Colors are the same in every language, and what is not about colors is the same in all of them. */
const LANGUAGES = [
  ['zh-Hans', COLORS],
  ['en', COLORS.slice(0, 1)],
  ['zh-Hant', COLORS.slice(0, 1)],
] as const;

let session: Session;
let page: Page;
let card: PageCard;
beforeAll(async () => {
  session = await openSession({ pages: { [address]: html } });
  page = await session.open(address);
  card = await watchCard(session.context, page);
  await waitForMarks(page);
});
afterAll(() => session.close());

const set = (language: string) =>
  session.backstage.evaluate((to) => chrome.storage.local.set({ settings: { language: to } }), language);

const leave = async () => {
  // Out of a field, out of the card, off the words.
  for (let presses = 0; presses < 2; presses += 1) await page.keyboard.press('Escape');
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.mouse.move(1, 1);
  await expect.poll(card.isOpen).toBe(false);
};

/** Everything that stands in a page, by how the reader comes to it. */
const STATES: [state: string, reach: () => Promise<void>, role: string][] = [
  ['figure', () => card.openAt(RAW), 'dialog'],
  ['organization', () => card.openAt(ORGANIZATION), 'dialog'],
  [
    'note',
    async () => {
      await card.openAt(RAW);
      await page.keyboard.press('Tab');
      await pressCommand(session, page, 'next-mark');
      await expect.poll(async () => (await card.focused())?.role).toBe('dialog');
      await page.keyboard.press('n');
    },
    'textbox',
  ],
  [
    'correction',
    async () => {
      await selectWords(page, RAW);
      await chooseInMenu(session, page, 'figure');
    },
    'combobox',
  ],
  [
    'naming',
    async () => {
      await selectWords(page, ORGANIZATION);
      await chooseInMenu(session, page, 'organization');
    },
    'checkbox',
  ],
  ['bar', () => selectWords(page, OWN_WORDS), 'toolbar'],
];

// Another language changes words and not what they are on.
describe.each(IS_SOAK ? LANGUAGES : LANGUAGES.slice(0, 1))('in %s', (language, colors) => {
  beforeAll(() => set(language));

  it.each(STATES)('what stands in the page can be used by everybody: %s', async (state, reach, role) => {
    await reach();
    await expect.poll(() => card.isTold({ role })).toBe(true);
    // In the panel the same card is held to contrast: over a page axe cannot tell what stands behind words of a closed root.
    expect(await findFaultsInCard(page, card.devtools)).toEqual([]);
    for (const [colorScheme, forcedColors] of colors) {
      await page.emulateMedia({ colorScheme, forcedColors });
      const look = forcedColors === 'none' ? colorScheme : 'forced';
      await page.screenshot({ path: join(SCREENS, `card-${state}-${language}-${look}.png`) });
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await leave();
  });

  it('so can the panel, with the card of what is selected', async () => {
    const panel = await session.openOwn(`sidepanel.html?tab=${await tabIdOf(session, page)}`);
    await panel.setViewportSize({ width: 380, height: 820 });
    await panel.getByRole('option', { name: RAW }).click();
    await panel.getByRole('region').getByRole('heading', { name: RAW }).waitFor();
    for (const [colorScheme, forcedColors] of colors) {
      await panel.emulateMedia({ colorScheme, forcedColors });
      const only = colorScheme === 'light' ? undefined : 'color-contrast';
      expect(await findAccessibilityFaults(panel, { only }), `${colorScheme} ${forcedColors}`).toEqual([]);
      const look = forcedColors === 'none' ? colorScheme : 'forced';
      await panel.screenshot({ path: join(SCREENS, `panel-${language}-${look}.png`) });
    }
    await panel
      .getByRole('region')
      .getByRole('button', { name: /^(?:更正|Correct)/u })
      .click();
    await panel.getByRole('form').waitFor();
    expect(await findAccessibilityFaults(panel)).toEqual([]);
    await panel.close();
    await page.bringToFront();
  });
});

it('this check sees into the closed root: a button without a name is found there', async () => {
  await card.openAt(RAW);
  await putIntoCard(card.devtools, '<button></button>');
  expect((await findFaultsInCard(page, card.devtools)).map((fault) => fault.split(':')[0])).toEqual(['button-name']);
  await leave();
});

it('the card shows whole in a window of 320 px and beside words at four times their size, and never over its words', async () => {
  for (const [width, height, zoom] of [
    [320, 640, 1],
    [1100, 900, 4],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.evaluate((factor) => {
      document.body.style.fontSize = `${17 * factor}px`;
    }, zoom);
    await card.openAt(RAW.slice(0, 2));
    const box = await boxOfCard(card.devtools);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(box.bottom).toBeLessThanOrEqual(height);
    const words = await page.evaluate(() => {
      const all = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const range = all.find((one) => one instanceof Range && one.toString().startsWith('280多万'));
      const { top, bottom } = range instanceof Range ? range.getBoundingClientRect() : { top: 0, bottom: 0 };
      return { top, bottom };
    });
    expect(box.top >= words.bottom || box.bottom <= words.top).toBe(true);
    await page.screenshot({ path: join(SCREENS, `card-narrow-${width}-${zoom}.png`) });
    await leave();
  }
});
