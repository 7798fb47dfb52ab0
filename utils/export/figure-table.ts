import type { CollectionColumn, HighlightRow, TextQuoteSelector } from '../model';
import { mergersOf, resolveOrganizations, tallyFiguresOf, type TallyRows } from '../tally';
import {
  COLUMN_NAMES,
  COLUMNS,
  isColumnName,
  sourcedCell,
  type SourcedEntry,
  type TableEntry,
  type TableWords,
} from './columns';
import { figureLine, wordsLine } from './figure-line';
import { isTold } from './is-told';
import type { Cell, Table } from './table';
import { linkToWords } from './text-fragment';

/** What the reader collected, a figure or marked words, and what stands beside it in columns of the reader's own. */
export interface Pick {
  readonly figureId: string | null;
  readonly highlight?: HighlightRow | undefined;
  /** By the column's id. */
  readonly cells: Readonly<Record<string, string>>;
  /** ISO 8601 calendar date. */
  readonly collectedDate: string;
}

export interface FigureTableOptions {
  /** Which columns in which order, under which titles; without it those of every table. */
  readonly columns?: readonly CollectionColumn[] | null;
  /** Which figures and highlights in which order; without it all that are told, in reading order. */
  readonly picks?: readonly Pick[];
}

const EVERY_COLUMN: readonly CollectionColumn[] = COLUMN_NAMES.map((id) => ({ id, title: null }));

/**
 * A table with one row a figure, each with its source, as the reader left it. Numbers are in base units; an open high end
 * is an empty cell. Organizations go by the name that they were merged into.
 */
export function figureTable(rows: TallyRows, words: TableWords, options: FigureTableOptions = {}): Table {
  const columns = options.columns ?? EVERY_COLUMN;
  const entryOf = entriesOf(rows);
  const markedOf = markedIn(rows);
  const picks = options.picks ?? everyTold(rows);
  return {
    headers: columns.map(({ id, title }) => title ?? (isColumnName(id) ? words.column(id) : id)),
    rows: picks.flatMap((pick) => {
      const entry = entryOf(pick) ?? markedOf(pick);
      return entry === undefined ? [] : [columns.map(({ id }) => cellOf(id, entry, pick, words))];
    }),
  };
}

/** The entry of one figure, as its row in a table and its line of text are made of it; `undefined` where it is unknown. */
export function figureEntry(rows: TallyRows, figureId: string): TableEntry | undefined {
  return entriesOf(rows)({ figureId, cells: NO_CELLS, collectedDate: null });
}

/** Marked words with their source as one line of text. */
export const highlightLine = (highlight: HighlightRow, rows: TallyRows): string => {
  const entry = markedIn(rows)({ figureId: null, highlight, cells: NO_CELLS, collectedDate: null });
  return entry === undefined ? '' : `${wordsLine(entry)}\n`;
};

/** Figures with their sources, a line each, in the order of the ids; those that are not known are left out. */
export function figureLines(rows: TallyRows, figureIds: readonly string[], words: TableWords): string {
  const entryOf = entriesOf(rows);
  const entries = figureIds.map((figureId) => entryOf({ figureId, cells: NO_CELLS, collectedDate: null }));
  return entries.flatMap((entry) => (entry === undefined ? [] : `${figureLine(entry, words)}\n`)).join('');
}

function cellOf(id: string, entry: TableEntry | SourcedEntry, { cells }: Wanted, words: TableWords): Cell {
  if (isColumnName(id)) return 'figure' in entry ? COLUMNS[id](entry, words) : sourcedCell(id, entry);
  return Object.hasOwn(cells, id) ? (cells[id] ?? null) : null;
}

/** A row of a table that nobody picked has no date and no cells of its own. */
type Wanted = Omit<Pick, 'collectedDate'> & { readonly collectedDate: string | null };

const NO_CELLS: Pick['cells'] = {};

const everyTold = (rows: TallyRows): readonly Wanted[] =>
  tallyFiguresOf(rows)
    .filter(isTold)
    .map(({ id }) => ({ figureId: id, cells: NO_CELLS, collectedDate: null }));

function entriesOf(rows: TallyRows): (wanted: Wanted) => TableEntry | undefined {
  const rowOf = new Map(rows.figures.map((row) => [row.id, row]));
  const figureOf = new Map(tallyFiguresOf(rows).map((figure) => [figure.id, figure]));
  const sourceOf = new Map(rows.sources.map((source) => [source.id, source]));
  const organizationOf = new Map(rows.organizations.map((organization) => [organization.id, organization]));
  const mergedInto = mergersOf(rows.organizations);
  const isRepeated = repetitionIn(rows);
  return ({ figureId, collectedDate }) => {
    const row = rowOf.get(figureId ?? '');
    const read = figureOf.get(figureId ?? '');
    if (row === undefined || read === undefined) return undefined;
    const figure = resolveOrganizations(read, { mergedInto });
    const source = sourceOf.get(row.sourceId);
    return {
      figure,
      raw: row.found.raw,
      sentence: row.sentence,
      organization: organizationOf.get(figure.organizationId ?? ''),
      recipient: organizationOf.get(figure.recipientId ?? ''),
      source,
      note: row.note,
      tags: row.tags,
      link: source === undefined ? null : linkToWords(source.url, row.quote, isRepeated(row)),
      collectedDate,
    };
  };
}

/** The entries of marked words. */
function markedIn(rows: TallyRows): (wanted: Wanted) => SourcedEntry | undefined {
  const sourceOf = new Map(rows.sources.map((source) => [source.id, source]));
  const isRepeated = repetitionIn(rows);
  return ({ highlight, collectedDate }) => {
    if (highlight === undefined) return undefined;
    const { quote, note, tags, sourceId } = highlight;
    const source = sourceOf.get(sourceId);
    const link = source === undefined ? null : linkToWords(source.url, quote, isRepeated(highlight));
    return { sentence: quote.exact, source, note, tags, link, collectedDate };
  };
}

/** Words this short stand in an article more often than not: 10人, 280所. */
const SELDOM_REPEATED_FROM = 5;

interface Placed {
  readonly sourceId: string;
  readonly quote: TextQuoteSelector;
}

/** Whether words stand in their article more than once, as far as the stored sentences and the title tell. */
function repetitionIn({ figures, sources }: TallyRows): (row: Placed) => boolean {
  const texts = new Map<string, Set<string>>();
  for (const { sourceId, sentence } of figures) {
    const known = texts.get(sourceId);
    if (known === undefined) texts.set(sourceId, new Set([sentence]));
    else known.add(sentence);
  }
  for (const { id, title } of sources) if (title !== null) texts.get(id)?.add(title);
  const joined = new Map([...texts].map(([id, sentences]) => [id, [...sentences].join('\n')]));
  return ({ sourceId, quote: { exact } }) => {
    if (exact.length < SELDOM_REPEATED_FROM) return true;
    const text = joined.get(sourceId) ?? '';
    return text.indexOf(exact) !== text.lastIndexOf(exact);
  };
}
