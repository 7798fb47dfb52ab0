import { inertDate, makeInert } from './inert';
import { writeNumber, type Cell, type Table } from './table';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeText = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const DAY_MS = 86_400_000;
/** The day from which spreadsheets count. */
const DAY_0_MS = Date.UTC(1899, 11, 30);

/** A date as a spreadsheet counts it; `undefined` for what a page gave for one and is none. */
function dayNumber(date: string): number | undefined {
  const at = inertDate(date) === date ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(at) ? undefined : (at - DAY_0_MS) / DAY_MS;
}

/**
 * Each program has its own word for the type of a pasted cell: Excel and WPS read `mso-number-format`, LibreOffice `sdval`
 * and `sdnum`. Text is named as text, or 0012 would lose its zeros and a long number its last digits.
 */
function writeCell(cell: Cell): string {
  if (cell === null) return '<td></td>';
  if (typeof cell === 'number') {
    const number = writeNumber(cell);
    return `<td align="right" sdval="${number}" sdnum="1033;0;General" style="mso-number-format:General">${number}</td>`;
  }
  if (typeof cell === 'string') {
    return `<td sdnum="1033;0;@" style="mso-number-format:'\\@'">${escapeText(makeInert(cell))}</td>`;
  }
  const day = dayNumber(cell.date);
  const told = day === undefined ? '' : ` sdval="${day}" sdnum="1033;1033;YYYY-MM-DD"`;
  return `<td${told} style="mso-number-format:'yyyy\\-mm\\-dd'">${escapeText(inertDate(cell.date))}</td>`;
}

const writeHeader = (header: string): string => `<th>${escapeText(makeInert(header))}</th>`;

const writeRow = (cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`;

/** A table as HTML with typed cells: it pastes as cells into spreadsheets and as a table into word processors. */
export function toHtmlTable({ headers, rows }: Table): string {
  const head = writeRow(headers.map(writeHeader));
  const body = rows.map((row) => writeRow(row.map(writeCell))).join('');
  return `<table><thead>${head}</thead><tbody>${body}</tbody></table>`;
}
