import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Collecting } from '../../components/collections/collecting';
import { ComparisonBars } from '../../components/ComparisonBars';
import { ConflictList } from '../../components/ConflictList';
import { CopyButton } from '../../components/CopyButton';
import { PageState } from '../../components/PageState';
import { ScopeTabs, type ChosenScope } from '../../components/ScopeTabs';
import { countTold } from '../../components/summary';
import { Switch } from '../../components/Switch';
import { TallyView } from '../../components/TallyView';
import { t } from '../../utils/i18n';
import type { Database, View } from '../../utils/storage';
import { CLAIM_ACTIONS } from './claim-actions';
import { collect } from './collect';
import { useNamedScopes } from './named-scopes';
import { pageActionsFor } from './page-actions';
import { useScope, type PopupScope, type ShownScope } from './use-scope';
import { useTab, type KnownTab } from './use-tab';

interface PopupProps {
  readonly database: Database;
  /** `undefined` where the window has no tab to speak of. */
  readonly tabId: number | undefined;
}

/** The popup: this page, and the tally of a scope. It follows what changes elsewhere for as long as it stands open. */
export function Popup({ database, tabId }: PopupProps) {
  const tab = useTab(tabId);
  const [chosen, setChosen] = useState<ChosenScope>();
  const [view, setView] = useState<View>('all');
  const named = useNamedScopes(database);
  const scope = scopeFor(tab, chosen);
  // Mostly it is today: it is read while the background still says what the tab is.
  const { shown: read, trouble } = useScope(database, scope ?? TODAY, view);
  const shown = scope === undefined ? undefined : read;
  const Collection = useCollectionPart(shown !== undefined || trouble !== undefined);
  const [collected, say] = useState('');
  return (
    <>
      <header class="popup-header">
        <h1>{t('app.name')}</h1>
        <Switch
          label={t('tally.onlyChecked')}
          isOn={view === 'checked'}
          onSwitch={(isOn) => {
            setView(isOn ? 'checked' : 'all');
          }}
        />
        <button
          type="button"
          class="options-button"
          aria-label={t('app.options')}
          title={t('app.options')}
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          ⚙
        </button>
        <ScopeTabs chosen={scope ?? { name: 'page' }} named={named} onChoose={setChosen} />
      </header>
      <main>
        <ThisPage tab={tab} />
        {trouble !== undefined && (
          <p class="failure" role="alert">
            {t('tally.unreadable')} {t(`failure.${trouble}`)} {shown !== undefined && t('failure.stillWorks')}
          </p>
        )}
        <Collecting.Provider value={(figureId) => void collect(figureId).then(say)}>
          {shown !== undefined && <ScopeView key={shown.id} {...shown} />}
        </Collecting.Provider>
        <p class="notice" role="status">
          {collected}
        </p>
        {Collection !== undefined && <Collection database={database} />}
      </main>
      {(shown !== undefined || trouble !== undefined) && (
        <footer class="popup-footer">
          {shown !== undefined && (
            <CopyButton
              scope={shown.scope.name}
              rows={countTold(shown.summary)}
              onCopy={async () => (await loadCopying()).copyRows(await shown.rows())}
            />
          )}
          <button
            type="button"
            onClick={() => void browser.tabs.create({ url: new URL('/review.html', location.href).href })}
          >
            {t('review.open')}
          </button>
        </footer>
      )}
    </>
  );
}

const TODAY = { name: 'today' } as const;

/** A page that was read is what the reader wants to see first; elsewhere it is today. Nothing until the tab is known. */
function scopeFor(tab: KnownTab, chosen: ChosenScope | undefined): PopupScope | undefined {
  if (tab === 'loading') return undefined;
  const sourceIds = tab === 'unanswered' ? [] : tab.sourceIds;
  const scope: ChosenScope = chosen ?? (sourceIds.length > 0 ? { name: 'page' } : TODAY);
  return scope.name === 'page' ? { name: 'page', sourceIds } : scope;
}

function ThisPage({ tab }: { readonly tab: KnownTab }) {
  const [notice, say] = useState('');
  if (tab === 'loading') return <section class="page" aria-busy="true" />;
  if (tab === 'unanswered') return <p class="failure">{t('page.unanswered')}</p>;
  return <PageState page={tab} actions={pageActionsFor(tab.tabId, say)} notice={notice} />;
}

function ScopeView({ scope, summary, behind }: ShownScope) {
  return (
    <>
      <TallyView summary={summary} behind={behind} scope={scope.name} actions={CLAIM_ACTIONS} />
      <ComparisonBars summary={summary} behind={behind} />
      <ConflictList count={summary.conflicts} fetch={behind.conflicts} />
    </>
  );
}

/** What copies is fetched while the popup is being read: in the click it is there, and opening did not wait for it. */
const loadCopying = () => import('./copy-rows');

/** The collection comes after the tally stands, and so does what copies. */
function useCollectionPart(isTold: boolean): ComponentType<{ readonly database: Database }> | undefined {
  const [parts, setParts] = useState<{ readonly Part: ComponentType<{ readonly database: Database }> }>();
  useEffect(() => {
    if (!isTold) return;
    const load = async () => {
      await loadCopying();
      setParts({ Part: (await import('./collection/CollectionPart')).CollectionPart });
    };
    void load();
  }, [isTold]);
  return parts?.Part;
}
