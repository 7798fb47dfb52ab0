import { toHtmlTable, toTsv, type Table } from '../export';

/** What became of a copy. `failed`: the browser let nobody write, most often because the window lost the focus. */
export type Copied =
  | { readonly ok: true; readonly rows: number }
  | { readonly ok: false; readonly code: 'failed'; readonly detail: string };

const blobOf = (type: string, text: string) => new Blob([text], { type });

/**
 * Copies a table as one item in two forms: HTML, which pastes as cells and as a table, and tab-separated text. Call it from
 * a click: browsers let nobody else write.
 */
export async function copyTable(table: Table): Promise<Copied> {
  try {
    const item = new ClipboardItem({
      'text/html': blobOf('text/html', toHtmlTable(table)),
      'text/plain': blobOf('text/plain', toTsv(table)),
    });
    await navigator.clipboard.write([item]);
    return { ok: true, rows: table.rows.length };
  } catch (error) {
    return { ok: false, code: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}
