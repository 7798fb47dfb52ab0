import { browser } from 'wxt/browser';
import type { Language } from '../model';

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
export function languageOf(tag: string): Language {
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

/** How the interface speaks now. */
export const interfaceLocale = (): InterfaceLocale => current;

/**
 * Sets how the interface speaks from now on. What is shown already has to be drawn again.
 * @param browserLanguage BCP 47; the language of the browser's own interface
 */
export function setLocale(
  choice: LocaleChoice,
  browserLanguage: string = browser.i18n.getUILanguage(),
): InterfaceLocale {
  current = localeFor(choice, browserLanguage);
  return current;
}
