import type { SourceRow } from '../model';
import type { ColumnName, TableWords } from './columns';
import type { Cell, Table } from './table';

/** The columns of the sheet of sources: those that say the same of an article as in the table of figures. */
const SOURCE_COLUMNS = [
  'title',
  'outlet',
  'author',
  'date',
  'url',
  'note',
  'tags',
] as const satisfies readonly ColumnName[];

const CELLS: { readonly [C in (typeof SOURCE_COLUMNS)[number]]: (source: SourceRow) => Cell } = {
  title: ({ title }) => title,
  outlet: ({ site }) => site,
  author: ({ author }) => author,
  date: ({ publishedDate }) => (publishedDate === null ? null : { date: publishedDate }),
  url: ({ url }) => url,
  note: ({ note }) => (note === '' ? null : note),
  tags: ({ tags }) => (tags.length === 0 ? null : tags.join(', ')),
};

/** A table with one row an article. */
export function sourceTable(sources: readonly SourceRow[], words: Pick<TableWords, 'column'>): Table {
  return {
    headers: SOURCE_COLUMNS.map(words.column),
    rows: sources.map((source) => SOURCE_COLUMNS.map((name) => CELLS[name](source))),
  };
}
