import { t } from '../utils/i18n';
import { measureKey, type TallyLine } from '../utils/tally';
import type { ScopeData } from './scope-data';
import { TallyLineRows } from './TallyLineRows';

interface TallyTableProps {
  readonly data: ScopeData;
  readonly lines: readonly TallyLine[];
  /** Read out before the table. */
  readonly caption: string;
}

/** A tally, one line a measure; each line opens to the figures behind it. */
export function TallyTable({ data, lines, caption }: TallyTableProps) {
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
          <TallyLineRows key={measureKey(line.measure)} data={data} line={line} />
        ))}
      </tbody>
    </table>
  );
}
