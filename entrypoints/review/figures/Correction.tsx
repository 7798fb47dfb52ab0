import { useState } from 'preact/hooks';
import { CorrectForm } from '../../../components/card/CorrectForm';
import { readingFormOf } from '../../../components/card/reading-form';
import type { FigureEntry } from '../../../components/scope-data';
import type { EditRequest } from '../../../utils/edits';
import { t } from '../../../utils/i18n';
import { loadMentionsOf, type Database } from '../../../utils/storage';
import { useStored } from '../frame/use-stored';

interface CorrectionProps {
  readonly database: Database;
  readonly entry: FigureEntry;
  readonly onEdit: (request: EditRequest) => Promise<boolean>;
}

/** Every field of a figure's reading, to be corrected when the reader asks for it. */
export function Correction({ database, entry: { row, source }, onEdit }: CorrectionProps) {
  const [isOpen, setOpen] = useState(false);
  const { rows } = useStored(() => loadMentionsOf(database, row.sourceId), [database, row.sourceId]);
  if (!isOpen)
    return (
      <div class="offers">
        <button
          type="button"
          name="correct"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('review.correct')}
        </button>
      </div>
    );
  const { raw: _raw, ...found } = row.found;
  const names = [...new Set((rows ?? []).map(({ name }) => name))];
  return (
    <CorrectForm
      form={readingFormOf({ ...found, ...row.edited }, found, names, source?.lang ?? 'und')}
      onSave={(fields) =>
        Object.keys(fields).length === 0
          ? Promise.resolve(true)
          : onEdit({ action: 'correct', figureId: row.id, fields })
      }
      onCancel={() => {
        setOpen(false);
      }}
    />
  );
}
