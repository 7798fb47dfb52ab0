import type { FigureEntry } from '../../../components/scope-data';
import { t } from '../../../utils/i18n';
import { FigureCells } from './FigureCells';

interface FigureRowProps {
  /** Undefined until the figure is read: the row can be reached all the same. */
  readonly entry: FigureEntry | undefined;
  readonly isCurrent: boolean;
  readonly isMarked: boolean;
  readonly onMark: () => void;
  readonly onGo: () => void;
}

/** A figure in the list. Keys act on the row at the cursor, and so on the one that has the focus. */
export function FigureRow({ entry, isCurrent, isMarked, onMark, onGo }: FigureRowProps) {
  return (
    <>
      <input
        type="checkbox"
        aria-label={t('review.mark', { figure: entry?.row.found.raw ?? '' })}
        checked={isMarked}
        onChange={onMark}
      />
      <button
        type="button"
        class="row-cells figure-cells"
        aria-current={isCurrent}
        aria-label={entry === undefined ? t('review.loading') : undefined}
        onFocus={onGo}
        onClick={onGo}
      >
        {entry !== undefined && <FigureCells entry={entry} />}
      </button>
    </>
  );
}
