import type { ReadNumber } from '../../../utils/selectors';
import { normalizeChinese, toSource } from '../../../utils/text';

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const BOUNDS: Readonly<Record<string, ReadNumber['bound']>> = {
  约: 'about',
  近: 'nearly',
  接近: 'nearly',
  超: 'over',
  超过: 'over',
  逾: 'over',
  多: 'over',
  余: 'over',
};
const CLASSES: Readonly<Record<string, string>> = { 名: 'people', 人: 'people', 元: 'CNY' };
const NUMBER =
  /(?<before>约|接近|近|超过|超|逾)?(?<digits>\d[\d,]*(?:\.\d+)?)(?<surplus>[多余])?(?<scale>[万亿])?(?<unit>人次|人|名|元|家|所|个|项|场)/gu;

/** A reader of a few Chinese numbers: enough to see whether a place is read again, and what for. */
export function readNumbers(text: string): readonly ReadNumber[] {
  const prepared = normalizeChinese(text);
  return [...prepared.text.matchAll(NUMBER)].map((match): ReadNumber => {
    const { before = '', digits = '', surplus = '', scale = '', unit = '' } = match.groups ?? {};
    return {
      ...toSource(prepared, { start: match.index, end: match.index + match[0].length }),
      value: Number(digits.replaceAll(',', '')) * (SCALES[scale] ?? 1),
      max: null,
      bound: BOUNDS[before] ?? BOUNDS[surplus] ?? 'exact',
      unitClass: CLASSES[unit] ?? unit,
      currency: unit === '元' ? 'CNY' : null,
    };
  });
}
