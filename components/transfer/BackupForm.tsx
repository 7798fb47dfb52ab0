import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { BackupDate } from './BackupDate';
import { JobProgress } from './JobProgress';
import type { Exported, Job } from './requests';
import { sayTrouble } from './say-trouble';
import { useJob } from './use-job';

interface BackupFormProps {
  /** Epoch milliseconds of the last one; null before the first. */
  readonly backedUpAt: number | null;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Begins at once: the reader has asked for it elsewhere. */
  readonly isAsked: boolean;
  readonly onBackUp: (job: Job) => Promise<Exported>;
}

/** Makes a backup of everything, and says when the last one was made. */
export function BackupForm({ backedUpAt, now, isAsked, onBackUp }: BackupFormProps) {
  const [answer, say] = useState('');
  const { progress, cancel, run } = useJob();
  const backUp = async () => {
    say('');
    const done = await run(onBackUp);
    say(done.ok ? t('transfer.exported', { count: done.rows, file: done.file }) : sayTrouble(done));
  };
  useEffect(() => {
    if (isAsked) void backUp();
  }, []);
  return (
    <div class="transfer-form">
      <p>{t('backup.what')}</p>
      <BackupDate backedUpAt={backedUpAt} now={now} />
      <button type="button" class="primary" disabled={progress !== undefined} onClick={() => void backUp()}>
        {t('backup.make')}
      </button>
      <JobProgress progress={progress} cancel={cancel} label={t('transfer.exporting')} />
      <p role="status">{answer}</p>
    </div>
  );
}
