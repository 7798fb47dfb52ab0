import { callAnnotator, type MarkChange } from '../../utils/messages';
import type { FigureRow, MentionRow } from '../../utils/model';
import type { Database } from '../../utils/storage';
import { showBadge } from './badge';
import { changeRecord, tabsShowing } from './tab-records';

/** What lies in the bin is not marked: to the page it is as good as gone. */
const statusOf = ({ status, deletedAt }: FigureRow | MentionRow) => (deletedAt === null ? status : 'missing');
const isMarked = (row: FigureRow | MentionRow) => row.deletedAt === null && row.status !== 'rejected';

/** Lets marks and badge follow an edit in every tab that shows one of its articles. */
export async function followEdit(database: Database, editId: number): Promise<void> {
  const edit = await database.edits.get(editId);
  if (edit === undefined) return;
  const tabs = await tabsShowing(edit.sourceIds);
  await Promise.allSettled(tabs.map(({ tabId, record }) => refresh(database, tabId, record.sourceIds)));
}

async function refresh(database: Database, tabId: number, sourceIds: readonly string[]): Promise<void> {
  const figures = await database.figures.where('sourceId').anyOf(sourceIds).toArray();
  const mentions = await database.mentions.where('sourceId').anyOf(sourceIds).toArray();
  const marks: MarkChange[] = [
    ...figures.map((row) => ({
      id: row.id,
      kind: (row.edited ?? row.found).kind ?? row.found.kind,
      status: statusOf(row),
    })),
    ...mentions.map((row) => ({ id: row.id, kind: null, status: statusOf(row) })),
  ];
  const organizations = new Set(mentions.filter(isMarked).map(({ organizationId }) => organizationId)).size;
  const count = figures.filter((row) => isMarked(row) && row.status !== 'missing').length;
  await changeRecord(tabId, (record) => (record === undefined ? record : { ...record, figures: count, organizations }));
  await callAnnotator(tabId, 'marks.change', { marks });
  await showBadge(database, tabId);
}
