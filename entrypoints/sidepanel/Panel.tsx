import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CardView } from '../../components/card/CardView';
import { MarksChoice } from '../../components/MarksChoice';
import { FilterBar } from '../../components/panel/FilterBar';
import { filterItems, type PanelFilter, type PanelItem } from '../../components/panel/item';
import { ItemList } from '../../components/panel/ItemList';
import { t } from '../../utils/i18n';
import { call, markActions } from '../../utils/messages';
import type { MarkDetails } from '../../utils/model';
import type { Database } from '../../utils/storage';
import { panelItems } from './items';
import { usePage } from './use-page';
import { useRows } from './use-rows';

const EVERYTHING: PanelFilter = { category: 'all', onlyToCheck: false, words: '' };
const NONE: readonly string[] = [];

/** The article beside which the panel stands: what it holds in reading order, and the card of what is selected. */
export function Panel({ database }: { readonly database: Database }) {
  const page = usePage();
  const rows = useRows(database, page?.sourceIds ?? NONE);
  const [filter, setFilter] = useState(EVERYTHING);
  const [selected, setSelected] = useState<PanelItem | undefined>();
  const items = useMemo(() => (rows === undefined ? [] : panelItems(rows, page?.lost ?? [])), [rows, page?.lost]);
  const listed = filterItems(items, filter);
  const press = useRef<((event: KeyboardEvent) => void) | undefined>(undefined);
  const details = useDetails(selected, rows);

  const select = (item: PanelItem) => {
    setSelected(item);
    if (page !== undefined) void call('mark.reveal', { tabId: page.tabId, id: item.id });
  };

  if (page === undefined || page.sourceIds.length === 0)
    return <p class="empty">{t(page?.state === 'charity' ? 'page.reading' : 'panel.empty')}</p>;
  return (
    <>
      <header>
        <h1>{page.title}</h1>
        <FilterBar filter={filter} onChange={setFilter} />
        <MarksChoice
          shown={page.marksShown}
          onChoose={(shown) => void call('tab.marks', { tabId: page.tabId, shown })}
        />
        {page.marksRemoved && (
          <p class="warning" role="alert">
            {t('panel.removed')}{' '}
            <button type="button" onClick={() => void call('tab.marks', { tabId: page.tabId, shown: page.marksShown })}>
              {t('panel.paintAgain')}
            </button>
          </p>
        )}
        <p class="quiet" role="status">
          {t('panel.count', { count: listed.length })}
        </p>
      </header>
      <main>
        <ItemList
          items={listed}
          selectedId={selected?.id}
          onSelect={select}
          onKey={(event) => press.current?.(event)}
        />
      </main>
      {details !== undefined && selected !== undefined && (
        <aside>
          <CardView
            key={details.value.id}
            details={details.value}
            actions={markActions(details.value, details.refresh, selected.ids)}
            onKeys={(onKey) => {
              press.current = onKey;
            }}
          />
        </aside>
      )}
    </>
  );
}

/** What the card says of an item, asked again whenever the rows change; `undefined` where nothing is selected. */
function useDetails(item: PanelItem | undefined, rows: unknown) {
  const [value, setValue] = useState<MarkDetails | undefined>();
  const asked = useRef(0);
  const refresh = async () => {
    asked.current += 1;
    const mine = asked.current;
    const answer =
      item === undefined ? undefined : await call('mark.details', { category: item.category, id: item.id });
    if (mine === asked.current) setValue(answer?.ok === true ? answer.details : undefined);
  };
  useEffect(() => {
    void refresh();
  }, [item?.id, rows]);
  return value === undefined || value.id !== item?.id ? undefined : { value, refresh };
}
