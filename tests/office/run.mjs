/**
 * `npm run verify:office`: writes a table as clipboard HTML, TSV, CSV and XLSX, lets LibreOffice read each, and compares what
 * its cells hold: numbers as numbers, days as days, Chinese as it is, and nothing that runs. It is no part of `npm test`,
 * because it takes a large program.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../support/command.mjs';
import { convert, findOffice } from './office.mjs';
import { parseTyped } from './parse-typed.mjs';
import { SOURCES, TABLE } from './table.mjs';

/** @typedef {import('./parse-typed.mjs').TypedCell} TypedCell */

const folder = mkdtempSync(path.join(tmpdir(), 'charity-tally-office-'));
const writers = await loadWriters();

/** What is written, how LibreOffice is told to read it, and what a text cell holds there. */
const FORMATS = [
  {
    name: 'clipboard HTML',
    file: 'table.html',
    text: writers.toHtmlTable(TABLE),
    reads: 'HTML (StarCalc)',
    hold: writers.makeInert,
  },
  {
    name: 'TSV',
    file: 'table.tsv.txt',
    text: writers.toTsv(TABLE),
    reads: csvFilter('9'),
    hold: writers.makeInertText,
  },
  {
    name: 'CSV',
    file: 'table.csv',
    text: writers.toCsv(TABLE, { bom: true }),
    reads: csvFilter('44'),
    hold: writers.makeInertText,
  },
  {
    name: 'XLSX',
    file: 'table.xlsx',
    text: await writers.toXlsx([
      { name: '数字', table: TABLE },
      { name: '来源', table: SOURCES },
    ]),
    reads: undefined,
    hold: (/** @type {string} */ text) => text,
  },
];

/** @param {string} separator code of its character */
function csvFilter(separator) {
  // Separator, quote, UTF-8, first line, columns as they come, English numbers.
  return `Text - txt - csv (StarCalc):${separator},34,76,1,,1033`;
}

/** The writers as they are shipped, with what makes text inert. */
async function loadWriters() {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: {
        input: { writers: path.join(ROOT, 'utils/export/index.ts'), inert: path.join(ROOT, 'utils/export/inert.ts') },
        output: { entryFileNames: '[name].mjs' },
      },
    },
    ssr: { noExternal: true },
  });
  const load = (/** @type {string} */ name) => import(pathToFileURL(path.join(folder, `${name}.mjs`)).href);
  return { ...(await load('writers')), ...(await load('inert')) };
}

/**
 * What a cell has to hold there.
 * @param {import('../../utils/export').Cell} cell
 * @param {(text: string) => string} hold
 * @returns {TypedCell}
 */
function expectedOf(cell, hold) {
  if (cell === null) return { text: '', isText: false };
  if (typeof cell === 'number') return { text: String(cell), isText: false };
  if (typeof cell === 'object') return { text: cell.date, isText: false };
  return { text: hold(cell), isText: true };
}

/** @param {TypedCell} found @param {TypedCell} expected */
function isSame(found, expected) {
  if (found.isText !== expected.isText && expected.text !== '') return false;
  if (!expected.isText && expected.text !== '' && !Number.isNaN(Number(expected.text)))
    return Number(found.text) === Number(expected.text);
  return found.text.trim() === expected.text.trim();
}

/**
 * @param {string} name
 * @param {readonly (readonly TypedCell[])[]} found
 * @param {{ headers: readonly string[], rows: readonly (readonly import('../../utils/export').Cell[])[] }} table
 * @param {(text: string) => string} hold
 */
function compare(name, found, table, hold) {
  const rows = [table.headers, ...table.rows];
  let right = 0;
  /** @type {string[]} */
  const faults = [];
  for (const [at, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      const expected = expectedOf(cell, hold);
      const there = found[at]?.[column] ?? { text: '', isText: false };
      if (isSame(there, expected)) right += 1;
      else
        faults.push(
          `  row ${at + 1}, ${table.headers[column]}: ${JSON.stringify(there)}, not ${JSON.stringify(expected)}`,
        );
    }
  }
  if (found.length > rows.length) faults.push(`  ${found.length} rows, not ${rows.length}`);
  console.log(`${faults.length === 0 ? '✓' : '✗'} ${name}: ${right} cells right, ${faults.length} wrong`);
  for (const fault of faults.slice(0, 20)) console.log(fault);
  return { right, wrong: faults.length };
}

try {
  const office = findOffice();
  const totals = { right: 0, wrong: 0 };
  for (const { name, file, text, reads, hold } of FORMATS) {
    writeFileSync(path.join(folder, file), text);
    const out = path.join(folder, `out-${file}`);
    convert(office, path.join(folder, file), out, reads);
    const sheets = readdirSync(out).toSorted();
    for (const sheet of sheets) {
      const table = sheet.includes('来源') ? SOURCES : TABLE;
      const { right, wrong } = compare(
        `${name}, ${sheet}`,
        parseTyped(readFileSync(path.join(out, sheet), 'utf8')),
        table,
        hold,
      );
      totals.right += right;
      totals.wrong += wrong;
    }
    if (sheets.length < (reads === undefined ? 2 : 1)) {
      console.log(`✗ ${name}: LibreOffice could not read it`);
      totals.wrong += 1;
    }
  }
  console.log(`${totals.right} passed, ${totals.wrong} failed`);
  process.exitCode = totals.wrong === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
