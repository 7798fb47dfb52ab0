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
/** 四分三: how Hong Kong and Macau say three quarters. */
const SHORT = /([三四五六七八九十])分([一二三四五六七八九])(?![之钟百点十])/uy;
const LONGEST_NUMERAL = 8;
/** A third is no decimal; a share in words is not known to more places than these. */
const ratioOf = (part: number, whole: number) => Number((part / whole).toFixed(4));
const TEN_THOUSAND = 10_000;

/** The fraction that begins at `at`: 百分之三十, 百分百, 三分之一, 1/3的. */
export function readFraction(text: string, at: number): Fraction | undefined {
  const isOf = text.charAt(at + 1) === '分';
  NAMED.lastIndex = at;
  const [named, base = ''] = (isOf ? NAMED.exec(text) : null) ?? [];
  if (named !== undefined) return readNamed(text, at + named.length, base);
  if (text.charAt(at + 1) === '/' || text.charAt(at + 2) === '/') return readWritten(text, at);
  SHORT.lastIndex = at;
  const [short, ofWhole = '', share = ''] = (isOf ? SHORT.exec(text) : null) ?? [];
  if (short !== undefined) return shareOf(at, ofWhole, share);
  const of = text.slice(at, at + LONGEST_NUMERAL).indexOf(OF);
  if (of <= 0) return undefined;
  const whole = readNumeral(text, at);
  if (whole?.end !== at + of || whole.value < 2) return undefined;
  const part = readNumeral(text, whole.end + OF.length);
  return part === undefined || part.value >= whole.value
    ? undefined
    : { end: part.end, value: ratioOf(part.value, whole.value), step: 1 / whole.value, unit: null };
}

function shareOf(at: number, whole: string, part: string): Fraction | undefined {
  const [of, share] = [readNumeral(whole, 0)?.value ?? 0, readNumeral(part, 0)?.value ?? 0];
  return share < of ? { end: at + 3, value: ratioOf(share, of), step: 1 / of, unit: null } : undefined;
}

function readNamed(text: string, at: number, base: string): Fraction | undefined {
  if (base === '百' && text.charAt(at) === '百') return { end: at + 1, value: 100, step: 1, unit: '%' };
  const part = readNumeral(text, at);
  if (part === undefined) return undefined;
  const places = readPlaces(text, part.end);
  const end = part.end + places.length;
  const digits = Array.from(places.slice(1), (digit) => readNumeral(digit, 0)?.value ?? 0).join('');
  const value = digits === '' ? part.value : Number(`${part.value}.${digits}`);
  const sign = SIGNS.get(base);
  if (sign === undefined) return { end, value: value / TEN_THOUSAND, step: 1 / TEN_THOUSAND, unit: null };
  return { end, value, step: digits === '' ? part.step : Number(`1e-${digits.length}`), unit: sign };
}

const PLACES = /点[〇零一二三四五六七八九]{1,4}/uy;

/** 点五 of 百分之三点五; empty where none stand there. */
function readPlaces(text: string, at: number): string {
  PLACES.lastIndex = at;
  return PLACES.exec(text)?.[0] ?? '';
}

function readWritten(text: string, at: number): Fraction | undefined {
  WRITTEN.lastIndex = at;
  const [printed, part, whole] = WRITTEN.exec(text) ?? [];
  if (printed === undefined || Number(part) >= Number(whole)) return undefined;
  return { end: at + printed.length, value: ratioOf(Number(part), Number(whole)), step: 1 / Number(whole), unit: null };
}
