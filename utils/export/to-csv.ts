import Papa from 'papaparse';
import { inertDate, makeInertText } from './inert';
import { writeNumber, type Cell, type Table } from './table';

export interface CsvOptions {
  /** Puts a byte order mark first, by which Excel knows UTF-8 on double click. Programs that are not Excel do without. */
  readonly bom: boolean;
  /** Leaves the headers out: what follows on a part that has them. */
  readonly isContinued?: boolean;
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return writeNumber(cell);
  return typeof cell === 'string' ? makeInertText(cell) : inertDate(cell.date);
}

/** A table as CSV (RFC 4180: commas, CRLF, quotes doubled). No cell can run as a formula. */
export function toCsv({ headers, rows }: Table, { bom, isContinued = false }: CsvOptions): string {
  const head = isContinued ? [] : [headers.map(makeInertText)];
  const lines = [...head, ...rows.map((row) => row.map(writeCell))];
  const text = lines.length === 0 ? '' : `${Papa.unparse(lines, { newline: '\r\n' })}\r\n`;
  return `${bom ? '\ufeff' : ''}${text}`;
}
