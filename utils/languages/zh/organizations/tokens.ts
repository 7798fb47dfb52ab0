import { INNER_WORDS } from './inner-words';
import { OUTER_WORDS } from './outer-words';
import { levelLengthAt, placeLengthAt } from './places';

/** What a stretch of text is to a name that may hold it or begin beside it. */
export interface Token {
  readonly kind: 'place' | 'level' | 'inner' | 'outer' | 'ordinal' | 'group' | 'letters' | 'other';
  readonly start: number;
  readonly end: number;
  /** What it costs a name to hold it. */
  readonly cost: number;
}

/** What an outer word costs inside a name, by how surely it stands before names: 和平 is possible, 携手 hardly. */
const OUTER_COST = [0, 0.7, 1.9, 3.4] as const;
const SURE_COST = OUTER_COST[3];
/** Less than its characters one by one, with or without a level: a place is read as one. */
const PLACE_COST = 0.1;
const OTHER_COST = 0.4;
const LETTERS_COST = 0.4;
const DIGITS_COST = 1.2;
const LONGEST_WORD = 8;

interface Word {
  readonly isInner: boolean;
  /** 0 for a word that doesn't stand before names. */
  readonly strength: number;
}

const WORDS = new Map<string, Word>();
for (const word of INNER_WORDS) WORDS.set(word, { isInner: true, strength: OUTER_WORDS.get(word) ?? 0 });
for (const [word, strength] of OUTER_WORDS) WORDS.set(word, { isInner: WORDS.get(word)?.isInner ?? false, strength });

/** Bits for the lengths of the words that begin, and of the outer words that end, with a character. */
const BEGINS = new Int32Array(0x10000);
const ENDS = new Int32Array(0x10000);
for (const [word, { strength }] of WORDS) {
  const first = word.charCodeAt(0);
  BEGINS[first] = (BEGINS[first] ?? 0) | (1 << word.length);
  if (strength === 0) continue;
  const last = word.charCodeAt(word.length - 1);
  ENDS[last] = (ENDS[last] ?? 0) | (1 << word.length);
}

const ORDINAL = /第[一二三四五六七八九十百\d]{1,4}/uy;
const LETTERS = /[A-Za-z][A-Za-z&.-]*/uy;
const DIGITS = /[\d.,%]+/uy;
const GROUP = /[（(“「『][^（()）“”「」『』，。；：、\n]{1,16}[）)”」』]/uy;

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

/** The tokens that begin at `at` and end at `limit` or before. One of them always is the single character. */
export function tokensAt(text: string, at: number, limit: number): readonly Token[] {
  const tokens: Token[] = [];
  // A word that stands before names costs the same read as single characters.
  let single = OTHER_COST;
  const add = (kind: Token['kind'], length: number, cost: number) => {
    if (length > 0 && at + length <= limit) tokens.push({ kind, start: at, end: at + length, cost });
  };
  const unit = text.charCodeAt(at);
  if (unit < 0x80) {
    if (text.charAt(at) === '(') add('group', matchAt(GROUP, text, at), 0);
    add('letters', matchAt(LETTERS, text, at), LETTERS_COST);
    add('other', matchAt(DIGITS, text, at), DIGITS_COST);
    add('other', 1, single);
    return tokens;
  }
  if (unit === 0xff08 || unit === 0x201c || unit === 0x300c || unit === 0x300e)
    add('group', matchAt(GROUP, text, at), 0);
  if (unit === 0x7b2c) add('ordinal', matchAt(ORDINAL, text, at), 0);
  if (unit === 0xb7 || unit === 0x2027 || unit === 0x30fb) add('inner', 1, 0);
  add('place', placeLengthAt(text, at), PLACE_COST);
  const begins = BEGINS[unit] ?? 0;
  for (let length = 1; length <= LONGEST_WORD && begins >> length > 0; length += 1) {
    if ((begins & (1 << length)) === 0) continue;
    const word = WORDS.get(text.slice(at, at + length));
    if (word?.isInner === true) add('inner', length, 0);
    else if (word !== undefined) {
      single = Math.max(single, OUTER_COST[word.strength] ?? 0);
      add('outer', length, single);
    }
  }
  // 乡镇 (townships) is one word, not two levels.
  if (single < SURE_COST) add('level', levelLengthAt(text, at), 0);
  add('other', 1, single);
  return tokens;
}

const COUNTED = /[\d一二两三四五六七八九十百千万亿余多几数来][个家所间名位次场笔元户项座支届年月日号条类种批条款]$/u;
const LONGEST_PLACE = 5;

/** How surely a name begins at `at` after what stands before it: 3 after 携手, 1 after a word that may be part of it, else 0. */
export function outerStrengthBefore(text: string, at: number): number {
  if (COUNTED.test(text.slice(Math.max(0, at - 2), at))) return 3;
  const ends = ENDS[text.charCodeAt(at - 1)] ?? 0;
  let strength = 0;
  for (let length = 1; length <= LONGEST_WORD && ends >> length > 0; length += 1) {
    if ((ends & (1 << length)) === 0 || length > at) continue;
    strength = Math.max(strength, WORDS.get(text.slice(at - length, at))?.strength ?? 0);
  }
  return strength > 0 && isWordBefore(text, at) ? 0 : strength;
}

/** 日本 ends with 本 (this) and 海外 with 外 (outside), and neither is a determiner. */
function isWordBefore(text: string, at: number): boolean {
  for (let length = 2; length <= Math.min(at, LONGEST_PLACE); length += 1) {
    const word = WORDS.get(text.slice(at - length, at));
    if (placeLengthAt(text, at - length) === length || (word?.isInner === true && word.strength === 0)) return true;
  }
  return false;
}

/** Whether a word may stand before a name and not belong to it. */
export function isOuterWord(word: string): boolean {
  return (WORDS.get(word)?.strength ?? 0) > 0;
}

/** Whether a word is one of those of which names are made. */
export function isInnerWord(word: string): boolean {
  return WORDS.get(word)?.isInner === true;
}
