import { useState } from 'preact/hooks';
import { categoryOf, writeAmount } from '../../components/amounts';
import { t } from '../../utils/i18n';
import type { Figure, Status } from '../../utils/model';

interface ReviewProps {
  readonly figures: readonly Figure[];
  readonly statuses: ReadonlyMap<number, Status>;
  readonly onJump: (index: number) => void;
}

const FILTERS = ['all', 'found', 'confirmed', 'rejected'] as const;
type Filter = (typeof FILTERS)[number];

const nameOf = (filter: Filter) => (filter === 'all' ? t('welcome.review.all') : t(`status.${filter}`));

/** What was done with the figures of the sample, filtered by state as the review page filters everything saved. */
export function Review({ figures, statuses, onJump }: ReviewProps) {
  const [filter, setFilter] = useState<Filter>('all');
  if (figures.length === 0) return null;
  const rows = figures
    .map((figure, index) => ({ figure, index, status: statuses.get(index) ?? 'found' }))
    .filter(({ status }) => filter === 'all' || status === filter);
  const left = figures.length - statuses.size;
  const jump = (index: number) => {
    onJump(index);
    document.querySelector<HTMLElement>(`[data-figure="${index}"]`)?.focus();
  };
  return (
    <>
      <label>
        {t('welcome.review.show')}{' '}
        <select
          value={filter}
          onChange={({ currentTarget }) => {
            setFilter(FILTERS.find((one) => one === currentTarget.value) ?? 'all');
          }}
        >
          {FILTERS.map((one) => (
            <option key={one} value={one}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      </label>
      <ul class="reviewed" aria-label={t('welcome.review.list')}>
        {rows.map(({ figure, index, status }) => (
          <li key={index}>
            <span class="quiet">{t(`status.${status}`)}</span>
            <span class={`raw ${categoryOf(figure.kind)}`}>{figure.raw}</span>
            <span class="quiet">{writeAmount(figure, figure, figure)}</span>
            <button
              type="button"
              aria-label={t('welcome.review.jump', { figure: figure.raw })}
              onClick={() => {
                jump(index);
              }}
            >
              ↑
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{left === 0 ? t('welcome.review.done') : t('welcome.review.left', { count: left })}</p>
    </>
  );
}
