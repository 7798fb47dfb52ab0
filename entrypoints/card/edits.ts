import type { EditRequest } from '../../utils/edits';
import { call } from '../../utils/messages';

/** What the reader did in this page, last first: the newest is what undo takes back. */
let lastEdit: number | null = null;

export async function doEdit(edit: EditRequest): Promise<boolean> {
  const done = await call('edit.do', { edit });
  if (done.ok && done.editId !== null) lastEdit = done.editId;
  return done.ok;
}

/** Takes back what was done last in this page. */
export async function undoLast(): Promise<boolean> {
  const next = lastEdit === null ? await call('edit.next', { entries: 0 }) : undefined;
  const editId = lastEdit ?? (next?.ok === true ? next.undo?.id : undefined);
  if (editId === undefined) return false;
  lastEdit = null;
  const done = await call('edit.undo', { editId });
  return done.ok && done.turned;
}
