import { browser } from 'wxt/browser';
import type { Language } from '../model';
import type { Chapter, ChapterLoaders, Message, MessageKey, MessageTable } from './message-table';

/** How the interface speaks: its language, and whether large numbers are counted in 万 and 亿 or by thousands. */
export interface InterfaceLocale {
  readonly lang: Language;
  readonly grouping: 'myriad' | 'thousand';
}

/** What the reader set, with the words of the settings for "as the browser does" and "as the language does". */
export interface LocaleChoice {
  readonly language: Language | 'browser';
  readonly grouping: InterfaceLocale['grouping'] | 'language';
}

/** Regions that write Traditional characters where the tag does not name a script. */
const TRADITIONAL_REGIONS: ReadonlySet<string> = new Set(['TW', 'HK', 'MO']);

/** The interface's language for a BCP 47 tag; English for every language that we do not have. */
function languageOf(tag: string): Language {
  const [language = '', ...subtags] = tag.replaceAll('_', '-').split('-');
  if (language.toLowerCase() !== 'zh') return 'en';
  const script = subtags.find((subtag) => subtag.length === 4)?.toLowerCase();
  if (script !== undefined) return script === 'hant' ? 'zh-Hant' : 'zh-Hans';
  return subtags.some((subtag) => TRADITIONAL_REGIONS.has(subtag.toUpperCase())) ? 'zh-Hant' : 'zh-Hans';
}

const localeFor = ({ language, grouping }: LocaleChoice, browserLanguage: string): InterfaceLocale => {
  const lang = language === 'browser' ? languageOf(browserLanguage) : language;
  const own = lang === 'en' ? 'thousand' : 'myriad';
  return { lang, grouping: grouping === 'language' ? own : grouping };
};

let current: InterfaceLocale = { lang: 'en', grouping: 'thousand' };
let words: Partial<MessageTable> | undefined;
const spoken = new Set<ChapterLoaders<Chapter>>();

/** How the interface speaks now. */
export const interfaceLocale = (): InterfaceLocale => current;

/** The words for a key, in the interface's language. Throws before `setLocale` has loaded them: nothing may be drawn without words. */
export function messageOf(key: MessageKey): Message {
  if (words === undefined) throw new Error('setLocale comes before the first word');
  const message = words[key];
  if (message === undefined) throw new Error(`This surface does not speak in the chapter of ${key}.`);
  return message;
}

/** Lets a surface say what stands in these chapters, too, from the next `setLocale` on. */
export function speakIn(...chapters: readonly ChapterLoaders<Chapter>[]): void {
  for (const chapter of chapters) spoken.add(chapter);
}

const tablesIn = (lang: Language) => Promise.all([...spoken].map(async (chapter) => chapter[lang]()));

/**
 * Begins to load the words of the browser's language. Most readers keep to it, and what they chose is known only a moment
 * later.
 */
export function fetchWords(): void {
  tablesIn(languageOf(browser.i18n.getUILanguage())).catch(() => undefined);
}

/**
 * Sets how the interface speaks from now on, and loads its words. What is shown already has to be drawn again.
 * @param browserLanguage BCP 47; the language of the browser's own interface
 */
export async function setLocale(
  choice: LocaleChoice,
  browserLanguage: string = browser.i18n.getUILanguage(),
): Promise<InterfaceLocale> {
  const locale = localeFor(choice, browserLanguage);
  words = Object.assign({}, ...(await tablesIn(locale.lang)));
  current = locale;
  return locale;
}
