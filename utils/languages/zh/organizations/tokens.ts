import { TRADES } from './heads';
import { INNER_WORDS, PLAIN_WORDS } from './inner-words';
import { OUTER_WORDS } from './outer-words';
import { levelLengthAt, placeLengthAt } from './places';
import { wellKnownLengthAt } from './well-known';

/** What a stretch of text is to a name that may hold it or begin beside it. */
export interface Token {
  readonly kind: 'place' | 'level' | 'brand' | 'inner' | 'outer' | 'ordinal' | 'group' | 'letters' | 'plain' | 'other';
  readonly start: number;
  readonly end: number;
  /** What it costs a name to hold it. */
  readonly cost: number;
}

/** What an outer word costs inside a name, by how surely it stands before names: 和平 is possible, 携手 hardly. */
const OUTER_COST = [0, 0.7, 1.9, 3.4] as const;
/** Single characters are part of names that are no words (南都, 万向, 安能) more often than longer words are. */
const SINGLE_COST = [0, 0.6, 1.2, 3.4] as const;
const SURE_COST = OUTER_COST[3];
/** Less than its characters one by one, with or without a level: a place is read as one. */
const PLACE_COST = 0.1;
/** 鄞州区, 肥乡区, 前屯村: two characters that are no words, and a level behind them, are a place that no table has. */
export const UNLISTED_PLACE_COST = 0.3;
export const OTHER_COST = 0.4;
const LETTERS_COST = 0.4;
const DIGITS_COST = 1.2;
const LONGEST_WORD = 8;

interface Word {
  readonly isInner: boolean;
  /** A common word that says nothing of where a name begins, and keeps its characters from being read as outer ones: 天使, 和谐. */
  readonly isPlain: boolean;
  /** 0 for a word that doesn't stand before names. */
  readonly strength: number;
}

const WORDS = new Map<string, Word>();
// Thousands of words are of a few sorts, and one object a sort is enough.
const PLAIN: Word = { isInner: false, isPlain: true, strength: 0 };
const INNER: Word = { isInner: true, isPlain: false, strength: 0 };
const OUTER: readonly Word[] = [0, 1, 2, 3].map((strength) => ({ isInner: false, isPlain: false, strength }));
const INNER_AND_OUTER: readonly Word[] = OUTER.map(({ strength }) => ({ ...INNER, strength }));
for (const word of PLAIN_WORDS) WORDS.set(word, PLAIN);
for (const words of [INNER_WORDS, TRADES.split(' ')]) for (const word of words) WORDS.set(word, INNER);
for (const [word, strength] of OUTER_WORDS) {
  const sort = (WORDS.get(word) === INNER ? INNER_AND_OUTER : OUTER)[strength];
  if (sort !== undefined) WORDS.set(word, sort);
}

/** For each character the lengths of the words that begin with it, that end with it, and of the outer ones that end with it, as bits. */
const BEGINS = new Uint16Array(0x10000);
const ENDS = new Uint16Array(0x10000);
const OUTER_ENDS = new Uint16Array(0x10000);
for (const [word, { strength }] of WORDS) {
  const bit = 1 << word.length;
  const first = word.charCodeAt(0);
  const last = word.charCodeAt(word.length - 1);
  BEGINS[first] = (BEGINS[first] ?? 0) | bit;
  ENDS[last] = (ENDS[last] ?? 0) | bit;
  if (strength > 0) OUTER_ENDS[last] = (OUTER_ENDS[last] ?? 0) | bit;
}

const ORDINAL = /第[一二三四五六七八九十百\d]{1,4}/uy;
const LETTERS = /[A-Za-z][A-Za-z&.-]{0,30}/uy;
const DIGITS = /[\d.,%]{1,30}/uy;
const GROUP = /[（(“「『][^（()）“”「」『』，。；：、\n]{1,16}[）)”」』]/uy;

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

/** Reads a text's tokens, and keeps those of the last places: heads that stand close together look at the same ones. */
export class TokenReader {
  readonly #text: string;
  // Plain and empty: a reader is made for every full name as well, to shorten it, and of a name it reads a few places.
  readonly #tokens: (readonly Token[])[] = [];
  readonly #tokensAt: number[] = [];
  readonly #strengths: number[] = [];
  readonly #strengthsAt: number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** The tokens that begin at `at`. One of them always is the single character. */
  tokensAt(at: number): readonly Token[] {
    const slot = at % KEPT;
    if (this.#tokensAt[slot] === at) return this.#tokens[slot] ?? [];
    const tokens = readTokens(this.#text, at);
    this.#tokensAt[slot] = at;
    this.#tokens[slot] = tokens;
    return tokens;
  }

  /** How surely a name begins at `at` after what stands before it: 3 after 携手, 1 after a word that may be part of it, else 0. */
  outerStrengthBefore(at: number): number {
    const slot = at % KEPT;
    if (this.#strengthsAt[slot] === at) return this.#strengths[slot] ?? 0;
    const strength = readStrengthBefore(this.#text, at);
    this.#strengthsAt[slot] = at;
    this.#strengths[slot] = strength;
    return strength;
  }
}

/** More than a name can reach back. */
const KEPT = 64;

function readTokens(text: string, at: number): readonly Token[] {
  const tokens: Token[] = [];
  // A word that stands before names costs the same read as single characters.
  let single = OTHER_COST;
  const add = (kind: Token['kind'], length: number, cost: number) => {
    if (length > 0) tokens.push({ kind, start: at, end: at + length, cost });
  };
  const unit = text.charCodeAt(at);
  if (unit < 0x80) {
    if (unit === 0x28) add('group', matchAt(GROUP, text, at), 0);
    else if (unit >= 0x41) add('letters', matchAt(LETTERS, text, at), LETTERS_COST);
    else add('outer', matchAt(DIGITS, text, at), DIGITS_COST);
    add('other', 1, single);
    return tokens;
  }
  if (unit === 0xff08 || unit === 0x201c || unit === 0x300c || unit === 0x300e)
    add('group', matchAt(GROUP, text, at), 0);
  if (unit === 0x7b2c) add('ordinal', matchAt(ORDINAL, text, at), 0);
  if (unit === 0xb7 || unit === 0x2027 || unit === 0x30fb) add('inner', 1, 0);
  const place = placeLengthAt(text, at);
  add('place', place, PLACE_COST);
  add('brand', wellKnownLengthAt(text, at), 0);
  const begins = BEGINS[unit] ?? 0;
  let isListed = place > 0;
  let inner = false;
  for (let length = 1; length <= LONGEST_WORD && begins >> length > 0; length += 1) {
    if ((begins & (1 << length)) === 0) continue;
    const word = WORDS.get(text.slice(at, at + length));
    if (word === undefined) continue;
    isListed = true;
    if (word.isInner && length === 1) inner = true;
    else if (word.isInner) add('inner', length, 0);
    else if (word.isPlain) add('plain', length, OTHER_COST);
    else {
      single = Math.max(single, (length === 1 ? SINGLE_COST : OUTER_COST)[word.strength] ?? 0);
      if (length > 1) add('outer', length, single);
    }
  }
  // 分 stands in names, but not as the beginning of 分别.
  if (inner) add('inner', 1, single >= SURE_COST ? single : 0);
  // 乡镇 (townships) is one word, not two levels.
  if (single < SURE_COST) add('level', levelLengthAt(text, at), 0);
  if (!isListed) add('place', unlistedPlaceLength(text, at), UNLISTED_PLACE_COST);
  add('other', 1, single);
  return tokens;
}

/** 鄞州区, 前屯村: what is no word but stands before a level. */
function unlistedPlaceLength(text: string, at: number): number {
  for (const length of [2, 3]) {
    const level = text.charAt(at + length);
    const levelLength = '市区县镇乡村'.includes(level) ? 1 : text.startsWith('街道', at + length) ? 2 : 0;
    // 绿芽|乡村妇女: the level is the beginning of a word.
    if (isInnerWord(text.slice(at + length, at + length + 2))) return 0;
    if (level !== '' && levelLength > 0)
      return isUnlisted(text, at, at + length, levelLength) ? length + levelLength : 0;
  }
  return 0;
}

function isUnlisted(text: string, start: number, end: number, levelLength: number): boolean {
  if (WORDS.has(text.slice(end - 1, end + levelLength))) return false;
  // 个|蕲春县: the tables know where the place begins.
  if (end - start > 2 && placeLengthAt(text, start + 1) > 2) return false;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x3400 || unit > 0x9fff || (WORDS.get(text.charAt(at))?.strength ?? 0) > 0) return false;
    if (at + 1 < end && WORDS.has(text.slice(at, at + 2))) return false;
  }
  return true;
}

const NUMERALS = new Set('0123456789一二两三四五六七八九十百千万亿余多几数来');
const COUNTERS = new Set('个家所间名位次场笔元户项座支届年月日号条类种批款');
const LONGEST_PLACE = 5;

function readStrengthBefore(text: string, at: number): number {
  if (COUNTERS.has(text.charAt(at - 1)) && NUMERALS.has(text.charAt(at - 2))) return 3;
  const ends = OUTER_ENDS[text.charCodeAt(at - 1)] ?? 0;
  let strength = 0;
  for (let length = 1; length <= LONGEST_WORD && ends >> length > 0; length += 1) {
    if ((ends & (1 << length)) === 0 || length > at) continue;
    strength = Math.max(strength, WORDS.get(text.slice(at - length, at))?.strength ?? 0);
  }
  return strength > 0 && (isInWord(text, at) || isWordBefore(text, at)) ? 0 : strength;
}

/** 地|产, 委|托: 地 and 委 stand before names, but here they are the beginning of a word; 该|省民政厅 is none. */
function isInWord(text: string, at: number): boolean {
  const word = ((BEGINS[text.charCodeAt(at - 1)] ?? 0) & 4) === 0 ? undefined : WORDS.get(text.slice(at - 1, at + 1));
  return word !== undefined && (word.strength === 0 || levelLengthAt(text, at) === 0);
}

/** 日本 ends with 本 (this) and 海外 with 外 (outside), and neither is a determiner. */
function isWordBefore(text: string, at: number): boolean {
  const ends = ENDS[text.charCodeAt(at - 1)] ?? 0;
  for (let length = 2; length <= Math.min(at, LONGEST_PLACE); length += 1) {
    const word = (ends & (1 << length)) === 0 ? undefined : WORDS.get(text.slice(at - length, at));
    if (word !== undefined && word.strength === 0) return true;
    if (placeLengthAt(text, at - length) === length) return true;
  }
  return false;
}

/** Whether a word as a rule stands before a name and does not belong to it. */
export function isOuterWord(word: string): boolean {
  return (WORDS.get(word)?.strength ?? 0) > 1;
}

/** Whether a word is one of those of which names are made. */
export function isInnerWord(word: string): boolean {
  return WORDS.get(word)?.isInner === true;
}

/** Whether a word is one of those that say nothing of where a name begins, and may be a name themselves: 新阳光. */
export function isPlainWord(word: string): boolean {
  return WORDS.get(word)?.isPlain === true;
}

/** Whether the tables know a word at all, so that it is no name of its own. */
export function isWord(word: string): boolean {
  return WORDS.has(word) || placeLengthAt(word, 0) === word.length;
}
