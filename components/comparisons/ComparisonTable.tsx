import { currencyUnit, interfaceLocale, t } from '../../utils/i18n';
import type { RateRow } from '../../utils/model';
import { convert, printInterval } from '../../utils/tally';
import { conversionOf, type ComparedByName, type NamedRow } from './compared';

interface ComparisonTableProps {
  readonly by: ComparedByName;
  readonly rows: readonly NamedRow[];
  /** What the amounts are shown in as well, each in a column of its own. */
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
          {rates.map((rate) => (
            <th key={rate.id} scope="col" class="number">
              {conversionOf(rate)}
            </th>
          ))}
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
            </td>
            {rates.map(({ id, rate, to }) => (
              <td key={id} class="number">
                {printInterval(convert({ low, high }, rate), { ...interfaceLocale(), unit: currencyUnit(to) })}
              </td>
            ))}
            <td class="number">{claims}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
