/** Signs that take two columns of a terminal. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/**
 * Prints rows with their columns aligned, Chinese ones too.
 * @param {readonly (readonly string[])[]} rows
 */
export function printTable(rows) {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  for (const row of rows) {
    const cells = widths.map((width, column) => {
      const cell = row[column] ?? '';
      return cell + ' '.repeat(width - widthOf(cell));
    });
    console.log(cells.join('  ').trimEnd());
  }
}

/** @param {string} text */
const widthOf = (text) => text.length + (text.match(WIDE)?.length ?? 0);
