import { t } from '../../utils/i18n';
import type { Running } from './use-job';

interface JobProgressProps extends Pick<Running, 'progress' | 'cancel'> {
  readonly label: string;
}

/** How far long work is, and the way out of it. Nothing while there is none. */
export function JobProgress({ progress, cancel, label }: JobProgressProps) {
  if (progress === undefined) return null;
  const { done, total } = progress;
  return (
    <div class="job">
      <label>
        {label} <progress {...(total > 0 ? { value: done, max: total } : {})} />
      </label>
      <button type="button" onClick={cancel}>
        {t('transfer.cancel')}
      </button>
    </div>
  );
}
