import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../../utils/i18n';
import type { Address } from '../frame/address';
import { useKeys } from '../frame/use-keys';
import type { ViewProps } from '../frame/view-props';
import { ListState } from '../list/ListState';
import { SortBar } from '../list/SortBar';
import { useRowHeight } from '../list/use-row-height';
import { VirtualList } from '../list/VirtualList';
import { ORGANIZATION_SORTS, type OrganizationItem, type OrganizationQuery } from '../lookup/queries';
import { useAnswer } from '../lookup/use-lookup';

function organizationQueryOf({ words, sort, ascending }: Address): OrganizationQuery {
  return { words, sort: ORGANIZATION_SORTS.find((one) => one === sort) ?? 'figures', descending: !ascending };
}

/** Every organization, found by a part of a name or by the initials of its pinyin. */
export function OrganizationList({ address, go, lookup, progress }: ViewProps) {
  const query = useMemo(() => organizationQueryOf(address), [address]);
  const [window, setWindow] = useState({ start: 0, end: 60 });
  const [cursor, setCursor] = useState(0);
  const listed = useAnswer(
    async () => {
      const answer = await lookup.organizations(query, window);
      return { ...answer, start: window.start };
    },
    progress.version,
    [lookup, query, window],
  );
  const rowHeight = useRowHeight();
  useEffect(() => {
    setCursor(0);
  }, [query]);
  const onWindow = useCallback((start: number, end: number) => {
    setWindow({ start, end });
  }, []);
  const total = listed?.total ?? 0;
  const itemAt = (at: number) => listed?.items[at - listed.start];
  const open = (at: number) => {
    const item = itemAt(at);
    if (item !== undefined) go({ open: item.id, words: '' });
  };
  const move = (to: number) => {
    setCursor(Math.max(0, Math.min(total - 1, to)));
  };
  useKeys({
    j: () => {
      move(cursor + 1);
    },
    k: () => {
      move(cursor - 1);
    },
    ArrowDown: () => {
      move(cursor + 1);
    },
    ArrowUp: () => {
      move(cursor - 1);
    },
    Enter: () => {
      open(cursor);
    },
  });
  return (
    <main class="review single">
      <section class="found" aria-busy={!progress.isComplete}>
        <div class="list-head">
          <h2>{listed === undefined ? t('review.loading') : t('count.organizations', { count: total })}</h2>
          <SortBar
            sorts={ORGANIZATION_SORTS.map((name) => ({ name, label: t(`review.sort.${name}`) }))}
            sort={query.sort}
            ascending={!query.descending}
            onSort={(sort, ascending) => {
              go({ sort, ascending });
            }}
          />
        </div>
        <ListState progress={progress} isEmpty={listed?.total === 0} isNarrowed={address.words !== ''} />
        <VirtualList
          label={t('review.view.organizations')}
          count={total}
          rowHeight={rowHeight}
          cursor={cursor}
          onWindow={onWindow}
          row={(at) => {
            const item = itemAt(at);
            return (
              <button
                type="button"
                class="row-cells organization-cells"
                aria-current={at === cursor}
                onFocus={() => {
                  setCursor(at);
                }}
                onClick={() => {
                  setCursor(at);
                  open(at);
                }}
              >
                {item !== undefined && <OrganizationCells item={item} />}
              </button>
            );
          }}
        />
      </section>
    </main>
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
