import { useId, useState } from 'preact/hooks';
import { interfaceLocale, t } from '../utils/i18n';
import { categoryOf, measureName, printAmount } from './amounts';
import type { Behind, SummaryLine } from './summary';
import type { ClaimActions } from './TallyTable';
import { useEvidenceViews } from './use-evidence-views';
import { useLater } from './use-later';

interface TallyLineRowsProps {
  readonly line: SummaryLine;
  readonly behind: Behind;
  readonly actions?: ClaimActions | undefined;
}

/** One line of a tally, aligned on the unit, and under it, when it is open, what it is made of and what it leaves out. */
export function TallyLineRows({ line, behind, actions }: TallyLineRowsProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { measure, sample, mayOverlap, periodsOverlap } = line;
  const { number, unit } = printAmount(line, measure, sample);
  const name = measureName(measure, sample);
  const remarks = [mayOverlap && t('tally.mayOverlap'), periodsOverlap && t('tally.periodsOverlap')].filter(
    (remark) => remark !== false,
  );
  return (
    <>
      <tr class="line">
        <th scope="row">
          <span class={`kind ${categoryOf(measure.kind)}`}>{name}</span>{' '}
          <span class="role">{t(`role.${measure.role}`)}</span>
          {remarks.map((remark) => (
            <span key={remark} class="remark">
              {' · '}
              {remark}
            </span>
          ))}
        </th>
        <td class="number">{number}</td>
        <td class="unit">{isSaid(unit, name) ? '' : unit}</td>
        <td class="behind">
          <button
            type="button"
            class="row-button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {t('count.claims', { count: line.claims })}
            <span class="chevron" aria-hidden="true" />
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr class="opened">
          <td colSpan={4} id={id}>
            <Opened line={line} behind={behind} actions={actions} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Words as long as the English ones stand once on a line: "people" is what is counted and its unit. */
const isSaid = (unit: string, name: string): boolean => interfaceLocale().lang === 'en' && name.includes(unit);

function Opened({ line, behind, actions }: TallyLineRowsProps) {
  const opened = useLater(() => behind.line(line.key), [behind, line.key]);
  const views = useEvidenceViews();
  if (views === undefined || opened === undefined) return null;
  return <views.OpenedClaims opened={opened} groups={line.groups} actions={actions} />;
}
