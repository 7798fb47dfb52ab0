import { browser } from 'wxt/browser';
import { LOOK_COLORS, LOOK_GROUPS, LOOK_LINES, type LookChoices } from '../model';

/** By itself, because only the options and the background know of it: what every surface reads has to be small. */
const KEY = 'looks';

export const DEFAULT_LOOKS: LookChoices = {
  money: { color: 'blue', line: 'solid' },
  people: { color: 'orange', line: 'solid' },
  count: { color: 'green', line: 'dashed' },
  organization: { color: 'purple', line: 'dotted' },
  own: { color: 'ochre', line: 'solid' },
};

const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);

/** As with the other settings, each falls back by itself. */
function readLooks(stored: unknown): LookChoices {
  const looks = fieldsOf(stored);
  const read = LOOK_GROUPS.map((group) => {
    const fields = fieldsOf(looks.get(group));
    const { color, line } = DEFAULT_LOOKS[group];
    const choice = {
      color: LOOK_COLORS.find((name) => name === fields.get('color')) ?? color,
      line: LOOK_LINES.find((name) => name === fields.get('line')) ?? line,
    };
    return [group, choice] as const;
  });
  return { ...DEFAULT_LOOKS, ...Object.fromEntries(read) };
}

/** In which colors and patterns the reader wants to see marks. */
export async function loadLooks(): Promise<LookChoices> {
  return readLooks((await browser.storage.local.get(KEY))[KEY]);
}

export async function saveLooks(looks: LookChoices): Promise<void> {
  await browser.storage.local.set({ [KEY]: looks });
}

/**
 * Calls `onChange` after every change, in whichever window it was made.
 * @returns what stops it
 */
export function watchLooks(onChange: (looks: LookChoices) => void): () => void {
  const listen = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change !== undefined) onChange(readLooks(change.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => {
    browser.storage.onChanged.removeListener(listen);
  };
}
