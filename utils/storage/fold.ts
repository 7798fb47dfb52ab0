/**
 * Folds what the eye does not tell apart, for ids and for comparing places: full width, white space, line breaks,
 * zero-width characters and letter case. It stands alone and is frozen: every id is made of what it returns, so a change
 * here is a change of all ids and needs an upgrade of the database.
 */
export function foldForId(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{Cc}]+/gu, '')
    .toLowerCase();
}

const NUMERAL = '[0-9零〇一二三四五六七八九十百千万萬亿億兆两兩几幾数數半]';
const FIRST_TO_LAST_NUMERAL = new RegExp(`${NUMERAL}(?:.*${NUMERAL})?`, 'u');

/**
 * The numeral in a figure's printed form: 280多万 of 280多万人次, 21.88亿 of 约21.88亿元. An id is made of it and not of the
 * whole form, because which approximation words and units belong to a figure may be read better one day.
 * @returns the whole folded form where it holds no digits: dozens of families
 */
export function foldNumeral(raw: string): string {
  const folded = foldForId(raw);
  return FIRST_TO_LAST_NUMERAL.exec(folded)?.[0] ?? folded;
}
