import type { Bound, Kind } from '../../model';
import { firstUnit, groupWords, type OverForm, stepOf } from '../../text';
import { boundAfter, boundBefore } from './bounds';
import { hundredthOf, readCoins } from './coins';
import { type CurrencySign, SHORT_SIGNS, SIGNS_BEFORE, WORDS_AFTER } from './currencies';
import { readNounPhrase } from './noun-phrases';
import { isYear, type Numeral, readNumeral } from './numerals';
import { readRate, readShare } from './shares';
import { latin, toLowerCase } from './letters';

/** A number with its bound and unit, before anything else in the sentence has been asked about it. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** Where the number itself stands, without bound, sign and noun. */
  readonly numeralStart: number;
  readonly numeralEnd: number;
  readonly value: number;
  readonly max: number | null;
  readonly bound: Bound;
  readonly overForm: OverForm;
  readonly step: number;
  readonly kind: Kind | null;
  readonly unit: string | null;
  readonly item: string | null;
  readonly sign: CurrencySign | null;
  readonly isSpelled: boolean;
}

const ESCAPED = /[$.*+?^()|[\]\\{}]/gu;
const alternatives = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(ESCAPED, String.raw`\$&`))
    .join('|');

const SIGN_BEFORE = latin(String.raw`(?<![\p{L}])(?:${alternatives(SIGNS_BEFORE.keys())})[ \u00a0]?$`);
const LONGEST_SIGN = 8;
const LONGEST_WORD = 24;
/** Words of money in lower case: as alternatives of a pattern they took longer to compile than an article takes to be read. */
const MONEY_WORDS = groupWords(
  [...WORDS_AFTER.keys()].flatMap(withSingular).map((word) => ({ word })),
  firstUnit,
);
const GOES_ON = latin(String.raw`[\p{L}\d]`, 'iu');

function withSingular(word: string): string[] {
  return /[^n]s$|kroner$/u.test(word) ? [word, word.replace(/s$|r$/u, '')] : [word];
}

const PERCENT = /^(?:\s?%|[ -]?per ?cent\b| pct\b|[ -]percentage points?\b)/iu;
const FOLD = /^[ -]?fold\b/iu;
const TIMES = /^ times(?= (?:the|as|more|higher|that|its|last(?! (?:year|month|week)))\b)/iu;
// "$5–7 million": a dash; "$1 million to $2 million", "between 10 and 20": a word.
const RANGE_JOINT = /^(?:\s?[–—~-]\s?| to | through | and | or |(?:%| per ?cent)(?: to | and |\s?[–—-]\s?))/u;

/** $10 k, $250MM, ₹50L: what would be metres, millimetres and litres without a sign of money. */
const MONEY_SCALE = /^ ?(?:(k)|(mm?)|(b)|(l))(?![A-Za-z\d])/iu;

function withMoneyScale(text: string, numeral: Numeral): Numeral {
  const scale = numeral.scale === 1 ? MONEY_SCALE.exec(text.slice(numeral.end, numeral.end + 4)) : null;
  if (!scale) return numeral;
  const power = [3, 6, 9, 5][scale.slice(1).findIndex((printed) => printed !== undefined)] ?? 0;
  return {
    ...numeral,
    end: numeral.end + scale[0].length,
    value: Number(`${numeral.value}e${power}`),
    scale: Number(`1e${power}`),
  };
}

/** N850 million, R12,500: of the size of money, and the sign touches it. */
const isLarge = (text: string, signLength: number, { start, value, scale }: Numeral): boolean =>
  (scale > 1 || value >= 1000) && text.charAt(start - 1) !== ' ' && signLength > 0;

/** What stands before a number as its money sign, with its length; undefined for none. */
function signBefore(text: string, at: number): { sign: CurrencySign; printed: string; length: number } | undefined {
  const match = SIGN_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_SIGN), at));
  const printed = match?.[0].trim() ?? '';
  const sign = SIGNS_BEFORE.get(printed);
  return match && sign ? { sign, printed, length: match[0].length } : undefined;
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/** The word of money behind a number, with the blank or sign between them. */
function wordAfter(text: string, at: number): { sign: CurrencySign; printed: string; length: number } | undefined {
  const first = text.charCodeAt(at);
  const gap = first >= SPACE && first <= NO_BREAK_SPACE ? 1 : 0;
  const behind = toLowerCase(text.slice(at + gap, at + LONGEST_WORD));
  if (gap === 0 && !/^[€£]/u.test(behind)) return undefined;
  const lower = MONEY_WORDS.get(behind.charCodeAt(0))?.find(
    ({ word }) => behind.startsWith(word) && !GOES_ON.test(behind.charAt(word.length)),
  )?.word;
  if (lower === undefined) return undefined;
  const sign = WORDS_AFTER.get(lower) ?? WORDS_AFTER.get(`${lower}s`) ?? WORDS_AFTER.get(`${lower}r`);
  const printed = text.slice(at + gap, at + gap + lower.length);
  return sign && { sign, printed, length: gap + lower.length };
}

interface Unit {
  readonly end: number;
  readonly kind: Kind | null;
  readonly unit: string | null;
  readonly item: string | null;
  readonly sign: CurrencySign | null;
  /** It counts hundredths: 20p. */
  readonly isCoins?: boolean;
}

/** Pounds of food are a weight; pounds of public money are pounds. */
const WEIGHT = latin(
  String.raw`^ pounds? of (?!the |his |her |their |its |public|taxpayers?|government|funding|aid|donations|grants|debt|damage|income|investment|money|support|savings|charit)\p{Ll}`,
);

function readUnit(text: string, at: number, value: number): Unit {
  const rest = text.slice(at, at + LONGEST_WORD);
  const percent = PERCENT.exec(rest);
  if (percent) return { end: at + percent[0].length, kind: 'ratio', unit: '%', item: null, sign: null };
  const fold = FOLD.exec(rest);
  if (fold) return { end: at + fold[0].length, kind: 'ratio', unit: 'fold', item: null, sign: null };
  const times = TIMES.exec(rest);
  if (times) return { end: at + times[0].length, kind: 'ratio', unit: 'times', item: null, sign: null };
  const coins = readCoins(text, at, value);
  if (coins)
    return { end: at + coins.length, kind: 'money', unit: coins.printed, item: null, sign: coins.sign, isCoins: true };
  const money = wordAfter(text, at);
  if (money && !WEIGHT.test(text.slice(at, at + 40)))
    return { end: at + money.length, kind: 'money', unit: money.printed, item: null, sign: money.sign };
  const noun = readNounPhrase(text, at);
  if (noun) return { end: noun.end, kind: noun.kind, unit: noun.unit, item: noun.item, sign: null };
  return { end: at, kind: null, unit: null, item: null, sign: null };
}

/** Reads everything that belongs to the number beginning at `at`: a second end, its sign or noun, its bound. */
export function readAmount(text: string, at: number): Amount | undefined {
  const share = readShare(text, at);
  if (share) return share;
  const printed = readNumeral(text, at);
  if (!printed) return undefined;
  const sign = signBefore(text, at);
  const first = sign ? withMoneyScale(text, printed) : printed;
  const before = sign && SHORT_SIGNS.has(sign.printed) && !isLarge(text, sign.length, first) ? undefined : sign;
  const start = at - (before?.length ?? 0);
  const rate = readRate(text, first, before?.length ?? 0);
  if (rate) return rate;
  const last = rangeEnd(text, first, before !== undefined);
  const low = last ? scaledLike(first, last.numeral) : first;
  const numeralEnd = last?.numeral.end ?? first.end;
  // $250,000 plus fencing: beside money, plus adds something else.
  const isPlus = before !== undefined && text.startsWith(' plus ', numeralEnd);
  const after = isPlus ? undefined : boundAfter(text, numeralEnd);
  const unit: Unit = before
    ? {
        end: numeralEnd + (after?.length ?? 0),
        kind: 'money',
        unit: before.printed,
        item: null,
        sign: before.sign,
      }
    : readUnit(text, numeralEnd + (after?.length ?? 0), low.value);
  const trailing = after === undefined && !isPlus ? boundAfter(text, unit.end) : undefined;
  const leading = boundBefore(text, start);
  const isBetween = last !== undefined && /\bbetween $/iu.test(text.slice(Math.max(0, start - 9), start));
  const bound: Bound = last
    ? 'range'
    : (after?.bound ?? trailing?.bound ?? leading?.bound ?? (first.isVague ? 'over' : 'exact'));
  const step = stepOf({ value: low.value, scale: low.scale, decimals: low.decimals });
  const inUnits = unit.isCoins === true ? hundredthOf : (value: number) => value;
  const max = last ? inUnits(last.numeral.value) : null;
  const startOfRaw = isBetween ? start : start - (bound === 'range' ? 0 : (leading?.length ?? 0));
  return {
    start: startOfRaw,
    end: unit.end + (trailing?.length ?? 0),
    numeralStart: at,
    numeralEnd,
    value: inUnits(low.value),
    max,
    bound,
    overForm: first.isVague ? 'vague' : 'open',
    step: inUnits(step),
    kind: unit.kind,
    unit: unit.unit,
    item: unit.item,
    sign: unit.sign,
    isSpelled: first.isSpelled,
  };
}

const BY_BEFORE = /\bby \S{0,4}$/u;

function rangeEnd(text: string, first: Numeral, hasSign: boolean): { numeral: Numeral } | undefined {
  const rest = text.slice(first.end, first.end + 10);
  const joint = RANGE_JOINT.exec(rest);
  if (!joint) return undefined;
  // Ten or twelve: no range where the second is far from the first.
  const isPercent = /^(?:%| per)/u.test(joint[0]);
  if (
    joint[0].endsWith(' and ') &&
    !/\bbetween (?:\S{1,4})?$/iu.test(text.slice(Math.max(0, first.start - 12), first.start))
  )
    return undefined;
  // "from 4.8 million to 9.2 million" tells of a change: two figures, no range.
  if (
    /(?<!(?:rang(?:e|es|ed|ing)|anywhere) )\bfrom (?:\S{1,4})?$/iu.test(
      text.slice(Math.max(0, first.start - 20), first.start),
    )
  )
    return undefined;
  const at = first.end + joint[0].length;
  const sign = /^\S{0,4}?(?=\d)/u.exec(text.slice(at, at + 6))?.[0] ?? '';
  const isSigned = sign !== '' && SIGNS_BEFORE.has(sign);
  if (sign !== '' && !(isSigned && hasSign)) return undefined;
  const numeral = readNumeral(text, at + sign.length);
  // Eight to 12: what is below ten is spelled.
  if (!numeral || (numeral.isSpelled !== first.isSpelled && first.value >= 10)) return undefined;
  // 47,000 in 2015 to 87,000 in 2024: the year says when.
  if (isYear(first) && /\b(?:in|from|since|by) $/iu.test(text.slice(Math.max(0, first.start - 6), first.start)))
    return undefined;
  // Vouchers of $85 to 2,650 households: the second number counts something of its own.
  if (hasSign && joint[0] === ' to ' && !isSigned && numeral.scale === 1 && readNounPhrase(text, numeral.end))
    return undefined;
  const scaled = scaledLike(first, numeral);
  // It fell by £3m to £52m: the second is where it ended. By 10% to 12% is a range.
  if (
    numeral.value > 2 * scaled.value &&
    (isSigned || isPercent) &&
    BY_BEFORE.test(text.slice(Math.max(0, first.start - 8), first.start))
  )
    return undefined;
  if (joint[0] === ' or ' && numeral.value > 2 * scaled.value) return undefined;
  if (isPercent && !PERCENT.test(text.slice(numeral.end, numeral.end + 10))) return undefined;
  if (numeral.value <= scaled.value || (isYear(first) && isYear(numeral))) return undefined;
  return { numeral };
}

/** The scale of $5–7 million stands once, after the second number. */
function scaledLike(first: Numeral, last: Numeral): Numeral {
  // 20–30,000: the thousands stand once as well.
  if (
    last.scale === 1 &&
    last.value % 1000 === 0 &&
    last.value >= 1000 &&
    first.value < 1000 &&
    first.value * 1000 < last.value &&
    first.value >= 1 &&
    first.end - first.start < 4
  )
    return { ...first, value: first.value * 1000, scale: 1000 };
  if (first.scale > 1 || last.scale === 1 || first.value * last.scale > last.value) return first;
  return { ...first, value: first.value * last.scale, scale: last.scale };
}
