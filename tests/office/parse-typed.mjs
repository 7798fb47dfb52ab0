/** @typedef {{ readonly text: string, readonly isText: boolean }} TypedCell */

const CELL = /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\r?\n|$)/gu;

/**
 * CSV in which a cell in quotes is text and any other a number, a day or nothing.
 * @param {string} csv
 * @returns {TypedCell[][]}
 */
export function parseTyped(csv) {
  /** @type {TypedCell[][]} */
  const rows = [];
  /** @type {TypedCell[]} */
  let row = [];
  for (const { 1: quoted, 2: bare = '', 3: end, index } of csv.replace(/^\ufeff/u, '').matchAll(CELL)) {
    if (index === csv.length && row.length === 0) break;
    row.push(
      quoted === undefined ? { text: bare, isText: false } : { text: quoted.replaceAll('""', '"'), isText: true },
    );
    if (end === ',') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}
