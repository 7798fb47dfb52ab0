import { COMMON_WORDS, CARD_WORDS, setLocale, speakIn } from '../../utils/i18n';
import { loadSettings, type Settings } from '../../utils/settings';

/** Takes the words of the reader's language, those of card and selection bar with them: the script in the page has none. */
export async function speak(settings?: Settings): Promise<void> {
  speakIn(COMMON_WORDS, CARD_WORDS);
  await setLocale(settings ?? (await loadSettings()));
}
