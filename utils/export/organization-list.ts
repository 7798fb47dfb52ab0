import Papa from 'papaparse';
import * as v from 'valibot';
import { ORGANIZATION_TYPES, type OrganizationType } from '../model';

/** An organization as a list names it; null is what the list does not say. */
export interface ListedOrganization {
  readonly name: string;
  readonly type: OrganizationType | null;
  readonly aliases: readonly string[];
  readonly watched: boolean | null;
}

export type ListFaultCode = 'no-name-column' | 'too-many-lines' | 'wrong-line' | 'doubled-name' | 'not-a-table';

/** A fault of a list, with the line that has it, from 1. */
export class ListFault extends Error {
  readonly code: ListFaultCode;
  readonly line: number;

  constructor(code: ListFaultCode, line: number) {
    super(`line ${line}: ${code}`);
    this.code = code;
    this.line = line;
  }
}

const MOST_LINES = 20_000;

/** What the columns may be called, in the languages of the interface. */
const HEADERS = {
  name: ['name', 'organization', '名称', '名稱', '机构', '機構', '机构名称', '機構名稱'],
  type: ['type', '类型', '類型', '机构类型', '機構類型'],
  aliases: ['alias', 'aliases', 'also known as', '别名', '別名', '简称', '簡稱'],
  watched: ['watch', 'watched', '关注', '關注'],
} as const;
type Column = keyof typeof HEADERS;

const ALIAS_BREAKS = /\s*[;；、|\n]\s*/u;
const YES = new Set(['1', 'true', 'yes', 'y', 'x', '是', '✓', '关注', '關注']);
const NO = new Set(['0', 'false', 'no', 'n', '否', '不']);

const words = v.pipe(v.string(), v.minLength(1), v.maxLength(500), v.regex(/^\P{Cc}*$/u));
const listed = v.strictObject({
  name: words,
  type: v.nullable(v.picklist(ORGANIZATION_TYPES)),
  aliases: v.pipe(v.array(words), v.maxLength(200)),
  watched: v.nullable(v.boolean()),
});

/** Our own sign for text that a spreadsheet would run is no part of it. */
const bare = (cell: string) => cell.trim().replace(/^'(?=[=+\-@＝＋－＠])/u, '');

function columnsIn(header: readonly string[]): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>();
  for (const [at, title] of header.entries()) {
    for (const column of ['name', 'type', 'aliases', 'watched'] as const) {
      const known: readonly string[] = HEADERS[column];
      if (!found.has(column) && known.includes(title.trim().toLowerCase())) found.set(column, at);
    }
  }
  return found;
}

/** What a cell says of being watched; `undefined` where it says something else. */
function readYes(cell: string | null): boolean | null | undefined {
  if (cell === null || cell === '') return null;
  const word = cell.toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

/**
 * Reads a list of organizations (CSV with a heading: name, and where it has them type, aliases, watched). A list without
 * a column for it is a watch list: all of it is watched.
 * @param typeOf what the reader's language calls a type
 * @throws ListFault with the line that is at fault
 */
export function readOrganizationList(
  text: string,
  typeOf: (word: string) => OrganizationType | undefined,
): readonly ListedOrganization[] {
  const lines = linesOf(text);
  const [header, ...rest] = lines;
  const columns = columnsIn(header?.cells ?? []);
  if (!columns.has('name')) throw new ListFault('no-name-column', 1);
  if (rest.length > MOST_LINES) throw new ListFault('too-many-lines', MOST_LINES + 2);
  const names = new Set<string>();
  return rest.map(({ cells, line }) => {
    const cellOf = (column: Column) => (columns.has(column) ? bare(cells[columns.get(column) ?? -1] ?? '') : null);
    const type = cellOf('type');
    const read = v.safeParse(listed, {
      name: cellOf('name'),
      type: type === null || type === '' ? null : (typeOf(type) ?? type),
      aliases: (cellOf('aliases') ?? '')
        .split(ALIAS_BREAKS)
        .map(bare)
        .filter((alias) => alias !== ''),
      watched: columns.has('watched') ? readYes(cellOf('watched')) : true,
    });
    if (!read.success) throw new ListFault('wrong-line', line);
    if (names.has(read.output.name)) throw new ListFault('doubled-name', line);
    names.add(read.output.name);
    return read.output;
  });
}

interface Line {
  readonly cells: readonly string[];
  /** Where it begins: a cell in quotes may run over several lines. */
  readonly line: number;
}

/** The lines that say something, each with its number. */
function linesOf(text: string): readonly Line[] {
  const plain = text.replace(/^\ufeff/u, '').replaceAll(/\r\n?/gu, '\n');
  const lines: Line[] = [];
  let line = 1;
  let start = 0;
  Papa.parse<string[]>(plain, {
    delimiter: delimiterOf(plain),
    newline: '\n',
    step: ({ data, errors, meta }) => {
      const begins = line;
      line += plain.slice(start, meta.cursor).split('\n').length - 1;
      start = meta.cursor;
      // A quote that nothing closes would make one cell of all that follows.
      if (errors.some(({ type }) => type === 'Quotes')) throw new ListFault('not-a-table', begins);
      if (data.some((cell) => cell.trim() !== '')) lines.push({ cells: data, line: begins });
    },
  });
  return lines;
}

const SEPARATORS = [',', '\t', ';'] as const;

/** By its heading: a spreadsheet that is set to another country separates by something else. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split('\n', 1);
  return SEPARATORS.find((separator) => header.includes(separator)) ?? ',';
}
