import { figureTable, isColumnName, START_COLUMNS, type Cell, type ColumnName, type Table } from '../../utils/export';
import type { CollectionColumn, CollectionEntryRow, CollectionRow, FigureRow } from '../../utils/model';
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
}

export interface ShownColumn {
  readonly id: string;
  readonly title: string;
  /** The field of the figure; null for a column of the reader's own. */
  readonly name: ColumnName | null;
}

export interface ShownRow {
  readonly id: string;
  readonly figure: TallyFigure;
  readonly row: FigureRow;
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

/** What a collection shows. A row whose figure lies in the bin has nothing to show until it comes back. */
export function readCollection({ collection, entries, rows }: CollectionRows): ShownCollection {
  const columns = columnsOf(collection);
  const options = { mergedInto: mergersOf(rows.organizations) };
  const figureOf = new Map(tallyFiguresOf(rows).map((figure) => [figure.id, resolveOrganizations(figure, options)]));
  const rowOf = new Map(rows.figures.map((row) => [row.id, row]));
  const known = entries.flatMap(({ id, figureId, cells, collectedAt }) => {
    const [figure, row] = [figureOf.get(figureId ?? ''), rowOf.get(figureId ?? '')];
    if (figure === undefined || row === undefined) return [];
    return [{ id, figure, row, pick: { figureId: figure.id, cells, collectedDate: localDay(collectedAt) } }];
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
    rows: known.map(({ id, figure, row }, at) => ({ id, figure, row, cells: table.rows[at] ?? [] })),
  };
}

/** Rows of a collection as a table to be copied; all of them where none is chosen. */
export function tableOf({ columns, rows }: ShownCollection, chosen: ReadonlySet<string>): Table {
  return { headers: columns.map(({ title }) => title), rows: chosenOf(rows, chosen).map(({ cells }) => cells) };
}

/** The rows that an action is about: the chosen ones, all where none is. */
export const chosenOf = (rows: readonly ShownRow[], chosen: ReadonlySet<string>): readonly ShownRow[] =>
  chosen.size === 0 ? rows : rows.filter(({ id }) => chosen.has(id));
