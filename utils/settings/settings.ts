import { browser } from 'wxt/browser';
import type { Grouping } from '../export';
import { LANGUAGES } from '../model';

export const LANGUAGE_CHOICES = ['browser', ...LANGUAGES] as const;
export const GROUPING_CHOICES = ['language', 'myriad', 'thousand'] as const;
const CELL_GROUPINGS: readonly Grouping[] = ['none', 'thousands', 'myriads'];

export interface Settings {
  /** The language of the interface; `browser` follows the browser's own. */
  readonly language: (typeof LANGUAGE_CHOICES)[number];
  /** How large numbers are printed: `myriad` in 万 and 亿, `thousand` as 1,000; `language` as the interface's language does. */
  readonly grouping: (typeof GROUPING_CHOICES)[number];
  /** Whether marks are painted when a page was read. */
  readonly marksShown: boolean;
  /** The collection that figures go into; one that is not there any more stands for the newest, null for the first one. */
  readonly collectionId: string | null;
  /** Epoch milliseconds of the last backup; null before the first. */
  readonly backedUpAt: number | null;
  /** Whether a CSV file begins with a byte order mark, by which a Chinese Excel opens it right on double click. */
  readonly csvMark: boolean;
  /** How numbers are written in tables for people: 2800000, 2,800,000, or 280万. */
  readonly cellGrouping: Grouping;
}

const KEY = 'settings';

/** What is set before the reader sets anything. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'browser',
  grouping: 'language',
  marksShown: true,
  collectionId: null,
  backedUpAt: null,
  csvMark: true,
  cellGrouping: 'none',
};

/**
 * Each setting falls back by itself: one that was damaged or written by a newer version costs no other. By hand, because
 * every surface reads settings and a schema library would weigh more than all of them.
 */
function readSettings(stored: unknown): Settings {
  const fields = new Map<string, unknown>(typeof stored === 'object' && stored !== null ? Object.entries(stored) : []);
  const marksShown = fields.get('marksShown');
  const collectionId = fields.get('collectionId');
  const backedUpAt = fields.get('backedUpAt');
  const csvMark = fields.get('csvMark');
  return {
    language: LANGUAGE_CHOICES.find((choice) => choice === fields.get('language')) ?? DEFAULT_SETTINGS.language,
    grouping: GROUPING_CHOICES.find((choice) => choice === fields.get('grouping')) ?? DEFAULT_SETTINGS.grouping,
    marksShown: typeof marksShown === 'boolean' ? marksShown : DEFAULT_SETTINGS.marksShown,
    collectionId: typeof collectionId === 'string' ? collectionId : DEFAULT_SETTINGS.collectionId,
    backedUpAt: typeof backedUpAt === 'number' ? backedUpAt : DEFAULT_SETTINGS.backedUpAt,
    csvMark: typeof csvMark === 'boolean' ? csvMark : DEFAULT_SETTINGS.csvMark,
    cellGrouping:
      CELL_GROUPINGS.find((choice) => choice === fields.get('cellGrouping')) ?? DEFAULT_SETTINGS.cellGrouping,
  };
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
 * Calls `onChange` after every change, in whichever window it was made, with what is set now and what was set before.
 * @returns what stops it
 */
export function watchSettings(onChange: (settings: Settings, before: Settings) => void): () => void {
  const listen = (
    changes: Readonly<Record<string, { readonly newValue?: unknown; readonly oldValue?: unknown }>>,
    area: string,
  ) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change !== undefined) onChange(readSettings(change.newValue), readSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => {
    browser.storage.onChanged.removeListener(listen);
  };
}

/** Draws a page by what is set, and anew after every change. */
export async function drawBySettings(draw: (settings: Settings) => Promise<void>): Promise<void> {
  await draw(await loadSettings());
  watchSettings((changed) => void draw(changed));
}
