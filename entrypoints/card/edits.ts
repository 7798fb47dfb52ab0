import type { EditRequest } from '../../utils/edits';
import { call } from '../../utils/messages';

/** What the reader did last in this page, and what was taken back last: undo and redo go by these first. */
let lastDone: number | null = null;
let lastUndone: number | null = null;

/** Keeps in mind what was done by another call than an edit's own. */
export function rememberEdit(editId: number | null): void {
  if (editId === null) return;
  lastDone = editId;
  lastUndone = null;
}

export async function doEdit(edit: EditRequest): Promise<boolean> {
  const done = await call('edit.do', { edit });
  if (done.ok) rememberEdit(done.editId);
  return done.ok;
}

/** Takes back what was done last in this page. */
export async function undoLast(): Promise<boolean> {
  const next = lastDone === null ? await call('edit.next', { entries: 0 }) : undefined;
  const editId = lastDone ?? (next?.ok === true ? next.undo?.id : undefined);
  if (editId === undefined) return false;
  lastDone = null;
  const done = await call('edit.undo', { editId });
  if (done.ok && done.turned) lastUndone = editId;
  return done.ok && done.turned;
}

/** Does again what was taken back last. */
export async function redoLast(): Promise<boolean> {
  const next = lastUndone === null ? await call('edit.next', { entries: 0 }) : undefined;
  const editId = lastUndone ?? (next?.ok === true ? next.redo?.id : undefined);
  if (editId === undefined) return false;
  lastUndone = null;
  const done = await call('edit.redo', { editId });
  if (done.ok && done.turned) lastDone = editId;
  return done.ok && done.turned;
}
