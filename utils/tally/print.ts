import type { Interval, Language } from '../model';

export interface PrintOptions {
  readonly lang: Language;
  /** By 万 and 亿, or in full with a comma at the thousands. */
  readonly grouping: 'myriad' | 'thousand';
  /** Stands behind the number: 元, 家, households. */
  readonly unit?: string;
}

interface Scale {
  readonly power: number;
  readonly word: string;
}

// An English interface that counts by myriads shows the words that its reader copies from.
const MYRIADS: { readonly [L in Language]: readonly Scale[] } = {
  'zh-Hans': [
    { power: 8, word: '亿' },
    { power: 4, word: '万' },
  ],
  'zh-Hant': [
    { power: 8, word: '億' },
    { power: 4, word: '萬' },
  ],
  en: [
    { power: 8, word: '亿' },
    { power: 4, word: '万' },
  ],
};
const IN_FULL: Scale = { power: 0, word: '' };

// Five digits show 21.875–21.885 亿 (half a step of a number printed to four) in full; more would feign precision.
const SHOWN_DIGITS = 5;

type Rounding = 'floor' | 'ceil' | 'halfExpand';

/** An interval in print, its number apart from what stands behind it, so that a column can be aligned on the unit. */
export interface PrintedInterval {
  /** With the sign of its bound: `≥ 3.5`. */
  readonly number: string;
  /** Scale word and unit: `万人次`; empty where there is neither. */
  readonly unit: string;
}

/**
 * An interval in print: `800–900 万`, `≥ 3.5 万`, `≤ 4 万`, `≈ 35.14 万`, `280`. Low ends are rounded down and high ends up;
 * `≥` stands only where the high end is open, `≤` only where the low end is 0, `≈` where both ends print alike, and a number
 * without a sign is exact to its last digit.
 */
export function printInterval(interval: Interval, options: PrintOptions): string {
  const { number, unit } = printIntervalParts(interval, options);
  return unit === '' ? number : `${number} ${unit}`;
}

/** The same in its two parts. */
export function printIntervalParts(
  { low, high }: Interval,
  { lang, grouping, unit = '' }: PrintOptions,
): PrintedInterval {
  const scale = scaleFor(high ?? low, grouping === 'myriad' ? MYRIADS[lang] : []);
  const print = (value: number, rounding?: Rounding) => printNumber(value, scale, grouping, rounding);
  const space = lang === 'en' && scale.word !== '' && unit !== '' ? ' ' : '';
  return { number: printEnds(low, high, print), unit: `${scale.word}${space}${unit}` };
}

function printEnds(low: number, high: number | null, print: (value: number, rounding?: Rounding) => string): string {
  if (high === null) return `≥ ${print(low, 'floor')}`;
  if (low === high) return print(low);
  if (low === 0) return `≤ ${print(high, 'ceil')}`;
  const [nearLow, nearHigh] = [print(low, 'halfExpand'), print(high, 'halfExpand')];
  return nearLow === nearHigh ? `≈ ${nearLow}` : `${print(low, 'floor')}–${print(high, 'ceil')}`;
}

const scaleFor = (value: number, scales: readonly Scale[]): Scale =>
  scales.find(({ power }) => value >= 10 ** power) ?? IN_FULL;

/** Without a rounding the number is printed to its last digit: thousandths are the finest that a tally counts. */
function printNumber(value: number, { power }: Scale, grouping: PrintOptions['grouping'], rounding?: Rounding): string {
  const useGrouping = grouping === 'thousand';
  const exact = { maximumFractionDigits: power + 3, useGrouping };
  const rounded = { maximumSignificantDigits: SHOWN_DIGITS, roundingMode: rounding ?? 'halfExpand', useGrouping };
  // The power goes into the text: 13_627_000 / 1e4 is a binary fraction, 13627000e-4 is read as the decimal it is.
  const scaled = Number(`${value}e-${power}`);
  return new Intl.NumberFormat('en', rounding === undefined ? exact : rounded).format(scaled);
}
