import { t } from '../../../utils/i18n';
import { KINDS, ROLES, STATUSES } from '../../../utils/model';
import type { Facet, FacetValue } from '../../../utils/search';
import type { Address } from '../frame/address';
import type { FigureAnswer } from '../lookup/queries';

const SHOWN = [
  'status',
  'flag',
  'kind',
  'role',
  'organization',
  'outlet',
  'year',
  'tag',
] as const satisfies readonly Facet[];

interface FacetListProps {
  readonly facets: FigureAnswer['facets'] | undefined;
  readonly chosen: Address['facets'];
  readonly onToggle: (facet: Facet, value: FacetValue) => void;
}

/** What the list can be narrowed by, each value with its count. */
export function FacetList({ facets, chosen, onToggle }: FacetListProps) {
  return (
    <nav aria-label={t('review.narrow')}>
      {SHOWN.map((facet) => {
        const options = facets?.[facet] ?? [];
        if (options.length === 0) return null;
        return (
          <fieldset key={facet}>
            <legend>{t(`review.facet.${facet}`)}</legend>
            {options.map(({ value, count }) => (
              <label key={value ?? ''}>
                <input
                  type="checkbox"
                  checked={chosen[facet]?.includes(value) ?? false}
                  onChange={() => {
                    onToggle(facet, value);
                  }}
                />
                <span class="facet-name" title={nameOf(facet, value, facets)}>
                  {nameOf(facet, value, facets)}
                </span>
                <span class="quiet">{count}</span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </nav>
  );
}

/** A value of a facet in the words of the interface. */
export function nameOf(facet: Facet, value: FacetValue, facets: FigureAnswer['facets'] | undefined): string {
  if (value === null || value === '') return t('review.none');
  const [kind, role, status] = [KINDS, ROLES, STATUSES].map((words: readonly string[]) => words.indexOf(value));
  if (facet === 'kind') return t(`kind.${KINDS[kind ?? 0] ?? 'other'}`);
  if (facet === 'role') return t(`role.${ROLES[role ?? 0] ?? 'other'}`);
  if (facet === 'status') return t(`status.${STATUSES[status ?? 0] ?? 'found'}`);
  if (facet === 'flag') return t(value === 'conflict' ? 'review.flag.conflict' : 'review.flag.missing');
  return facets?.[facet].find((option) => option.value === value)?.name ?? value;
}
