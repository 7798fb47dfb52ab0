import { browser } from 'wxt/browser';
import { t } from '../../utils/i18n';
import { saveSettings } from '../../utils/settings';
import { rescue, writeBackup, type Database } from '../../utils/storage';

/** The browser reads the file some time after the click that saves it. */
const KEPT_MS = 60_000;

/** A file in the reader's downloads. */
interface SavedFile {
  readonly name: string;
  /** How many rows could be read, where it was not all of them; `undefined` for a whole backup. */
  readonly rows: number | undefined;
}

/**
 * Saves everything that can be read as a file in the reader's downloads: the whole database, or, where it does not open as
 * usual or not to its end, what can still be read of it.
 * @returns `undefined` where nothing can be read
 */
export async function saveBackup(database: Database): Promise<SavedFile | undefined> {
  const now = Date.now();
  const program = `${browser.runtime.getManifest().name} ${browser.runtime.getManifest().version}`;
  try {
    const file = await new Response(writeBackup(database, { program, now })).blob();
    const name = download(file, 'charity-tally', now);
    await saveSettings({ backedUpAt: now });
    return { name, rows: undefined };
  } catch {
    const rescued = await rescue(database.name, { program, now });
    return rescued && { name: download(rescued.file, 'charity-tally-rescued', now), rows: rescued.rows };
  }
}

function download(file: Blob, name: string, now: number): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${name}-${new Date(now).toISOString().slice(0, 10)}.jsonl.gz`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, KEPT_MS);
  return link.download;
}

/** What to tell the reader of a file that was saved, or was not. */
export function wordsOf(saved: SavedFile | undefined): string {
  if (saved === undefined) return t('options.data.backupFailed');
  const { name: file, rows } = saved;
  return rows === undefined ? t('options.data.backupDone', { file }) : t('options.data.rescued', { file, rows });
}
