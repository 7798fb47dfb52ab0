import type { Candidate, PreparedArticle, Refiner } from '../types';
import { currencyOfRegion } from './currencies';

/** Words of a place whose money a bare 元 is, as the prepared text has them. The most frequent place wins. */
const CUES: readonly (readonly [currency: string, words: RegExp])[] = [
  [
    'HKD',
    /港币|港元|香港|九龙|新界|港岛|屯门|元朗|沙田|荃湾|观塘|将军澳|湾仔|深水埗|马会|公益金|东华三院|保良局|乐善堂|医管局|社署|卖旗|特首|立法会|非政府机构|HK\$/gu,
  ],
  ['MOP', /澳门|葡币|MOP|氹仔|路环|同善堂/gu],
  [
    'TWD',
    /新台币|台币|台湾|台北|新北市|台中|台南|高雄|桃园|新竹|花莲|台东|屏东|宜兰|嘉义|彰化|云林|南投|苗栗|基隆|卫福部|卫生福利部|内政部|立委|里长|慈济|NT\$/gu,
  ],
];
/** An article in Simplified characters is of the mainland unless its region says otherwise; enough of it shows the place. */
const LOOKED_AT = 20_000;
const DEFAULT = new Map<string, string>([
  ['zh-Hans', 'CNY'],
  ['zh-Hant', 'TWD'],
]);

function currencyOfArticle({ text, lang, region }: PreparedArticle): string {
  const ofRegion = region === null ? undefined : currencyOfRegion(region);
  if (ofRegion !== undefined) return ofRegion;
  if (lang !== 'zh-Hant') return 'CNY';
  const looked = text.slice(0, LOOKED_AT);
  const [best] = CUES.map(([currency, words]) => ({ currency, count: looked.match(words)?.length ?? 0 })).sort(
    (a, b) => b.count - a.count,
  );
  return best !== undefined && best.count > 0 ? best.currency : (DEFAULT.get(lang) ?? 'CNY');
}

/** 元 without the name of a country is the money of the place that the article comes from. */
export const resolveCurrency: Refiner = (candidates, article) => {
  let bare: string | undefined;
  return candidates.map((candidate): Candidate => {
    if (candidate.kind !== 'money' || candidate.currency !== null) return candidate;
    bare ??= currencyOfArticle(article);
    return { ...candidate, currency: bare, unitClass: bare };
  });
};
