import { useState } from 'preact/hooks';
import { writeAmount } from '../../components/amounts';
import { copyTable } from '../../utils/clipboard';
import type { Table } from '../../utils/export';
import { t } from '../../utils/i18n';
import type { Figure } from '../../utils/model';

const COLUMNS = ['value', 'low', 'high', 'raw', 'kind', 'organization', 'role'] as const;

function tableOf(figures: readonly Figure[]): Table {
  return {
    headers: COLUMNS.map((name) => t(`column.${name}`)),
    rows: figures.map(({ value, low, high, raw, kind, org, role }) => [
      value,
      low,
      high,
      raw,
      t(`kind.${kind}`),
      org,
      t(`role.${role}`),
    ]),
  };
}

/** The figures that the reader put into the table of the sample, and the button that copies it. */
export function Collection({ figures }: { readonly figures: readonly Figure[] }) {
  const [answer, setAnswer] = useState('');
  const copy = async () => {
    const copied = await copyTable(tableOf(figures));
    setAnswer(copied.ok ? t('copy.done', { count: copied.rows }) : t('copy.failed'));
  };
  if (figures.length === 0) return <p class="quiet">{t('welcome.collect.empty')}</p>;
  return (
    <>
      <table class="collection">
        <thead>
          <tr>
            {(['raw', 'value', 'organization'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`column.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.start}>
              <td>{figure.raw}</td>
              <td class="number">{writeAmount(figure, figure, figure)}</td>
              <td>{figure.org}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="copy">
        <button type="button" class="primary" onClick={() => void copy()}>
          {t('welcome.collect.copy', { count: figures.length })}
        </button>
        <span role="status">{answer}</span>
      </div>
    </>
  );
}
