import { DROPPED, FOLDED, SPACE } from './fold-characters';
import { isInsideParagraph } from './line-breaks';
import type { PreparedText } from './prepared-text';
import { findSentences } from './sentences';

const NEWLINE = 0x0a;
const BLANK = 0x20;
const WIDE_COMMA = 0xff0c;
const COMMA = 0x2c;
/** Spaces that group digits in print: 1 215.1. */
const GROUPING_SPACES = new Set([0xa0, 0x2007, 0x2009, 0x202f]);
/** 服务12 345人次: a cell of a row has a blank before it (张三 5 100元), and 图3, 5月12 are numbers of their own. */
const HEAD_OF_GROUPS = /(?:(?![图表第期组号年月日周])\p{sc=Han}|[（￥¥])\d{1,3}$/u;
const REST_OF_GROUPS = /^\d{3}(?:\.\d+)?\p{sc=Han}/u;
const GROUPS_REACH = 16;
const LINE_ENDS = new Set([0x0a, 0x0b, 0x0c, 0x85, 0x2028, 0x2029]);
/** `String.fromCharCode` takes its units as arguments, of which an engine allows some tens of thousands. */
const CHUNK = 8192;
/** How much of the lines on both sides of a break is looked at: prose shows itself sooner, and long lines cost no more. */
const LINE_REACH = 512;

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const isLatin = (unit: number) => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
/** Han, kana and the wide punctuation of Chinese: what is set without spaces. */
const isWide = (unit: number) =>
  (unit >= 0x2e80 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff) || unit >= 0xff00;

/** Units as a text. Spread into arguments they are walked through one by one, which takes ten times as long. */
const textOf = (units: Uint16Array): string => Reflect.apply(String.fromCharCode, undefined, units);

/** Text under construction: units with the offset of the unit that each comes from. */
class Folding {
  readonly #units: Uint16Array;
  readonly #offsets: Int32Array;
  #length = 0;
  /** Where the line began that is being written. */
  #lineStart = 0;
  #isFirstLine = true;
  readonly #hasBlankLines: boolean;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
    this.#units = new Uint16Array(source.length);
    this.#offsets = new Int32Array(source.length);
    this.#hasBlankLines = /\n[ \t\u3000\r]*\n/u.test(source);
  }

  get last(): number {
    return this.#length === 0 ? NEWLINE : (this.#units[this.#length - 1] ?? NEWLINE);
  }

  write(unit: number, offset: number): void {
    this.#units[this.#length] = unit;
    this.#offsets[this.#length] = offset;
    this.#length += 1;
  }

  /** White space from `start` to `end`: kept, turned into one blank or one or two newlines, or left out. */
  writeSpace(start: number, end: number): void {
    let newlines = 0;
    let at = start;
    for (let offset = start; offset < end; offset += 1) {
      if (!LINE_ENDS.has(this.#source.charCodeAt(offset))) continue;
      newlines += 1;
      if (newlines === 1) at = offset;
    }
    const next = end < this.#source.length ? foldedUnit(this.#source, end) : NEWLINE;
    if (newlines > 0) this.#writeBreak(at, end, newlines, next);
    else if (!this.#isLayout(start, end, next)) this.write(BLANK, start);
  }

  /** A single blank between a number and a Han character is layout (发放 200 万元), and so is one that groups digits. */
  #isLayout(start: number, end: number, next: number): boolean {
    if (end - start > 1 || this.#source.charCodeAt(start) === 0x3000 || this.#source.charCodeAt(start) === 0x09)
      return false;
    if (isDigit(this.last) && isDigit(next)) {
      const isGroup = /^\d{3}(?!\d)/u.test(this.#source.slice(end, end + 4));
      return isGroup && (GROUPING_SPACES.has(this.#source.charCodeAt(start)) || this.#isGrouping(end));
    }
    return (isDigit(this.last) && isWide(next)) || (isWide(this.last) && isDigit(next));
  }

  /** Whether a plain blank groups digits: their number touches the words on both sides. */
  #isGrouping(end: number): boolean {
    const before = textOf(this.#units.subarray(Math.max(this.#lineStart, this.#length - GROUPS_REACH), this.#length));
    if (!HEAD_OF_GROUPS.test(before) || this.#isSetOff()) return false;
    const rest = Array.from({ length: GROUPS_REACH }, (_, at) => foldedUnit(this.#source, end + at));
    return REST_OF_GROUPS.test(String.fromCharCode(...rest));
  }

  /** Whether a blank stood before the number that is being written, where none is written. */
  #isSetOff(): boolean {
    let first = this.#length - 1;
    while (isDigit(this.#units[first - 1] ?? 0)) first -= 1;
    return (this.#offsets[first] ?? 0) - (this.#offsets[first - 1] ?? 0) > 1;
  }

  #writeBreak(at: number, end: number, newlines: number, next: number): void {
    const [after = ''] = this.#source.slice(end, end + LINE_REACH).split('\n', 1);
    const goesOn =
      this.#length > this.#lineStart &&
      end < this.#source.length &&
      isInsideParagraph({
        before: this.#line(),
        after,
        isBlank: newlines > 1,
        isAfterFirstLine: this.#isFirstLine,
        hasBlankLines: this.#hasBlankLines,
      });
    if (goesOn) {
      if (isLatin(this.last) && isLatin(next)) this.write(BLANK, at);
      return;
    }
    if (this.#length > this.#lineStart) this.#isFirstLine = false;
    this.write(NEWLINE, at);
    if (newlines > 1 && at + 1 < end) this.write(NEWLINE, at + 1);
    this.#lineStart = this.#length;
  }

  /** The end of the line being written; its beginning matters only through being prose, so a part of it is enough. */
  #line(): string {
    return textOf(this.#units.subarray(Math.max(this.#lineStart, this.#length - LINE_REACH), this.#length));
  }

  finish(): { text: string; offsets: Int32Array } {
    let text = '';
    for (let at = 0; at < this.#length; at += CHUNK) {
      text += textOf(this.#units.subarray(at, Math.min(at + CHUNK, this.#length)));
    }
    return { text, offsets: this.#offsets.subarray(0, this.#length) };
  }
}

function foldedUnit(source: string, at: number): number {
  const unit = source.charCodeAt(at);
  const folded = FOLDED[unit] ?? 0;
  return folded > SPACE ? folded : unit;
}

/**
 * Folds Chinese text for the tables of a pack: full-width digits, letters and signs to ASCII, Traditional to Simplified,
 * invisible characters and layout blanks left out, lines that broke off inside a paragraph joined. Linear; never throws.
 */
export function normalizeChinese(source: string): PreparedText {
  if (isFolded(source)) return { source, text: source, sourceOffsets: null, sentences: findSentences(source) };
  const folding = new Folding(source);
  for (let at = 0; at < source.length; at += 1) {
    const unit = source.charCodeAt(at);
    const folded = FOLDED[unit] ?? 0;
    if (folded === 0) folding.write(unit === WIDE_COMMA && groupsDigits(source, at) ? COMMA : unit, at);
    else if (folded === SPACE) {
      const start = at;
      while (at + 1 < source.length && isSpaceOrDropped(source.charCodeAt(at + 1))) at += 1;
      folding.writeSpace(start, at + 1);
    } else if (folded !== DROPPED) folding.write(folded, at);
  }
  const { text, offsets } = folding.finish();
  const isIdentity = text.length === source.length;
  return { source, text, sourceOffsets: isIdentity ? null : offsets, sentences: findSentences(text) };
}

/** Whether folding changes nothing, as in most words that come from a folded text. */
function isFolded(source: string): boolean {
  for (let at = 0; at < source.length; at += 1) {
    const unit = source.charCodeAt(at);
    if (FOLDED[unit] !== 0 || unit === WIDE_COMMA) return false;
  }
  return true;
}

const isSpaceOrDropped = (unit: number) => unit !== 0 && (FOLDED[unit] === SPACE || FOLDED[unit] === DROPPED);

/** 7，900: a wide comma between one to three digits and exactly three is the separator of thousands. */
function groupsDigits(source: string, at: number): boolean {
  return (
    /(?:^|[^\d.０-９．])[\d０-９]{1,3}(?:[，,][\d０-９]{3})*$/u.test(source.slice(Math.max(0, at - 16), at)) &&
    /^[\d０-９]{3}(?![\d０-９])/u.test(source.slice(at + 1, at + 5))
  );
}
