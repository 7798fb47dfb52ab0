import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { BackupDate } from '../../components/transfer/BackupDate';
import { interfaceLocale, t } from '../../utils/i18n';
import type { Settings } from '../../utils/settings';
import { countStored, type Database } from '../../utils/storage';
import { saveBackup, wordsOf } from './save-backup';
import { Section } from './Section';

interface DataProps {
  readonly database: Database;
  readonly settings: Settings;
  readonly say: (notice: string) => void;
}

interface Stored {
  readonly used: number | undefined;
  readonly quota: number | undefined;
  readonly counts: Awaited<ReturnType<typeof countStored>> | undefined;
}

async function loadStored(database: Database): Promise<Stored> {
  const [estimate, counts] = await Promise.all([
    navigator.storage.estimate().catch(() => ({ usage: undefined, quota: undefined })),
    countStored(database).catch(() => undefined),
  ]);
  return { used: estimate.usage, quota: estimate.quota, counts };
}

const STEPS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** Bytes in the largest unit that leaves a number to read. */
function writeBytes(bytes: number): string {
  const at = Math.max(0, Math.min(STEPS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3) - 1));
  const options = { style: 'unit', unit: STEPS[at] ?? 'kilobyte', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(interfaceLocale().lang, options).format(bytes / 1000 ** (at + 1));
}

/** How much is stored and where it goes: nowhere, unless the reader saves a copy. */
export function DataSection({ database, settings: { backedUpAt }, say }: DataProps) {
  const [stored, setStored] = useState<Stored>();
  useEffect(() => {
    void loadStored(database).then(setStored);
  }, [database]);
  const backUp = async () => {
    say(wordsOf(await saveBackup(database)));
  };
  return (
    <Section title={t('options.data')} note={t('options.data.note')}>
      {stored !== undefined && <StoredFacts {...stored} />}
      <p>
        <BackupDate backedUpAt={backedUpAt} now={Date.now()} />
      </p>
      <div class="offers">
        <button type="button" onClick={() => void backUp()}>
          {t('options.data.backupNow')}
        </button>
        <button
          type="button"
          onClick={() => void browser.tabs.create({ url: new URL('/review.html', location.href).href })}
        >
          {t('options.data.openReview')}
        </button>
      </div>
    </Section>
  );
}

const partsOf = ({ sources, figures, organizations }: NonNullable<Stored['counts']>) => [
  t('options.data.sources', { count: sources }),
  t('count.figures', { count: figures }),
  t('count.organizations', { count: organizations }),
];

function StoredFacts({ used, quota, counts }: Stored) {
  return (
    <>
      {counts !== undefined && <p>{t('options.data.stored', { parts: partsOf(counts) })}</p>}
      <p>
        {used === undefined || quota === undefined
          ? t('options.data.unknown')
          : t('options.data.used', { used: writeBytes(used), quota: writeBytes(quota) })}
      </p>
    </>
  );
}
