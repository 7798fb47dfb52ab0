import { doEdit } from '../../utils/edits';
import type { Caller, Handlers, JournalEntry } from '../../utils/messages';
import type { EditRow } from '../../utils/model';
import {
  loadHistory,
  nextRedo,
  nextUndo,
  redoEdit,
  runTallyJobs,
  troubleOf,
  undoEdit,
  type Database,
} from '../../utils/storage';
import { followEdit } from './follow-edit';
import { isSamePage, loadRecord } from './tab-records';

/** The articles whose rows a caller may change: a script in a page those of its page, a page of ours all (null). */
export async function articlesOf({ tabId, url }: Caller): Promise<readonly string[] | null> {
  if (tabId === null) return null;
  const record = await loadRecord(tabId);
  return record !== undefined && isSamePage(record.url, url) ? record.sourceIds : [];
}

const entryOf = ({ id, action, at, undoneAt }: EditRow): JournalEntry => ({ id, action, at, undoneAt });

const isWithin = ({ sourceIds }: EditRow, articles: readonly string[] | null) =>
  articles === null || (sourceIds.length > 0 && sourceIds.every((id) => articles.includes(id)));

/** What a script in a page may undo is all that it hears of. */
function entriesFor(articles: readonly string[] | null, edits: readonly (EditRow | undefined)[]): JournalEntry[] {
  return edits.flatMap((edit) => (edit !== undefined && isWithin(edit, articles) ? entryOf(edit) : []));
}

/** Follows an edit in open tabs, and counts what it left to be counted. */
async function afterEdit(database: Database, editId: number): Promise<void> {
  void runTallyJobs(database).catch(() => undefined);
  await followEdit(database, editId);
}

/** The answers to the calls by which a reader changes something. */
export function createEditHandlers(
  database: Database,
): Pick<Handlers, 'edit.do' | 'edit.undo' | 'edit.redo' | 'edit.next'> {
  return {
    'edit.do': async ({ edit }, caller) => {
      const done = await doEdit(database, edit, Date.now(), await articlesOf(caller));
      if (done.ok && done.editId !== null) await afterEdit(database, done.editId);
      return done;
    },
    'edit.undo': async ({ editId }, caller) => {
      const done = await undoEdit(database, editId, Date.now(), await articlesOf(caller));
      if (done.ok && done.turned) await afterEdit(database, editId);
      return done;
    },
    'edit.redo': async ({ editId }, caller) => {
      const done = await redoEdit(database, editId, Date.now(), await articlesOf(caller));
      if (done.ok && done.turned) await afterEdit(database, editId);
      return done;
    },
    'edit.next': async ({ entries: limit }, caller) => {
      try {
        const articles = await articlesOf(caller);
        const [undo = null] = entriesFor(articles, [await nextUndo(database)]);
        const [redo = null] = entriesFor(articles, [await nextRedo(database)]);
        const entries = entriesFor(articles, limit === 0 ? [] : await loadHistory(database, { limit }));
        return { ok: true, undo, redo, entries };
      } catch (error) {
        return troubleOf(error);
      }
    },
  };
}
