import { evaluate } from './numeral-value';

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

export type Token =
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
/** 10w+, 3w元: 万 as it is typed. In 60W灯泡 it is a watt. */
const TYPED_WAN = /^(?:[wW](?=\+?[元块人名位户次])|w(?=\+?(?:[，。；！、）\n]|$)))/u;
const UNIT_OF_THOUSANDS = /[克米瓦伏卡焦]/u;
export const LONGEST_NUMERAL = 40;
export function readTokens(text: string, start: number): { tokens: Token[]; end: number } {
  const tokens: Token[] = [];
  // One unit more than a numeral may have shows that it goes on, and is none.
  const limit = Math.min(text.length, start + LONGEST_NUMERAL + 1);
  let at = start;
  while (at < limit) {
    const last = tokens.at(-1);
    const goesOn = last !== undefined && (goesOnBehindBlank(text, at, last) || isCountedYi(text, at));
    const read = readToken(text, goesOn ? at + 1 : at, last);
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

/** 1.3个亿, 两个多亿: how people say it. 三个亿万富翁 are three, and 五个亿元村 five. */
const COUNTED_YI = /^个[多余]?亿(?![元万])/u;
const isCountedYi = (text: string, at: number): boolean =>
  text.charAt(at) === '个' && COUNTED_YI.test(text.slice(at, at + 4));

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
  if ((char === 'w' || char === 'W') && last?.type === 'ascii' && TYPED_WAN.test(text.slice(at, at + 3)))
    return { token: { type: 'big', power: 4 }, end };
  if (last === undefined) return readVague(text, at, char);
  if (!SURPLUS.test(char) || last.type === 'surplus' || last.type === 'vague') return undefined;
  const isAfterZero = isZero(last);
  // 几 follows tens (十几) and 零 (一百零几), 来 tens and hundreds (二十来, 六百来); after anything else 来 is a verb.
  if (char === '几' && !endsInTens(last) && !isAfterZero) return undefined;
  if (char === '来' && !(endsInTens(last) || last.type === 'small')) return undefined;
  if (char === '来' && LAI_OF_VERB.test(text.charAt(end))) return undefined;
  // 一多, 三余: a single Han digit takes none but in 两个多亿.
  if (last.type === 'digit' && !(char === '几' && isAfterZero) && text.charAt(at - 1) !== '个') return undefined;
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
