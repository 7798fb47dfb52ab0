import { t } from '../utils/i18n';
import type { Behind, SummaryLine } from './summary';
import { TallyLineRows } from './TallyLineRows';

/** What a reader can say of which figures are one statement; it stays so. */
export interface ClaimActions {
  readonly onMerge: (figureIds: readonly string[]) => void;
  /** Each group becomes a claim of its own. */
  readonly onSplit: (groups: readonly (readonly string[])[]) => void;
}

interface TallyTableProps {
  readonly lines: readonly SummaryLine[];
  readonly behind: Behind;
  /** Read out before the table. */
  readonly caption: string;
  readonly actions?: ClaimActions | undefined;
}

/** A tally, one line a measure; each line opens to the figures behind it. */
export function TallyTable({ lines, behind, caption, actions }: TallyTableProps) {
  return (
    <table class="tally">
      <caption class="visually-hidden">{caption}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{t('tally.kind')}</th>
          <th scope="col" colSpan={2}>
            {t('tally.amount')}
          </th>
          <th scope="col">{t('tally.behind')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <TallyLineRows key={line.key} line={line} behind={behind} actions={actions} />
        ))}
      </tbody>
    </table>
  );
}
