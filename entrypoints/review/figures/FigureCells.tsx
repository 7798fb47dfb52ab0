import { categoryOf, printAmount } from '../../../components/amounts';
import type { FigureEntry } from '../../../components/scope-data';
import { t } from '../../../utils/i18n';

/** Signs that fit into the column; a longer interval is set smaller, because a number that is cut off is another number. */
const WIDEST = 20;

/** A dash for the eye, and words for who hears the list. */
function Absent({ words }: { readonly words: string }) {
  return (
    <span role="img" aria-label={words} title={words}>
      —
    </span>
  );
}

/** A figure in the columns of a list. */
export function FigureCells({ entry: { figure, organization, source } }: { readonly entry: FigureEntry }) {
  const { number, unit } = printAmount(figure, figure, figure);
  return (
    <>
      <span class={number.length > WIDEST ? 'cell-number wide' : 'cell-number'}>
        <span class={`kind ${categoryOf(figure.kind)}`}>{number}</span>
      </span>
      <span class="cell-unit unit">{unit}</span>
      <span class="cell-role quiet">{t(`role.${figure.role}`)}</span>
      <span class={organization === null ? 'cell-name quiet' : 'cell-name organization'}>
        {organization ?? <Absent words={t('details.unattributed')} />}
      </span>
      <span class="cell-title quiet">{source?.title ?? ''}</span>
      <span class={figure.status === 'found' ? 'cell-status quiet' : 'cell-status'}>
        {t(`status.${figure.status}`)}
      </span>
    </>
  );
}
