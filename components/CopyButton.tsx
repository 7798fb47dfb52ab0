import { useEffect, useState } from 'preact/hooks';
import { t } from '../utils/i18n';
import { MOST_COPIED } from './most-copied';
import type { ScopeName } from './ScopeTabs';

interface CopyButtonProps {
  readonly scope: ScopeName;
  readonly rows: number;
  /** Copies, and says how many rows; `undefined` where nothing was copied. */
  readonly onCopy: () => Promise<number | undefined>;
}

/** Says what it copies, and answers what it copied. */
export function CopyButton({ scope, rows, onCopy }: CopyButtonProps) {
  const [answer, setAnswer] = useState('');
  // What was answered for one table says nothing of another.
  useEffect(() => {
    setAnswer('');
  }, [scope, rows]);
  const copy = async () => {
    if (rows > MOST_COPIED) {
      setAnswer(t('copy.tooMany'));
      return;
    }
    const copied = await onCopy();
    setAnswer(copied === undefined ? t('copy.failed') : t('copy.done', { count: copied }));
  };
  return (
    <div class="copy">
      <button
        type="button"
        class="primary"
        disabled={rows === 0}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the reader's shortcut asked for this very button
        autofocus={location.hash === '#copy'}
        onClick={() => void copy()}
      >
        {t(`copy.${scope}`, { count: rows })}
      </button>
      <span role="status">{answer}</span>
    </div>
  );
}
