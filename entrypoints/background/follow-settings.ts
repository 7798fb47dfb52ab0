import { callAnnotator } from '../../utils/messages';
import { watchLooks, watchSettings } from '../../utils/settings';
import type { Database } from '../../utils/storage';
import { showMarks } from './show-marks';
import { tabsShowing } from './tab-records';

const inEveryTab = async (follow: (tabId: number) => Promise<unknown>) => {
  const tabs = await tabsShowing();
  await Promise.allSettled(tabs.map(({ tabId }) => follow(tabId)));
};

/** Lets open tabs follow what is set: quiet mode and colors hold for the pages that are open, too. */
export function followSettings(database: Database): void {
  watchSettings(({ marksShown }, before) => {
    if (marksShown !== before.marksShown)
      void inEveryTab((tabId) => showMarks(database, tabId, marksShown ? 'all' : 'none'));
  });
  watchLooks((looks) => void inEveryTab((tabId) => callAnnotator(tabId, 'marks.dress', { looks })));
}
