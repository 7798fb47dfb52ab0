import {
  figureTable,
  isColumnName,
  START_COLUMNS,
  type Cell,
  type ColumnName,
  type Pick as Picked,
  type Table,
} from '../../utils/export';
import type { CollectionColumn, CollectionEntryRow, CollectionRow, HighlightRow } from '../../utils/model';
import { mergersOf, resolveOrganizations, tallyFiguresOf, type TallyFigure, type TallyRows } from '../../utils/tally';
import { t } from '../../utils/i18n';
import { localDay } from '../local-day';
import { TABLE_WORDS } from '../table-words';

/** A collection as it is stored, with what stands behind its rows. */
export interface CollectionRows {
  readonly collection: CollectionRow;
  /** In their order. */
  readonly entries: readonly CollectionEntryRow[];
  readonly rows: TallyRows;
  readonly highlights: readonly HighlightRow[];
}

export interface ShownColumn {
  readonly id: string;
  readonly title: string;
  /** The field of the figure; null for a column of the reader's own. */
  readonly name: ColumnName | null;
}

/** What a row of a collection is about. */
export interface Subject {
  readonly table: 'figures' | 'highlights';
  readonly id: string;
}

export interface ShownRow {
  readonly id: string;
  readonly subject: Subject;
  /** The figure as printed, or the marked words. */
  readonly words: string;
  readonly note: string;
  /** `undefined` where the row is of marked words. */
  readonly figure: TallyFigure | undefined;
  readonly cells: readonly Cell[];
}

/** A collection as its table shows it. */
export interface ShownCollection {
  readonly id: string;
  readonly name: string;
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly ShownRow[];
}

/** The columns of a collection; those that every one begins with where the reader chose none. */
export const columnsOf = ({ columns }: Pick<CollectionRow, 'columns'>): readonly CollectionColumn[] =>
  columns ?? START_COLUMNS.map((id) => ({ id, title: null }));

/** What a column is called: by its reader, else by the program. */
export const titleOf = ({ id, title }: CollectionColumn): string =>
  title ?? (isColumnName(id) ? t(`column.${id}`) : id);

/** What the rows of a collection are picked by: what each is about, and its own cells. */
export const picksOf = ({ entries, highlights }: Pick<CollectionRows, 'entries' | 'highlights'>): readonly Picked[] => {
  const highlightOf = new Map(highlights.map((row) => [row.id, row]));
  return entries.map(({ figureId, highlightId, cells, collectedAt }) => ({
    figureId,
    highlight: highlightOf.get(highlightId ?? ''),
    cells,
    collectedDate: localDay(collectedAt),
  }));
};

interface PickedRow {
  readonly pick: Picked;
  readonly shown: Omit<ShownRow, 'cells'>;
}

/** What a collection shows. A row whose figure or highlight lies in the bin has nothing to show until it comes back. */
export function readCollection({ collection, entries, rows, highlights }: CollectionRows): ShownCollection {
  const columns = columnsOf(collection);
  const options = { mergedInto: mergersOf(rows.organizations) };
  const figureOf = new Map(tallyFiguresOf(rows).map((figure) => [figure.id, resolveOrganizations(figure, options)]));
  const rowOf = new Map(rows.figures.map((row) => [row.id, row]));
  const known = picksOf({ entries, highlights }).flatMap((pick, at): readonly PickedRow[] => {
    const id = entries[at]?.id ?? '';
    const [figure, row] = [figureOf.get(pick.figureId ?? ''), rowOf.get(pick.figureId ?? '')];
    if (figure !== undefined && row !== undefined) {
      const subject: Subject = { table: 'figures', id: row.id };
      return [{ pick, shown: { id, subject, words: row.found.raw, note: row.note, figure } }];
    }
    if (pick.highlight === undefined) return [];
    const { quote, note } = pick.highlight;
    const subject: Subject = { table: 'highlights', id: pick.highlight.id };
    return [{ pick, shown: { id, subject, words: quote.exact, note, figure: undefined } }];
  });
  const table = figureTable(rows, TABLE_WORDS, { columns, picks: known.map(({ pick }) => pick) });
  return {
    id: collection.id,
    name: collection.name,
    columns: columns.map((column) => ({
      id: column.id,
      title: titleOf(column),
      name: isColumnName(column.id) ? column.id : null,
    })),
    rows: known.map(({ shown }, at) => ({ ...shown, cells: table.rows[at] ?? [] })),
  };
}

/** Rows of a collection as a table to be copied; all of them where none is chosen. */
export function tableOf({ columns, rows }: ShownCollection, chosen: ReadonlySet<string>): Table {
  return { headers: columns.map(({ title }) => title), rows: chosenOf(rows, chosen).map(({ cells }) => cells) };
}

/** The rows that an action is about: the chosen ones, all where none is. */
export const chosenOf = (rows: readonly ShownRow[], chosen: ReadonlySet<string>): readonly ShownRow[] =>
  chosen.size === 0 ? rows : rows.filter(({ id }) => chosen.has(id));
