const DIGITS = '零一二三四五六七八九';
const CAPITALS = '零壹贰叁肆伍陆柒捌玖';

export const inThousands = (value: number): string => value.toLocaleString('en-US');

/** Digits and marks as they are set among Han characters. */
export const inWide = (value: number | string): string =>
  String(value).replaceAll(/[0-9.%]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** 280 万 4,500: what is above the scale word, and what is below it. */
export function withScale(value: number): string {
  const above = Math.floor(value / 10_000);
  const below = value % 10_000;
  if (above === 0) return String(value);
  return below === 0 ? `${above}万` : `${above}万${String(below).padStart(4, '0')}`;
}

export const inHan = (value: number): string => spell(value, DIGITS, ['', '十', '百', '千']);

export const inCapitals = (value: number): string => spell(value, CAPITALS, ['', '拾', '佰', '仟']);

function spell(value: number, digits: string, scales: readonly string[]): string {
  const groups = [value % 10_000, Math.floor(value / 10_000) % 10_000, Math.floor(value / 1e8)];
  let written = '';
  for (const [index, group] of [...groups.entries()].toReversed()) {
    if (group === 0) continue;
    if (written !== '' && group < 1000) written += digits.charAt(0);
    written += spellGroup(group, digits, scales) + (['', '万', '亿'][index] ?? '');
  }
  return written;
}

function spellGroup(group: number, digits: string, scales: readonly string[]): string {
  let written = '';
  for (const [index, char] of Array.from(String(group)).entries()) {
    const digit = Number(char);
    const scale = scales[String(group).length - 1 - index] ?? '';
    if (digit > 0) written += digits.charAt(digit) + scale;
    else if (!written.endsWith(digits.charAt(0))) written += digits.charAt(0);
  }
  return written.length > 1 && written.endsWith(digits.charAt(0)) ? written.slice(0, -1) : written;
}
