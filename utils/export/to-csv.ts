import Papa from 'papaparse';
import { inertDate, makeInertText } from './inert';
import { writeNumber, type Cell, type Table } from './table';

export interface CsvOptions {
  /** Puts a byte order mark first, by which Excel knows UTF-8 on double click. Programs that are not Excel do without. */
  readonly bom: boolean;
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return writeNumber(cell);
  return typeof cell === 'string' ? makeInertText(cell) : inertDate(cell.date);
}

/** A table as CSV (RFC 4180: commas, CRLF, quotes doubled). No cell can run as a formula. */
export function toCsv({ headers, rows }: Table, { bom }: CsvOptions): string {
  const fields = headers.map(makeInertText);
  const text = Papa.unparse({ fields, data: rows.map((row) => row.map(writeCell)) }, { newline: '\r\n' });
  return `${bom ? '\ufeff' : ''}${text}\r\n`;
}
