import { useState } from 'preact/hooks';
import type { Grouping } from '../../utils/export';
import { t } from '../../utils/i18n';
import { JobProgress } from './JobProgress';
import { EXPORT_FORMATS, type Exported, type ExportRequest, type Job, type TableOptions } from './requests';
import { sayTrouble } from './say-trouble';
import { useJob } from './use-job';

interface ExportFormProps {
  /** What stands on the choice of the current collection; null where there is none. */
  readonly collection: string | null;
  readonly options: TableOptions;
  readonly onOptions: (options: Partial<TableOptions>) => void;
  readonly onExport: (request: ExportRequest, job: Job) => Promise<Exported>;
}

const GROUPINGS: readonly Grouping[] = ['none', 'thousands', 'myriads'];

/** Writes figures, their sources or highlights to a file. */
export function ExportForm({ collection, options, onOptions, onExport }: ExportFormProps) {
  const [format, setFormat] = useState<ExportRequest['format']>('csv');
  const [wanted, setWanted] = useState<ExportRequest['scope']>('collection');
  const [answer, say] = useState('');
  const { progress, cancel, run } = useJob();
  const scope = collection === null || format === 'annotations' ? 'everything' : wanted;
  const write = async (event: Event) => {
    event.preventDefault();
    say('');
    const done = await run((job) => onExport({ format, scope, ...options }, job));
    say(done.ok ? t('transfer.exported', { count: done.rows, file: done.file }) : sayTrouble(done));
  };
  return (
    <form class="transfer-form" onSubmit={(event) => void write(event)}>
      <label>
        {t('transfer.format')}
        <select
          value={format}
          onChange={({ currentTarget }) => {
            setFormat(EXPORT_FORMATS.find((one) => one === currentTarget.value) ?? 'csv');
            say('');
          }}
        >
          {EXPORT_FORMATS.map((one) => (
            <option key={one} value={one}>
              {t(`transfer.format.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('transfer.scope')}
        <select
          value={scope}
          disabled={format === 'annotations'}
          onChange={({ currentTarget }) => {
            setWanted(currentTarget.value === 'everything' ? 'everything' : 'collection');
          }}
        >
          {collection !== null && <option value="collection">{collection}</option>}
          <option value="everything">{t('transfer.scope.everything')}</option>
        </select>
      </label>
      {format === 'csv' && (
        <label class="check">
          <input
            type="checkbox"
            checked={options.csvMark}
            onChange={({ currentTarget }) => {
              onOptions({ csvMark: currentTarget.checked });
            }}
          />
          {t('transfer.csvMark')}
        </label>
      )}
      {format === 'xlsx' && (
        <label>
          {t('transfer.grouping')}
          <select
            value={options.cellGrouping}
            onChange={({ currentTarget }) => {
              onOptions({ cellGrouping: GROUPINGS.find((one) => one === currentTarget.value) ?? 'none' });
            }}
          >
            {GROUPINGS.map((one) => (
              <option key={one} value={one}>
                {t(`transfer.grouping.${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit" class="primary" disabled={progress !== undefined}>
        {t('transfer.export')}
      </button>
      <JobProgress progress={progress} cancel={cancel} label={t('transfer.exporting')} />
      <p role="status">{answer}</p>
    </form>
  );
}
