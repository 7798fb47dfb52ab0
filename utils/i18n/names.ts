import { interfaceLocale } from './locale';

/** A bare 元 is money of the mainland where Simplified Chinese is written, and of nobody in particular elsewhere. */
const OWN_CURRENCY_WORDS: Readonly<Record<string, string>> = { 'zh-Hans CNY': '元', 'zh-Hant CNY': '元人民幣' };

/** What stands behind an amount of money: 元, 美元, 港元; the ISO 4217 code in English. */
export function currencyUnit(currency: string): string {
  const { lang } = interfaceLocale();
  const own = OWN_CURRENCY_WORDS[`${lang} ${currency}`];
  if (own !== undefined || lang === 'en') return own ?? currency;
  return nameOf(currency, new Intl.DisplayNames(lang, { type: 'currency' }));
}

/** A language by its name in the interface's own: 日语, Japanese. An unknown tag names itself. */
export function languageName(tag: string): string {
  return nameOf(tag, new Intl.DisplayNames(interfaceLocale().lang, { type: 'language' }));
}

function nameOf(code: string, names: Intl.DisplayNames): string {
  try {
    return names.of(code) ?? code;
  } catch {
    // What comes from a page or a file may be no code at all.
    return code;
  }
}
