import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CollectionActions } from '../../../components/collections/actions';
import { CollectionBrief } from '../../../components/collections/CollectionBrief';
import { copyForms } from '../../../components/collections/copy-forms';
import { BackupDate } from '../../../components/transfer/BackupDate';
import { useWatched } from '../../../components/use-watched';
import { writeItem } from '../../../utils/clipboard';
import { t } from '../../../utils/i18n';
import { call } from '../../../utils/messages';
import { loadSettings, saveSettings, watchSettings, type Settings } from '../../../utils/settings';
import {
  loadCollection,
  loadCollections,
  watchQuery,
  type Database,
  type NamedCollection,
  type StorageTroubleCode,
  type StoredCollection,
} from '../../../utils/storage';

const openReview = (search: string) =>
  void browser.tabs.create({ url: new URL(`/review.html${search}`, location.href).href });

/** The collection and the backup in the popup, which come once the popup stands. */
export function CollectionPart({ database }: { readonly database: Database }) {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void loadSettings().then(setSettings, () => undefined);
    return watchSettings(setSettings);
  }, []);
  const id = settings?.collectionId ?? null;
  const { value: collections = [] } = useWatched<readonly NamedCollection[], StorageTroubleCode>(
    (onChange, onTrouble) => watchQuery(database, () => loadCollections(database), onChange, onTrouble),
    '',
  );
  const { value: stored } = useWatched<StoredCollection | undefined, StorageTroubleCode>(
    (onChange, onTrouble) => watchQuery(database, () => loadCollection(database, id), onChange, onTrouble),
    id ?? '',
  );
  const actions: Pick<CollectionActions, 'onChoose' | 'onRemove' | 'onCopy'> = {
    onChoose: (collectionId) => void saveSettings({ collectionId }),
    onRemove: (rowIds) => void call('edit.do', { edit: { action: 'uncollect', rowIds } }),
    onCopy: async (format, chosen) => {
      if (stored === undefined) return undefined;
      const { forms, rows } = copyForms(stored, format, chosen);
      const copied = await writeItem(forms, rows);
      return copied.ok ? copied.rows : undefined;
    },
  };
  return (
    <>
      <CollectionBrief
        collections={collections}
        stored={stored}
        actions={actions}
        onOpen={() => {
          openReview('?view=collections');
        }}
      />
      {settings !== undefined && (
        <p class="backup-line">
          <BackupDate backedUpAt={settings.backedUpAt} now={Date.now()} />
          <button
            type="button"

            onClick={() => {
              openReview('?view=transfer&open=backup');
            }}
          >
            {t('backup.make')}
          </button>
        </p>
      )}
    </>
  );
}
