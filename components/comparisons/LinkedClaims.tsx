import { t } from '../../utils/i18n';
import { followedPlansOf, proposalsOf } from '../../utils/tally';
import { FigureList } from '../FigureList';
import type { ScopeData } from '../scope-data';

/**
 * What may belong together though it is counted apart: one sum told as raised and as given, and plans with what was told of
 * them later. Both are shown with their sentences; nothing is merged by it. Nothing where there is none.
 */
export function LinkedClaims({ data }: { readonly data: ScopeData }) {
  const { figures, options } = data;
  const pairs = proposalsOf(figures, options).map((pair) => pair.map(({ id }) => id));
  const followed = followedPlansOf(figures, options).map(({ plan, fact }) => [plan.id, fact.id]);
  return (
    <>
      <Pairs title={t('comparison.proposals')} pairs={pairs} data={data} />
      <Pairs title={t('comparison.plans')} pairs={followed} data={data} />
    </>
  );
}

interface PairsProps {
  readonly title: string;
  /** Ids of figures that stand side by side. */
  readonly pairs: readonly (readonly string[])[];
  readonly data: ScopeData;
}

function Pairs({ title, pairs, data }: PairsProps) {
  if (pairs.length === 0) return null;
  return (
    <section aria-label={title} class="linked">
      <h3>{title}</h3>
      {pairs.map((ids) => (
        <FigureList key={ids.join()} data={data} ids={ids} />
      ))}
    </section>
  );
}
