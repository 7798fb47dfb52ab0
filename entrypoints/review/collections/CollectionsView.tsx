import '../../../components/collections/collections.css';
import { CollectionView } from '../../../components/collections/CollectionView';
import { useWatched } from '../../../components/use-watched';
import { t } from '../../../utils/i18n';
import { loadCollection, loadCollections, watchQuery, type StorageTroubleCode } from '../../../utils/storage';
import { startOf } from '../frame/address';
import type { ViewProps } from '../frame/view-props';
import { actionsFor } from './actions-for';
import { useCurrentCollection } from './use-current';

/** The collections of the review page: the current one is where figures go from everywhere. */
export function CollectionsView({ database, address, go, edit, say }: ViewProps) {
  const [currentId, choose] = useCurrentCollection(address.open);
  const list = useWatched<Awaited<ReturnType<typeof loadCollections>>, StorageTroubleCode>(
    (onChange, onTrouble) => watchQuery(database, () => loadCollections(database), onChange, onTrouble),
    '',
  );
  const current = useWatched<Awaited<ReturnType<typeof loadCollection>>, StorageTroubleCode>(
    (onChange, onTrouble) => watchQuery(database, () => loadCollection(database, currentId), onChange, onTrouble),
    currentId ?? '',
  );
  const trouble = list.trouble ?? current.trouble;
  if (trouble !== undefined && current.value === undefined) {
    return (
      <p class="failure" role="alert">
        {t('tally.unreadable')} {t(`failure.${trouble}`)}
      </p>
    );
  }
  if (list.value === undefined) return <main class="collections" aria-busy="true" />;
  return (
    <CollectionView
      collections={list.value}
      stored={current.value}
      actions={actionsFor(current.value, { edit, choose, say })}
    >
      <button
        type="button"
        onClick={() => {
          go(startOf('transfer'));
        }}
      >
        {t('transfer.export')}
      </button>
    </CollectionView>
  );
}
