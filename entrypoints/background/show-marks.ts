import { callAnnotator } from '../../utils/messages';
import type { MarksShown } from '../../utils/model';
import type { Database } from '../../utils/storage';
import { annotateIfAllowed } from './annotate';
import { changeRecord, loadRecord } from './tab-records';

/** Shows these marks of a tab alone; where nobody paints yet, the annotator comes if it may. */
export async function showMarks(database: Database, tabId: number, shown: MarksShown): Promise<void> {
  const record = await changeRecord(tabId, (page) =>
    page === undefined ? page : { ...page, marksShown: shown, marksRemoved: false },
  );
  const answer = await callAnnotator(tabId, 'marks.show', { shown });
  if (!answer.ok && shown !== 'none') await annotateIfAllowed(database, tabId, record);
}

/** Shows the marks of a tab where they are hidden, and hides them where any are shown. */
export async function toggleMarks(database: Database, tabId: number): Promise<void> {
  const record = await loadRecord(tabId);
  if (record !== undefined) await showMarks(database, tabId, record.marksShown === 'none' ? 'all' : 'none');
}
