import { browser } from 'wxt/browser';
import type { Exported, Job } from '../../../components/transfer/requests';
import { localDay } from '../../../components/local-day';
import { saveSettings } from '../../../utils/settings';
import { troubleOf, writeBackup, type Database } from '../../../utils/storage';
import { saveFile } from './save-file';

/** Writes everything to a backup, gives it to the reader, and keeps when that was. */
export async function backUp(database: Database, { signal, onProgress }: Job): Promise<Exported> {
  const now = Date.now();
  let rows = 0;
  try {
    const stream = writeBackup(database, {
      program: browser.runtime.getManifest().version,
      now,
      signal,
      onProgress: (written, total) => {
        rows = written;
        onProgress(written, total);
      },
    });
    const file = await new Response(stream).blob();
    const name = `charity-tally-backup-${localDay(now)}.jsonl.gz`;
    saveFile(file, name);
    await saveSettings({ backedUpAt: now });
    return { ok: true, file: name, rows };
  } catch (error) {
    return signal.aborted ? { ok: false, code: 'cancelled' } : troubleOf(error);
  }
}
