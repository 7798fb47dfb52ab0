import type { FoundRow, Span } from '../model';
import { createMatcher, describePosition, describeQuote } from '../selectors';
import { matchRows } from './match-rows';

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

/** Finds rows again by their own words. Numbers in them must be the same; what the program reads there is of no matter. */
function findAgain<Row extends Pick<FoundRow, 'quote' | 'position' | 'missingSince'>>(
  rows: readonly Row[],
  text: string,
): { readonly standing: readonly Row[]; readonly gone: readonly Row[] } {
  const match = createMatcher(text, () => []);
  const standing: Row[] = [];
  const gone: Row[] = [];
  for (const row of rows) {
    const result = match(row);
    if (result.outcome !== 'found') gone.push(row);
    else {
      const { span } = result;
      standing.push({ ...row, quote: describeQuote(text, span), position: describePosition(span), missingSince: null });
    }
  }
  return { standing, gone };
}

const isSame = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);

/** How one table's rows are joined. */
export interface RowRules<Row> {
  /** Joins a stored row with what was found at its place, keeping the reader's part of it. */
  readonly update: (stored: Row, found: Row) => Row;
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
  text: string,
  now: number,
  { update, relink }: RowRules<Row>,
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
  const { standing, gone: unsaid } = findAgain(unread.filter(isReaders), text);
  const gone = [...unread.filter((row) => !isReaders(row)), ...unsaid].map((row) => missing(row, now));
  const present = [...read, ...standing];
  const storedById = new Map(stored.map((row) => [row.id, row]));
  const changed = [...present, ...gone].filter((row) => {
    const before = storedById.get(row.id);
    return before === undefined || !isSame(before, row);
  });
  return { present, changed };
}
