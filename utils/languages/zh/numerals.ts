import type { Span } from '../../model';
import { isExact, type OverForm } from '../../text';
import { LONGEST_NUMERAL, readTokens, type Token } from './numeral-tokens';
import { evaluate, overIn, scalePower, stepIn } from './numeral-value';

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
  const rest = readRest(text, end);
  if (rest !== undefined) return { ...PLAIN, ...rest, start: at, value: value + rest.value };
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

/** What a mixed fraction says of itself beside its value: it is written out, and exact. */
const PLAIN = { max: null, over: null, isHan: true, isBareScale: false, isAbout: false, hasScale: false, scale: 1 };
const REST = /又([二三四五六七八九十\d]{1,2})分之([一二两三四五六七八九\d]{1,2})/uy;

/** 又三分之一 of 五又三分之一: what is left of a mixed fraction. */
function readRest(text: string, at: number): Pick<Numeral, 'end' | 'value' | 'step'> | undefined {
  if (text.charAt(at) !== '又') return undefined;
  REST.lastIndex = at;
  const [printed = '', of = '', part = ''] = REST.exec(text) ?? [];
  const [whole, share] = [readNumeral(of, 0)?.value ?? 0, readNumeral(part, 0)?.value ?? 0];
  if (share === 0 || share >= whole) return undefined;
  return { end: at + printed.length, value: Number((share / whole).toFixed(4)), step: 1 / whole };
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

/** 十 alone is a number; 百, 千 and 万 alone are not. */
const isTen = (tokens: readonly Token[]) => tokens[0]?.type === 'small' && tokens[0].power === 1;
