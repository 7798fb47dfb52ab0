import { t } from '../../../utils/i18n';

/** A way of ordering or gathering, by its name in the address. */
export interface Way<Name extends string> {
  readonly name: Name;
  readonly label: string;
}

interface SortBarProps<Sort extends string, Group extends string> {
  readonly sorts: readonly Way<Sort>[];
  readonly sort: Sort;
  readonly ascending: boolean;
  readonly groups?: readonly Way<Group>[];
  readonly group?: Group | null;
  readonly onSort: (sort: Sort, ascending: boolean) => void;
  readonly onGroup?: (group: Group | null) => void;
}

/** What a list is sorted by, which way round, and what its rows are gathered under. */
export function SortBar<Sort extends string, Group extends string = never>({
  sorts,
  sort,
  ascending,
  groups = [],
  group = null,
  onSort,
  onGroup,
}: SortBarProps<Sort, Group>) {
  const direction = t(ascending ? 'review.ascending' : 'review.descending');
  return (
    <div class="sort-bar">
      <label>
        {t('review.sort')}
        <select
          value={sort}
          onChange={({ currentTarget }) => {
            const next = sorts.find(({ name }) => name === currentTarget.value);
            if (next !== undefined) onSort(next.name, ascending);
          }}
        >
          {sorts.map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        aria-label={direction}
        title={direction}
        onClick={() => {
          onSort(sort, !ascending);
        }}
      >
        {ascending ? '↑' : '↓'}
      </button>
      {groups.length > 0 && (
        <label>
          {t('review.group')}
          <select
            value={group ?? ''}
            onChange={({ currentTarget }) => {
              onGroup?.(groups.find(({ name }) => name === currentTarget.value)?.name ?? null);
            }}
          >
            <option value="">{t('review.group.nothing')}</option>
            {groups.map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
