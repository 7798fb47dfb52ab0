import { readNumeral } from './numerals';

/** A share in words. */
export interface Fraction {
  readonly end: number;
  /** 30 for 百分之三十, 0.333… for 三分之一. */
  readonly value: number;
  readonly step: number;
  /** The sign that percentages are written with; null for other fractions, which have none. */
  readonly unit: string | null;
}

/** Percent and per mille keep the number that is named, as their signs do. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['百', '%'],
  ['千', '‰'],
]);
const NAMED = /([百千万])分(?:之|(?=百))/uy;
const OF = '分之';
const WRITTEN = /(\d{1,3})\/(\d{1,3})(?=[的以强弱，。]|左右)/uy;
const LONGEST_NUMERAL = 8;

/** The fraction that begins at `at`: 百分之三十, 百分百, 三分之一, 1/3的. */
export function readFraction(text: string, at: number): Fraction | undefined {
  NAMED.lastIndex = at;
  const [named, base = ''] = NAMED.exec(text) ?? [];
  if (named !== undefined) return readNamed(text, at + named.length, base);
  if (text.charAt(at + 1) === '/' || text.charAt(at + 2) === '/') return readWritten(text, at);
  const of = text.slice(at, at + LONGEST_NUMERAL).indexOf(OF);
  if (of <= 0) return undefined;
  const whole = readNumeral(text, at);
  if (whole?.end !== at + of || whole.value < 2) return undefined;
  const part = readNumeral(text, whole.end + OF.length);
  return part === undefined || part.value >= whole.value
    ? undefined
    : { end: part.end, value: part.value / whole.value, step: 1 / whole.value, unit: null };
}

function readNamed(text: string, at: number, base: string): Fraction | undefined {
  if (base === '百' && text.charAt(at) === '百') return { end: at + 1, value: 100, step: 1, unit: '%' };
  const part = readNumeral(text, at);
  const decimals = /^点[〇零一二三四五六七八九]{1,4}/u.exec(text.slice(part?.end ?? at, (part?.end ?? at) + 5))?.[0];
  if (part === undefined) return undefined;
  const value =
    decimals === undefined
      ? part.value
      : part.value + Number(`0.${[...decimals.slice(1)].map((digit) => readNumeral(digit, 0)?.value ?? 0).join('')}`);
  const sign = SIGNS.get(base);
  const end = part.end + (decimals?.length ?? 0);
  return sign === undefined
    ? { end, value: value / 10_000, step: 1 / 10_000, unit: null }
    : { end, value, step: part.step, unit: sign };
}

function readWritten(text: string, at: number): Fraction | undefined {
  WRITTEN.lastIndex = at;
  const [printed, part, whole] = WRITTEN.exec(text) ?? [];
  if (printed === undefined || Number(part) >= Number(whole)) return undefined;
  return { end: at + printed.length, value: Number(part) / Number(whole), step: 1 / Number(whole), unit: null };
}
