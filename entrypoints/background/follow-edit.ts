import { callAnnotator } from '../../utils/messages';
import { loadPageRows, type Database } from '../../utils/storage';
import { showBadge } from './badge';
import { countOf, marksOf } from './marks';
import { changeRecord, tabsShowing, type TabRecord } from './tab-records';

/** Lets marks and badge follow an edit in every tab that shows one of its articles. */
export async function followEdit(database: Database, editId: number): Promise<void> {
  const edit = await database.edits.get(editId);
  if (edit === undefined) return;
  // A rule holds for every article: those that stand open are read again, and marked by what is found then.
  if (edit.changes.some(({ table }) => table === 'rules')) {
    const open = await tabsShowing();
    await Promise.allSettled(open.map(({ tabId }) => callAnnotator(tabId, 'page.again', {})));
  }
  const tabs = await tabsShowing(edit.sourceIds);
  await Promise.allSettled(tabs.map(({ tabId, record }) => refresh(database, tabId, record)));
}

async function refresh(database: Database, tabId: number, { sourceIds, articles, lost }: TabRecord): Promise<void> {
  const rows = await loadPageRows(database, sourceIds);
  const counts = countOf(rows);
  await changeRecord(tabId, (record) => (record === undefined ? record : { ...record, ...counts }));
  await callAnnotator(tabId, 'marks.change', { marks: marksOf(articles, rows, lost) });
  await showBadge(database, tabId);
}
