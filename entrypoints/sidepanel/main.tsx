import { render } from 'preact';
import '../../components/theme.css';
import '../../components/card/card.css';
import {
  CARD_WORDS,
  fetchWords,
  COMMON_WORDS,
  PAGES_WORDS,
  PANEL_WORDS,
  setLocale,
  speakIn,
  t,
} from '../../utils/i18n';
import { drawBySettings, type Settings } from '../../utils/settings';
import { openDatabaseAhead } from '../../utils/storage';
import { Panel } from './Panel';
import './panel.css';

speakIn(COMMON_WORDS, PAGES_WORDS, CARD_WORDS, PANEL_WORDS);
fetchWords();
const root = document.querySelector('#root');
const database = openDatabaseAhead();

/** Draws the panel in the language and grouping that are set; changing them draws it anew. */
async function draw(settings: Settings): Promise<void> {
  if (root === null) return;
  const { lang, grouping } = await setLocale(settings);
  document.documentElement.lang = lang;
  document.title = t('app.name');
  render(<Panel key={`${lang} ${grouping}`} database={database} />, root);
}

void drawBySettings(draw);
