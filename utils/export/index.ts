export {
  BACKUP_TABLES,
  BackupFault,
  BackupReader,
  BackupWriter,
  compareRows,
  LONGEST_LINE,
  mergeRows,
  type BackupFaultCode,
  type BackupHeader,
  type BackupRow,
  type BackupRows,
  type BackupTable,
  type Counts,
  type Merged,
} from './backup';
export {
  CODE_WORDS,
  COLUMN_NAMES,
  isColumnName,
  START_COLUMNS,
  type ColumnName,
  type TableEntry,
  type TableWords,
} from './columns';
export { figureLine } from './figure-line';
export {
  figureEntry,
  figureLines,
  highlightLine,
  figureTable,
  type FigureTableOptions,
  type Pick,
} from './figure-table';
export { ListFault, readOrganizationList, type ListedOrganization, type ListFaultCode } from './organization-list';
export { toCslJson, toRis, type DayOf } from './references';
export { sourceTable } from './source-table';
export { writeGrouped, type Cell, type Grouping, type Table } from './table';
export { linkToWords } from './text-fragment';
export { toCsv, type CsvOptions } from './to-csv';
export { toHtmlTable } from './to-html-table';
export { toJson, toJsonRows } from './to-json';
export { toMarkdown } from './to-markdown';
export { toTsv } from './to-tsv';
export { toXlsx, type Sheet } from './to-xlsx';
export { toWebAnnotations } from './web-annotation';
