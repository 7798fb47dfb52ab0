import { t } from '../../utils/i18n';
import type { PanelFilter } from './item';

const CATEGORIES = ['all', 'figure', 'organization', 'highlight'] as const satisfies readonly PanelFilter['category'][];

interface FilterBarProps {
  readonly filter: PanelFilter;
  readonly onChange: (filter: PanelFilter) => void;
}

/** Which of the article's things are listed. */
export function FilterBar({ filter, onChange }: FilterBarProps) {
  return (
    <form role="search" onSubmit={(event) => event.preventDefault()}>
      <input
        type="search"
        aria-label={t('panel.search')}
        placeholder={t('panel.search')}
        value={filter.words}
        onInput={({ currentTarget }) => onChange({ ...filter, words: currentTarget.value })}
      />
      <div class="choices" role="group" aria-label={t('panel.filter')}>
        {CATEGORIES.map((category) => (
          <button
            key={category}
            type="button"
            aria-pressed={filter.category === category}
            onClick={() => onChange({ ...filter, category })}
          >
            {t(`panel.category.${category}`)}
          </button>
        ))}
        <label>
          <input
            type="checkbox"
            checked={filter.onlyToCheck}
            onInput={({ currentTarget }) => onChange({ ...filter, onlyToCheck: currentTarget.checked })}
          />
          {t('panel.toCheck')}
        </label>
      </div>
    </form>
  );
}
