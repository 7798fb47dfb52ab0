import type { Span } from '../../model';
import { fromSource } from '../../text';
import type { Candidate, PreparedArticle } from '../types';
import { toCandidate } from './find-amounts';
import { readAmount } from './read-amount';

/** Rows of a table as a page gives them: a line each, cells parted by tabs. */
const ROWS = /^[^\n\t]*\t[^\n]*(?:\n[^\n\t]*\t[^\n]*)+/gmu;
/** What a column is counted in, behind its heading: 接收捐赠（万元）, 受益人数(人), 金额/万元. */
const UNIT =
  /(?:（(?:单位[:：])?(?<wide>[^（）]{1,8})）|\((?:单位[:：])?(?<plain>[^()]{1,8})\)|[/／](?<slash>[^/／]{1,4}))\s*$/u;
const NUMBER = /^[\d,.]*\d$/u;

interface Column {
  readonly name: string;
  readonly unit: string;
}

/** The cells of a line of the source, as spans of the text that rules read. */
function cellsOf(article: PreparedArticle, line: Span): Span[] {
  const cells: Span[] = [];
  let { start } = line;
  for (const cell of article.source.slice(line.start, line.end).split('\t')) {
    cells.push(fromSource(article, { start, end: start + cell.length }));
    start += cell.length + 1;
  }
  return cells;
}

function* linesOf(source: string, { start, end }: Span): Generator<Span> {
  let from = start;
  for (const line of source.slice(start, end).split('\n')) {
    if (line.includes('\t')) yield { start: from, end: from + line.length };
    from += line.length + 1;
  }
}

function columnOf(heading: string): Column | undefined {
  const found = UNIT.exec(heading);
  const unit = found?.groups?.['wide'] ?? found?.groups?.['plain'] ?? found?.groups?.['slash'];
  return found === null || unit === undefined ? undefined : { name: heading.slice(0, found.index).trim(), unit };
}

/** A number alone in its cell, read with the unit of its column. */
function readCell(text: string, cell: Span, { name, unit }: Column): Candidate | undefined {
  const words = text.slice(cell.start, cell.end);
  const number = words.trim();
  if (!NUMBER.test(number)) return undefined;
  const amount = readAmount(`${number}${unit}`, 0);
  if (amount === undefined || amount.noFigure !== null || amount.end < number.length + unit.length) return undefined;
  const start = cell.start + words.indexOf(number);
  const candidate = toCandidate({ ...amount, start, end: start + number.length, at: start });
  return { ...candidate, item: name === '' ? null : name };
}

/** Numbers in the cells of a table whose heading says what they count: the cells themselves hold digits alone. */
export function findCells(article: PreparedArticle): readonly Candidate[] {
  const { source, text } = article;
  const found: Candidate[] = [];
  for (const { 0: rows, index } of source.matchAll(ROWS)) {
    let columns: readonly (Column | undefined)[] = [];
    for (const line of linesOf(source, { start: index, end: index + rows.length })) {
      const cells = cellsOf(article, line);
      const headings = cells.map(({ start, end }) => columnOf(text.slice(start, end).trim()));
      if (headings.some((heading) => heading !== undefined)) {
        columns = headings;
        continue;
      }
      found.push(
        ...cells.flatMap((cell, at) => {
          const column = columns[at];
          return (column === undefined ? undefined : readCell(text, cell, column)) ?? [];
        }),
      );
    }
  }
  return found;
}
