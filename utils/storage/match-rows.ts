import type { Span, TextPositionSelector, TextQuoteSelector } from '../model';
import { foldForId } from './fold';

/** A place of an article, stored or just found, as far as telling places apart needs it. */
export interface Place {
  readonly id: string;
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

/** Half of the letter pairs around a place must have stayed: one changed sentence beside it leaves more, another story less. */
const LEAST_LIKENESS = 0.5;

/** A hostile page repeats one number thousands of times: beyond this many equal ones, only equal contexts are compared. */
const MOST_COMPARED = 64;

interface Described<P extends Place> {
  readonly place: P;
  /** The words themselves, folded: only places with equal words can be the same. */
  readonly words: string;
  readonly context: string;
}

function describe<P extends Place>(place: P): Described<P> {
  const { exact, prefix, suffix } = place.quote;
  return { place, words: foldForId(exact), context: `${foldForId(prefix)}\n${foldForId(suffix)}` };
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 2 <= text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Dice's coefficient over pairs of characters: 1 for equal texts, 0 where they share none. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const pairs = pairsOf(a);
  let shared = 0;
  for (const [pair, count] of pairsOf(b)) shared += Math.min(count, pairs.get(pair) ?? 0);
  const all = Math.max(0, a.length - 1) + Math.max(0, b.length - 1);
  return all === 0 ? 0 : (2 * shared) / all;
}

function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Whether the text still has, at the stored place, exactly what it had there. */
function standsUnchanged({ quote, position }: Place, text: string): boolean {
  const { start, end } = position;
  return (
    text.slice(start, end) === quote.exact &&
    text.slice(Math.max(0, start - quote.prefix.length), start) === quote.prefix &&
    text.slice(end, end + quote.suffix.length) === quote.suffix
  );
}

/**
 * Finds, for each place just found, the stored row that is the same place: by id; else by equal words in an equal
 * context; else by equal words in the likeliest context; else where the text stands unchanged and is only read anew
 * (约21.88亿元 where 21.88亿元 was read). A changed number is never taken for the old one.
 * @returns found id → stored row; each row once at the most
 */
export function matchRows<S extends Place>(
  stored: readonly S[],
  found: readonly Place[],
  text: string,
): ReadonlyMap<string, S> {
  const matches = new Map<string, S>();
  const openRows = new Map(stored.map((row) => [row.id, row]));
  const openPlaces = new Map(found.map((place) => [place.id, place]));
  const match = (place: Place, row: S) => {
    matches.set(place.id, row);
    openRows.delete(row.id);
    openPlaces.delete(place.id);
  };

  for (const place of found) {
    const row = openRows.get(place.id);
    if (row !== undefined) match(place, row);
  }
  if (openRows.size === 0 || openPlaces.size === 0) return matches;

  const rowsByWords = groupBy([...openRows.values()].map(describe), ({ words }) => words);
  const placesByWords = groupBy([...openPlaces.values()].map(describe), ({ words }) => words);
  for (const [words, places] of placesByWords) {
    const rows = rowsByWords.get(words);
    if (rows !== undefined) matchByContext(rows, places, match);
  }

  for (const place of openPlaces.values()) {
    for (const row of openRows.values()) {
      if (!overlaps(row.position, place.position) || !standsUnchanged(row, text)) continue;
      match(place, row);
      break;
    }
  }
  return matches;
}

/** Pairs rows and places of equal words: equal contexts first, then the likeliest pairs. */
function matchByContext<S extends Place>(
  rows: readonly Described<S>[],
  places: readonly Described<Place>[],
  match: (place: Place, row: S) => void,
): void {
  const rowsByContext = groupBy(rows, ({ context }) => context);
  const restPlaces: Described<Place>[] = [];
  const taken = new Set<Described<S>>();
  for (const place of places) {
    const row = rowsByContext.get(place.context)?.shift();
    if (row === undefined) {
      restPlaces.push(place);
      continue;
    }
    taken.add(row);
    match(place.place, row.place);
  }
  const restRows = rows.filter((row) => !taken.has(row));
  if (restRows.length > MOST_COMPARED || restPlaces.length > MOST_COMPARED) return;
  const pairs = restPlaces
    .flatMap((place) => restRows.map((row) => ({ place, row, likeness: likeness(row.context, place.context) })))
    .filter((pair) => pair.likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness);
  const used = new Set<unknown>();
  for (const { place, row } of pairs) {
    if (used.has(place) || used.has(row)) continue;
    used.add(place).add(row);
    match(place.place, row.place);
  }
}
