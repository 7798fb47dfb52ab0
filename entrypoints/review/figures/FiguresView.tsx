import { useCallback, useMemo, useState } from 'preact/hooks';
import { t } from '../../../utils/i18n';
import { call } from '../../../utils/messages';
import { FACETS, GROUPINGS, SORTS, type Facet, type FacetValue } from '../../../utils/search';
import type { ViewProps } from '../frame/view-props';
import { groupedList } from '../list/grouped';
import { BulkBar } from '../list/BulkBar';
import { BulkTag } from '../list/BulkTag';
import { ListState } from '../list/ListState';
import { SortBar } from '../list/SortBar';
import { useMarked } from '../list/use-marked';
import { useIsNarrow, useRowHeight } from '../list/use-row-height';
import { VirtualList } from '../list/VirtualList';
import { useAnswer } from '../lookup/use-lookup';
import { Detail } from './Detail';
import { FacetList, nameOf } from './FacetList';
import { figureQueryOf } from './figure-query';
import { FigureActions } from './FigureActions';
import { FigureRow } from './FigureRow';
import { GroupHeading } from './GroupHeading';
import { SavedViews } from './SavedViews';
import { SelectionSum } from './SelectionSum';
import { useFigureKeys } from './use-figure-keys';
import { useFigures } from './use-figures';
import { useRowCursor } from './use-row-cursor';

/** Every saved figure: found by words and facets, sorted and grouped, judged by keyboard. */
export function FiguresView({ database, address, go, lookup, progress, edit, say }: ViewProps) {
  const query = useMemo(() => figureQueryOf(address), [address]);
  const answer = useAnswer(() => lookup.figures(query), progress.version, [lookup, query]);
  const length = answer?.length ?? 0;
  const { cursor, place, move } = useRowCursor(length, query);
  const marked = useMarked([query]);
  const [view, setView] = useState({ start: 0, end: 40 });
  const isNarrow = useIsNarrow();
  const rowHeight = useRowHeight();

  const list = useMemo(() => groupedList(answer?.groups ?? [], answer?.length ?? 0), [answer]);
  const rows = useMemo(() => rowsIn(list, view), [list, view]);
  const unreadable = useCallback(() => {
    say(t('tally.unreadable'));
  }, [say]);
  const { idAt, entryOf, currentId } = useFigures(database, lookup, query, answer, rows, cursor, unreadable);
  const entry = entryOf(currentId);
  const onWindow = useCallback((start: number, end: number) => {
    setView({ start, end });
  }, []);

  const moveToNext = async () => {
    const next = (await lookup.nextToCheck(query, place.current)) ?? (await lookup.nextToCheck(query, 0));
    if (next === null) say(t('review.allChecked'));
    else move(next);
  };
  const toggle = (facet: Facet, value: FacetValue) => {
    const chosen = address.facets[facet] ?? [];
    const values = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    go({ facets: { ...address.facets, [facet]: values } });
  };
  // Scrolling draws the list anew sixty times a second, and what narrows it not at all.
  const narrowing = useMemo(
    () => (
      <details class="facets" open={!isNarrow}>
        <summary>{t('review.narrow')}</summary>
        <FacetList facets={answer?.facets} chosen={address.facets} onToggle={toggle} />
        <SavedViews database={database} address={address} go={go} />
      </details>
    ),
    [answer, address, isNarrow, database, go],
  );
  const wanted = marked.ids.size > 0 ? [...marked.ids] : currentId === undefined ? [] : [currentId];
  const decide = async (action: 'confirm' | 'reject') => {
    // Asked anew: what is loaded may be of the row before, where keys come faster than rows.
    const ids =
      marked.ids.size > 0 ? wanted : await lookup.figureIds(query, { start: place.current, end: place.current + 1 });
    if (ids.length === 0) return;
    marked.set([]);
    await edit({ action, targets: ids.map((id) => ({ table: 'figures' as const, id })) });
  };
  const collect = async () => {
    const added = await call('collection.add', { figureIds: wanted });
    say(
      added.ok
        ? t('review.collected', { count: added.added, collection: added.collection })
        : t(`failure.${added.code}`),
    );
  };

  useFigureKeys({
    step: (by) => {
      move(place.current + by);
    },
    moveToNext,
    decide,
    mark: () => {
      if (currentId !== undefined) marked.toggle(currentId);
    },
    collect,
  });

  return (
    <>
      <main class="review">
        {narrowing}
        <section class="found" aria-busy={!progress.isComplete}>
          <div class="list-head">
            <h2>{answer === undefined ? t('review.loading') : t('count.figures', { count: answer.total })}</h2>
            <SortBar
              sorts={SORTS.map((name) => ({ name, label: t(`review.sort.${name}`) }))}
              sort={query.sort}
              ascending={!query.descending}
              groups={GROUPINGS.map((name) => ({ name, label: t(`review.group.${name}`) }))}
              group={query.group}
              onSort={(sort, ascending) => {
                go({ sort, ascending });
              }}
              onGroup={(group) => {
                go({ group: group ?? '' });
              }}
            />
          </div>
          <ul class="offers chips">
            {FACETS.flatMap((facet) =>
              (address.facets[facet] ?? []).map((value) => (
                <li key={`${facet} ${value}`}>
                  <button
                    type="button"
                    onClick={() => {
                      toggle(facet, value);
                    }}
                  >
                    {nameOf(facet, value, answer?.facets)} ×
                  </button>
                </li>
              )),
            )}
          </ul>
          <ListState
            progress={progress}
            isEmpty={answer?.total === 0}
            isNarrowed={address.words !== '' || Object.values(address.facets).some((values) => values.length > 0)}
          />
          <VirtualList
            label={t('review.figures')}
            count={list.count}
            rowHeight={rowHeight}
            cursor={list.indexOf(cursor)}
            onWindow={onWindow}
            rowClass={(at) => ('group' in list.at(at) ? 'row group' : 'row')}
            row={(at) => {
              const item = list.at(at);
              if ('group' in item) return <GroupHeading grouping={query.group} group={item.group} />;
              const id = idAt(item.row);
              return (
                <FigureRow
                  entry={entryOf(id)}
                  isCurrent={item.row === cursor}
                  isMarked={id !== undefined && marked.ids.has(id)}
                  onMark={() => {
                    if (id !== undefined) marked.toggle(id);
                  }}
                  onGo={() => {
                    move(item.row);
                  }}
                />
              );
            }}
          />
        </section>
        {entry !== undefined && (
          <Detail
            key={`${entry.row.id} ${entry.row.changedAt}`}
            entry={entry}
            database={database}
            say={say}
            onEdit={edit}
          >
            <p class="keys quiet">{t('review.keys')}</p>
          </Detail>
        )}
      </main>
      <BulkBar
        marked={marked}
        total={answer?.total ?? 0}
        onMarkAll={async () => {
          marked.set(await lookup.figureIds(query, { start: 0, end: length }));
        }}
      >
        <SelectionSum database={database} marked={marked.ids} version={progress.version} />
        <FigureActions
          database={database}
          of="rows"
          idsOf={() => Promise.resolve(wanted)}
          edit={(request) => {
            marked.set([]);
            return edit(request);
          }}
          say={say}
        />
        <BulkTag marked={marked} table="figures" edit={edit} />
      </BulkBar>
    </>
  );
}

/** The rows that stand between two places of the list. */
function rowsIn(
  list: ReturnType<typeof groupedList>,
  { start, end }: { readonly start: number; readonly end: number },
) {
  const rows: number[] = [];
  for (let at = start; at < Math.min(end, list.count); at += 1) {
    const item = list.at(at);
    if ('row' in item) rows.push(item.row);
  }
  return { start: rows[0] ?? 0, end: (rows.at(-1) ?? -1) + 1 };
}
