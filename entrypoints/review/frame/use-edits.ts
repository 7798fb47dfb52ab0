import { useState } from 'preact/hooks';
import type { EditRequest } from '../../../utils/edits';
import { t } from '../../../utils/i18n';
import { call, inTurn } from '../../../utils/messages';

interface Edits {
  readonly version: number;
  readonly edit: (request: EditRequest) => Promise<boolean>;
  readonly turn: (direction: 'undo' | 'redo') => Promise<void>;
}

/**
 * What the reader changes and takes back. Everything goes to the background, which keeps the journal.
 * @param onChange is called when something has changed, before what depends on it is read again
 */
export function useEdits(say: (words: string) => void, onChange: () => Promise<void>): Edits {
  const [version, setVersion] = useState(0);
  const readAgain = async () => {
    await onChange();
    setVersion((before) => before + 1);
  };
  const edit = async (request: EditRequest) => {
    const done = await inTurn(() => call('edit.do', { edit: request }));
    say(done.ok ? t('review.done') : t(`failure.${done.code}`));
    if (done.ok && done.editId !== null) await readAgain();
    return done.ok;
  };
  const turn = async (direction: 'undo' | 'redo') => {
    const turned = await inTurn(() => turnLast(direction));
    if (turned === null) {
      say(t('review.nothing'));
      return;
    }
    say(turned.ok ? t(direction === 'undo' ? 'review.undone' : 'review.redone') : t(`failure.${turned.code}`));
    await readAgain();
  };
  return { version, edit, turn };
}

/** Takes the last edit back, or does it again; `null` where there is none. */
async function turnLast(direction: 'undo' | 'redo') {
  const next = await call('edit.next', { entries: 0 });
  if (!next.ok) return next;
  const entry = next[direction];
  return entry === null ? null : call(`edit.${direction}`, { editId: entry.id });
}
