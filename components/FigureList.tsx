import { t } from '../utils/i18n';
import type { Exclusion } from '../utils/tally';
import { FigureRow } from './FigureRow';
import type { ScopeData } from './scope-data';

interface FigureListProps {
  readonly data: ScopeData;
  readonly ids: readonly string[];
  /** Those of `ids` that were passed on (转赠). */
  readonly passedOn?: readonly string[];
}

/** The figures behind a number, each with its evidence. */
export function FigureList({ data, ids, passedOn = [] }: FigureListProps) {
  return (
    <ul class="figures">
      {ids.map((id) => {
        const entry = data.entries.get(id);
        if (entry === undefined) return null;
        return <FigureRow key={id} entry={entry} remark={passedOn.includes(id) ? t('details.passedOn') : undefined} />;
      })}
    </ul>
  );
}

/** Why a figure was left out, with the figure that counts in its place where there is one. */
function reasonOf({ why, of }: Exclusion, { entries }: ScopeData): string {
  const container = of === null ? undefined : entries.get(of);
  if (container === undefined) return t(`why.${why}`);
  const figure = container.row.found.raw;
  if (why === 'part' || why === 'covered' || why === 'same claim') return t(`why.of.${why}`, { figure });
  return t(`why.${why}`);
}

interface LeftOutListProps {
  readonly data: ScopeData;
  readonly excluded: readonly Exclusion[];
}

/** The figures that a number leaves out, each with its evidence and the reason. */
export function LeftOutList({ data, excluded }: LeftOutListProps) {
  return (
    <ul class="figures left-out">
      {excluded.map((exclusion) => {
        const entry = data.entries.get(exclusion.id);
        if (entry === undefined) return null;
        return <FigureRow key={exclusion.id} entry={entry} remark={reasonOf(exclusion, data)} />;
      })}
    </ul>
  );
}
