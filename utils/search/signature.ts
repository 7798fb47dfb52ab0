import type { FoldedText } from './fold';

/**
 * A set of bits for what a text holds: two Han characters in a row, and the first two and three units of a word. A text that
 * holds a term has all bits of the term, so that a search reads only the texts that may hold it. 4096 bits are a tenth full
 * for the sentences of an article; were they half full, a search for two characters would read every second article.
 */
const BITS = 4096;
const SIGNATURE_WORDS = BITS / 32;

const PIECES = /[\p{Script=Latin}\p{N}]+|[^\p{Script=Latin}\p{N}\s]+/gu;
const IS_WORD = /^[\p{Script=Latin}\p{N}]/u;

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

function* gramsOf(text: string): Generator<string> {
  for (const [piece] of text.matchAll(PIECES)) {
    if (IS_WORD.test(piece)) {
      if (piece.length >= 2) yield `^${piece.slice(0, 2)}`;
      if (piece.length >= 3) yield `^${piece.slice(0, 3)}`;
    } else for (let at = 0; at + 1 < piece.length; at += 1) yield piece.slice(at, at + 2);
  }
}

/** The bits of texts that are searched together. */
export function signatureOf(texts: readonly Pick<FoldedText, 'text'>[]): Uint32Array {
  const bits = new Uint32Array(SIGNATURE_WORDS);
  for (const { text } of texts) {
    for (const gram of gramsOf(text)) {
      const bit = hash(gram) % BITS;
      bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }
  return bits;
}

/** Terms are asked of thousands of texts in a row: their bits are found once. */
let asked: { readonly terms: string; readonly words: readonly (readonly [at: number, bits: number])[] } | undefined;

function bitsOf(terms: readonly string[]): readonly (readonly [at: number, bits: number])[] {
  const key = terms.join('\n');
  if (asked?.terms !== key) {
    const bits = signatureOf(terms.map((text) => ({ text })));
    asked = { terms: key, words: [...bits.entries()].filter(([, word]) => word !== 0) };
  }
  return asked.words;
}

/** Whether texts with these bits may hold all terms: never false where they do. Terms of one character say nothing. */
export function mayHoldTerms(signature: Uint32Array, terms: readonly string[]): boolean {
  return bitsOf(terms).every(([at, word]) => (word & (signature[at] ?? 0)) >>> 0 === word >>> 0);
}
