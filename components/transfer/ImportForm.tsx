import { useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { JobProgress } from './JobProgress';
import type { Committed, Job, Staged } from './requests';
import { sayStagingTrouble, sayTrouble } from './say-trouble';
import { useJob } from './use-job';

interface ImportFormProps {
  /** Whether an import lies read and unmerged from another time. */
  readonly isStaged: boolean;
  readonly onStage: (file: File, job: Job) => Promise<Staged>;
  readonly onCommit: (job: Job) => Promise<Committed>;
  readonly onDrop: () => Promise<void>;
}

type Ready = Staged & { readonly ok: true };

const COUNTED = ['new', 'changed', 'same', 'conflict'] as const;

/** What the form has to say: what a file would do, what is wrong with it, or what became of it. */
interface Said {
  readonly ready?: Ready;
  readonly fault?: string;
  readonly answer?: string;
}

/** Takes a file in: it is read and counted first, and written only when the reader has seen what it would do. */
export function ImportForm({ isStaged, onStage, onCommit, onDrop }: ImportFormProps) {
  const field = useRef<HTMLInputElement>(null);
  const [{ ready, fault = '', answer = '' }, say] = useState<Said>({});
  const [isLeft, setLeft] = useState(isStaged);
  const { progress, cancel, run } = useJob();
  const stage = async (file: File | undefined) => {
    if (file === undefined) return;
    say({});
    setLeft(false);
    const staged = await run((job) => onStage(file, job));
    say(staged.ok ? { ready: staged } : { fault: sayStagingTrouble(staged) });
  };
  const finish = (said: Said) => {
    if (field.current !== null) field.current.value = '';
    setLeft(false);
    say(said);
  };
  const commit = async () => {
    const done = await run(onCommit);
    finish(done.ok ? { answer: t('import.done', { count: done.written }) } : { fault: sayTrouble(done) });
  };
  const drop = async () => {
    await onDrop();
    finish({ answer: t('import.dropped') });
  };
  const isIdle = progress === undefined;
  const changes = ready === undefined ? 0 : ready.counts.new + ready.counts.changed;
  return (
    <div class="transfer-form">
      <p>{t('import.what')}</p>
      <label>
        {t('import.file')}
        <input
          ref={field}
          type="file"
          accept=".gz,.jsonl,.csv,.tsv,.txt"
          disabled={!isIdle}
          onChange={({ currentTarget }) => void stage(currentTarget.files?.[0])}
        />
      </label>
      <JobProgress progress={progress} cancel={cancel} label={t('import.reading')} />
      {isLeft && <p>{t('import.left')}</p>}
      {ready !== undefined && (
        <>
          <p>{t(`import.ready.${ready.what}`)}</p>
          <dl class="counts">
            {COUNTED.map((merged) => (
              <div key={merged}>
                <dt>{t(`import.count.${merged}`)}</dt>
                <dd>{ready.counts[merged]}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {(ready !== undefined || isLeft) && isIdle && (
        <p class="offers">
          <button type="button" class="primary" disabled={!isLeft && changes === 0} onClick={() => void commit()}>
            {t('import.commit')}
          </button>
          <button type="button" onClick={() => void drop()}>
            {t('import.drop')}
          </button>
        </p>
      )}
      {fault !== '' && (
        <p class="failure" role="alert">
          {fault}
        </p>
      )}
      <p role="status">{answer}</p>
    </div>
  );
}
