import type { FoundRow, LostPlace, Span } from '../model';
import { findAgain, lostPlaces } from './find-again';
import { matchRows } from './match-rows';
import type { ReadAgain } from '../selectors';

/** The sentence around `span`, from spans in order; the words themselves where none holds it. */
export function sentenceAround(text: string, sentences: readonly Span[], span: Span): string {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  const holds = sentence !== undefined && sentence.start <= span.start;
  return text.slice(holds ? sentence.start : span.start, Math.max(span.end, holds ? sentence.end : span.end));
}

/** What a new reading of a page makes of the rows that are stored of it. */
export interface Reconciled<Row> {
  /** The rows of what was found, in the order in which it was found, and behind them what stands by the reader's word alone. */
  readonly present: readonly Row[];
  /** Every row that has to be written. */
  readonly changed: readonly Row[];
  /** What became of those that the article does not have as they were. */
  readonly lost: readonly LostPlace[];
}

/** What the reader did to a row stays; a row that was missing is back. */
function returned<Row extends FoundRow>(row: Row): Row {
  return { ...row, status: row.status === 'missing' ? 'found' : row.status, missingSince: null };
}

/** A row that the article no longer has. What the reader decided about it is kept beside that. */
function missing<Row extends FoundRow>(row: Row, now: number): Row {
  return { ...row, status: row.status === 'found' ? 'missing' : row.status, missingSince: row.missingSince ?? now };
}

/** What the reader made or confirmed does not depend on whether the program reads it as well. */
const isReaders = ({ status }: FoundRow) => status === 'confirmed' || status === 'edited';

const isSame = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);

/** The text that rows stand in, and how the numbers of such a text are read. */
export interface Readable {
  readonly text: string;
  readonly readAgain: ReadAgain;
}

/** How one table's rows are joined. */
export interface RowRules<Row> {
  /** Joins a stored row with what was found at its place, keeping the reader's part of it. */
  readonly update: (stored: Row, found: Row) => Row;
  readonly category: LostPlace['category'];
  /** Points a found row at the ids under which other rows of the page are stored. */
  readonly relink: (found: Row, idOf: (foundId: string) => string) => Row;
}

/**
 * Reconciles a page's stored rows with what was just found on it. Found again: the stored row with its id, updated.
 * New: the row as found. Gone: missing, unless the reader put it there and its words still stand. Reading the same page twice changes nothing.
 */
export function reconcile<Row extends FoundRow>(
  stored: readonly Row[],
  found: readonly Row[],
  { text, readAgain }: Readable,
  now: number,
  { update, relink, category }: RowRules<Row>,
): Reconciled<Row> {
  const matches = matchRows(stored, found, text);
  const idOf = (foundId: string) => matches.get(foundId)?.id ?? foundId;
  const read = found.map((row) => {
    const match = matches.get(row.id);
    const linked = relink(row, idOf);
    return match === undefined ? linked : returned(update(match, linked));
  });
  const presentIds = new Set(read.map(({ id }) => id));
  const unread = stored.filter(({ id }) => !presentIds.has(id));
  const { standing, lost } = findAgain(unread, text, readAgain);
  // Where the program reads nothing, what stands there by its word alone is gone as well.
  const kept = standing.filter(isReaders);
  const keptIds = new Set(kept.map(({ id }) => id));
  const gone = unread.filter(({ id }) => !keptIds.has(id)).map((row) => missing(row, now));
  const present = [...read, ...kept];
  const storedById = new Map(stored.map((row) => [row.id, row]));
  const changed = [...present, ...gone].filter((row) => {
    const before = storedById.get(row.id);
    return before === undefined || !isSame(before, row);
  });
  return { present, changed, lost: lostPlaces(lost, category) };
}
