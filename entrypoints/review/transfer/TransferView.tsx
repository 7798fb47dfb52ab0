import '../../../components/transfer/transfer.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { BackupForm } from '../../../components/transfer/BackupForm';
import { ExportForm } from '../../../components/transfer/ExportForm';
import { ImportForm } from '../../../components/transfer/ImportForm';
import { t } from '../../../utils/i18n';
import { loadSettings, saveSettings, watchSettings, type Settings } from '../../../utils/settings';
import { collectionNamed, hasStagedImport } from '../../../utils/storage';
import type { ViewProps } from '../frame/view-props';
import { backUp } from './back-up';
import { exportFile } from './export-file';
import { createImport } from './import-file';

/** What the address opens where a backup is to be made at once. */
const BACKUP = 'backup';

interface Known {
  readonly settings: Settings;
  readonly collection: string | null;
  readonly isStaged: boolean;
}

/** Everything out and back in: tables and references as files, backups, imports. */
export function TransferView({ database, address, go, lookup, edit }: ViewProps) {
  const [known, setKnown] = useState<Known>();
  const importing = useMemo(() => createImport(database, edit), [database]);
  useEffect(() => {
    const look = async () => {
      const settings = await loadSettings();
      const [collection, isStaged] = await Promise.all([
        collectionNamed(database, settings.collectionId).catch(() => undefined),
        hasStagedImport(database).catch(() => false),
      ]);
      setKnown({ settings, collection: collection?.name ?? null, isStaged });
    };
    void look();
    return watchSettings((settings) => {
      setKnown((before) => (before === undefined ? before : { ...before, settings }));
    });
  }, [database]);
  if (known === undefined) return <main class="transfer" aria-busy="true" />;
  const { settings, collection, isStaged } = known;
  return (
    <main class="transfer">
      <section>
        <h2>{t('transfer.export.title')}</h2>
        <ExportForm
          collection={collection}
          options={settings}
          onOptions={(options) => void saveSettings(options)}
          onExport={(request, job) => exportFile(database, settings.collectionId, request, job)}
        />
      </section>
      <section>
        <h2>{t('backup.title')}</h2>
        <BackupForm
          backedUpAt={settings.backedUpAt}
          now={Date.now()}
          isAsked={address.open === BACKUP}
          onBackUp={(job) => {
            // Coming back to this address makes no second one.
            if (address.open === BACKUP) go({ open: '' }, 'replace');
            return backUp(database, job);
          }}
        />
      </section>
      <section>
        <h2>{t('import.title')}</h2>
        <ImportForm
          isStaged={isStaged}
          onStage={importing.stage}
          onCommit={async (job) => {
            const done = await importing.commit(job);
            if (done.ok) await lookup.refresh();
            return done;
          }}
          onDrop={importing.drop}
        />
      </section>
    </main>
  );
}
