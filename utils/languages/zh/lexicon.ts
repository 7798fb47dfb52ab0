import type { Span } from '../../model';
import { pairOf } from '../../text';

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
  const byOpening = groupByOpening(rows);
  // At most characters no word begins, and a look into this table is enough.
  const begins = new Uint8Array(0x10000);
  for (const key of byOpening.keys()) if (key >= 0 && key < begins.length) begins[key] = 1;
  const wordAt = (text: string, at: number): FoundWord<Meaning> | undefined => {
    const first = text.charCodeAt(at);
    if (begins[first] !== 1) return undefined;
    const found =
      longestAt(byOpening.get(pairOf(first, text.charCodeAt(at + 1))), text, at) ?? byOpening.get(first)?.[0];
    if (found === undefined) return undefined;
    const { word, meaning } = found;
    return { word, meaning, start: at, end: at + word.length };
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

interface Entry<Meaning> {
  readonly word: string;
  readonly meaning: Meaning;
}

/**
 * The words by the code of their first character, where at least an empty list stands, and those of more than one character by
 * their first two, the longest first. A word that stands in two rows is of the first.
 */
function groupByOpening<Meaning>(
  rows: readonly (readonly [Meaning, string])[],
): ReadonlyMap<number, readonly Entry<Meaning>[]> {
  const groups = new Map<number, Entry<Meaning>[]>();
  const seen = new Set<string>();
  for (const [meaning, words] of rows) {
    for (const word of words.split('|')) {
      if (seen.has(word)) continue;
      seen.add(word);
      const first = word.charCodeAt(0);
      const singles = groups.get(first) ?? [];
      groups.set(first, singles);
      if (word.length === 1) singles.push({ word, meaning });
      else {
        const pair = pairOf(first, word.charCodeAt(1));
        const longer = groups.get(pair);
        if (longer === undefined) groups.set(pair, [{ word, meaning }]);
        else longer.push({ word, meaning });
      }
    }
  }
  for (const group of groups.values()) if (group.length > 1) group.sort((a, b) => b.word.length - a.word.length);
  return groups;
}

function longestAt<Meaning>(
  entries: readonly Entry<Meaning>[] | undefined,
  text: string,
  at: number,
): Entry<Meaning> | undefined {
  if (entries !== undefined) for (const entry of entries) if (text.startsWith(entry.word, at)) return entry;
  return undefined;
}
