import { render } from 'preact';
import '../../components/theme.css';
import '../../components/components.css';
import {
  CARD_WORDS,
  fetchWords,
  COMMON_WORDS,
  PAGES_WORDS,
  setLocale,
  speakIn,
  t,
  WELCOME_WORDS,
} from '../../utils/i18n';
import { drawBySettings, type Settings } from '../../utils/settings';
import { Welcome } from './Welcome';
import './welcome.css';

const root = document.querySelector('#root');
speakIn(COMMON_WORDS, PAGES_WORDS, WELCOME_WORDS, CARD_WORDS);
fetchWords();

/** Draws the page in the language that is set; changing it draws it anew, with the sample in that language. */
async function draw(settings: Settings): Promise<void> {
  if (root === null) return;
  const { lang, grouping } = await setLocale(settings);
  document.documentElement.lang = lang;
  document.title = t('welcome.title');
  render(<Welcome key={`${lang} ${grouping}`} lang={lang} />, root);
}

void drawBySettings(draw);
