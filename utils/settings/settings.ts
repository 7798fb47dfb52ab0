import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { LANGUAGES } from '../model';

/** Each setting falls back by itself: one that was damaged or written by a newer version costs no other. */
const SETTINGS = v.object({
  /** The language of the interface; `browser` follows the browser's own. */
  language: v.fallback(v.picklist(['browser', ...LANGUAGES]), 'browser'),
  /** How large numbers are printed: `myriad` in 万 and 亿, `thousand` as 1,000; `language` as the interface's language does. */
  grouping: v.fallback(v.picklist(['language', 'myriad', 'thousand']), 'language'),
  /** Whether marks are painted when a page was read. */
  marksShown: v.fallback(v.boolean(), true),
});

export type Settings = Readonly<v.InferOutput<typeof SETTINGS>>;

const KEY = 'settings';

/** What is set before the reader sets anything. */
export const DEFAULT_SETTINGS: Settings = v.parse(SETTINGS, {});

function readSettings(stored: unknown): Settings {
  const result = v.safeParse(SETTINGS, stored);
  return result.success ? result.output : DEFAULT_SETTINGS;
}

export async function loadSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes the named settings and keeps the others. */
export async function saveSettings(changes: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...changes };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/**
 * Calls `onChange` after every change, in whichever window it was made.
 * @returns what stops it
 */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listen = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => {
    if (area === 'local' && changes[KEY] !== undefined) onChange(readSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => {
    browser.storage.onChanged.removeListener(listen);
  };
}
