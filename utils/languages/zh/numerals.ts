import type { Span } from '../../model';
import { isExact, stepOf, type OverForm } from '../../text';

/** A number as printed, before its bound and unit are known. Offsets index the prepared text. */
export interface Numeral extends Span {
  readonly value: number;
  /** The high end of 三五百, 七八十; null otherwise. */
  readonly max: number | null;
  readonly step: number;
  /** How far it goes above its value; null where it is what it says. */
  readonly over: OverForm | null;
  /** Written in Chinese numerals alone. */
  readonly isHan: boolean;
  /** A scale word alone (百, 万): a number only beside 上, 近, 余 … */
  readonly isBareScale: boolean;
  /** 六百来人: 来 says about, on either side. */
  readonly isAbout: boolean;
  /** Ends in 万 or 亿. */
  readonly hasScale: boolean;
  /** What its last scale word multiplies by; 1 without one. A range may say it once for both ends: 5—10万. */
  readonly scale: number;
}

const DIGITS: ReadonlyMap<string, number> = new Map(
  ['〇零○', '一壹', '二两贰弍', '三叁参', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((row, digit) =>
    Array.from(row, (char): [string, number] => [char, digit]),
  ),
);
/** Tens, hundreds, thousands multiply the digit before them. */
const SMALL_SCALES: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
]);
/** 万, 亿 and 兆 multiply everything before them. */
const BIG_SCALES: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['亿', 8],
  ['兆', 12],
]);
/** 兆 is a scale of money and in the middle of a number; elsewhere (500兆带宽, 20兆瓦) it belongs to a unit. */
const AFTER_SCALE_ZHAO = /[元圆美日台新港英韩多余〇零○一二两三四五六七八九十百千\d]/u;
/** 廿 and 卅 are a digit and its 十 in one. */
const TENS: ReadonlyMap<string, number> = new Map([
  ['廿', 2],
  ['卅', 3],
]);

/** Characters that a numeral can begin with, beside ASCII digits. */
export const NUMERAL_CHARACTERS: readonly string[] = [
  ...DIGITS.keys(),
  ...SMALL_SCALES.keys(),
  ...BIG_SCALES.keys(),
  ...TENS.keys(),
  '数',
  '几',
];

/** The digits that forms are filled in with. Most are words as well (大陆, 队伍, 参加), so they count only in a row. */
const FORMAL_DIGITS: ReadonlySet<string> = new Set('壹贰弍叁参肆伍陆柒捌玖');
const BEFORE_FORMAL_DIGIT: ReadonlySet<string> = new Set('拾佰仟');
const AFTER_FORMAL_DIGIT: ReadonlySet<string> = new Set('壹贰弍叁参肆伍陆柒捌玖零拾佰仟万亿元圆角');

const ASCII_NUMBER = /\d{1,3}(?: \d{3}){2,}(?!\d)(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;

type Token =
  | { readonly type: 'ascii'; readonly digits: string }
  /** `other` is the second digit of 三五百; else it equals `digit`. */
  | { readonly type: 'digit'; readonly digit: number; readonly other: number }
  | { readonly type: 'vague'; readonly digit: number }
  | { readonly type: 'tens'; readonly digit: number }
  | { readonly type: 'small' | 'big'; readonly power: number }
  | { readonly type: 'surplus'; readonly isAbout: boolean };

/** 数 (several) after these is the second half of a word: 人数, 总数, 次数. */
const BEFORE_NOUN_SHU = /[人总次户基多少系指函个倍分件岁份额无为整奇偶负点张里]$/u;
const SURPLUS = /[多余几来]/u;
/** 来 (about) after these begins a verb: 来自, 来到, 来访. */
const LAI_OF_VERB = /[自到源华访临宾由]/u;
const UNIT_OF_THOUSANDS = /[克米瓦伏卡焦]/u;
const LONGEST_NUMERAL = 40;

/**
 * Reads the number that begins at `at`: 280多万, 1亿2300万, 二百八十万, 数十万, 三五百, 十几. The surplus word (多, 余) is part of it
 * wherever it stands. `undefined` where no number begins there.
 */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const { tokens, end } = readTokens(text, at);
  const first = tokens[0];
  if (first === undefined || end - at > LONGEST_NUMERAL || isRowOfWords(tokens)) return undefined;
  if (first.type === 'vague' && tokens[1]?.type !== 'small' && tokens[1]?.type !== 'big') return undefined;
  const value = evaluate(tokens, (token) => token.digit);
  if (value === undefined || !isExact(value)) return undefined;
  const other = hasTwoEnds(tokens) ? evaluate(tokens, (token) => token.other) : undefined;
  const numbers = tokens.filter(({ type }) => type !== 'surplus');
  return {
    start: at,
    end,
    value,
    max: other === undefined || other === value ? null : other,
    step: stepIn(tokens, value),
    over: overIn(tokens),
    isHan: tokens.every(({ type }) => type !== 'ascii'),
    isBareScale: numbers.every(({ type }) => type === 'small' || type === 'big') && !isTen(numbers),
    isAbout: tokens.some((token) => token.type === 'surplus' && token.isAbout),
    hasScale: numbers.at(-1)?.type === 'big',
    scale: 10 ** scalePower(numbers),
  };
}

/** 六一 (1 June), 三三两两: two digits side by side without a scale are words, unless 三五 is meant as two ends. */
function isRowOfWords(tokens: readonly Token[]): boolean {
  return (
    tokens.length === 2 &&
    tokens.every((token) => token.type === 'digit' && token.digit === token.other && token.digit > 0)
  );
}

const hasTwoEnds = (tokens: readonly Token[]) =>
  tokens.some((token) => token.type === 'digit' && token.digit !== token.other);

function scalePower(tokens: readonly Token[]): number {
  let power = 0;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token?.type !== 'big' && token?.type !== 'small') break;
    power += token.power;
  }
  return power;
}

/** 十 alone is a number; 百, 千 and 万 alone are not. */
const isTen = (tokens: readonly Token[]) => tokens[0]?.type === 'small' && tokens[0].power === 1;

function readTokens(text: string, start: number): { tokens: Token[]; end: number } {
  const tokens: Token[] = [];
  // One unit more than a numeral may have shows that it goes on, and is none.
  const limit = Math.min(text.length, start + LONGEST_NUMERAL + 1);
  let at = start;
  while (at < limit) {
    const last = tokens.at(-1);
    const read = readToken(text, last !== undefined && goesOnBehindBlank(text, at, last) ? at + 1 : at, last);
    if (read === undefined) break;
    if (last !== undefined && !canFollow(read.token, last, tokens.length)) break;
    // Nothing but a scale word can follow 多, and after 20亿多 the number is over.
    if (last?.type === 'surplus' && read.token.type !== 'big' && read.token.type !== 'small') break;
    if (read.token.type === 'surplus' && last?.type === 'big') {
      tokens.push(read.token);
      at = read.end;
      break;
    }
    tokens.push(read.token);
    at = read.end;
  }
  return { tokens, end: at };
}

/**
 * 两千 四 百 五, 五百 余万: setters put blanks between the characters of a number. A digit behind a blank goes on with it
 * where its own scale is less than the one before; 三百 五百 are two numbers.
 */
function goesOnBehindBlank(text: string, at: number, last: Token): boolean {
  if (text.charAt(at) !== ' ') return false;
  const char = text.charAt(at + 1);
  if (SMALL_SCALES.has(char) || BIG_SCALES.has(char)) return true;
  if (SURPLUS.test(char) && char !== '来') return last.type !== 'surplus';
  if (!DIGITS.has(char) || (last.type !== 'small' && last.type !== 'big')) return false;
  const next = text.charAt(at + 2) === ' ' ? text.charAt(at + 3) : text.charAt(at + 2);
  return (SMALL_SCALES.get(next) ?? BIG_SCALES.get(next) ?? 0) < last.power;
}

/** 12345一次 and 百万2024年 are two numbers side by side. */
function canFollow(token: Token, last: Token, count: number): boolean {
  if (token.type === 'digit' || token.type === 'tens') return last.type !== 'ascii';
  return token.type !== 'ascii' || count > 1;
}

function readToken(text: string, at: number, last: Token | undefined): { token: Token; end: number } | undefined {
  const char = text.charAt(at);
  const end = at + 1;
  const digit = DIGITS.get(char);
  if (digit !== undefined) {
    const isWord =
      FORMAL_DIGITS.has(char) &&
      !AFTER_FORMAL_DIGIT.has(text.charAt(end)) &&
      !(last !== undefined && BEFORE_FORMAL_DIGIT.has(text.charAt(at - 1)));
    return isWord ? undefined : (readDecimal(text, at, last) ?? readHanDigit(text, at, digit, last));
  }
  const small = SMALL_SCALES.get(char);
  // 500千克 is 500 of a unit, and not 500,000 g.
  if (small === 3 && last?.type === 'ascii' && UNIT_OF_THOUSANDS.test(text.charAt(end))) return undefined;
  if (small !== undefined) return { token: { type: 'small', power: small }, end };
  const big = BIG_SCALES.get(char);
  if (char === '兆' && !AFTER_SCALE_ZHAO.test(text.charAt(end))) return undefined;
  if (big !== undefined) return { token: { type: 'big', power: big }, end };
  const tens = TENS.get(char);
  if (tens !== undefined) return { token: { type: 'tens', digit: tens }, end };
  if (char >= '0' && char <= '9') return readAscii(text, at, last);
  if (last === undefined) return readVague(text, at, char);
  if (!SURPLUS.test(char) || last.type === 'surplus' || last.type === 'vague') return undefined;
  const isAfterZero = isZero(last);
  // 几 follows tens (十几) and 零 (一百零几), 来 tens and hundreds (二十来, 六百来); after anything else 来 is a verb.
  if (char === '几' && !endsInTens(last) && !isAfterZero) return undefined;
  if (char === '来' && !(endsInTens(last) || last.type === 'small')) return undefined;
  if (char === '来' && LAI_OF_VERB.test(text.charAt(end))) return undefined;
  // 一多, 三余: a single Han digit takes none.
  if (last.type === 'digit' && !(char === '几' && isAfterZero)) return undefined;
  return { token: { type: 'surplus', isAbout: char === '来' }, end };
}

const HAN_DECIMAL =
  /([〇零一二两三四五六七八九][〇零一二三四五六七八九十百千]{0,7})点([〇零一二三四五六七八九]{1,4})(?=[万亿倍]|个百分点|%)/uy;
const LONGEST_DECIMAL = 13;

/** 一点四亿, 三百二十点五万: a decimal in words. 八点三十分 is a time, so a scale or a sign has to follow. */
function readDecimal(text: string, at: number, last: Token | undefined): { token: Token; end: number } | undefined {
  const next = text.charAt(at + 1);
  if (last !== undefined || (next !== '点' && !DIGITS.has(next) && !SMALL_SCALES.has(next))) return undefined;
  if (!text.slice(at, at + LONGEST_DECIMAL).includes('点')) return undefined;
  HAN_DECIMAL.lastIndex = at;
  const [printed, whole = '', places = ''] = HAN_DECIMAL.exec(text) ?? [];
  if (printed === undefined) return undefined;
  const before = evaluate(readTokens(whole, 0).tokens, ({ digit }) => digit);
  if (before === undefined) return undefined;
  const digits = Array.from(places, (char) => DIGITS.get(char) ?? 0).join('');
  return { token: { type: 'ascii', digits: `${before}.${digits}` }, end: at + printed.length };
}

const isZero = (token: Token) => token.type === 'digit' && token.digit === 0;

const endsInTens = (last: Token) =>
  (last.type === 'small' && last.power === 1) || (last.type === 'ascii' && last.digits.endsWith('0'));

/** 三五百, 七八十, 两三万: two neighbouring digits are two ends; 四九三七 is a row of digits. */
function readHanDigit(text: string, at: number, digit: number, last: Token | undefined): { token: Token; end: number } {
  const next = DIGITS.get(text.charAt(at + 1));
  const isPair =
    next !== undefined &&
    digit > 0 &&
    (next === digit + 1 || (digit === 3 && next === 5)) &&
    last?.type !== 'digit' &&
    !DIGITS.has(text.charAt(at + 2));
  return isPair
    ? { token: { type: 'digit', digit, other: next }, end: at + 2 }
    : { token: { type: 'digit', digit, other: digit }, end: at + 1 };
}

function readAscii(text: string, at: number, last: Token | undefined): { token: Token; end: number } | undefined {
  if (last !== undefined && last.type !== 'big' && last.type !== 'small' && !isZero(last)) return undefined;
  ASCII_NUMBER.lastIndex = at;
  const [printed] = ASCII_NUMBER.exec(text) ?? [];
  return printed === undefined
    ? undefined
    : { token: { type: 'ascii', digits: printed.replaceAll(/[, ]/g, '') }, end: at + printed.length };
}

/** 数十万, 几百, 好几千: 数 counts from one, 几 from two. */
function readVague(text: string, at: number, char: string): { token: Token; end: number } | undefined {
  const end = at + 1;
  if (char === '几') return { token: { type: 'vague', digit: 2 }, end };
  if (char === '数' && !BEFORE_NOUN_SHU.test(text.charAt(at - 1))) return { token: { type: 'vague', digit: 1 }, end };
  return undefined;
}

/**
 * The value of a row of tokens; `undefined` where they are no number. A printed decimal keeps its digits and moves only its
 * power, so 4.35亿 is 435000000 and not 434999999.99999994.
 */
function evaluate(
  tokens: readonly Token[],
  pick: (token: { digit: number; other: number }) => number,
): number | undefined {
  const [first] = tokens;
  if (first?.type === 'ascii' && first.digits.includes('.')) {
    const rest = tokens.slice(1).filter(({ type }) => type !== 'surplus');
    const power = rest.reduce(
      (sum, token) => (token.type === 'big' || token.type === 'small' ? sum + token.power : Number.NaN),
      0,
    );
    return Number.isNaN(power) ? undefined : Number(`${first.digits}e${power}`);
  }
  let above = 0;
  let belowBig = 0;
  let belowSmall = 0;
  let digits: string | undefined;
  let lastPower = 0;
  let isShorthand = false;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'surplus') continue;
    if (token.type === 'ascii') digits = token.digits;
    else if (token.type === 'vague') digits = String(token.digit);
    else if (token.type === 'tens') belowSmall += token.digit * 10;
    else if (token.type === 'digit') {
      digits = (digits ?? '') + String(pick(token));
      // 三千五, 两万三, 千二万: the digit stands one place below the scale word before it.
      const next = tokens[index + 1];
      isShorthand =
        (next === undefined || (next.type === 'big' && tokens[index - 1]?.type === 'small')) &&
        lastPower > 1 &&
        pick(token) > 0 &&
        tokens[index - 1]?.type !== 'digit';
    } else if (token.type === 'small') {
      belowSmall += Number(digits ?? 1) * 10 ** token.power;
      digits = undefined;
      lastPower = token.power;
    } else {
      const unitsPlace = isShorthand ? 10 ** (lastPower - 1) : 1;
      const before = belowSmall + (digits === undefined ? 0 : Number(digits) * unitsPlace);
      isShorthand = false;
      if (token.power >= 8) {
        above += (belowBig + before || 1) * 10 ** token.power;
        belowBig = 0;
      } else if (before === 0 && belowBig > 0) belowBig *= 10 ** token.power;
      else belowBig += (before || 1) * 10 ** token.power;
      belowSmall = 0;
      digits = undefined;
      lastPower = token.power;
    }
  }
  const last = digits === undefined ? 0 : Number(digits) * (isShorthand ? 10 ** (lastPower - 1) : 1);
  return above + belowBig + belowSmall + last;
}

function decimalsOf(digits: string): number {
  const point = digits.indexOf('.');
  return point < 0 ? 0 : digits.length - point - 1;
}

function stepIn(tokens: readonly Token[], value: number): number {
  const [first] = tokens;
  const decimals = first?.type === 'ascii' ? decimalsOf(first.digits) : 0;
  const power = tokens.reduce(
    (sum, token) => (token.type === 'small' || token.type === 'big' ? sum + token.power : sum),
    0,
  );
  const before = tokens.at(-2);
  const isAfterScale = tokens.at(-1)?.type === 'surplus' && before?.type === 'big';
  const scale = decimals > 0 ? Number(`1e${power}`) : isAfterScale ? 10 ** before.power : 1;
  return stepOf({ value, scale, decimals, isSurplusAfterScale: isAfterScale });
}

function overIn(tokens: readonly Token[]): OverForm | null {
  if (tokens[0]?.type === 'vague') return 'vague';
  return tokens.some((token) => token.type === 'surplus' && !token.isAbout) ? 'surplus' : null;
}
