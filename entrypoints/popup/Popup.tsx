import type { ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Collecting } from '../../components/collections/collecting';
import { ComparisonBars } from '../../components/ComparisonBars';
import { ConflictList } from '../../components/ConflictList';
import { CopyButton } from '../../components/CopyButton';
import { PageState } from '../../components/PageState';
import { readScope, type ScopeData } from '../../components/scope-data';
import { ScopeTabs, type ScopeName } from '../../components/ScopeTabs';
import { TallyView } from '../../components/TallyView';
import { isTold } from '../../utils/export';
import { t } from '../../utils/i18n';
import type { Database } from '../../utils/storage';
import { collect } from './collect';
import { pageActionsFor } from './page-actions';
import { useScope, type NamedScope } from './use-scope';
import { useTab, type KnownTab } from './use-tab';

interface PopupProps {
  readonly database: Database;
  /** `undefined` where the window has no tab to speak of. */
  readonly tabId: number | undefined;
}

/** The popup: this page, and the tally of a scope. It follows what changes elsewhere for as long as it stands open. */
export function Popup({ database, tabId }: PopupProps) {
  const tab = useTab(tabId);
  const [chosen, setChosen] = useState<ScopeName>();
  const scope = scopeFor(tab, chosen);
  const { loaded, trouble } = useScope(database, scope);
  const shown = useMemo(
    () => (loaded === undefined ? undefined : { ...loaded, data: readScope(loaded.rows) }),
    [loaded],
  );
  const Collection = useCollectionPart();
  const [collected, say] = useState('');
  return (
    <>
      <header class="popup-header">
        <h1>{t('app.name')}</h1>
        <ScopeTabs chosen={scope?.name ?? 'page'} onChoose={setChosen} />
        <button
          type="button"
          onClick={() => void browser.tabs.create({ url: new URL('/review.html', location.href).href })}
        >
          {t('review.open')}
        </button>
        <button
          type="button"
          class="options-button"
          aria-label={t('app.options')}
          title={t('app.options')}
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          ⚙
        </button>
      </header>
      <main>
        <ThisPage tab={tab} />
        {trouble !== undefined && (
          <p class="failure" role="alert">
            {t('tally.unreadable')} {t(`failure.${trouble}`)} {loaded !== undefined && t('failure.stillWorks')}
          </p>
        )}
        <Collecting.Provider value={(figureId) => void collect(figureId).then(say)}>
          {shown !== undefined && <ScopeView key={shown.name} {...shown} />}
        </Collecting.Provider>
        <p class="notice" role="status">
          {collected}
        </p>
        {Collection !== undefined && <Collection database={database} />}
      </main>
      {shown !== undefined && (
        <footer class="popup-footer">
          <CopyButton
            scope={shown.name}
            rows={shown.data.figures.filter(isTold).length}
            onCopy={async () => (await loadCopying()).copyRows(shown.rows)}
          />
        </footer>
      )}
    </>
  );
}

/** A page that was read is what the reader wants to see first; elsewhere it is today. Nothing until the tab is known. */
function scopeFor(tab: KnownTab, chosen: ScopeName | undefined): NamedScope | undefined {
  if (tab === 'loading') return undefined;
  const sourceIds = tab === 'unanswered' ? [] : tab.sourceIds;
  const name = chosen ?? (sourceIds.length > 0 ? 'page' : 'today');
  return name === 'page' ? { name, sourceIds } : { name };
}

function ThisPage({ tab }: { readonly tab: KnownTab }) {
  const [notice, say] = useState('');
  if (tab === 'loading') return <section class="page" aria-busy="true" />;
  if (tab === 'unanswered') return <p class="failure">{t('page.unanswered')}</p>;
  return <PageState page={tab} actions={pageActionsFor(tab.tabId, say)} notice={notice} />;
}

interface ScopeViewProps {
  readonly data: ScopeData;
  readonly name: ScopeName;
}

function ScopeView({ data, name }: ScopeViewProps) {
  return (
    <>
      <TallyView data={data} scope={name} />
      <ComparisonBars data={data} />
      <ConflictList data={data} />
    </>
  );
}

/** What copies is fetched while the popup is being read: in the click it is there, and opening did not wait for it. */
const loadCopying = () => import('./copy-rows');

/** The collection comes after the tally stands, and so does what copies. */
function useCollectionPart(): ComponentType<{ readonly database: Database }> | undefined {
  const [parts, setParts] = useState<{ readonly Part: ComponentType<{ readonly database: Database }> }>();
  useEffect(() => {
    const load = async () => {
      await loadCopying();
      setParts({ Part: (await import('./collection/CollectionPart')).CollectionPart });
    };
    void load();
  }, []);
  return parts?.Part;
}
