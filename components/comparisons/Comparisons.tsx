import { useMemo } from 'preact/hooks';
import type { Table } from '../../utils/export';
import { t } from '../../utils/i18n';
import type { RateRow } from '../../utils/model';
import {
  compareBy,
  convert,
  measureKey,
  ratesFrom,
  ratiosOf,
  whyRefused,
  yearOf,
  type Measure,
  type TallyFigure,
} from '../../utils/tally';
import { writeAmount, type Sample } from '../amounts';
import type { ScopeData } from '../scope-data';
import type { Bar } from '../summary';
import { ComparisonChart } from './ComparisonChart';
import { ComparisonTable } from './ComparisonTable';
import { conversionOf, type ComparedByName, type NamedRow } from './compared';
import { LinkedClaims } from './LinkedClaims';
import { RatioList } from './RatioList';

interface ComparisonsProps {
  readonly by: ComparedByName;
  readonly measure: Measure;
  readonly sample: Sample | undefined;
  readonly data: ScopeData;
  /** The organizations chosen, with the periods that their claims speak of. */
  readonly organizations: readonly Bar[];
  /** What the reader said that currencies are worth. */
  readonly rates: readonly RateRow[];
  readonly onCopy: (table: Table) => void;
}

/** What is compared: as bars with their intervals, as a table, and the ratios that the articles allow. */
export function Comparisons({ by, measure, sample, data, organizations, rates, onCopy }: ComparisonsProps) {
  const { rows, missing } = useMemo(
    () => compare(by, measure, sample, data, organizations),
    [by, measure, sample, data, organizations],
  );
  const conversions = ratesFrom(rates, measure.currency);
  const ratios = useMemo(() => ratiosOf(data.figures, data.options), [data]);
  const refused = by === 'organization' ? whyRefused(organizations) : undefined;
  const refusal =
    refused === undefined ? (rows.length < 2 ? t('comparison.tooFew') : undefined) : t(`comparison.refused.${refused}`);
  return (
    <>
      {refusal !== undefined && (
        <p class="refusal" role="status">
          {refusal}
        </p>
      )}
      {refusal === undefined && (
        <ComparisonChart
          rows={rows}
          measure={measure}
          longestName={Math.max(...rows.map(({ name }) => widthOf(name)))}
        />
      )}
      {rows.length > 0 && (
        <>
          <ComparisonTable by={by} rows={rows} rates={conversions} />
          {conversions.map((rate) => (
            <p key={rate.id} class="quiet">
              {conversionOf(rate)}
            </p>
          ))}
          {missing > 0 && <p class="quiet">{t('comparison.missing', { count: missing })}</p>}
          <button
            type="button"
            onClick={() => {
              onCopy(tableOf(by, rows, conversions));
            }}
          >
            {t('comparison.copy')}
          </button>
        </>
      )}
      {ratios.length > 0 && (
        <section aria-label={t('comparison.ratios')}>
          <h2>{t('comparison.ratios')}</h2>
          <RatioList ratios={ratios} data={data} />
        </section>
      )}
      <LinkedClaims data={data} />
    </>
  );
}

/** In Chinese characters; two Latin letters take the room of one. */
const widthOf = (name: string): number => name.replaceAll(/[\u0020-\u024F]{2}/gu, '.').length;

function compare(
  by: ComparedByName,
  measure: Measure,
  sample: Sample | undefined,
  data: ScopeData,
  organizations: readonly Bar[],
): { readonly rows: readonly NamedRow[]; readonly missing: number } {
  const names = new Map(organizations.map(({ organizationId, name }) => [organizationId, name]));
  const keys: { readonly [B in ComparedByName]: (figure: TallyFigure) => string | null } = {
    organization: ({ organizationId }) =>
      organizationId !== null && names.has(organizationId) ? organizationId : null,
    year: yearOf,
    outlet: ({ id }) => data.entries.get(id)?.source?.site ?? null,
  };
  const figures = data.figures.filter((figure) => measureKey(figure) === measureKey(measure) || figure.partOf !== null);
  const { rows, missing } = compareBy(figures, measure, keys[by], data.options);
  const named = rows.map((row) => ({
    ...row,
    name: (by === 'organization' ? names.get(row.key) : undefined) ?? row.key,
    printed: writeAmount(row, measure, sample),
  }));
  return { rows: by === 'year' ? named : named.toSorted((a, b) => b.low - a.low), missing };
}

/** A table that a spreadsheet computes with: both ends in base units, an open one empty. */
const tableOf = (by: ComparedByName, rows: readonly NamedRow[], rates: readonly RateRow[]): Table => ({
  headers: [
    t(`comparison.by.${by}`),
    t('column.low'),
    t('column.high'),
    t('comparison.claims'),
    ...rates.flatMap((rate) => [t('column.low'), t('column.high')].map((end) => `${end} · ${conversionOf(rate)}`)),
  ],
  rows: rows.map(({ name, low, high, claims }) => [
    name,
    low,
    high,
    claims,
    ...rates.flatMap(({ rate }) => {
      const converted = convert({ low, high }, rate);
      return [converted.low, converted.high];
    }),
  ]),
});
