import { useState } from 'preact/hooks';
import type { EditRequest } from '../../../utils/edits';
import { t } from '../../../utils/i18n';
import { call } from '../../../utils/messages';
import { loadHistory, type Database } from '../../../utils/storage';

/** An entry that is to be undone or redone is among the newest. */
const NEWEST = 100;

interface Edits {
  readonly version: number;
  readonly edit: (request: EditRequest) => Promise<boolean>;
  readonly turn: (direction: 'undo' | 'redo') => Promise<void>;
}

/**
 * What the reader changes and takes back. Everything goes to the background, which keeps the journal.
 * @param onChange is told which articles an edit touched
 */
export function useEdits(
  database: Database,
  say: (words: string) => void,
  onChange: (sourceIds: readonly string[]) => Promise<void>,
): Edits {
  const [version, setVersion] = useState(0);
  const readAgain = async (editId: number) => {
    const entry = (await loadHistory(database, { limit: NEWEST })).find(({ id }) => id === editId);
    await onChange(entry?.sourceIds ?? []);
    setVersion((before) => before + 1);
  };
  const edit = async (request: EditRequest) => {
    const done = await call('edit.do', { edit: request });
    say(done.ok ? t('review.done') : t(`failure.${done.code}`));
    if (done.ok && done.editId !== null) await readAgain(done.editId);
    return done.ok;
  };
  const turn = async (direction: 'undo' | 'redo') => {
    const next = await call('edit.next', { entries: 0 });
    const entry = next.ok ? next[direction] : null;
    if (entry === null) {
      say(next.ok ? t('review.nothing') : t(`failure.${next.code}`));
      return;
    }
    const turned = await call(`edit.${direction}`, { editId: entry.id });
    say(turned.ok ? t(direction === 'undo' ? 'review.undone' : 'review.redone') : t(`failure.${turned.code}`));
    await readAgain(entry.id);
  };
  return { version, edit, turn };
}
