import type { Cell, Table } from './table';

const plain = (cell: Cell) => (cell !== null && typeof cell === 'object' ? cell.date : cell);

/** A header that stands twice is numbered: an object would keep the last of its columns only. */
function names(headers: readonly string[]): readonly string[] {
  const met = new Map<string, number>();
  return headers.map((header) => {
    const times = (met.get(header) ?? 0) + 1;
    met.set(header, times);
    return times === 1 ? header : `${header} (${times})`;
  });
}

/** The rows of a table as JSON objects by header, a line each with a comma between: what stands inside an array. */
export function toJsonRows({ headers, rows }: Table): string {
  const keys = names(headers);
  return rows
    .map((row) => JSON.stringify(Object.fromEntries(keys.map((key, at) => [key, plain(row[at] ?? null)]))))
    .join(',\n');
}

/** A table as a JSON array of objects by header: numbers as numbers, dates as ISO 8601, nothing as null. */
export const toJson = (table: Table): string => `[\n${toJsonRows(table)}\n]\n`;
