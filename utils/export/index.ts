export { COLUMN_NAMES, type ColumnName, type TableWords } from './columns';
export { figureTable, isTold } from './figure-table';
export type { Cell, Table } from './table';
export { toHtmlTable } from './to-html-table';
export { toTsv } from './to-tsv';
