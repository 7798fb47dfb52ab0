import { t } from '../../../utils/i18n';
import type { Progress } from '../lookup/queries';

interface ListStateProps {
  readonly progress: Progress;
  readonly isEmpty: boolean;
  /** Whether something is searched or chosen: an empty list means something else then. */
  readonly isNarrowed: boolean;
}

/** What a list says beside its rows: how far it has come, why it is empty, or what went wrong. */
export function ListState({ progress, isEmpty, isNarrowed }: ListStateProps) {
  const { isComplete, trouble, done, total } = progress;
  if (trouble !== null)
    return (
      <p class="failure" role="alert">
        {t('tally.unreadable')} {t(`failure.${trouble}`)}
      </p>
    );
  if (!isComplete)
    return (
      <p class="loading">
        <label>
          {t('review.loading')} <progress {...(total > 0 ? { max: total, value: done } : {})} />
        </label>
      </p>
    );
  return isEmpty ? <p class="empty">{t(isNarrowed ? 'review.notFound' : 'tally.empty.everything')}</p> : null;
}
