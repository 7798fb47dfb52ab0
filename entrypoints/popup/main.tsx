import { render } from 'preact';
import { COMMON_AT_HAND, PAGES_AT_HAND, setLocale, speakIn, t } from '../../utils/i18n';
import { drawBySettings, type Settings } from '../../utils/settings';
import { openDatabaseAhead } from '../../utils/storage';
import { findTabId } from './find-tab';
import { Popup } from './Popup';
import { adoptStyle } from './style';

adoptStyle();
speakIn(COMMON_AT_HAND, PAGES_AT_HAND);
const root = document.querySelector('#root');
const database = openDatabaseAhead();
const tab = findTabId(location.search);

/** Draws the popup in the language and grouping that are set; changing them draws it anew. */
async function draw(settings: Settings): Promise<void> {
  if (root === null) return;
  const [{ lang, grouping }, tabId] = await Promise.all([setLocale(settings), tab]);
  document.documentElement.lang = lang;
  document.title = t('app.name');
  render(<Popup key={`${lang} ${grouping}`} database={database} tabId={tabId} />, root);
}

void drawBySettings(draw);
