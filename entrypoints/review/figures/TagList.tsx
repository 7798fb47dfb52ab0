import { t } from '../../../utils/i18n';
import { Field } from './Field';

interface TagListProps {
  readonly tags: readonly string[];
  readonly onTag: (add: readonly string[], remove: readonly string[]) => void;
}

/** The tags of a row, each to be taken off, and a line for another. */
export function TagList({ tags, onTag }: TagListProps) {
  return (
    <>
      <Field
        name="tag"
        label={t('review.addTag')}
        value=""
        onSave={(tag) => {
          if (tag !== '') onTag([tag], []);
        }}
      />
      {tags.length > 0 && (
        <ul class="offers" aria-label={t('column.tags')}>
          {tags.map((tag) => (
            <li key={tag}>
              <button
                type="button"
                aria-label={t('review.removeTag', { tag })}
                onClick={() => {
                  onTag([], [tag]);
                }}
              >
                {tag} ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
