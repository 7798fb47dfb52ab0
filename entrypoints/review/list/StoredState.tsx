import { t } from '../../../utils/i18n';
import type { StorageTroubleCode } from '../../../utils/storage';

interface StoredStateProps {
  readonly isLoading: boolean;
  readonly trouble: StorageTroubleCode | undefined;
  readonly isEmpty: boolean;
  /** What an empty list means here. */
  readonly words: string;
}

/** What a list that is read at once says beside its rows. */
export function StoredState({ isLoading, trouble, isEmpty, words }: StoredStateProps) {
  if (trouble !== undefined)
    return (
      <p class="failure" role="alert">
        {t('tally.unreadable')} {t(`failure.${trouble}`)}
      </p>
    );
  if (isLoading) return <p class="loading">{t('review.loading')}</p>;
  return isEmpty ? <p class="empty">{words}</p> : null;
}
