import { useMemo, useState } from 'preact/hooks';
import { measureName } from '../../../components/amounts';
import { COMPARED_BY, type ComparedByName } from '../../../components/comparisons/compared';
import { Comparisons } from '../../../components/comparisons/Comparisons';
import '../../../components/comparisons/comparisons.css';
import { readScope } from '../../../components/scope-data';
import { useWatched } from '../../../components/use-watched';
import { copyTable } from '../../../utils/clipboard';
import { t } from '../../../utils/i18n';
import type { RateRow } from '../../../utils/model';
import {
  addPlans,
  loadBars,
  loadGroups,
  loadRates,
  loadTally,
  scopeKey,
  watchQuery,
  type Database,
  type KeptBar,
  type KeptLine,
  type StorageTroubleCode,
} from '../../../utils/storage';
import { useStored } from '../frame/use-stored';
import type { ViewProps } from '../frame/view-props';
import { StoredState } from '../list/StoredState';

const EVERYTHING = scopeKey({ name: 'everything' }, 0);

/** So many organizations are offered, the largest first, and so many can be read side by side. */
const MOST_OFFERED = 60;
const MOST_CHOSEN = 6;
const CHOSEN_FIRST = 4;

const loadLines = async (database: Database): Promise<readonly KeptLine[]> =>
  (await loadTally(database, EVERYTHING, 'all')).lines
    .filter(({ attributed }) => attributed)
    .toSorted((a, b) => b.groups - a.groups);

/** What the chosen organizations have stated. It says of which ones: while others are being read, these stay on show. */
async function loadData(database: Database, lines: readonly KeptLine[], organizations: readonly KeptBar[]) {
  const organizationIds = organizations.map(({ organizationId }) => organizationId);
  const measures = lines.map(({ measure }) => measure);
  const { rows, ids } = await loadGroups(database, EVERYTHING, measures, organizationIds);
  const all = await addPlans(database, rows, organizationIds);
  return { organizations, data: readScope(all, { within: ({ id }) => ids.has(id) }) };
}

/** Organizations, years or outlets side by side for one measure, and the ratios that the articles allow. */
export function ComparisonsView({ database, version, progress, say }: ViewProps) {
  const { rows: lines, trouble } = useStored(() => loadLines(database), [database], [version, progress.version]);
  const [chosenLine, chooseLine] = useState('');
  const [by, compareBy] = useState<ComparedByName>('organization');
  const line = lines?.find(({ key }) => key === chosenLine) ?? lines?.[0];
  return (
    <main class="review page">
      <section class="article comparisons">
        <StoredState
          isLoading={lines === undefined}
          trouble={trouble}
          isEmpty={lines?.length === 0}
          words={t('tally.empty.everything')}
        />
        {lines !== undefined && line !== undefined && (
          <>
            <div class="comparison-choice">
              <select
                aria-label={t('comparison.measure')}
                value={line.key}
                onChange={({ currentTarget }) => {
                  chooseLine(currentTarget.value);
                }}
              >
                {lines.map((offer) => (
                  <option key={offer.key} value={offer.key}>
                    {`${measureName(offer.measure, offer)} · ${t(`role.${offer.measure.role}`)}${currencyOf(offer)} (${offer.groups})`}
                  </option>
                ))}
              </select>
              <fieldset class="scopes">
                <legend class="visually-hidden">{t('comparison.title')}</legend>
                {COMPARED_BY.map((name) => (
                  <label key={name} class="scope">
                    <input
                      type="radio"
                      name="compared-by"
                      checked={by === name}
                      onChange={() => {
                        compareBy(name);
                      }}
                    />
                    <span>{t(`comparison.by.${name}`)}</span>
                  </label>
                ))}
              </fieldset>
            </div>
            <OfLine
              key={line.key}
              database={database}
              lines={lines}
              line={line}
              by={by}
              version={version + progress.version}
              say={say}
            />
          </>
        )}
      </section>
    </main>
  );
}

const currencyOf = ({ measure: { currency } }: KeptLine) => (currency === null ? '' : ` · ${currency}`);

interface OfLineProps extends Pick<ViewProps, 'database' | 'version' | 'say'> {
  readonly lines: readonly KeptLine[];
  readonly line: KeptLine;
  readonly by: ComparedByName;
}

function OfLine({ database, lines, line, by, version, say }: OfLineProps) {
  const { rows: offers } = useStored(
    () => loadBars(database, EVERYTHING, 'all', line.key, MOST_OFFERED),
    [database, line.key],
    [version],
  );
  const [ticked, setTicked] = useState<readonly string[]>();
  const chosen = useMemo(() => choose(offers ?? [], ticked), [offers, ticked]);
  // They are typed in on a page of their own.
  const { value: rates = [] } = useWatched<readonly RateRow[], StorageTroubleCode>(
    (onChange, onTrouble) => watchQuery(database, () => loadRates(database), onChange, onTrouble),
    'rates',
  );
  const { rows: read } = useStored(
    async () => (offers === undefined ? undefined : loadData(database, lines, chosen)),
    [database, chosen.map(({ organizationId }) => organizationId).join(' ')],
    [lines, offers, version],
  );
  const ids = new Set(chosen.map(({ organizationId }) => organizationId));
  return (
    <div class="comparison-columns">
      <fieldset class="comparison-organizations">
        <legend>{t('review.view.organizations')}</legend>
        {offers?.map(({ organizationId, name }) => (
          <label key={organizationId}>
            <input
              type="checkbox"
              checked={ids.has(organizationId)}
              disabled={!ids.has(organizationId) && ids.size >= MOST_CHOSEN}
              onChange={({ currentTarget }) => {
                const others = [...ids].filter((id) => id !== organizationId);
                setTicked(currentTarget.checked ? [...others, organizationId] : others);
              }}
            />{' '}
            {name}
          </label>
        ))}
      </fieldset>
      <div class="comparison-result">
        {read !== undefined && (
          <Comparisons
            by={by}
            measure={line.measure}
            sample={line}
            {...read}
            rates={rates}
            onCopy={(table) => {
              void copyTable(table).then((copied) => {
                say(copied.ok ? t('copy.done', { count: copied.rows }) : t('copy.failed'));
                return copied;
              });
            }}
          />
        )}
      </div>
    </div>
  );
}

/** What the reader ticked; at first those that come to most. */
const choose = (offers: readonly KeptBar[], ticked: readonly string[] | undefined): readonly KeptBar[] =>
  ticked === undefined
    ? offers.slice(0, CHOSEN_FIRST)
    : offers.filter(({ organizationId }) => ticked.includes(organizationId));
