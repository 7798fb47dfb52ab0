import { render } from 'preact';
import '../../components/theme.css';
import '../../components/components.css';
import { setLocale, t } from '../../utils/i18n';
import { loadSettings, watchSettings, type Settings } from '../../utils/settings';
import { openDatabase } from '../../utils/storage';
import './review.css';
import { startLookup } from './lookup/start-lookup';
import { Review } from './Review';

const root = document.querySelector('#root');
const database = openDatabase();
const lookup = startLookup();

/** Draws the review page in the language and grouping that are set; changing them draws it anew. */
async function draw(settings: Settings): Promise<void> {
  if (root === null) return;
  const { lang, grouping } = await setLocale(settings);
  document.documentElement.lang = lang;
  document.title = `${t('review.title')} · ${t('app.name')}`;
  render(<Review key={`${lang} ${grouping}`} database={database} lookup={lookup} />, root);
}

await draw(await loadSettings());
watchSettings((changed) => void draw(changed));
