import { toHtmlTable, toTsv, type Table } from '../export';
import { writeItem, type Copied } from './write-item';

/** Copies a table as one item in two forms: HTML, which pastes as cells and as a table, and tab-separated text. */
export function copyTable(table: Table): Promise<Copied> {
  return writeItem({ 'text/html': toHtmlTable(table), 'text/plain': toTsv(table) }, table.rows.length);
}
