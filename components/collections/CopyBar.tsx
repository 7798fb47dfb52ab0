import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { MOST_COPIED } from '../most-copied';
import { COPY_FORMATS, type CopyFormat } from './actions';

interface CopyBarProps {
  /** How many rows are copied. */
  readonly rows: number;
  /** Whether these are the chosen ones, and not all. */
  readonly isChosen: boolean;
  readonly onCopy: (format: CopyFormat) => Promise<number | undefined>;
}

/** Copies a collection in a format, and answers how many rows that were. */
export function CopyBar({ rows, isChosen, onCopy }: CopyBarProps) {
  const [format, setFormat] = useState<CopyFormat>('table');
  const [answer, setAnswer] = useState('');
  // What was answered for some rows says nothing of others.
  useEffect(() => {
    setAnswer('');
  }, [rows, isChosen]);
  const copy = async () => {
    if (rows > MOST_COPIED) {
      setAnswer(t('copy.tooMany'));
      return;
    }
    const copied = await onCopy(format);
    setAnswer(copied === undefined ? t('copy.failed') : t('copy.done', { count: copied }));
  };
  return (
    <div class="copy">
      <select
        aria-label={t('copy.format')}
        value={format}
        onChange={({ currentTarget }) => {
          setFormat(COPY_FORMATS.find((one) => one === currentTarget.value) ?? 'table');
        }}
      >
        {COPY_FORMATS.map((one) => (
          <option key={one} value={one}>
            {t(`copy.format.${one}`)}
          </option>
        ))}
      </select>
      <button type="button" class="primary" disabled={rows === 0} onClick={() => void copy()}>
        {t(isChosen ? 'copy.chosen' : 'copy.collection', { count: rows })}
      </button>
      <span role="status">{answer}</span>
    </div>
  );
}
