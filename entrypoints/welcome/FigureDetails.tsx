import { categoryOf, writeAmount } from '../../components/amounts';
import { t } from '../../utils/i18n';
import type { Figure, Status } from '../../utils/model';

interface DetailsProps {
  readonly figure: Figure;
  readonly status: Status;
  readonly onJudge: (status: Status) => void;
  readonly onCollect: () => void;
}

/** What was understood of a figure, and what can be done with it. */
export function FigureDetails({ figure, status, onJudge, onCollect }: DetailsProps) {
  const facts = [
    { label: t('column.kind'), value: t(`kind.${figure.kind}`) },
    { label: t('column.role'), value: t(`role.${figure.role}`) },
    { label: t('column.item'), value: figure.item },
    { label: t('column.organization'), value: figure.org ?? t('details.unattributed') },
    { label: t('column.period'), value: figure.period },
  ].flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
  return (
    <>
      <h3>
        <span class={`raw ${categoryOf(figure.kind)}`}>{figure.raw}</span>{' '}
        <span class="quiet">{t(`status.${status}`)}</span>
      </h3>
      <p class="amount">{writeAmount(figure, figure, figure)}</p>
      {figure.kind === 'person-times' && <p class="quiet">{t('card.remark.person-times')}</p>}
      <dl>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div class="offers">
        <button
          type="button"
          onClick={() => {
            onJudge('confirmed');
          }}
        >
          {t('card.confirm')}
        </button>
        <button
          type="button"
          onClick={() => {
            onJudge('rejected');
          }}
        >
          {t('card.reject')}
        </button>
        <button type="button" onClick={onCollect}>
          {t('welcome.collect.add')}
        </button>
      </div>
    </>
  );
}
