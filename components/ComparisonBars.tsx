import { useState } from 'preact/hooks';
import { t } from '../utils/i18n';
import type { Interval } from '../utils/model';
import { compareOrganizations, measureKey, measuresOf, type ComparisonRow, type Measure } from '../utils/tally';
import { categoryOf, measureName, printAmount } from './amounts';
import { IntervalBar } from './IntervalBar';
import type { ScopeData } from './scope-data';

/** An open end has no value to be drawn to: room is left for its arrow. */
const ROOM_FOR_ARROW = 1.12;

const endOf = ({ low, high }: Interval): number => high ?? low * ROOM_FOR_ARROW;

/** Organizations side by side for a measure that the reader chooses; nothing where no two organizations have one. */
export function ComparisonBars({ data }: { readonly data: ScopeData }) {
  const [chosen, setChosen] = useState<string>();
  const offers = measuresOf(data.figures, data.options).filter(({ organizations }) => organizations > 1);
  const offer = offers.find(({ measure }) => measureKey(measure) === chosen) ?? offers[0];
  if (offer === undefined) return null;
  const comparison = compareOrganizations(data.figures, offer.measure, data.options);
  const scaleEnd = Math.max(...comparison.rows.map(endOf));
  return (
    <section class="comparison" aria-label={t('comparison.title')}>
      <header>
        <h2>{t('comparison.title')}</h2>
        <select
          aria-label={t('comparison.measure')}
          value={measureKey(offer.measure)}
          onChange={({ currentTarget }) => {
            setChosen(currentTarget.value);
          }}
        >
          {offers.map(({ measure }) => (
            <option key={measureKey(measure)} value={measureKey(measure)}>
              {`${measureName(measure, sampleOf(measure, data))} · ${t(`role.${measure.role}`)}`}
            </option>
          ))}
        </select>
      </header>
      {!comparison.ok && <p class="refusal">{t(`comparison.refused.${comparison.refused}`)}</p>}
      <ul class="bars">
        {comparison.rows.map((row) => (
          <Bar key={row.organizationId} row={row} data={data} scaleEnd={comparison.ok ? scaleEnd : undefined} />
        ))}
      </ul>
    </section>
  );
}

const sampleOf = (measure: Measure, { figures }: ScopeData) =>
  figures.find(
    ({ unitClass, kind, role }) => unitClass === measure.unitClass && kind === measure.kind && role === measure.role,
  );

interface BarProps {
  readonly row: ComparisonRow;
  readonly data: ScopeData;
  /** Absent where the numbers must not be compared: then they stand without bars. */
  readonly scaleEnd: number | undefined;
}

function Bar({ row, data, scaleEnd }: BarProps) {
  const { number, unit } = printAmount(row, row.measure, data.entries.get(row.figures[0] ?? '')?.figure);
  return (
    <li class={`comparison-row ${categoryOf(row.measure.kind)}`}>
      <span class="name">{data.organizations.get(row.organizationId) ?? row.organizationId}</span>
      <span class="value">
        <span class="number">{number}</span> <span class="unit">{unit}</span>
      </span>
      {scaleEnd !== undefined && <IntervalBar interval={row} scaleEnd={scaleEnd} />}
    </li>
  );
}
