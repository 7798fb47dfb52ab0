import type { Caller, Calls } from '../../utils/messages';
import { troubleOf, whenOpen, type Database } from '../../utils/storage';
import { articlesOf } from './edit-handlers';

/** Whether a caller may write about a row: a script in a page about those of its page, a page of ours about all. */
async function isAllowed({ figures, mentions, highlights }: Database, id: string, caller: Caller): Promise<boolean> {
  const articles = await articlesOf(caller);
  if (articles === null) return true;
  const row = (await figures.get(id)) ?? (await mentions.get(id)) ?? (await highlights.get(id));
  return row !== undefined && articles.includes(row.sourceId);
}

/** Keeps a note that is being written, or forgets it once it is saved or given up. */
export async function saveDraft(
  database: Database,
  { id, text }: Calls['draft.save']['send'],
  caller: Caller,
): Promise<Calls['draft.save']['receive']> {
  try {
    await whenOpen(database);
    if (!(await isAllowed(database, id, caller))) return { ok: false, code: 'no-access', detail: 'another page' };
    if (text === '') await database.drafts.delete(id);
    else await database.drafts.put({ id, text, changedAt: Date.now() });
    return { ok: true };
  } catch (error) {
    return troubleOf(error);
  }
}
