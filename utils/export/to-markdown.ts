import { writeGrouped, type Cell, type Grouping, type Table } from './table';

/** Signs that Markdown or the HTML inside it would act on. */
const escapeText = (text: string): string =>
  text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>|~&]/g, String.raw`\$&`);

function writeCell(cell: Cell, grouping: Grouping): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return writeGrouped(cell, grouping);
  return escapeText(typeof cell === 'string' ? cell : cell.date);
}

const writeRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** A table as Markdown (GitHub's form), its columns of numbers set to the right. Text from a page stays text. */
export function toMarkdown({ headers, rows }: Table, grouping: Grouping = 'none'): string {
  const isNumeric = headers.map((_, at) => rows.some((row) => typeof row[at] === 'number'));
  return [
    writeRow(headers.map((header) => escapeText(header))),
    writeRow(isNumeric.map((right) => (right ? '---:' : '---'))),
    ...rows.map((row) => writeRow(row.map((cell) => writeCell(cell, grouping)))),
  ].join('');
}
