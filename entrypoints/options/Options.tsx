import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { Language } from '../../utils/model';
import type { Settings } from '../../utils/settings';
import { watchLists, type Database, type OwnLists, type StorageTroubleCode } from '../../utils/storage';
import { About } from './About';
import { DataSection } from './DataSection';
import { ForgetSection } from './ForgetSection';
import { LanguageSection } from './LanguageSection';
import { MarksSection } from './MarksSection';
import { OrganizationsSection } from './OrganizationsSection';
import { RatesSection } from './RatesSection';
import { RulesSection } from './RulesSection';
import { Shortcuts } from './Shortcuts';
import { saveBackup, wordsOf } from './save-backup';
import { SitesSection } from './SitesSection';

interface OptionsProps {
  readonly database: Database;
  readonly settings: Settings;
  /** The language that the words are in: another one draws everything anew. */
  readonly lang: Language;
}

const EMPTY: OwnLists = { sites: [], watched: [], rules: [], rates: [] };

/** Everything that a reader can set, on one page. */
export function Options({ database, settings, lang }: OptionsProps) {
  const [lists, setLists] = useState(EMPTY);
  const [trouble, setTrouble] = useState<StorageTroubleCode>();
  const [notice, say] = useState('');
  useEffect(
    () =>
      watchLists(
        database,
        (found) => {
          setTrouble(undefined);
          setLists(found);
        },
        ({ code }) => {
          setTrouble(code);
        },
      ),
    [database],
  );
  return (
    <main class="options" lang={lang}>
      <header>
        <h1>{t('options.title')}</h1>
        <p class="quiet">{t('options.note')}</p>
        {trouble !== undefined && (
          <p class="failure" role="alert">
            {t('tally.unreadable')} {t(`failure.${trouble}`)} {t('options.rescue.note')}{' '}
            <button type="button" onClick={() => void saveBackup(database).then((saved) => say(wordsOf(saved)))}>
              {t('options.rescue')}
            </button>
          </p>
        )}
      </header>
      <LanguageSection settings={settings} />
      <MarksSection settings={settings} />
      <SitesSection rows={lists.sites} say={say} />
      <OrganizationsSection database={database} watched={lists.watched} say={say} />
      <RulesSection rules={lists.rules} say={say} />
      <RatesSection rates={lists.rates} say={say} />
      <Shortcuts />
      <DataSection database={database} settings={settings} say={say} />
      <ForgetSection database={database} say={say} />
      <About />
      <p class="saying" role="status">
        {notice}
      </p>
    </main>
  );
}
