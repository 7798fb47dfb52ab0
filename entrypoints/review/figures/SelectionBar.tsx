import type { ComponentChildren } from 'preact';
import { t } from '../../../utils/i18n';
import { Field } from './Field';

interface SelectionBarProps {
  readonly marked: ReadonlySet<string>;
  /** How many figures the list shows. */
  readonly total: number;
  readonly onMarkAll: () => Promise<void>;
  /** What the selected rows come to. */
  readonly sum: ComponentChildren;
  readonly onTag: (tag: string) => void;
  readonly onCollect: () => void;
  readonly onClear: () => void;
  readonly onDo: (action: 'confirm' | 'reject' | 'delete') => void;
}

/** What can be done with all selected rows at once; each is one step back. */
export function SelectionBar({ marked, total, onMarkAll, sum, onTag, onCollect, onClear, onDo }: SelectionBarProps) {
  if (marked.size === 0) return null;
  return (
    <footer class="selection" aria-label={t('review.selection')}>
      <span>{t('review.marked', { count: marked.size })}</span>
      {sum}
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
      <button type="button" onClick={onCollect}>
        {t('review.collectAll')}
      </button>
      <Field
        key={marked.size}
        name="tag-all"
        label={t('review.addTag')}
        value=""
        onSave={(tag) => {
          if (tag !== '') onTag(tag);
        }}
      />
      <button type="button" onClick={onClear}>
        {t('review.clear')}
      </button>
    </footer>
  );
}
