import { useState } from 'preact/hooks';
import { writeAmount } from '../../../components/amounts';
import { FigureRow } from '../../../components/FigureRow';
import type { FigureEntry } from '../../../components/scope-data';
import type { EditRequest } from '../../../utils/edits';
import { linkToWords } from '../../../utils/export';
import { t } from '../../../utils/i18n';

interface DetailProps {
  readonly entry: FigureEntry;
  readonly onEdit: (request: EditRequest) => void;
}

/** The selected figure with its evidence, both readings, and what the reader can say of it. */
export function Detail({ entry, onEdit }: DetailProps) {
  const { row, figure, source } = entry;
  const target = { table: 'figures', id: row.id } as const;
  return (
    <section class="detail" aria-label={t('review.selected')}>
      <ul class="figures">
        <FigureRow entry={entry} />
      </ul>
      {source !== undefined && /^https?:/u.test(source.url) && (
        <a href={linkToWords(source.url, row.quote, true)} target="_blank" rel="noreferrer">
          {t('review.jump')}
        </a>
      )}
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
        <button type="button" onClick={() => onEdit({ action: 'confirm', targets: [target] })}>
          {t('review.confirm')}
        </button>
        <button type="button" onClick={() => onEdit({ action: 'reject', targets: [target] })}>
          {t('review.reject')}
        </button>
      </div>
      <Field
        name="value"
        label={t('column.value')}
        value={String(figure.value)}
        onSave={(text) => {
          const value = Number(text.replaceAll(',', ''));
          if (text !== '' && Number.isFinite(value) && value >= 0)
            onEdit({ action: 'correct', figureId: row.id, fields: { value } });
        }}
      />
      <Field
        name="note"
        label={t('column.note')}
        value={row.note}
        onSave={(text) => {
          onEdit({ action: 'note', target, text });
        }}
      />
      <Field
        name="tag"
        label={t('review.addTag')}
        value=""
        onSave={(text) => {
          if (text !== '') onEdit({ action: 'tag', targets: [target], add: [text], remove: [] });
        }}
      />
      {row.tags.length > 0 && (
        <ul class="offers" aria-label={t('column.tags')}>
          {row.tags.map((tag) => (
            <li key={tag}>
              <button
                type="button"
                aria-label={t('review.removeTag', { tag })}
                onClick={() => onEdit({ action: 'tag', targets: [target], add: [], remove: [tag] })}
              >
                {tag} ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onSave: (text: string) => void;
}

/** A line to write in, saved by Enter or its button. */
function Field({ name, label, value, onSave }: FieldProps) {
  const [text, setText] = useState(value);
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text.trim());
      }}
    >
      <label>
        {label}
        <input
          name={name}
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
        />
      </label>
      <button type="submit">{t('review.save')}</button>
    </form>
  );
}
