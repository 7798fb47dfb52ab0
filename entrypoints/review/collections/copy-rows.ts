import type { CopyFormat } from '../../../components/collections/actions';
import { chosenOf, readCollection, tableOf } from '../../../components/collections/collection-data';
import { TABLE_WORDS } from '../../../components/table-words';
import { copyTable, copyText, type Copied } from '../../../utils/clipboard';
import { figureLines, toCsv, toJson, toMarkdown, type Table } from '../../../utils/export';
import type { StoredCollection } from '../../../utils/storage';

/** The formats that a table is written in as text. */
const WRITERS: { readonly [F in Exclude<CopyFormat, 'table' | 'lines'>]: (table: Table) => string } = {
  markdown: toMarkdown,
  csv: (table) => toCsv(table, { bom: false }),
  json: toJson,
};

/**
 * Copies rows of a collection. It is all made in the click itself: browsers let nobody write to the clipboard later.
 * @param chosen ids of rows; all of them where there is none
 */
export function copyRows(stored: StoredCollection, format: CopyFormat, chosen: ReadonlySet<string>): Promise<Copied> {
  const shown = readCollection(stored);
  const rows = chosenOf(shown.rows, chosen);
  if (format === 'lines') {
    const ids = rows.map(({ figure }) => figure.id);
    return copyText(figureLines(stored.rows, ids, TABLE_WORDS), rows.length);
  }
  const table = tableOf(shown, chosen);
  return format === 'table' ? copyTable(table) : copyText(WRITERS[format](table), rows.length);
}
