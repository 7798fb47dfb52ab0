import { firstUnit, groupWords, lastUnit } from '../../text';

/** Words and signs of money, each with its ISO 4217 code. Both scripts are folded before they are looked up. */
const AFTER: readonly (readonly [currency: string, words: string])[] = [
  ['CNY', '人民币|RMB|CNY|元人民币'],
  ['USD', '美元|美金|USD|元美金|元美元'],
  ['HKD', '港元|港币|港圆|港纸|HKD|元港币'],
  ['TWD', '新台币|台币|TWD|NTD|元新台币|元台币'],
  ['MOP', '澳门元|澳门币|葡币|MOP|元澳门币'],
  ['EUR', '欧元|EUR'],
  ['GBP', '英镑|GBP'],
  ['JPY', '日元|日圆|JPY'],
  ['AUD', '澳元|澳币|AUD'],
  ['CAD', '加元|加币|加拿大元|CAD'],
  ['SGD', '新加坡元|新加坡币|新元|新币|坡币|SGD'],
  ['NZD', '新西兰元|纽元|纽币|NZD'],
  ['KRW', '韩元|韩圆|韩币|KRW'],
  ['THB', '泰铢|THB'],
  ['CHF', '瑞士法郎|瑞郎|CHF'],
  ['MYR', '马来西亚林吉特|林吉特|令吉|马币|MYR'],
  ['INR', '印度卢比|卢比|INR'],
  ['PHP', '菲律宾比索|披索|PHP'],
  ['RUB', '卢布|RUB'],
  ['IDR', '印尼盾|IDR'],
  ['VND', '越南盾|VND'],
  ['SEK', '瑞典克朗'],
  ['NOK', '挪威克朗'],
  ['DKK', '丹麦克朗'],
  ['TRY', '土耳其里拉|里拉'],
  ['MMK', '缅元|缅币'],
  ['NPR', '尼泊尔卢比'],
  ['BRL', '雷亚尔'],
  ['ZAR', '兰特'],
  ['SAR', '沙特里亚尔'],
  ['AED', '迪拉姆'],
  ['KES', '肯尼亚先令'],
  ['NGN', '奈拉'],
  ['BDT', '塔卡'],
  ['PKR', '巴基斯坦卢比'],
  ['LKR', '斯里兰卡卢比'],
  ['EGP', '埃及镑'],
  ['MXN', '墨西哥比索'],
];

/** Signs that stand before the number only. A bare $ or ¥ goes by the article. */
const SIGNS: readonly (readonly [currency: string | null, signs: string])[] = [
  ['CNY', 'CN¥'],
  ['USD', 'US$|U.S.$'],
  ['HKD', 'HK$|HKD$'],
  ['TWD', 'NT$|NTD$'],
  ['MOP', 'MOP$'],
  ['AUD', 'A$|AU$'],
  ['CAD', 'C$|CA$'],
  ['SGD', 'S$'],
  ['EUR', '€'],
  ['GBP', '£'],
  [null, '¥|$'],
];

export interface CurrencyWord {
  readonly word: string;
  /** ISO 4217; null where the sign is shared and the article decides. */
  readonly currency: string | null;
}

const rows = (table: readonly (readonly [string | null, string])[]): readonly CurrencyWord[] =>
  table.flatMap(([currency, words]) => words.split('|').map((word) => ({ word, currency })));

/** Words that stand after a number, as its unit or after 元. */
export const CURRENCY_WORDS = rows(AFTER);
const BEFORE_NUMBER = groupWords(rows([...AFTER, ...SIGNS]), lastUnit);

/** The currency whose word or sign ends at `at`: 人民币100万元, HK$300; the word before a sign says which it is: 港币$300. */
export function currencyBefore(text: string, at: number): CurrencyWord | undefined {
  const found = BEFORE_NUMBER.get(text.charCodeAt(at - 1))?.find(
    ({ word }) => at >= word.length && text.startsWith(word, at - word.length),
  );
  if (found === undefined || !SHARED_SIGN.test(found.word)) return found;
  const named = currencyBefore(text, at - found.word.length);
  return named === undefined ? found : { word: named.word + found.word, currency: named.currency ?? found.currency };
}

const SHARED_SIGN = /[$¥]$/u;

const AFTER_NUMBER = groupWords(CURRENCY_WORDS, firstUnit);

/** The currency whose word begins at `at`. */
export function currencyAfter(text: string, at: number): CurrencyWord | undefined {
  return AFTER_NUMBER.get(text.charCodeAt(at))?.find(({ word }) => text.startsWith(word, at));
}

const BY_REGION: Readonly<Record<string, string>> = {
  CN: 'CNY',
  HK: 'HKD',
  TW: 'TWD',
  MO: 'MOP',
  SG: 'SGD',
  US: 'USD',
  MY: 'MYR',
};

/** What the place's own money is: of 元 and of a bare $. */
export const currencyOfRegion = (region: string): string | undefined => BY_REGION[region];
