import type { ComponentChildren } from 'preact';
import { t } from '../../../utils/i18n';
import type { Marked } from './use-marked';

interface BulkBarProps {
  readonly marked: Marked;
  /** How many rows the list has. */
  readonly total: number;
  readonly onMarkAll: () => Promise<void>;
  /** What can be done with all ticked rows at once; each is one step back. */
  readonly children: ComponentChildren;
}

/** What can be done with the ticked rows of a list. Nothing where none is ticked. */
export function BulkBar({ marked: { ids, set }, total, onMarkAll, children }: BulkBarProps) {
  if (ids.size === 0) return null;
  return (
    <footer class="selection" aria-label={t('review.selection')}>
      <span>{t('review.marked', { count: ids.size })}</span>
      {ids.size < total && (
        <button type="button" onClick={() => void onMarkAll()}>
          {t('review.markAll', { count: total })}
        </button>
      )}
      {children}
      <button
        type="button"
        onClick={() => {
          set([]);
        }}
      >
        {t('review.clear')}
      </button>
    </footer>
  );
}
