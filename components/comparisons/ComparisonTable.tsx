import { currencyUnit, interfaceLocale, t } from '../../utils/i18n';
import type { RateRow } from '../../utils/model';
import { convert, printInterval } from '../../utils/tally';
import type { ComparedByName, NamedRow } from './compared';

interface ComparisonTableProps {
  readonly by: ComparedByName;
  readonly rows: readonly NamedRow[];
  /** At which the amounts are shown in other currencies as well. */
  readonly rates: readonly RateRow[];
}

/** The same as the chart in words. */
export function ComparisonTable({ by, rows, rates }: ComparisonTableProps) {
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
        {rows.map(({ key, name, printed, claims, mayOverlap, periodsOverlap, low, high }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td class="number">
              {printed}
              {mayOverlap && <span class="remark"> {t('tally.mayOverlap')}</span>}
              {periodsOverlap && <span class="remark"> {t('tally.periodsOverlap')}</span>}
              {rates.map(({ id, rate, to }) => (
                <span key={id} class="converted">
                  {printInterval(convert({ low, high }, rate), { ...interfaceLocale(), unit: currencyUnit(to) })}
                </span>
              ))}
            </td>
            <td class="number">{claims}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
