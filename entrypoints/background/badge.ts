import { browser } from 'wxt/browser';
import type { TabState } from '../../utils/messages';
import type { Database } from '../../utils/storage';
import { readTabState } from './tab-state';

/** What the toolbar button shows, and the words of it that say the same. */
interface Badge {
  readonly text: string;
  readonly color: string;
  readonly title: keyof typeof TITLES;
}

/** The messages of `_locales`, each called by its name, which the type checker then knows. */
const TITLES = {
  charity: (figures: string) => browser.i18n.getMessage('titleCharity', figures),
  waiting: () => browser.i18n.getMessage('titleWaiting'),
  notCharity: () => browser.i18n.getMessage('titleNotCharity'),
  notAllowed: () => browser.i18n.getMessage('titleNotAllowed'),
  untouchable: () => browser.i18n.getMessage('titleUntouchable'),
  unsupported: () => browser.i18n.getMessage('titleUnsupported'),
  trouble: () => browser.i18n.getMessage('titleTrouble'),
} as const;

const CHARITY_COLOR = '#0B62A8';
const QUIET_COLOR = '#6B7280';
const TROUBLE_COLOR = '#A8201A';

/** Four characters are all that the toolbar shows. */
const MOST_SHOWN = 999;

/** Each state has a sign of its own, because color alone tells nothing to many readers. */
const QUIET_BADGES: Readonly<Record<Exclude<TabState['state'], 'charity'>, Badge>> = {
  'not-charity': { text: '–', color: QUIET_COLOR, title: 'notCharity' },
  // One click adds this page.
  'not-allowed': { text: '+', color: QUIET_COLOR, title: 'notAllowed' },
  untouchable: { text: '×', color: QUIET_COLOR, title: 'untouchable' },
};

export function badgeOf({ state, figures, failure, sourceIds, unsupportedLang }: TabState): Badge {
  if (failure !== null) return { text: '!', color: TROUBLE_COLOR, title: 'trouble' };
  if (state !== 'charity') return QUIET_BADGES[state];
  // Recognised, and not read yet: the site's rule waits for a click, or the reading is under way.
  const isRead = sourceIds.length > 0;
  if (!isRead && unsupportedLang !== null) return { text: '?', color: QUIET_COLOR, title: 'unsupported' };
  if (!isRead) return { text: '…', color: CHARITY_COLOR, title: 'waiting' };
  const text = figures > MOST_SHOWN ? `${MOST_SHOWN}+` : String(figures);
  return { text, color: CHARITY_COLOR, title: 'charity' };
}

/** Shows on the toolbar what is known of a tab. A tab that was closed meanwhile shows nothing, which is no trouble. */
export async function showBadge(database: Database, tabId: number): Promise<void> {
  const state = await readTabState(database, tabId);
  const { text, color, title } = badgeOf(state);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor({ tabId, color: '#FFFFFF' }),
    browser.action.setTitle({ tabId, title: TITLES[title](String(state.figures)) }),
  ]);
}
