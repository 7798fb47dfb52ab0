import search from 'approx-string-match';
import type { Span } from '../model';
import { likeness } from './likeness';

/** A described place, folded: the words and what stood around them. */
export interface FoldedQuote {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
}

/** A place in a folded text where the described words may stand. */
export interface Place extends Span {
  /** Whether the words themselves stand there; else only what stood around them does. */
  readonly hasWords: boolean;
  /** How much of what stood around the words stands there, from 0 to 1. */
  readonly likeness: number;
}

/** A hostile page repeats a text thousands of times: beyond this many no place is told from another. */
const MOST_PLACES = 64;

/** A context with every fourth character changed is no longer the same. */
const ERRORS_A_CHARACTER = 1 / 4;

/** Shorter contexts stand in too many places to be looked for with errors. */
const SHORTEST_INEXACT = 8;

/** Words may grow to about twice their length before what stands between two contexts is something else. */
const longestFor = (exact: string) => 2 * exact.length + 16;

/** An inexact search takes time with the text: it looks only this far around the place where the words stood. */
const REACH = 100_000;

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0 && found.length <= MOST_PLACES; at = text.indexOf(words, at + 1)) {
    found.push(at);
  }
  return found;
}

/** Where `words` stand, exactly or with as few errors as can be. */
function placesOf(text: string, words: string, around: number): Span[] {
  const exact = occurrences(text, words).map((start) => ({ start, end: start + words.length }));
  if (exact.length > 0 || words.length < SHORTEST_INEXACT) return exact;
  const from = Math.max(0, around - REACH);
  const found = search(text.slice(from, around + REACH), words, Math.floor(words.length * ERRORS_A_CHARACTER));
  return found.slice(0, MOST_PLACES).map(({ start, end }) => ({ start: from + start, end: from + end }));
}

/** How like the surroundings of a place are to those described; 1 where nothing stood around the words. */
function contextLikeness(text: string, { start, end }: Span, { prefix, suffix }: FoldedQuote): number {
  const length = prefix.length + suffix.length;
  if (length === 0) return 1;
  const before = likeness(text.slice(Math.max(0, start - prefix.length), start), prefix);
  const after = likeness(text.slice(end, end + suffix.length), suffix);
  return (before * prefix.length + after * suffix.length) / length;
}

/** The nearest of `spans` that begins at `from` or after it, and not after `to`. */
const nextIn = (spans: readonly Span[], from: number, to: number) =>
  spans.find(({ start }) => start >= from && start <= to);

/**
 * What stands where the words stood, going by what stood around them: between their two contexts, or next to the one that
 * is left. Where nothing stands between the contexts, the words are gone.
 */
function findBetween(text: string, quote: FoldedQuote, around: number): Span[] {
  const befores = placesOf(text, quote.prefix, around);
  const afters = placesOf(text, quote.suffix, around).sort((a, b) => a.start - b.start);
  const longest = longestFor(quote.exact);
  const between = befores.map(({ end: start }) => {
    const after = nextIn(afters, start, start + longest);
    return { start, end: after?.start ?? Math.min(text.length, start + quote.exact.length) };
  });
  const met = new Set(between.map(({ end }) => end));
  const onlyAfter = afters
    .filter(({ start }) => !met.has(start))
    .map(({ start: end }) => ({ start: Math.max(0, end - quote.exact.length), end }));
  return [...between, ...onlyAfter].filter(({ start, end }) => start < end);
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/**
 * The places of a folded text where a quote may stand, the likeliest first.
 * @param around where it stood, as well as that is known
 * @returns `tooMany` where the words repeat so often that no place was looked at
 */
export function findPlaces(
  text: string,
  quote: FoldedQuote,
  around: number,
): { readonly places: readonly Place[]; readonly tooMany: boolean } {
  const starts = occurrences(text, quote.exact);
  if (starts.length > MOST_PLACES) return { places: [], tooMany: true };
  const placeOf = (span: Span, hasWords: boolean): Place => ({
    ...span,
    hasWords,
    likeness: contextLikeness(text, span, quote),
  });
  const worded = starts.map((start) => placeOf({ start, end: start + quote.exact.length }, true));
  const isCertain = worded.some((place) => place.likeness === 1);
  const between = isCertain ? [] : findBetween(text, quote, around).map((span) => placeOf(span, false));
  const others = between.filter((place) => !worded.some((known) => overlap(known, place)));
  return {
    places: [...worded, ...others].sort((a, b) => b.likeness - a.likeness),
    tooMany: false,
  };
}
