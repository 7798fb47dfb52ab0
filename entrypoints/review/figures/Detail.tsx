import type { ComponentChildren } from 'preact';
import { writeAmount } from '../../../components/amounts';
import { FigureRow } from '../../../components/FigureRow';
import type { FigureEntry } from '../../../components/scope-data';
import type { EditRequest } from '../../../utils/edits';
import { t } from '../../../utils/i18n';
import type { Database } from '../../../utils/storage';
import { Correction } from './Correction';
import { Evidence } from './Evidence';
import { Field } from './Field';
import { JumpBack } from './JumpBack';
import { TagList } from './TagList';

interface DetailProps {
  readonly entry: FigureEntry;
  readonly database: Database;
  readonly onEdit: (request: EditRequest) => Promise<boolean>;
  readonly say: (words: string) => void;
  /** What the view says below it. */
  readonly children?: ComponentChildren;
}

/** The selected figure with its evidence, both readings, and what the reader can say of it. */
export function Detail({ entry, database, onEdit, say, children }: DetailProps) {
  const { row, figure, source } = entry;
  const target = { table: 'figures', id: row.id } as const;
  return (
    <section class="detail" aria-label={t('review.selected')}>
      <ul class="figures">
        <FigureRow entry={entry} />
      </ul>
      {source !== undefined && <JumpBack database={database} target={target} row={row} source={source} say={say} />}
      <Evidence row={row} source={source} />
      <dl>
        <dt>{t('review.program')}</dt>
        <dd>{writeAmount(row.found, row.found, { ...figure, ...row.found })}</dd>
        {row.edited !== null && (
          <>
            <dt>{t('review.reader')}</dt>
            <dd>{writeAmount(figure, figure, figure)}</dd>
          </>
        )}
      </dl>
      <div class="offers">
        <button type="button" onClick={() => void onEdit({ action: 'confirm', targets: [target] })}>
          {t('review.confirm')}
        </button>
        <button type="button" onClick={() => void onEdit({ action: 'reject', targets: [target] })}>
          {t('review.reject')}
        </button>
      </div>
      <Correction database={database} entry={entry} onEdit={onEdit} />
      <Field
        name="note"
        label={t('column.note')}
        value={row.note}
        onSave={(text) => {
          void onEdit({ action: 'note', target, text });
        }}
      />
      <TagList
        tags={row.tags}
        onTag={(add, remove) => void onEdit({ action: 'tag', targets: [target], add, remove })}
      />
      {children}
    </section>
  );
}
