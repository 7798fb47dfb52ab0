import { dataOf } from './dom';

/** A run of text that stands in one text node unit for unit: `text.slice(start, start + length)` is `data.slice(from, from + length)`. */
export interface Segment {
  readonly node: Text;
  readonly from: number;
  readonly start: number;
  readonly length: number;
}

/** What a reader does not see: zero-width and direction signs, word joiners, soft hyphens, byte order marks. */
const INVISIBLE = '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
const COLLAPSIBLE = ' \\t\\n\\r\\f';
const SPECIAL = new RegExp(`(?<space>[${COLLAPSIBLE}]+)|[${INVISIBLE}]+`, 'gu');
/** White space that a page writes to indent: it is layout at the edges of a line. */
const INDENT = /[ \u00a0\u2002-\u200a\u202f\u205f\u3000\t]/u;
/** What is set without spaces between: a line break of the source between two of these is none in print. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/u;

/** The text of one block as it is written together from text nodes: white space collapsed, invisible signs left out. */
export class BlockText {
  #text = '';
  readonly segments: Segment[] = [];
  /** Collapsed white space that is written as soon as something follows it on the line. */
  #space: { node: Text; from: number; isBreak: boolean } | null = null;

  get text(): string {
    return this.#text;
  }

  #put(node: Text, from: number, words: string): void {
    const last = this.segments.at(-1);
    const start = this.#text.length;
    if (
      last !== undefined &&
      last.node === node &&
      last.from + last.length === from &&
      last.start + last.length === start
    )
      this.segments[this.segments.length - 1] = { ...last, length: last.length + words.length };
    else this.segments.push({ node, from, start, length: words.length });
    this.#text += words;
  }

  #isAtLineStart(): boolean {
    return this.#text === '' || this.#text.endsWith('\n');
  }

  #write(node: Text, from: number, words: string): void {
    let begin = 0;
    if (this.#isAtLineStart()) while (begin < words.length && INDENT.test(words[begin] ?? '')) begin += 1;
    if (begin === words.length) return;
    const space = this.#space;
    this.#space = null;
    if (space !== null && !this.#isAtLineStart()) {
      const isInsideWide = space.isBreak && WIDE.test(this.#text.at(-1) ?? '') && WIDE.test(words[begin] ?? '');
      if (!isInsideWide) this.#put(space.node, space.from, ' ');
    }
    this.#put(node, from + begin, begin === 0 ? words : words.slice(begin));
  }

  /**
   * Adds what of a text node is seen.
   * @param isPreformatted line breaks of the source are printed as they are
   */
  append(node: Text, isPreformatted: boolean): void {
    const data = dataOf(node);
    let at = 0;
    for (const match of data.matchAll(SPECIAL)) {
      if (match.index > at) this.#write(node, at, data.slice(at, match.index));
      at = match.index + match[0].length;
      const space = match.groups?.['space'];
      if (space === undefined) continue;
      const isBreak = /[\n\r]/u.test(space);
      if (isPreformatted && isBreak) {
        this.breakLine();
        if (/\n[^\n]*\n/u.test(space)) this.breakLine();
      }
      // White space at the end of what is already there: where it may be dropped as a whole, its first place counts.
      else if (this.#space === null) this.#space = { node, from: match.index, isBreak };
      else this.#space.isBreak ||= isBreak;
    }
    if (at < data.length) this.#write(node, at, at === 0 ? data : data.slice(at));
  }

  /** A line break of the page. It belongs to no text node. Two of them part paragraphs; more are no more than that. */
  breakLine(): void {
    this.#space = null;
    if (this.#text !== '' && !this.#text.endsWith('\n\n')) this.#text += '\n';
  }

  /** A blank of layout between inline parts that stand apart; it belongs to no text node. */
  addGap(): void {
    if (!this.#isAtLineStart() && !INDENT.test(this.#text.at(-1) ?? '')) this.#text += ' ';
  }

  /** Takes the white space off the end; nothing is added afterwards. */
  finish(): { text: string; segments: Segment[] } {
    const length = this.#text.replace(/[\s\u3000]+$/u, '').length;
    const segments = this.segments.flatMap((segment) => {
      const kept = Math.min(segment.length, length - segment.start);
      return kept <= 0 ? [] : [kept === segment.length ? segment : { ...segment, length: kept }];
    });
    return { text: this.#text.slice(0, length), segments };
  }
}
