import { t } from '../../utils/i18n';
import type { TallyFigure } from '../../utils/tally';
import { measureName, writeAmount } from '../amounts';
import type { ShownRow } from './collection-data';
import { sumOf, type SelectionSum } from './selection-sum';

interface SelectionBarProps {
  readonly rows: readonly ShownRow[];
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** What the chosen rows are together, and what can be done with them. */
export function SelectionBar({ rows, onMove, onRemove }: SelectionBarProps) {
  const sum = sumOf(rows.flatMap(({ figure }) => figure ?? []));
  return (
    <section class="selection-sum" aria-label={t('review.selection')}>
      <p>
        <strong>{t('review.marked', { count: rows.length })}</strong>{' '}
        {sum !== undefined && (sum.ok ? <Sum sum={sum} /> : refusalOf(sum))}
      </p>
      <p class="offers">
        <button
          type="button"
          onClick={() => {
            onMove(-1);
          }}
        >
          {t('selection.up')}
        </button>
        <button
          type="button"
          onClick={() => {
            onMove(1);
          }}
        >
          {t('selection.down')}
        </button>
        <button type="button" onClick={onRemove}>
          {t('selection.remove')}
        </button>
      </p>
    </section>
  );
}

function Sum({
  sum: { measure, sum, least, greatest, leftOut, mayOverlap },
}: {
  readonly sum: SelectionSum & { ok: true };
}) {
  const print = (figure: TallyFigure) => writeAmount(figure, measure, figure);
  return (
    <>
      <span class="sum">
        {t('selection.sum')} <strong>{writeAmount(sum, measure, least)}</strong>
        {mayOverlap && <span class="remark"> {t('tally.mayOverlap')}</span>}
      </span>{' '}
      <span>
        {t('selection.least')} {print(least)}
      </span>{' '}
      <span>
        {t('selection.greatest')} {print(greatest)}
      </span>
      {leftOut > 0 && <span class="remark"> {t('selection.leftOut', { count: leftOut })}</span>}
    </>
  );
}

/** Why there is no sum, in a sentence. */
function refusalOf(sum: SelectionSum & { ok: false }): string {
  if (sum.why === 'unattributed') return t('selection.refused.unattributed');
  if (sum.why === 'excluded') return t('selection.refused.excluded', { reason: t(`why.${sum.reason}`) });
  const measures = sum.measures.map((figure) =>
    t('selection.measure', { kind: measureName(figure, figure), role: t(`role.${figure.role}`) }),
  );
  return t('selection.refused.measures', { measures });
}
