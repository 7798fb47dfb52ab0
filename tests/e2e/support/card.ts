import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { placeOf } from './marks';

/** What a screen reader is told of one thing on a page. */
interface Told {
  readonly role: string;
  readonly name: string;
  /** The value of a field; '' for everything else. */
  readonly value: string;
  readonly hasFocus: boolean;
  readonly node: number;
}

/**
 * The card or the selection bar in a page. Its root is closed: it is looked at as a screen reader does, and pressed with the
 * pointer.
 */
export interface PageCard {
  readonly devtools: CDPSession;
  readonly isOpen: () => Promise<boolean>;
  readonly isTold: (told: { readonly role?: string; readonly name?: string }) => Promise<boolean>;
  /** What has the focus inside; `undefined` where nothing has. */
  readonly focused: () => Promise<Told | undefined>;
  readonly find: (role: string, name?: string) => Promise<Told | undefined>;
  /** What the card is about. It stands behind the article, whose own heading is told where there is no card. */
  readonly heading: () => Promise<string | undefined>;
  /** Rests the pointer on words until the card of their mark stands there. */
  readonly openAt: (words: string) => Promise<void>;
  readonly press: (name: string, role?: string) => Promise<void>;
  /** Presses until it has acted: on a busy machine a press may fall between two drawings of the card. */
  readonly pressUntil: (name: string, hasActed: () => Promise<boolean>, role?: string) => Promise<void>;
}

/** One for all tests of a page: a tree that is asked for anew each time misses what was drawn last. */
export async function watchCard(context: BrowserContext, page: Page): Promise<PageCard> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Accessibility.enable');
  const readTree = async (): Promise<Told[]> => {
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    return nodes.flatMap(({ ignored, role, name, value, properties, backendDOMNodeId }) =>
      ignored
        ? []
        : [
            {
              role: String(role?.value),
              name: String(name?.value ?? ''),
              value: String(value?.value ?? ''),
              hasFocus: properties?.some((one) => one.name === 'focused' && one.value.value === true) ?? false,
              node: backendDOMNodeId ?? -1,
            },
          ],
    );
  };
  const find = async (role: string, name = '') =>
    (await readTree()).find((one) => one.role === role && one.name.startsWith(name));
  const isOpen = () => page.evaluate(() => document.querySelector('charity-tally-card') !== null);
  const middleOf = async (role: string, name: string) => {
    const { model } = await devtools.send('DOM.getBoxModel', { backendNodeId: (await find(role, name))?.node ?? -1 });
    const [x = 0, y = 0, , , right = 0, bottom = 0] = model.content;
    return { x: (x + right) / 2, y: (y + bottom) / 2 };
  };
  const press = async (name: string, role = 'button') => {
    await expect.poll(() => find(role, name)).toBeDefined();
    let middle = await middleOf(role, name);
    // What a card is drawn anew for moves its buttons: a reader presses where one has come to rest.
    await expect
      .poll(async () => {
        const before = middle;
        middle = await middleOf(role, name);
        return middle.x === before.x && middle.y === before.y;
      })
      .toBe(true);
    await page.mouse.click(middle.x, middle.y);
  };
  return {
    devtools,
    isOpen,
    find,
    press,
    isTold: async (told) =>
      (await readTree()).some(
        ({ role, name }) => (told.role ?? role) === role && (told.name === undefined || told.name === name),
      ),
    heading: async () => (await readTree()).findLast(({ role }) => role === 'heading')?.name,
    focused: async () => (await readTree()).findLast(({ hasFocus }) => hasFocus),
    openAt: async (words) => {
      const { x, y, width, height } = await placeOf(page, words);
      await page.mouse.move(x + width / 2, y + height / 2);
      await expect.poll(isOpen).toBe(true);
    },
    pressUntil: (name, hasActed, role = 'button') =>
      expect
        .poll(async () => {
          if (await hasActed()) return true;
          if ((await find(role, name)) !== undefined) await press(name, role);
          await page.waitForTimeout(400);
          return hasActed();
        })
        .toBe(true),
  };
}

/** Selects words as a reader does, by dragging over them. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const { x, y, width, height } = await placeOf(page, words);
  await page.mouse.move(x + 1, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width - 1, y + height / 2, { steps: 4 });
  await page.mouse.up();
}
