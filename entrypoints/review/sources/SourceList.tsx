import { useMemo } from 'preact/hooks';
import { interfaceLocale, t } from '../../../utils/i18n';
import type { Address } from '../frame/address';
import { figureIdsOf } from '../../../utils/storage';
import { FigureActions } from '../figures/FigureActions';
import type { ViewProps } from '../frame/view-props';
import { BulkTag } from '../list/BulkTag';
import { ItemList } from '../list/ItemList';
import { useMarked } from '../list/use-marked';
import { SOURCE_SORTS, type SourceItem, type SourceQuery } from '../lookup/queries';
import { ForgetMenu } from './ForgetMenu';
import { PasteDialog } from './PasteDialog';

function sourceQueryOf({ words, sort, ascending }: Address): SourceQuery {
  return { words, sort: SOURCE_SORTS.find((one) => one === sort) ?? 'saved', descending: !ascending };
}

/** Every saved article, found by title, sentence, note and organization. */
export function SourceList({ database, address, go, lookup, progress, edit, say }: ViewProps) {
  const query = useMemo(() => sourceQueryOf(address), [address]);
  const marked = useMarked([query]);
  return (
    <ItemList
      address={address}
      go={go}
      lookup={lookup}
      progress={progress}
      label={t('review.view.sources')}
      query={query}
      ask={(window) => lookup.sources(query, window)}
      sorts={SOURCE_SORTS.map((name) => ({ name, label: t(`review.sort.${name}`) }))}
      heading={(count) => t('count.sources', { count })}
      cellsClass="source-cells"
      cells={(item) => <SourceCells item={item} />}
      nameOf={({ heading }) => heading ?? t('review.untitled')}
      marked={marked}
      bulk={
        <>
          <FigureActions
            database={database}
            of="figures"
            idsOf={(which) => figureIdsOf(database, [...marked.ids], which)}
            edit={edit}
            say={say}
          />
          <BulkTag marked={marked} table="sources" edit={edit} />
        </>
      }
    >
      <PasteDialog
        lookup={lookup}
        onStored={(id) => {
          go({ open: id, words: '' });
        }}
      />
      <ForgetMenu database={database} lookup={lookup} offers={['hour', 'everything']} say={say} />
    </ItemList>
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
