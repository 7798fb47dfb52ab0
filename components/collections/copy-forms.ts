import {
  figureLines,
  highlightLine,
  toCsv,
  toHtmlTable,
  toJson,
  toMarkdown,
  toTsv,
  type Table,
} from '../../utils/export';
import { TABLE_WORDS } from '../table-words';
import type { CopyFormat } from './actions';
import { chosenOf, readCollection, tableOf, type CollectionRows, type ShownRow } from './collection-data';

/** What is copied: the same rows in one or several forms, by their types. */
export interface CopiedForms {
  readonly forms: Readonly<Record<string, string>>;
  readonly rows: number;
}

/** How a table is written in each format; as a table it pastes as cells, from whichever of its two forms a program takes. */
const WRITERS: { readonly [F in Exclude<CopyFormat, 'lines'>]: (table: Table) => CopiedForms['forms'] } = {
  table: (table) => ({ 'text/html': toHtmlTable(table), 'text/plain': toTsv(table) }),
  markdown: (table) => ({ 'text/plain': toMarkdown(table) }),
  csv: (table) => ({ 'text/plain': toCsv(table, { bom: false }) }),
  json: (table) => ({ 'text/plain': toJson(table) }),
};

/**
 * Rows of a collection as they are copied.
 * @param chosen ids of rows; all of them where there is none
 */
export function copyForms(stored: CollectionRows, format: CopyFormat, chosen: ReadonlySet<string>): CopiedForms {
  const shown = readCollection(stored);
  const rows = chosenOf(shown.rows, chosen);
  if (format !== 'lines') return { forms: WRITERS[format](tableOf(shown, chosen)), rows: rows.length };
  return { forms: { 'text/plain': rows.map((row) => lineOf(row, stored)).join('') }, rows: rows.length };
}

function lineOf({ subject: { table, id } }: ShownRow, { rows, highlights }: CollectionRows): string {
  if (table === 'figures') return figureLines(rows, [id], TABLE_WORDS);
  const highlight = highlights.find((row) => row.id === id);
  return highlight === undefined ? '' : highlightLine(highlight, rows);
}
