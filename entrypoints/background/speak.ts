import { CARD_WORDS, setLocale, speakIn } from '../../utils/i18n';
import { loadSettings } from '../../utils/settings';

/** Takes the words of the reader's language, those of card and selection bar with them: the script in the page has none. */
export async function speak(): Promise<void> {
  speakIn(CARD_WORDS);
  await setLocale(await loadSettings());
}
