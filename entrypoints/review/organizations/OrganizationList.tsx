import { useMemo } from 'preact/hooks';
import { t } from '../../../utils/i18n';
import { FigureActions } from '../figures/FigureActions';
import { figureQueryOf } from '../figures/figure-query';
import { startOf, type Address } from '../frame/address';
import type { ViewProps } from '../frame/view-props';
import { ItemList } from '../list/ItemList';
import { useMarked } from '../list/use-marked';
import { ORGANIZATION_SORTS, type OrganizationItem, type OrganizationQuery } from '../lookup/queries';
import { BulkOrganizations } from './BulkOrganizations';

function organizationQueryOf({ words, sort, ascending }: Address): OrganizationQuery {
  return { words, sort: ORGANIZATION_SORTS.find((one) => one === sort) ?? 'figures', descending: !ascending };
}

/** Every organization, found by a part of a name or by the initials of its pinyin. */
export function OrganizationList({ database, address, go, lookup, progress, edit, say }: ViewProps) {
  const query = useMemo(() => organizationQueryOf(address), [address]);
  const marked = useMarked([query]);
  const idsOf = (which: 'all' | 'to check') => {
    const facets = { organization: [...marked.ids], ...(which === 'all' ? {} : { status: ['found'] }) };
    return lookup.figureIds(figureQueryOf({ ...startOf('figures'), facets }), { start: 0, end: Infinity });
  };
  return (
    <ItemList
      address={address}
      go={go}
      lookup={lookup}
      progress={progress}
      label={t('review.view.organizations')}
      query={query}
      ask={(window) => lookup.organizations(query, window)}
      sorts={ORGANIZATION_SORTS.map((name) => ({ name, label: t(`review.sort.${name}`) }))}
      heading={(count) => t('count.organizations', { count })}
      cellsClass="organization-cells"
      cells={(item) => <OrganizationCells item={item} />}
      nameOf={({ name }) => name}
      marked={marked}
      bulk={
        <>
          <BulkOrganizations marked={marked} lookup={lookup} version={progress.version} edit={edit} />
          <FigureActions database={database} of="figures" idsOf={idsOf} edit={edit} say={say} />
        </>
      }
    />
  );
}

function OrganizationCells({ item }: { readonly item: OrganizationItem }) {
  const others = [...item.aliases, ...item.merged].join(' · ');
  return (
    <>
      <span class="cell-name organization">
        {item.watched && (
          <span role="img" aria-label={t('organization.watched')} title={t('organization.watched')}>
            ★{' '}
          </span>
        )}
        {item.name}
      </span>
      <span class="cell-evidence quiet">{others}</span>
      <span class="cell-kind quiet">{t(`type.${item.type}`)}</span>
      <span class="cell-count">{item.figures > 0 && t('count.figures', { count: item.figures })}</span>
      <span class="cell-status quiet">{item.sources > 0 && t('count.sources', { count: item.sources })}</span>
    </>
  );
}
