import { useMemo } from 'preact/hooks';
import { FigureRow } from '../../../components/FigureRow';
import { summarize } from '../../../components/page-summary';
import { readScope } from '../../../components/scope-data';
import { SourceLine } from '../../../components/SourceLine';
import { TallyView } from '../../../components/TallyView';
import { t } from '../../../utils/i18n';
import { claimsOf, seriesOf } from '../../../utils/tally';
import { loadMergers, loadFigures, type Database } from '../../../utils/storage';
import { startOf } from '../frame/address';
import { useStored } from '../frame/use-stored';
import type { ViewProps } from '../frame/view-props';
import { Field } from '../figures/Field';
import { figureQueryOf } from '../figures/figure-query';
import { StoredState } from '../list/StoredState';
import type { Lookup } from '../lookup/queries';
import { MergePicker } from './MergePicker';
import { SeriesChart } from './SeriesChart';
import { TypeChoice } from './TypeChoice';

/** More figures than a reader reads at once; the list of figures shows all of them. */
const MOST_FIGURES = 500;

async function load(database: Database, lookup: Lookup, id: string) {
  const row = await lookup.organization(id);
  if (row === null) return null;
  const query = figureQueryOf({ ...startOf('figures'), facets: { organization: [row.id] } });
  const ids = await lookup.figureIds(query, { start: 0, end: MOST_FIGURES });
  return { row, merged: await loadMergers(database, row.id), data: readScope(await loadFigures(database, ids)) };
}

/** An organization: what it is called, what was merged into it, and all that articles say of it over time. */
export function OrganizationPage({ database, address, go, lookup, progress, version, edit }: ViewProps) {
  const { open: id } = address;
  const { rows, trouble } = useStored(
    () => load(database, lookup, id),
    [database, lookup, id],
    [version, progress.version],
  );
  const series = useMemo(() => seriesOf(claimsOf(rows?.data.figures ?? [], rows?.data.options)), [rows]);
  const sources = useMemo(() => {
    const all = [...(rows?.data.entries.values() ?? [])].flatMap(({ source }) => source ?? []);
    return [...new Map(all.map((source) => [source.id, source])).values()];
  }, [rows]);
  const noted = [...(rows?.data.entries.values() ?? [])].filter(({ row }) => row.note !== '');
  const openSource = (sourceId: string) => {
    go({ ...startOf('sources'), open: sourceId });
  };
  const organization = rows?.row;
  return (
    <main class="review page">
      <section class="article">
        <p>
          <button
            type="button"
            onClick={() => {
              go(startOf('organizations'));
            }}
          >
            ← {t('review.view.organizations')}
          </button>
        </p>
        <StoredState
          isLoading={rows === undefined || (rows === null && !progress.isComplete)}
          trouble={trouble}
          isEmpty={rows === null}
          words={t('organization.gone')}
        />
        {organization !== undefined && rows !== undefined && rows !== null && (
          <>
            <header class="article-head">
              <h2 class="organization">{organization.name}</h2>
            </header>
            <TypeChoice
              type={organization.type}
              onChoose={(type) => void edit({ action: 'classify', organizationIds: [organization.id], type })}
            />
            <label class="check">
              <input
                type="checkbox"
                checked={organization.watched}
                onChange={({ currentTarget }) => {
                  void edit({ action: 'watch', organizationIds: [organization.id], watched: currentTarget.checked });
                }}
              />
              {t('organization.watch')}
            </label>
            <h3>{t('organization.names')}</h3>
            <ul class="offers" aria-label={t('organization.names')}>
              {organization.aliases.map((alias) => (
                <li key={alias}>
                  <button
                    type="button"
                    aria-label={t('organization.removeAlias', { alias })}
                    onClick={() =>
                      void edit({ action: 'alias', organizationId: organization.id, add: [], remove: [alias] })
                    }
                  >
                    {alias} ×
                  </button>
                </li>
              ))}
              {rows.merged.map(({ id: part, name }) => (
                <li key={part}>
                  <button
                    type="button"
                    onClick={() => void edit({ action: 'split-organizations', organizationIds: [part] })}
                  >
                    {t('organization.split', { name })}
                  </button>
                </li>
              ))}
            </ul>
            <Field
              key={organization.aliases.length}
              name="alias"
              label={t('organization.addAlias')}
              value=""
              onSave={(alias) => {
                if (alias !== '')
                  void edit({ action: 'alias', organizationId: organization.id, add: [alias], remove: [] });
              }}
            />
            <MergePicker
              id={organization.id}
              lookup={lookup}
              version={progress.version}
              onMerge={(other) =>
                void edit({ action: 'merge-organizations', organizationIds: [other], into: organization.id })
              }
            />
            <h3>{t('tally.title')}</h3>
            <TallyView {...summarize(rows.data)} scope="everything" />
            {series.length > 0 && <h3>{t('organization.series')}</h3>}
            {series.map((claims) => (
              <SeriesChart key={claims[0]?.id} claims={claims} onSource={openSource} />
            ))}
            <h3>{t('count.sources', { count: sources.length })}</h3>
            <ul class="source-list">
              {sources.map((source) => (
                <li key={source.id}>
                  <SourceLine source={source} />
                  <button
                    type="button"
                    onClick={() => {
                      openSource(source.id);
                    }}
                  >
                    {t('organization.openSource')}
                  </button>
                </li>
              ))}
            </ul>
            {noted.length > 0 && (
              <>
                <h3>{t('organization.notes')}</h3>
                {noted.map((entry) => (
                  <div key={entry.row.id}>
                    <p>{entry.row.note}</p>
                    <ul class="figures">
                      <FigureRow entry={entry} />
                    </ul>
                  </div>
                ))}
              </>
            )}
            <p>
              <button
                type="button"
                onClick={() => {
                  go({ ...startOf('figures'), facets: { organization: [organization.id] } });
                }}
              >
                {t('organization.figures')}
              </button>
            </p>
          </>
        )}
      </section>
    </main>
  );
}
