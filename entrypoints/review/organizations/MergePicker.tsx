import { useState } from 'preact/hooks';
import { t } from '../../../utils/i18n';
import type { Lookup } from '../lookup/queries';
import { useAnswer } from '../lookup/use-lookup';

/** Offered at once: who looks for one that is not among them types more of its name. */
const OFFERED = 8;

interface MergePickerProps {
  readonly id: string;
  readonly lookup: Lookup;
  /** Of the index. */
  readonly version: number;
  readonly onMerge: (id: string) => void;
}

/** Finds another organization that is the same as this one. */
export function MergePicker({ id, lookup, version, onMerge }: MergePickerProps) {
  const [words, setWords] = useState('');
  const listed = useAnswer(
    async () => {
      if (words.trim() === '') return [];
      const { items } = await lookup.organizations(
        { words, sort: 'figures', descending: true },
        { start: 0, end: OFFERED + 1 },
      );
      return items.filter((item) => item.id !== id).slice(0, OFFERED);
    },
    version,
    [lookup, words, id],
  );
  return (
    <div class="merge">
      <label class="field-label">
        {t('organization.merge')}
        <input
          name="merge"
          value={words}
          placeholder={t('organization.mergeHint')}
          onInput={({ currentTarget }) => {
            setWords(currentTarget.value);
          }}
        />
      </label>
      <ul class="offers">
        {listed?.map(({ id: other, name }) => (
          <li key={other}>
            <button
              type="button"
              onClick={() => {
                setWords('');
                onMerge(other);
              }}
            >
              {t('organization.mergeOne', { name })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
