import { interfaceLocale, t } from '../../utils/i18n';

/** So long a reader can do without what came since: reading for two weeks is not done again. */
const OVERDUE_AFTER_DAYS = 14;
const DAY_MS = 86_400_000;

interface BackupDateProps {
  /** Epoch milliseconds of the last one; null before the first. */
  readonly backedUpAt: number | null;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** When the last backup was made; it warns where that is long ago. */
export function BackupDate({ backedUpAt, now }: BackupDateProps) {
  if (backedUpAt === null) return <span class="quiet">{t('backup.never')}</span>;
  const day = new Intl.DateTimeFormat(interfaceLocale().lang, { dateStyle: 'medium' }).format(backedUpAt);
  const days = Math.floor((now - backedUpAt) / DAY_MS);
  if (days <= OVERDUE_AFTER_DAYS) return <span class="quiet">{t('backup.last', { day })}</span>;
  return <span class="warning">{t('backup.overdue', { day, days })}</span>;
}
