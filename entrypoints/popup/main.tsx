import { render } from 'preact';
import '../../components/theme.css';
import '../../components/components.css';
import { PAGES_WORDS, setLocale, speakIn, t } from '../../utils/i18n';
import { loadSettings, watchSettings, type Settings } from '../../utils/settings';
import { openDatabase } from '../../utils/storage';
import './popup.css';
import { findTabId } from './find-tab';
import { Popup } from './Popup';

speakIn(PAGES_WORDS);
const root = document.querySelector('#root');
const database = openDatabase();

/** Draws the popup in the language and grouping that are set; changing them draws it anew. */
async function draw(settings: Settings, tabId: number | undefined): Promise<void> {
  if (root === null) return;
  const { lang, grouping } = await setLocale(settings);
  document.documentElement.lang = lang;
  document.title = t('app.name');
  render(<Popup key={`${lang} ${grouping}`} database={database} tabId={tabId} />, root);
}

const [settings, tabId] = await Promise.all([loadSettings(), findTabId(location.search)]);
await draw(settings, tabId);
watchSettings((changed) => {
  void draw(changed, tabId);
});
