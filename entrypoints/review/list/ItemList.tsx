import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { t } from '../../../utils/i18n';
import type { ViewProps } from '../frame/view-props';
import type { Listed, Window } from '../lookup/queries';
import { useAnswer } from '../lookup/use-lookup';
import { BulkBar } from './BulkBar';
import { ListState } from './ListState';
import { SortBar, type Way } from './SortBar';
import { useCursor } from './use-cursor';
import type { Marked } from './use-marked';
import { useRowHeight } from './use-row-height';
import { VirtualList } from './VirtualList';

interface ItemListProps<Item, Sort extends string> extends Pick<ViewProps, 'address' | 'go' | 'lookup' | 'progress'> {
  readonly label: string;
  /** What is asked for; another query is another list. */
  readonly query: { readonly sort: Sort; readonly descending: boolean };
  /** Loads the items that stand between two rows. */
  readonly ask: (window: Window) => Promise<Listed<Item>>;
  readonly sorts: readonly Way<Sort>[];
  readonly heading: (total: number) => string;
  readonly cellsClass: string;
  readonly cells: (item: Item) => ComponentChildren;
  /** What an item is called. */
  readonly nameOf: (item: Item) => string;
  readonly marked: Marked;
  /** What can be done with all ticked rows at once. */
  readonly bulk: ComponentChildren;
  /** What else can be done with the list, behind its order. */
  readonly children?: ComponentChildren;
}

/** A view that lists one thing, each row leading to its page: the rows in sight are asked for, the others only counted. */
export function ItemList<Item extends { readonly id: string }, Sort extends string>({
  address,
  go,
  lookup,
  progress,
  label,
  query,
  ask,
  sorts,
  heading,
  cellsClass,
  cells,
  nameOf,
  marked,
  bulk,
  children,
}: ItemListProps<Item, Sort>) {
  const [window, setWindow] = useState<Window>({ start: 0, end: 60 });
  const listed = useAnswer(
    async () => {
      const answer = await ask(window);
      return { ...answer, start: window.start };
    },
    progress.version,
    [lookup, query, window],
  );
  const rowHeight = useRowHeight();
  const onWindow = useCallback((start: number, end: number) => {
    setWindow({ start, end });
  }, []);
  const total = listed?.total ?? 0;
  const itemAt = (at: number) => listed?.items[at - listed.start];
  const open = (at: number) => {
    const item = itemAt(at);
    if (item !== undefined) go({ open: item.id, words: '' });
  };
  const [cursor, setCursor] = useCursor(total, [query], (at) => ({
    Enter: () => {
      open(at);
    },
    x: () => {
      const item = itemAt(at);
      if (item !== undefined) marked.toggle(item.id);
    },
  }));
  const markAll = async () => {
    const { items } = await ask({ start: 0, end: total });
    marked.set(items.map(({ id }) => id));
  };
  return (
    <>
      <main class="review single">
        <section class="found" aria-busy={!progress.isComplete}>
          <div class="list-head">
            <h2>{listed === undefined ? t('review.loading') : heading(total)}</h2>
            <SortBar
              sorts={sorts}
              sort={query.sort}
              ascending={!query.descending}
              onSort={(sort, ascending) => {
                go({ sort, ascending });
              }}
            />
            {children}
          </div>
          <ListState progress={progress} isEmpty={listed?.total === 0} isNarrowed={address.words !== ''} />
          <VirtualList
            label={label}
            count={total}
            rowHeight={rowHeight}
            cursor={cursor}
            onWindow={onWindow}
            row={(at) => {
              const item = itemAt(at);
              return (
                <>
                  {item !== undefined && (
                    <input
                      type="checkbox"
                      aria-label={t('review.mark', { figure: nameOf(item) })}
                      checked={marked.ids.has(item.id)}
                      onChange={() => {
                        marked.toggle(item.id);
                      }}
                    />
                  )}
                  <button
                    type="button"
                    class={`row-cells ${cellsClass}`}
                    aria-current={at === cursor}
                    onFocus={() => {
                      setCursor(at);
                    }}
                    onClick={() => {
                      setCursor(at);
                      open(at);
                    }}
                  >
                    {item !== undefined && cells(item)}
                  </button>
                </>
              );
            }}
          />
        </section>
      </main>
      <BulkBar marked={marked} total={total} onMarkAll={markAll}>
        {bulk}
      </BulkBar>
    </>
  );
}
