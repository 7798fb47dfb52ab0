import { t } from '../../../utils/i18n';

interface SelectionBarProps {
  readonly marked: ReadonlySet<string>;
  /** How many figures the list shows. */
  readonly total: number;
  readonly onMarkAll: () => Promise<void>;
  readonly onClear: () => void;
  readonly onDo: (action: 'confirm' | 'reject' | 'delete') => void;
}

/** What can be done with all selected rows at once; each is one step back. */
export function SelectionBar({ marked, total, onMarkAll, onClear, onDo }: SelectionBarProps) {
  if (marked.size === 0) return null;
  return (
    <footer class="selection" aria-label={t('review.selection')}>
      <span>{t('review.marked', { count: marked.size })}</span>
      {marked.size < total && (
        <button type="button" onClick={() => void onMarkAll()}>
          {t('review.markAll', { count: total })}
        </button>
      )}
      {(['confirm', 'reject', 'delete'] as const).map((action) => (
        <button
          key={action}
          type="button"
          onClick={() => {
            onDo(action);
          }}
        >
          {t(`review.${action}All`)}
        </button>
      ))}
      <button type="button" onClick={onClear}>
        {t('review.clear')}
      </button>
    </footer>
  );
}
