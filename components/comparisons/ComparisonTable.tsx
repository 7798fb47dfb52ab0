import { t } from '../../utils/i18n';
import type { ComparedByName, NamedRow } from './compared';

interface ComparisonTableProps {
  readonly by: ComparedByName;
  readonly rows: readonly NamedRow[];
}

/** The same as the chart in words. */
export function ComparisonTable({ by, rows }: ComparisonTableProps) {
  return (
    <table class="compared">
      <thead>
        <tr>
          <th scope="col">{t(`comparison.by.${by}`)}</th>
          <th scope="col" class="number">
            {t('tally.amount')}
          </th>
          <th scope="col" class="number">
            {t('comparison.claims')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, printed, claims, mayOverlap, periodsOverlap }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td class="number">
              {printed}
              {mayOverlap && <span class="remark"> {t('tally.mayOverlap')}</span>}
              {periodsOverlap && <span class="remark"> {t('tally.periodsOverlap')}</span>}
            </td>
            <td class="number">{claims}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
