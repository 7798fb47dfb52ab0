import { browser } from 'wxt/browser';
import type { TabState } from '../../utils/messages';
import { type Database } from '../../utils/storage';
import { readTabState } from './tab-state';

interface Badge {
  readonly text: string;
  readonly color: string;
}

const CHARITY_COLOR = '#0B62A8';
const QUIET_COLOR = '#6B7280';
const TROUBLE_COLOR = '#A8201A';

/** Four characters are all that the toolbar shows. */
const MOST_SHOWN = 999;

/** Each state has a sign of its own, because color alone tells nothing to many readers. */
const SIGNS: Readonly<Record<Exclude<TabState['state'], 'charity'>, string>> = {
  'not-charity': '–',
  // One click adds this page.
  'not-allowed': '+',
  untouchable: '×',
};

export function badgeOf({ state, figures, failure, sourceIds, unsupportedLang }: TabState): Badge {
  if (failure !== null) return { text: '!', color: TROUBLE_COLOR };
  if (state !== 'charity') return { text: SIGNS[state], color: QUIET_COLOR };
  if (unsupportedLang !== null) return { text: '?', color: QUIET_COLOR };
  // Recognised, and not read yet: the site's rule waits for a click, or the reading is under way.
  if (sourceIds.length === 0) return { text: '…', color: CHARITY_COLOR };
  return { text: figures > MOST_SHOWN ? `${MOST_SHOWN}+` : String(figures), color: CHARITY_COLOR };
}

/** Shows on the toolbar what is known of a tab. A tab that was closed meanwhile shows nothing, which is no trouble. */
export async function showBadge(database: Database, tabId: number): Promise<void> {
  const { text, color } = badgeOf(await readTabState(database, tabId));
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor({ tabId, color: '#FFFFFF' }),
  ]);
}
