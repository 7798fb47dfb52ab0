import { useState } from 'preact/hooks';
import { t } from '../utils/i18n';
import type { Interval } from '../utils/model';
import { whyRefused } from '../utils/tally';
import { categoryOf, measureName, printAmount } from './amounts';
import { IntervalBar } from './IntervalBar';
import type { Bar, Behind, Summary, SummaryLine } from './summary';
import { useLater } from './use-later';

/** An open end has no value to be drawn to: room is left for its arrow. */
const ROOM_FOR_ARROW = 1.12;

const endOf = ({ low, high }: Interval): number => high ?? low * ROOM_FOR_ARROW;

interface ComparisonBarsProps {
  readonly summary: Summary;
  readonly behind: Behind;
}

/** Organizations side by side for a measure that the reader chooses; nothing where no two organizations have one. */
export function ComparisonBars({ summary, behind }: ComparisonBarsProps) {
  const [chosen, setChosen] = useState<string>();
  const offers = summary.lines
    .filter(({ attributed, groups }) => attributed && groups > 1)
    .toSorted((a, b) => b.groups - a.groups);
  const offer = offers.find(({ key }) => key === chosen) ?? offers[0];
  if (offer === undefined) return null;
  return (
    <section class="comparison" aria-label={t('comparison.title')}>
      <header>
        <h2>{t('comparison.title')}</h2>
        <select
          aria-label={t('comparison.measure')}
          value={offer.key}
          onChange={({ currentTarget }) => {
            setChosen(currentTarget.value);
          }}
        >
          {offers.map(({ key, measure, sample }) => (
            <option key={key} value={key}>
              {`${measureName(measure, sample)} · ${t(`role.${measure.role}`)}`}
            </option>
          ))}
        </select>
      </header>
      <Bars key={offer.key} line={offer} behind={behind} />
    </section>
  );
}

function Bars({ line, behind }: { readonly line: SummaryLine; readonly behind: Behind }) {
  const bars = useLater(() => behind.bars(line.key), [behind, line.key]);
  if (bars === undefined) return null;
  const refused = whyRefused(bars);
  const scaleEnd = Math.max(...bars.map(endOf));
  return (
    <>
      {refused !== undefined && <p class="refusal">{t(`comparison.refused.${refused}`)}</p>}
      <ul class="bars">
        {bars.map((bar) => (
          <BarRow
            key={bar.organizationId}
            bar={bar}
            line={line}
            scaleEnd={refused === undefined ? scaleEnd : undefined}
          />
        ))}
      </ul>
    </>
  );
}

interface BarRowProps {
  readonly bar: Bar;
  readonly line: SummaryLine;
  /** Absent where the numbers must not be compared: then they stand without bars. */
  readonly scaleEnd: number | undefined;
}

function BarRow({ bar, line: { measure, sample }, scaleEnd }: BarRowProps) {
  const { number, unit } = printAmount(bar, measure, sample);
  return (
    <li class={`comparison-row ${categoryOf(measure.kind)}`}>
      <span class="name">{bar.name}</span>
      <span class="value">
        <span class="number">{number}</span> <span class="unit">{unit}</span>
      </span>
      {scaleEnd !== undefined && <IntervalBar interval={bar} scaleEnd={scaleEnd} />}
    </li>
  );
}
