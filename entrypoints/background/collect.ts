import { doEdit } from '../../utils/edits';
import { t } from '../../utils/i18n';
import type { Caller, Calls } from '../../utils/messages';
import { loadSettings, saveSettings } from '../../utils/settings';
import { collectionNamed, countEntries, troubleOf, type Database } from '../../utils/storage';
import { articlesOf } from './edit-handlers';
import { speak } from './speak';

/** The collection that every reader begins with. Its id is the same everywhere, so that a backup of another machine joins it. */
const FIRST_COLLECTION = 'first';

/** A collection in the bin stays there: what is collected next begins another. */
const freshId = async ({ collections }: Database) =>
  (await collections.get(FIRST_COLLECTION)) === undefined ? FIRST_COLLECTION : crypto.randomUUID();

/** What is collected has one row in a collection, on whichever machine that was: a backup joins them. */
const rowIdOf = (collectionId: string, id: string) => `${collectionId} ${id}`;

/** Adds figures and highlights to the current collection; without one the first comes into being, as part of the same edit. */
export async function collect(
  database: Database,
  { figureIds, highlightIds = [] }: Calls['collection.add']['send'],
  caller: Caller,
): Promise<Calls['collection.add']['receive']> {
  try {
    const settings = await loadSettings();
    await speak(settings);
    const current = await collectionNamed(database, settings.collectionId);
    const { id: collectionId, name } = current ?? { id: await freshId(database), name: t('collection.first') };
    const before = await countEntries(database, collectionId);
    const rowOf = (id: string) => ({ id: rowIdOf(collectionId, id), figureId: null, highlightId: null });
    const rows = [
      ...figureIds.map((figureId) => ({ ...rowOf(figureId), figureId })),
      ...highlightIds.map((highlightId) => ({ ...rowOf(highlightId), highlightId })),
    ];
    const request = { action: 'collect', collectionId, name, rows } as const;
    const done = await doEdit(database, request, Date.now(), await articlesOf(caller));
    if (!done.ok) return done;
    if (settings.collectionId !== collectionId) await saveSettings({ collectionId });
    const after = await countEntries(database, collectionId);
    return { ok: true, editId: done.editId, collection: name, added: after - before, rows: after };
  } catch (error) {
    return troubleOf(error);
  }
}
