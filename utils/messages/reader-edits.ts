import type { EditRequest } from '../edits';
import type { HighlightCategory, MarkDetails, Reading, ReadingForm } from '../model';
import { inTurn } from './in-turn';
import { call } from './sender';

/** What the reader did last on this surface, and what was taken back last: undo and redo go by these first. */
let lastDone: number | null = null;
let lastUndone: number | null = null;

function remember(editId: number | null): void {
  if (editId === null) return;
  lastDone = editId;
  lastUndone = null;
}

/** Has an edit done, and keeps it in mind for undo. Answers whether it was done. */
export function doEdit(edit: EditRequest): Promise<boolean> {
  return inTurn(async () => {
    const done = await call('edit.do', { edit });
    if (done.ok) remember(done.editId);
    return done.ok;
  });
}

/** Takes back what was done last. */
async function undoLast(): Promise<boolean> {
  const next = lastDone === null ? await call('edit.next', { entries: 0 }) : undefined;
  const editId = lastDone ?? (next?.ok === true ? next.undo?.id : undefined);
  if (editId === undefined) return false;
  lastDone = null;
  const done = await call('edit.undo', { editId });
  if (done.ok && done.turned) lastUndone = editId;
  return done.ok && done.turned;
}

/** Does again what was taken back last. */
async function redoLast(): Promise<boolean> {
  const next = lastUndone === null ? await call('edit.next', { entries: 0 }) : undefined;
  const editId = lastUndone ?? (next?.ok === true ? next.redo?.id : undefined);
  if (editId === undefined) return false;
  lastUndone = null;
  const done = await call('edit.redo', { editId });
  if (done.ok && done.turned) lastDone = editId;
  return done.ok && done.turned;
}

function collect(figureId: string): Promise<boolean> {
  return inTurn(async () => {
    const done = await call('collection.add', { figureIds: [figureId] });
    if (done.ok) remember(done.editId);
    return done.ok;
  });
}

async function copy(line: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(line);
    return true;
  } catch {
    return false;
  }
}

const TABLES = { figure: 'figures', organization: 'mentions', highlight: 'highlights' } as const;

/** Longer printed forms differ before their end. */
const LONGEST_ID = 200;

/** A note is kept while it is written, but not at every key. */
const DRAFT_MS = 400;
let draftTimer: ReturnType<typeof setTimeout> | undefined;

/** What of a mark its deeds are told by. */
type Marked = Pick<MarkDetails, 'id' | 'category' | 'sourceId' | 'raw' | 'tags' | 'line'>;

/**
 * What a reader can do about a mark, on whatever surface its details are shown. Each answers whether it was done.
 * @param ids of everything that is decided together: an organization stands in several places
 * @param onDone is waited for after each, so that what was done shows
 */
export function markActions(details: Marked, onDone: () => Promise<void>, ids: readonly string[] = [details.id]) {
  const { id, category, sourceId, raw } = details;
  const target = { table: TABLES[category], id };
  const then = async (done: Promise<boolean>): Promise<boolean> => {
    const isDone = await done;
    await onDone();
    return isDone;
  };
  const edit = (request: EditRequest) => then(doEdit(request));
  const keepDraft = (text: string) => {
    clearTimeout(draftTimer);
    draftTimer = setTimeout(() => void call('draft.save', { id, text }), text === '' ? 0 : DRAFT_MS);
  };
  return {
    onDecide: (action: 'confirm' | 'reject' | 'reset') => {
      const table = TABLES[category];
      // What the reader has made is neither right nor wrong.
      if (table === 'highlights') return Promise.resolve(false);
      return edit({ action, targets: ids.map((one) => ({ table, id: one })) });
    },
    onForm: async (): Promise<ReadingForm | undefined> => {
      const answer = await call('mark.form', { id });
      return answer.ok ? answer.form : undefined;
    },
    onCorrect: (fields: Partial<Reading>) => edit({ action: 'correct', figureId: id, fields }),
    onCollect: () => then(collect(id)),
    onNever: () =>
      edit({
        action: 'rule',
        id: `not-a-figure ${raw}`.slice(0, LONGEST_ID),
        rule: 'not-a-figure',
        words: raw,
        organizationId: null,
        sourceId,
      }),
    onNote: async (text: string) => {
      keepDraft('');
      return edit({ action: 'note', target, text });
    },
    onDraft: keepDraft,
    onTags: (tags: readonly string[]) =>
      edit({
        action: 'tag',
        targets: [target],
        add: tags.filter((tag) => !details.tags.includes(tag)),
        remove: details.tags.filter((tag) => !tags.includes(tag)),
      }),
    onPurpose: (purpose: HighlightCategory) => edit({ action: 'categorize', highlightId: id, category: purpose }),
    onRemove: () => edit({ action: 'delete', targets: [target] }),
    onUndo: () => then(inTurn(undoLast)),
    onRedo: () => then(inTurn(redoLast)),
    onCopy: () => copy(details.line),
  };
}
