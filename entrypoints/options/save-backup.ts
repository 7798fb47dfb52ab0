import { browser } from 'wxt/browser';
import { saveSettings } from '../../utils/settings';
import { writeBackup, type Database } from '../../utils/storage';

/** The browser reads the file some time after the click that saves it. */
const KEPT_MS = 60_000;

/**
 * Saves everything that can be read as a file in the reader's downloads.
 * @returns the name of the file; `undefined` where the database could not be read to its end
 */
export async function saveBackup(database: Database): Promise<string | undefined> {
  const now = Date.now();
  const program = `${browser.runtime.getManifest().name} ${browser.runtime.getManifest().version}`;
  try {
    const blob = await new Response(writeBackup(database, { program, now })).blob();
    const name = `charity-tally-${new Date(now).toISOString().slice(0, 10)}.jsonl.gz`;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(link.href);
    }, KEPT_MS);
    await saveSettings({ backedUpAt: now });
    return name;
  } catch {
    return undefined;
  }
}
