/**
 * The format of a backup: JSON Lines (https://jsonlines.org) in UTF-8, compressed by gzip.
 *
 * - Line 1, the header: `{"format":"charity-tally-backup","version":1,"schema":2,"program":"0.1.0","createdAt":"…"}`.
 *   `version` is that of this format, `schema` that of the database whose rows follow.
 * - A line a row: `{"sum":"1c291ca3","table":"figures","row":{…}}`. `sum` is the CRC-32 of everything behind its comma, in
 *   UTF-8. Tables stand in the order of `BACKUP_TABLES`, rows in that of their keys, fields in that of their names; no key stands twice.
 * - The last line, the trailer: `{"end":"charity-tally-backup","counts":{"figures":12,…},"sum":"…"}`. Its `sum` is the CRC-32
 *   of all sums of the rows, one behind the other: equal for equal rows, whenever they were written.
 *
 * Every line ends with a line feed. What is derived (tallies), the journal of edits and unsaved drafts are not in it.
 */
import * as v from 'valibot';
import { canonicalJson } from './canonical-json';
import { crc32 } from './crc32';
import { BACKUP_TABLES, keyField, ROW_SCHEMAS, type BackupRows, type BackupTable } from './row-schemas';

const FORMAT = 'charity-tally-backup';
const FORMAT_VERSION = 1;

export interface BackupHeader {
  /** Version of the database's schema. */
  readonly schema: number;
  readonly program: string;
  /** ISO 8601 moment. */
  readonly createdAt: string;
}

export type Counts = { readonly [T in BackupTable]?: number };

/** A row of a backup with its table and its key there. */
export type BackupRow = {
  [T in BackupTable]: { readonly table: T; readonly key: string; readonly row: BackupRows[T] };
}[BackupTable];

/** Why a file cannot be imported; codes become words in the interface. */
export type BackupFaultCode =
  | 'not-a-backup'
  | 'newer-version'
  | 'line-too-long'
  | 'too-many-lines'
  | 'not-json'
  | 'changed-line'
  | 'wrong-row'
  | 'doubled-row'
  | 'truncated'
  | 'wrong-total'
  | 'after-the-end';

/** A fault of a file, with the line that has it, from 1. */
export class BackupFault extends Error {
  readonly code: BackupFaultCode;
  readonly line: number;

  constructor(code: BackupFaultCode, line: number, detail = '') {
    super(`line ${line}: ${code}${detail === '' ? '' : ` (${detail})`}`);
    this.code = code;
    this.line = line;
  }
}

/** The longest line: a figure in a sentence of a hundred thousand characters has its place. */
export const LONGEST_LINE = 1_000_000;
/** Five times a database of a million figures. */
const MOST_LINES = 10_000_000;
/** A row has objects in objects in objects, and no more. */
const DEEPEST = 6;

const SUM_PREFIX = /^\{"sum":"([0-9a-f]{8})",/;
const SUM_LENGTH = '{"sum":"00000000",'.length;

const header = v.strictObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  program: v.pipe(v.string(), v.maxLength(100)),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
});
const trailer = v.strictObject({
  end: v.literal(FORMAT),
  counts: v.record(v.picklist(BACKUP_TABLES), v.pipe(v.number(), v.integer(), v.minValue(0))),
  sum: v.string(),
});
const line = v.strictObject({ sum: v.string(), table: v.picklist(BACKUP_TABLES), row: v.unknown() });

/** Writes a backup line by line, and keeps the counts for its end. */
export class BackupWriter {
  readonly #counts: { [T in BackupTable]?: number } = {};
  #sum = '';

  header(values: BackupHeader): string {
    return `${JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, ...values })}\n`;
  }

  row<T extends BackupTable>(table: T, row: BackupRows[T]): string {
    const rest = `"table":${JSON.stringify(table)},"row":${canonicalJson(row)}}`;
    const sum = crc32(rest);
    this.#counts[table] = (this.#counts[table] ?? 0) + 1;
    this.#sum = crc32(this.#sum + sum);
    return `{"sum":"${sum}",${rest}\n`;
  }

  trailer(): string {
    return `${JSON.stringify({ end: FORMAT, counts: this.#counts, sum: this.#sum })}\n`;
  }
}

/** Objects and lists as JSON has them: none too deep, and none that would become somebody's prototype. */
function isPlain(value: unknown, depth = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0 || Object.hasOwn(value, '__proto__')) return false;
  return Object.values(value).every((inner) => isPlain(inner, depth - 1));
}

function parseLine(text: string, at: number): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (isPlain(value)) return value;
  } catch {
    throw new BackupFault('not-json', at);
  }
  throw new BackupFault('wrong-row', at, 'nesting');
}

/**
 * Reads a backup line by line. Every line is checked for itself, and the whole at its end: call `end` after the last line.
 * @throws BackupFault with the line that is at fault
 */
export class BackupReader {
  readonly #counts: { [T in BackupTable]?: number } = {};
  readonly #newestSchema: number;
  #sum = '';
  #lines = 0;
  #header: BackupHeader | undefined;
  #isOver = false;

  /** @param newestSchema the newest schema of the database whose rows are understood */
  constructor(newestSchema: number) {
    this.#newestSchema = newestSchema;
  }

  get counts(): Counts {
    return this.#counts;
  }

  /** @returns the row of the line; `undefined` for header and trailer */
  line(text: string): BackupRow | undefined {
    this.#lines += 1;
    const at = this.#lines;
    if (this.#isOver) throw new BackupFault('after-the-end', at);
    if (at > MOST_LINES) throw new BackupFault('too-many-lines', at);
    if (text.length > LONGEST_LINE) throw new BackupFault('line-too-long', at);
    if (this.#header === undefined) {
      this.#header = this.#readHeader(text, at);
      return undefined;
    }
    const value = parseLine(text, at);
    const isTrailer = typeof value === 'object' && value !== null && Object.hasOwn(value, 'end');
    if (!isTrailer) return this.#readRow(text, value, at);
    this.#readTrailer(value, at);
    return undefined;
  }

  /** The file ended here. */
  end(): BackupHeader {
    if (this.#header === undefined) throw new BackupFault('not-a-backup', 1);
    if (!this.#isOver) throw new BackupFault('truncated', this.#lines + 1);
    return this.#header;
  }

  #readHeader(text: string, at: number): BackupHeader {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw new BackupFault('not-a-backup', at);
    }
    const read = v.safeParse(header, value);
    if (!read.success) throw new BackupFault('not-a-backup', at);
    const { version, schema, program, createdAt } = read.output;
    if (version > FORMAT_VERSION || schema > this.#newestSchema) {
      throw new BackupFault('newer-version', at, `format ${version}, schema ${schema}`);
    }
    return { schema, program, createdAt };
  }

  #readRow(text: string, value: unknown, at: number): BackupRow {
    const [, sum] = SUM_PREFIX.exec(text) ?? [];
    const shell = v.safeParse(line, value);
    if (!shell.success) throw new BackupFault('wrong-row', at, v.getDotPath(shell.issues[0]) ?? '');
    const { table, row } = shell.output;
    const read = v.safeParse(ROW_SCHEMAS[table], row);
    if (!read.success) throw new BackupFault('wrong-row', at, `${table}.${v.getDotPath(read.issues[0]) ?? 'row'}`);
    if (sum === undefined || sum !== crc32(text.slice(SUM_LENGTH))) throw new BackupFault('changed-line', at);
    this.#counts[table] = (this.#counts[table] ?? 0) + 1;
    this.#sum = crc32(this.#sum + sum);
    const key = v.parse(v.string(), Object.getOwnPropertyDescriptor(read.output, keyField(table))?.value);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema of this very table has read the row
    return { table, key, row: read.output } as BackupRow;
  }

  #readTrailer(value: unknown, at: number): void {
    const read = v.safeParse(trailer, value);
    const counted = JSON.stringify(this.#counts);
    if (!read.success || read.output.sum !== this.#sum || JSON.stringify(read.output.counts) !== counted) {
      throw new BackupFault('wrong-total', at);
    }
    this.#isOver = true;
  }
}
