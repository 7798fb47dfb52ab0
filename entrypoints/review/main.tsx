import { render } from 'preact';
import '../../components/theme.css';
import '../../components/components.css';
import {
  COMMON_WORDS,
  COMPARISON_WORDS,
  fetchWords,
  PAGES_WORDS,
  REVIEW_WORDS,
  setLocale,
  speakIn,
  t,
  TRANSFER_WORDS,
} from '../../utils/i18n';
import { drawBySettings, type Settings } from '../../utils/settings';
import { openDatabaseAhead } from '../../utils/storage';
import './review.css';
import { readAddress } from './frame/address';
import { withHeadStart } from './lookup/head-start';
import { startLookup } from './lookup/start-lookup';
import { Review } from './Review';
import { viewOf, VIEWS } from './views';

speakIn(COMMON_WORDS, PAGES_WORDS, REVIEW_WORDS, TRANSFER_WORDS, COMPARISON_WORDS);
fetchWords();

const root = document.querySelector('#root');
const database = openDatabaseAhead();
const lookup = withHeadStart(startLookup(), database);
// What the first rows need is fetched side by side, and not one after the other. Whoever needs it hears of trouble.
void VIEWS[viewOf(readAddress(location.search))]().catch(() => undefined);

/** Draws the review page in the language and grouping that are set; changing them draws it anew. */
async function draw(settings: Settings): Promise<void> {
  if (root === null) return;
  const { lang, grouping } = await setLocale(settings);
  document.documentElement.lang = lang;
  document.title = `${t('review.title')} · ${t('app.name')}`;
  render(<Review key={`${lang} ${grouping}`} database={database} lookup={lookup} />, root);
}

void drawBySettings(draw);
