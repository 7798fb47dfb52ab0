import type { Span } from '../../model';

/** A word of a table as it stands in a text. */
export interface FoundWord<Meaning> extends Span {
  readonly word: string;
  readonly meaning: Meaning;
}

/** Words with what they mean, to be found in one pass over a text. */
export interface Lexicon<Meaning> {
  /** The words between two offsets, the longest at each place, none inside another; in reading order. */
  readonly find: (text: string, from: number, to: number) => FoundWord<Meaning>[];
}

/**
 * Builds a lexicon. Chinese has no spaces, so a short word is also found inside longer ones that mean something else (共 in
 * 公共): those stand in the table too, with a meaning that says nothing, and win because they are longer or begin earlier.
 * @param rows each meaning with its words, separated by `|`
 */
export function buildLexicon<Meaning>(rows: readonly (readonly [Meaning, string])[]): Lexicon<Meaning> {
  const meanings = new Map<string, Meaning>();
  /** For each first character the lengths of the words that begin with it, as bits. */
  const lengths = new Int32Array(0x10000);
  for (const [meaning, words] of rows) {
    for (const word of words.split('|')) {
      if (meanings.has(word)) continue;
      meanings.set(word, meaning);
      const first = word.charCodeAt(0);
      lengths[first] = (lengths[first] ?? 0) | (1 << word.length);
    }
  }
  const wordAt = (text: string, at: number): FoundWord<Meaning> | undefined => {
    const bits = lengths[text.charCodeAt(at)] ?? 0;
    if (bits === 0) return undefined;
    for (let length = 31 - Math.clz32(bits); length > 0; length -= 1) {
      if ((bits & (1 << length)) === 0) continue;
      const word = text.slice(at, at + length);
      const meaning = meanings.get(word);
      if (meaning !== undefined) return { word, meaning, start: at, end: at + length };
    }
    return undefined;
  };
  return {
    find: (text, from, to) => {
      const found: FoundWord<Meaning>[] = [];
      for (let at = from; at < to; at += 1) {
        const word = wordAt(text, at);
        if (word === undefined || word.end > to) continue;
        found.push(word);
        at = word.end - 1;
      }
      return found;
    },
  };
}
