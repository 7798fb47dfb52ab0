import { localDay } from '../../../components/local-day';
import { TABLE_WORDS } from '../../../components/table-words';
import { figureTable, toCsv, toWebAnnotations } from '../../../utils/export';
import { loadSettings } from '../../../utils/settings';
import { loadFigures, type Database, type StoredHighlight } from '../../../utils/storage';
import { saveFile } from './save-file';

/** What was saved: the name of the file, and how many rows it has. */
interface Saved {
  readonly file: string;
  readonly rows: number;
}

/** Saves chosen figures as CSV, each with its source. What was rejected or is missing is told in no table. */
export async function exportFigures(database: Database, ids: readonly string[]): Promise<Saved> {
  const { csvMark } = await loadSettings();
  const table = figureTable(await loadFigures(database, ids), TABLE_WORDS);
  const file = `charity-tally-${localDay(Date.now())}.csv`;
  saveFile(new Blob([toCsv(table, { bom: csvMark })], { type: 'text/csv' }), file);
  return { file, rows: table.rows.length };
}

/** Saves chosen highlights as W3C Web Annotations. */
export function exportHighlights(highlights: readonly StoredHighlight[]): Saved {
  const sources = new Map(highlights.flatMap(({ source }) => (source === undefined ? [] : [[source.id, source]])));
  const rows = highlights.map(({ row }) => row);
  const file = `charity-tally-${localDay(Date.now())}.jsonld`;
  saveFile(new Blob([toWebAnnotations(rows, [...sources.values()])], { type: 'application/ld+json' }), file);
  return { file, rows: rows.length };
}
