import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { interfaceLocale, t } from '../../../utils/i18n';
import type { Address } from '../frame/address';
import { useKeys } from '../frame/use-keys';
import type { ViewProps } from '../frame/view-props';
import { ListState } from '../list/ListState';
import { SortBar } from '../list/SortBar';
import { useRowHeight } from '../list/use-row-height';
import { VirtualList } from '../list/VirtualList';
import { SOURCE_SORTS, type SourceItem, type SourceQuery } from '../lookup/queries';
import { useAnswer } from '../lookup/use-lookup';
import { ForgetMenu } from './ForgetMenu';
import { PasteDialog } from './PasteDialog';

function sourceQueryOf({ words, sort, ascending }: Address): SourceQuery {
  return { words, sort: SOURCE_SORTS.find((one) => one === sort) ?? 'saved', descending: !ascending };
}

/** Every saved article, found by title, sentence, note and organization. */
export function SourceList({ database, address, go, lookup, progress, say }: ViewProps) {
  const query = useMemo(() => sourceQueryOf(address), [address]);
  const [window, setWindow] = useState({ start: 0, end: 60 });
  const [cursor, setCursor] = useState(0);
  const listed = useAnswer(
    async () => {
      const answer = await lookup.sources(query, window);
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
          <h2>{listed === undefined ? t('review.loading') : t('count.sources', { count: total })}</h2>
          <SortBar
            sorts={SOURCE_SORTS.map((name) => ({ name, label: t(`review.sort.${name}`) }))}
            sort={query.sort}
            ascending={!query.descending}
            onSort={(sort, ascending) => {
              go({ sort, ascending });
            }}
          />
          <PasteDialog
            lookup={lookup}
            onStored={(id) => {
              go({ open: id, words: '' });
            }}
          />
          <ForgetMenu database={database} lookup={lookup} offers={['hour', 'everything']} say={say} />
        </div>
        <ListState progress={progress} isEmpty={listed?.total === 0} isNarrowed={address.words !== ''} />
        <VirtualList
          label={t('review.view.sources')}
          count={total}
          rowHeight={rowHeight}
          cursor={cursor}
          onWindow={onWindow}
          row={(at) => {
            const item = itemAt(at);
            return (
              <button
                type="button"
                class="row-cells source-cells"
                aria-current={at === cursor}
                onFocus={() => {
                  setCursor(at);
                }}
                onClick={() => {
                  setCursor(at);
                  open(at);
                }}
              >
                {item !== undefined && <SourceCells item={item} />}
              </button>
            );
          }}
        />
      </section>
    </main>
  );
}

function SourceCells({ item }: { readonly item: SourceItem }) {
  const date = new Intl.DateTimeFormat(interfaceLocale().lang, { dateStyle: 'medium' });
  return (
    <>
      <span class="cell-title">{item.heading ?? t('review.untitled')}</span>
      <span class="cell-outlet quiet">{item.outlet}</span>
      <span class="cell-date quiet">{item.date ?? date.format(item.savedAt)}</span>
      <span class="cell-count">{t('count.figures', { count: item.figures })}</span>
      <span class="cell-status quiet">{item.toCheck > 0 ? t('count.toCheck', { count: item.toCheck }) : ''}</span>
    </>
  );
}
