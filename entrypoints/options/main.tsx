import { render } from 'preact';
import '../../components/theme.css';
import '../../components/components.css';
import { fetchWords, COMMON_WORDS, PAGES_WORDS, setLocale, SETTINGS_WORDS, speakIn, t } from '../../utils/i18n';
import { drawBySettings, type Settings } from '../../utils/settings';
import { openDatabaseAhead } from '../../utils/storage';
import './options.css';
import { Options } from './Options';

const root = document.querySelector('#root');
const database = openDatabaseAhead();
speakIn(COMMON_WORDS, PAGES_WORDS, SETTINGS_WORDS);
fetchWords();

/** Draws the options in the language that is set. They keep their place on the screen when it changes. */
async function draw(settings: Settings): Promise<void> {
  if (root === null) return;
  const { lang } = await setLocale(settings);
  document.documentElement.lang = lang;
  document.title = `${t('options.title')} · ${t('app.name')}`;
  render(<Options database={database} settings={settings} lang={lang} />, root);
}

void drawBySettings(draw);
