import { browser } from 'wxt/browser';
import { writeBackup, type Database } from '../../../utils/storage';

/** How long a browser may need to begin a download before its data may go. */
const KEPT_MS = 60_000;

/** Offers a backup of everything as a file, under the day that it is of. */
export async function saveBackup(database: Database, now: number): Promise<void> {
  const program = browser.runtime.getManifest().version;
  const blob = await new Response(writeBackup(database, { program, now })).blob();
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = `charity-tally-${new Date(now).toISOString().slice(0, 10)}.jsonl.gz`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MS);
}
