import { t } from '../utils/i18n';
import { FigureList } from './FigureList';
import type { ScopeData } from './scope-data';

/** Pairs of claims that cannot both be true, both with their sentences. */
export function ConflictPairs({ data }: { readonly data: ScopeData }) {
  return (
    <>
      {data.conflicts.map(({ claims, why }) => (
        <section key={claims.map(({ id }) => id).join()} class="conflict">
          <h3>{t(`conflict.${why}`)}</h3>
          <FigureList data={data} ids={claims.map(({ id }) => id)} />
        </section>
      ))}
    </>
  );
}
