import { categoryOf, measureName, printAmount } from '../../../components/amounts';
import { IntervalBar } from '../../../components/IntervalBar';
import { t } from '../../../utils/i18n';
import type { Interval } from '../../../utils/model';
import type { Claim } from '../../../utils/tally';

/** An open end has no value to be drawn to: room is left for its arrow. */
const ROOM_FOR_ARROW = 1.12;

const endOf = ({ low, high }: Interval): number => high ?? low * ROOM_FOR_ARROW;

/** When a claim holds, as short as its dates allow. */
function periodOf({ periodStart, periodEnd, figure }: Claim): string {
  if (periodStart === null && periodEnd === null) return figure.period ?? t('organization.undated');
  if (periodStart === null) return t('organization.until', { date: periodEnd ?? '' });
  return periodEnd === null || periodEnd === periodStart ? periodStart : `${periodStart} – ${periodEnd}`;
}

interface SeriesChartProps {
  /** Claims of one organization and measure, in the order of their periods. */
  readonly claims: readonly Claim[];
  readonly onSource: (sourceId: string) => void;
}

/** What an organization says of one measure over time: each claim with its period, its amount as a bar, and its sources. */
export function SeriesChart({ claims, onSource }: SeriesChartProps) {
  const [first] = claims;
  if (first === undefined) return null;
  const { measure } = first;
  const scaleEnd = Math.max(...claims.map(endOf));
  return (
    <section class={`series ${categoryOf(measure.kind)}`}>
      <h3>
        {measureName(measure, first.figure)} · {t(`role.${measure.role}`)}
      </h3>
      <ul class="bars">
        {claims.map((claim) => {
          const { number, unit } = printAmount(claim, measure, claim.figure);
          return (
            <li key={claim.id} class={`comparison-row ${categoryOf(measure.kind)}`}>
              <span class="name">
                {periodOf(claim)}
                {claim.cumulative && <span class="remark"> {t('organization.cumulative')}</span>}
              </span>
              <span class="value">
                <span class="number">{number}</span> <span class="unit">{unit}</span>
              </span>
              <IntervalBar interval={claim} scaleEnd={scaleEnd} />
              <span class="offers">
                {claim.sourceIds.map((id, at) => (
                  <button
                    key={id}
                    type="button"
                    class="quiet"
                    onClick={() => {
                      onSource(id);
                    }}
                  >
                    {t('organization.source', { number: at + 1 })}
                  </button>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
