import { t } from '../../../utils/i18n';
import { KINDS, ROLES, STATUSES } from '../../../utils/model';
import type { Facet, FacetValue } from '../../../utils/search';
import type { FigureIndex, ReviewAnswer, ReviewQuery } from '../frame/figure-index';

const SHOWN = ['status', 'kind', 'role', 'organization', 'outlet', 'year', 'tag'] as const satisfies readonly Facet[];
/** Longer lists are narrowed by searching. */
const MOST_VALUES = 12;

interface FacetListProps {
  readonly index: FigureIndex;
  readonly facets: ReviewAnswer['facets'];
  readonly chosen: ReviewQuery['facets'];
  readonly onToggle: (facet: Facet, value: FacetValue) => void;
}

/** What the list can be narrowed by, each value with its count. */
export function FacetList({ index, facets, chosen, onToggle }: FacetListProps) {
  return (
    <nav class="facets" aria-label={t('review.narrow')}>
      {SHOWN.map((facet) => {
        const values = facets[facet];
        if (values.length === 0) return null;
        return (
          <fieldset key={facet}>
            <legend>{t(`review.facet.${facet}`)}</legend>
            {values.slice(0, MOST_VALUES).map(({ value, count }) => (
              <label key={value ?? ''}>
                <input
                  type="checkbox"
                  checked={chosen[facet]?.includes(value) ?? false}
                  onChange={() => {
                    onToggle(facet, value);
                  }}
                />
                <span class="facet-name">{nameOf(index, facet, value)}</span>
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
export function nameOf(index: FigureIndex, facet: Facet, value: FacetValue): string {
  if (value === null || value === '') return t('review.none');
  const [kind, role, status] = [KINDS, ROLES, STATUSES].map((words: readonly string[]) => words.indexOf(value));
  if (facet === 'kind') return t(`kind.${KINDS[kind ?? 0] ?? 'other'}`);
  if (facet === 'role') return t(`role.${ROLES[role ?? 0] ?? 'other'}`);
  if (facet === 'status') return t(`status.${STATUSES[status ?? 0] ?? 'found'}`);
  return facet === 'organization' ? (index.organizationName(value) ?? value) : value;
}
