import { useId, useState } from 'preact/hooks';
import { t } from '../utils/i18n';
import type { TallyLine } from '../utils/tally';
import { categoryOf, measureName, printAmount } from './amounts';
import { FigureList, LeftOutList } from './FigureList';
import type { ScopeData } from './scope-data';

interface TallyLineRowsProps {
  readonly data: ScopeData;
  readonly line: TallyLine;
}

/** One line of a tally, aligned on the unit, and under it, when it is open, what it is made of and what it leaves out. */
export function TallyLineRows({ data, line }: TallyLineRowsProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { measure, figures, excluded, passedOn, mayOverlap, periodsOverlap } = line;
  const sample = data.entries.get(figures[0] ?? '')?.figure;
  const { number, unit } = printAmount(line, measure, sample);
  const remarks = [mayOverlap && t('tally.mayOverlap'), periodsOverlap && t('tally.periodsOverlap')].filter(
    (remark) => remark !== false,
  );
  return (
    <>
      <tr class="line">
        <th scope="row">
          <span class={`kind ${categoryOf(measure.kind)}`}>{measureName(measure, sample)}</span>{' '}
          <span class="role">{t(`role.${measure.role}`)}</span>
        </th>
        <td class="number">{number}</td>
        <td class="unit">
          {unit}
          {remarks.map((remark) => (
            <span key={remark} class="remark">
              {' '}
              {remark}
            </span>
          ))}
        </td>
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
            <FigureList data={data} ids={figures} passedOn={passedOn} />
            {excluded.length > 0 && (
              <>
                <h3>{t('details.leftOut')}</h3>
                <LeftOutList data={data} excluded={excluded} />
              </>
            )}
          </td>
        </tr>
      )}
    </>
  );
}
