import { t } from '../utils/i18n';
import { Disclosure } from './Disclosure';
import type { Behind } from './summary';
import { useEvidenceViews } from './use-evidence-views';
import { useLater } from './use-later';

interface ConflictListProps {
  readonly count: number;
  readonly fetch: Behind['conflicts'];
}

/** Claims that cannot both be true, both with their sentences. Nothing where there are none. */
export function ConflictList({ count, fetch }: ConflictListProps) {
  if (count === 0) return null;
  const summary = (
    <span class="warning">
      <span aria-hidden="true">⚠ </span>
      {t('conflict.count', { count })}
    </span>
  );
  return (
    <Disclosure class="conflicts" summary={summary}>
      {() => <Conflicts fetch={fetch} />}
    </Disclosure>
  );
}

function Conflicts({ fetch }: Pick<ConflictListProps, 'fetch'>) {
  const views = useEvidenceViews();
  const data = useLater(fetch, [fetch]);
  return views === undefined || data === undefined ? null : <views.ConflictPairs data={data} />;
}
