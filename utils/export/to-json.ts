import type { Cell, Table } from './table';

const plain = (cell: Cell) => (cell !== null && typeof cell === 'object' ? cell.date : cell);

/** A table as a JSON array of objects by header: numbers as numbers, dates as ISO 8601, nothing as null. */
export function toJson({ headers, rows }: Table): string {
  const objects = rows.map((row) => Object.fromEntries(headers.map((header, at) => [header, plain(row[at] ?? null)])));
  return `${JSON.stringify(objects, null, 2)}\n`;
}
