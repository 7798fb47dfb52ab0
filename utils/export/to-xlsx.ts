import type { Cell as SheetCell } from 'write-excel-file/universal';
import { inertDate } from './inert';
import type { Cell, Grouping, Table } from './table';

/** A sheet: a table under a name. */
export interface Sheet {
  readonly name: string;
  readonly table: Table;
}

/** What Excel lets a cell hold; what is longer would make the file unreadable. */
const LONGEST_CELL = 32_767;
const LONGEST_NAME = 31;
/** Characters that XML cannot hold, not even as an entity, and halves of characters. */
const NOT_IN_XML = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

const NUMBER_FORMATS: { readonly [G in Grouping]?: string } = { thousands: '#,##0.##########' };

/** Text needs no apostrophe here: the type of the cell says that it is none to run. */
const textCell = (text: string): SheetCell => ({
  type: String,
  value: text.replaceAll(NOT_IN_XML, '').slice(0, LONGEST_CELL),
  format: '@',
});

function sheetCell(cell: Cell, grouping: Grouping): SheetCell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return textCell(cell);
  const format = NUMBER_FORMATS[grouping];
  if (typeof cell === 'number') return { type: Number, value: cell, ...(format === undefined ? {} : { format }) };
  const date = new Date(`${inertDate(cell.date)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? textCell(cell.date) : { type: Date, value: date, format: 'yyyy-mm-dd' };
}

const headerCell = (header: string): SheetCell => ({ ...textCellOf(header), fontWeight: 'bold' });
const textCellOf = (text: string) => ({ type: String, value: text.replaceAll(NOT_IN_XML, '').slice(0, LONGEST_CELL) });

/** Names of sheets know no `[]:*?/\`, and no more than 31 characters. */
const sheetName = (name: string) => name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, LONGEST_NAME);

/**
 * Sheets as an XLSX file with typed cells: numbers, dates and text are what they are. The writer is loaded when it is
 * needed for the first time, because few sessions write a file.
 */
export async function toXlsx(sheets: readonly Sheet[], grouping: Grouping = 'none'): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const blob = await writeXlsxFile(
    sheets.map(({ name, table: { headers, rows } }) => ({
      sheet: sheetName(name),
      data: [headers.map(headerCell), ...rows.map((row) => row.map((cell) => sheetCell(cell, grouping)))],
      stickyRowsCount: 1,
    })),
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
