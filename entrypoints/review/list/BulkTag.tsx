import type { EditRequest, Target } from '../../../utils/edits';
import { t } from '../../../utils/i18n';
import { Field } from '../figures/Field';
import type { Marked } from './use-marked';

interface BulkTagProps {
  readonly marked: Marked;
  readonly table: Target['table'];
  readonly edit: (request: EditRequest) => Promise<boolean>;
}

/** Tags all ticked rows, and moves them to the bin. */
export function BulkTag({ marked, table, edit }: BulkTagProps) {
  const targets = [...marked.ids].map((id) => ({ table, id }));
  return (
    <>
      <button
        type="button"
        onClick={() => {
          marked.set([]);
          void edit({ action: 'delete', targets });
        }}
      >
        {t('review.deleteAll')}
      </button>
      <Field
        key={marked.ids.size}
        name="tag-all"
        label={t('review.addTag')}
        value=""
        onSave={(tag) => {
          if (tag !== '') void edit({ action: 'tag', targets, add: [tag], remove: [] });
        }}
      />
    </>
  );
}
