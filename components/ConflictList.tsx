import { t } from '../utils/i18n';
import { Disclosure } from './Disclosure';
import { FigureList } from './FigureList';
import type { ScopeData } from './scope-data';

/** Claims that cannot both be true, both with their sentences. Nothing where there are none. */
export function ConflictList({ data }: { readonly data: ScopeData }) {
  const { conflicts } = data;
  if (conflicts.length === 0) return null;
  const summary = (
    <span class="warning">
      <span aria-hidden="true">⚠ </span>
      {t('conflict.count', { count: conflicts.length })}
    </span>
  );
  return (
    <Disclosure class="conflicts" summary={summary}>
      {() =>
        conflicts.map(({ claims, why }) => (
          <section key={claims.map(({ id }) => id).join()} class="conflict">
            <h3>{t(`conflict.${why}`)}</h3>
            <FigureList data={data} ids={claims.map(({ id }) => id)} />
          </section>
        ))
      }
    </Disclosure>
  );
}
