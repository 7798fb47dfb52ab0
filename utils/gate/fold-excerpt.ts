/**
 * The Traditional characters of the words for charity, each followed by its Simplified one: the few pairs that the script on
 * every page needs of the table in `text`, which is larger than that whole script may be. A test holds them to that table.
 */
const PAIRS =
  '務务婦妇學学愛爱會会殘残濟济獨独癥症眾众籌筹紅红組组織织義义聯联舉举診诊誌志賣卖輕轻銀银閉闭願愿鬆松衆众';

/** Traditional characters of the words for charity as Simplified ones. */
export const foldExcerpt = (text: string) =>
  text.replace(new RegExp(`[${PAIRS}]`, 'g'), (sign) => PAIRS[PAIRS.indexOf(sign) | 1] ?? sign);
