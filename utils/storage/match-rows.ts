import type { Span, TextPositionSelector, TextQuoteSelector } from '../model';
import { createMatcher, likeness, standsUnchanged, type NumberReading, type ReadNumber } from '../selectors';
import { foldForId } from './fold';

/** A place of an article, stored or just found, as far as telling places apart needs it. */
export interface Place {
  readonly id: string;
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  /** What the number of a figure was read as; absent for a mention. */
  readonly found?: NumberReading;
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

/**
 * Finds, for each place just found, the stored row that is the same place: by id; else by equal words in an equal
 * context; else by equal words in the likeliest context; else where the text stands unchanged and is only read anew
 * (约21.88亿元 where 21.88亿元 was read); else where its selectors find it. A changed number is never taken for the old one.
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
      if (!overlaps(row.position, place.position) || !standsUnchanged(text, row)) continue;
      match(place, row);
      break;
    }
  }
  if (openRows.size > 0 && openPlaces.size > 0) matchBySelectors([...openRows.values()], openPlaces, text, match);
  return matches;
}

/** Pairs rows with the places where their selectors find them: in another script or printing, saying the same number. */
function matchBySelectors<S extends Place>(
  rows: readonly S[],
  openPlaces: ReadonlyMap<string, Place>,
  text: string,
  match: (place: Place, row: S) => void,
): void {
  const numbers = [...openPlaces.values()].flatMap(({ position: { start, end }, found }): ReadNumber[] =>
    found === undefined ? [] : [{ ...found, start, end }],
  );
  const find = createMatcher(text, () => numbers);
  for (const row of rows) {
    const { quote, position, found: reading } = row;
    const result = find({ quote, position, reading });
    if (result.outcome !== 'found') continue;
    const place = [...openPlaces.values()].find((open) => overlaps(open.position, result.span));
    if (place !== undefined) match(place, row);
  }
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
