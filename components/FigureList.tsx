import { t } from '../utils/i18n';
import type { Exclusion } from '../utils/tally';
import { FigureRow } from './FigureRow';
import type { ScopeData } from './scope-data';

interface FigureListProps {
  readonly data: ScopeData;
  readonly ids: readonly string[];
  /** Those of `ids` that were passed on (转赠). */
  readonly passedOn?: readonly string[];
  /** Which figures the reader has ticked, to say that they are one statement. */
  readonly choice?:
    | { readonly ticked: readonly string[]; readonly onTick: (id: string, isTicked: boolean) => void }
    | undefined;
}

/** The figures behind a number, each with its evidence. */
export function FigureList({ data, ids, passedOn = [], choice }: FigureListProps) {
  return (
    <ul class="figures">
      {ids.map((id) => {
        const entry = data.entries.get(id);
        if (entry === undefined) return null;
        const remark = passedOn.includes(id) ? t('details.passedOn') : undefined;
        return (
          <FigureRow key={id} entry={entry} remark={remark}>
            {choice !== undefined && (
              <label class="tick">
                <input
                  type="checkbox"
                  checked={choice.ticked.includes(id)}
                  onChange={({ currentTarget }) => {
                    choice.onTick(id, currentTarget.checked);
                  }}
                />
                {t('claim.same')}
              </label>
            )}
          </FigureRow>
        );
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
  /** Takes a figure out of the claim that it was counted with. */
  readonly onSplit?: ((id: string, of: string) => void) | undefined;
}

/** The figures that a number leaves out, each with its evidence and the reason. */
export function LeftOutList({ data, excluded, onSplit }: LeftOutListProps) {
  return (
    <ul class="figures left-out">
      {excluded.map((exclusion) => {
        const entry = data.entries.get(exclusion.id);
        if (entry === undefined) return null;
        const { id, why, of } = exclusion;
        return (
          <FigureRow key={id} entry={entry} remark={reasonOf(exclusion, data)}>
            {onSplit !== undefined && why === 'same claim' && of !== null && (
              <button
                type="button"
                class="small"
                onClick={() => {
                  onSplit(id, of);
                }}
              >
                {t('claim.split')}
              </button>
            )}
          </FigureRow>
        );
      })}
    </ul>
  );
}
