import type { Span } from '../../model';
import { readVagueWords } from './vague-numerals';
import { isExact } from '../../text';
import { latin } from './letters';

/** A number as printed, before its bound and unit are known. Offsets index the text it was read from. */
export interface Numeral extends Span {
  readonly value: number;
  /** What the scale word multiplies by: 1,000,000 for million; 1 without one. */
  readonly scale: number;
  /** Digits after the decimal point. */
  readonly decimals: number;
  /** Written in words: it needs a noun or a unit beside it to be a count. */
  readonly isSpelled: boolean;
  /** dozens of, hundreds of: no number was counted, the value is the least that the plural can mean. */
  readonly isVague: boolean;
}

/** Powers of ten that a scale word adds, by the word in lower case. `lakh crore` adds both. */
const SCALE_POWERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['k', 3],
  ['lakh', 5],
  ['lakhs', 5],
  ['lac', 5],
  ['million', 6],
  ['mln', 6],
  ['mil', 6],
  ['mn', 6],
  ['mm', 6],
  ['m', 6],
  ['crore', 7],
  ['crores', 7],
  ['cr', 7],
  ['billion', 9],
  ['bn', 9],
  ['b', 9],
  ['trillion', 12],
  ['tn', 12],
  ['trn', 12],
]);

const SMALL_WORDS: ReadonlyMap<string, number> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'twenty',
    'thirty',
    'forty',
    'fifty',
    'sixty',
    'seventy',
    'eighty',
    'ninety',
  ].flatMap((words, row): [string, number][] =>
    row === 0 ? words.split(' ').map((word, value) => [word, value]) : [[words, (row + 1) * 10]],
  ),
);

/** Thousands are parted by commas, by blanks where the setter follows the SI, and by points on the Continent: 1,200,000, 1 200 000, 1.200.000. */
const DIGITS =
  /(\d{1,3}(?:,\d{2,3})*,\d{3}|[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+(?!,?\d)|\d{1,3}(?:\.\d{3}){2,}(?!\.?\d)|\d+)(\.\d+|[½¼¾]|,\d{1,2}(?= ?(?:million|billion|trillion|mn|bn|m|%|per ?cent)(?![A-Za-z\d])))?(?!\d|,\d{3}(?!\d))/uy;
const VULGAR: ReadonlyMap<string, string> = new Map([
  ['½', '.5'],
  ['¼', '.25'],
  ['¾', '.75'],
]);
const PARTING = /[,.\s]/gu;
const ORDINAL_ENDING = /(?:st|nd|rd|th)\b|[ -](?:hundred|thousand|million|billion)th\b/y;
/** 10 1/2 tons. */
const MIXED = /[ -]([1-3])\/([2-4])(?= [a-z])/y;
// A letter counts as a scale only where it touches the digits: 5m is five million, "5 m" five metres.
const ATTACHED_SCALE = latin(String.raw`(k|mln|mil|mn|m|bn|b|trn|tn|cr)(?![\p{L}\d])`, 'iuy');
/** $5MM is five million as bankers write it; 5 mm are millimetres. */
const BANKERS_MILLION = latin(String.raw`(?<=[$£€]\d[\d.,]*)(mm)(?![\p{L}\d])`, 'iuy');
const SCALE_WORD = latin(
  String.raw`[\s-]{1,2}(hundred|thousand|lakhs?|lac|million|mln|mil|mn|crores?|cr|billion|bn|trillion|tn|k(?= (?!runs?\b|races?\b|walks?\b)\p{L}))(?![\p{L}\d])`,
  'iuy',
);
const FRACTION_OF_SCALE =
  /(half a|a quarter of a|three[ -]quarters of a|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)(?:(?: and a|-and-a-)[ -]?half|½|[ -]1\/2)) (hundred|thousand|million|billion|trillion|dozen|lakh|crore)\b/iy;
const WORD = /[A-Za-z]+/y;
const WORD_JOINT = /(?:[ -]|,? )(?:and )?(?=[a-z])/iy;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Reads the number that begins at `at`: digits with their scale, or words. Ordinals are none. */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const numeral = readAny(text, at);
  return numeral !== undefined && isExact(numeral.value) ? numeral : undefined;
}

function readAny(text: string, at: number): Numeral | undefined {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return readDigits(text, at);
  return readVague(text, at) ?? readFractionOfScale(text, at) ?? readWords(text, at);
}

function readDigits(text: string, at: number): Numeral | undefined {
  const half = matchAt(FRACTION_OF_SCALE, text, at);
  if (half) return readFractionOfScale(text, at);
  const match = matchAt(DIGITS, text, at);
  if (!match) return undefined;
  const [printed, whole = '', part = ''] = match;
  const fraction = VULGAR.get(part) ?? part.replace(',', '.');
  let end = at + printed.length;
  if (matchAt(ORDINAL_ENDING, text, end)) return undefined;
  const mixed = part === '' ? matchAt(MIXED, text, end) : undefined;
  if (mixed) {
    const value = Number(whole.replaceAll(PARTING, '')) + Number(mixed[1]) / Number(mixed[2]);
    return { start: at, end: end + mixed[0].length, value, scale: 1, decimals: 2, isSpelled: false, isVague: false };
  }
  let power = 0;
  let scale =
    matchAt(ATTACHED_SCALE, text, end) ?? matchAt(SCALE_WORD, text, end) ?? matchAt(BANKERS_MILLION, text, end);
  while (scale) {
    power += SCALE_POWERS.get(scale[1]?.toLowerCase() ?? '') ?? 0;
    end += scale[0].length;
    scale = matchAt(SCALE_WORD, text, end);
  }
  return {
    start: at,
    end,
    // The power goes into the text and is rounded once at the most: 4.35e8, never 4.35 * 1e8.
    value: Number(`${whole.replaceAll(PARTING, '')}${fraction}e${power}`),
    scale: Number(`1e${power}`),
    decimals: Math.max(0, fraction.length - 1),
    isSpelled: false,
    isVague: false,
  };
}

function readVague(text: string, at: number): Numeral | undefined {
  const vague = readVagueWords(text, at);
  return (
    vague && {
      start: at,
      end: at + vague.length,
      value: vague.value,
      scale: 1,
      decimals: 0,
      isSpelled: true,
      isVague: true,
    }
  );
}

/** half a million, a quarter of a million, two and a half million, half a dozen. */
function readFractionOfScale(text: string, at: number): Numeral | undefined {
  const match = matchAt(FRACTION_OF_SCALE, text, at);
  const [printed, share = '', unit = ''] = match ?? [];
  if (printed === undefined) return undefined;
  const scale = unit.toLowerCase() === 'dozen' ? 12 : Number(`1e${SCALE_POWERS.get(unit.toLowerCase()) ?? 0}`);
  const first = share.toLowerCase().split(/[ ½-]/u)[0] ?? '';
  const shares: Record<string, number> = { half: 0.5, a: 0.25 };
  const isQuarters = /quarters/iu.test(share);
  const count = isQuarters ? 0.75 : (shares[first] ?? (SMALL_WORDS.get(first) ?? Number(first)) + 0.5);
  return {
    start: at,
    end: at + printed.length,
    value: count * scale,
    scale: count * scale,
    decimals: 0,
    isSpelled: true,
    isVague: false,
  };
}

/**
 * Adds up number words: two hundred and fifty thousand. `a` counts only before a scale word or a dozen, and a lone `one`
 * is left to the caller, who knows whether something is counted.
 */
function readWords(text: string, at: number): Numeral | undefined {
  let total = 0;
  let current = 0;
  let end = at;
  let next = at;
  let isFirst = true;
  let lastScale = 1;
  for (;;) {
    const word = matchAt(WORD, text, next)?.[0];
    if (word === undefined) break;
    const lower = word.toLowerCase();
    // threefold: the number is what stands before its ending.
    const fold = isFirst && lower.endsWith('fold') ? SMALL_WORDS.get(lower.slice(0, -'fold'.length)) : undefined;
    if (fold !== undefined) return spelled(at, next + word.length - 'fold'.length, fold, 1);
    const small = SMALL_WORDS.get(lower);
    const power = lower.length > 2 ? SCALE_POWERS.get(lower) : undefined;
    if (isFirst && (lower === 'a' || lower === 'an')) {
      if (!/^an? (?:hundred|thousand|million|billion|trillion|dozen|lakh|crore)\b/iu.test(text.slice(next, next + 12)))
        return undefined;
      current = 1;
    } else if (small !== undefined && fits(current, small)) current += small;
    else if (lower === 'dozen' && current > 0) current *= 12;
    else if (power !== undefined && current > 0) {
      lastScale = Number(`1e${power}`);
      if (power === 2) current *= 100;
      else {
        total += current * lastScale;
        current = 0;
      }
    } else break;
    end = next + word.length;
    isFirst = false;
    const joint = matchAt(WORD_JOINT, text, end);
    if (!joint) break;
    next = end + joint[0].length;
  }
  const value = total + current;
  if (end === at || value === 0) return undefined;
  return withDecimals(text, spelled(at, end, value, lastScale)) ?? withHalf(text, spelled(at, end, value, lastScale));
}

const spelled = (start: number, end: number, value: number, scale: number): Numeral => ({
  start,
  end,
  value,
  scale,
  decimals: 0,
  isSpelled: true,
  isVague: false,
});

const POINT =
  / point((?: (?:zero|nought|oh|one|two|three|four|five|six|seven|eight|nine))+)( (?:hundred|thousand|million|billion|trillion|lakh|crore))?(?![A-Za-z-])/iy;

/** one point five million: digits in words behind a point. */
function withDecimals(text: string, whole: Numeral): Numeral | undefined {
  POINT.lastIndex = whole.end;
  const [printed, digits = '', scale = ''] = POINT.exec(text) ?? [];
  if (printed === undefined) return undefined;
  const fraction = digits
    .trim()
    .split(' ')
    .map((digit) => SMALL_WORDS.get(digit.toLowerCase()) ?? 0)
    .join('');
  const power = SCALE_POWERS.get(scale.trim().toLowerCase()) ?? 0;
  return {
    ...whole,
    end: whole.end + printed.length,
    value: Number(`${whole.value}.${fraction}e${power}`),
    scale: Number(`1e${power}`),
    decimals: fraction.length,
  };
}

const AND_A_HALF = / and a half(?= (?:per ?cent|percent|dollars|pounds|euros|rupees|tons|tonnes)\b)/iy;

/** a million and a half dollars, three and a half per cent: half of the last scale more. */
function withHalf(text: string, whole: Numeral): Numeral {
  AND_A_HALF.lastIndex = whole.end;
  if (!AND_A_HALF.test(text)) return whole;
  return { ...whole, end: AND_A_HALF.lastIndex, value: whole.value + whole.scale / 2, scale: whole.scale, decimals: 1 };
}

/** twenty|five and hundred|fifty go together; five|six and twenty|ten do not. */
function fits(current: number, small: number): boolean {
  if (current === 0) return true;
  if (small < 10) return current % 10 === 0 && current % 100 !== 10;
  return current % 100 === 0;
}

/** A bare number of four digits between 1800 and 2099 is a year until something counted stands after it. */
export function isYear({
  value,
  end,
  start,
  decimals,
}: Pick<Numeral, 'value' | 'end' | 'start' | 'decimals'>): boolean {
  return end - start === 4 && decimals === 0 && value >= 1800 && value < 2100;
}
