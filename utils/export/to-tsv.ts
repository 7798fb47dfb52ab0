import { inertDate, makeInertText } from './inert';
import { writeNumber, type Cell, type Table } from './table';

/** A field that begins with a quote is read up to the next one, across tabs and lines: such a field is quoted as a whole. */
const quote = (field: string): string => (field.startsWith('"') ? `"${field.replaceAll('"', '""')}"` : field);

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return writeNumber(cell);
  return typeof cell === 'string' ? quote(makeInertText(cell)) : inertDate(cell.date);
}

const writeRow = (cells: readonly Cell[]): string => cells.map(writeCell).join('\t');

/** A table as tab-separated text, one row a line, as spreadsheets paste it. No cell can run as a formula. */
export function toTsv({ headers, rows }: Table): string {
  return [headers, ...rows].map((row) => `${writeRow(row)}\n`).join('');
}
