import { useState } from 'preact/hooks';
import { t } from '../utils/i18n';
import { FigureList, LeftOutList } from './FigureList';
import type { OpenedLine } from './summary';
import type { ClaimActions } from './TallyTable';

interface OpenedClaimsProps {
  readonly opened: OpenedLine;
  /** Organizations on the whole line. */
  readonly groups: number;
  readonly actions?: ClaimActions | undefined;
}

/** The claims of a line with their evidence, what the line leaves out, and how a reader merges and splits them. */
export function OpenedClaims({ opened: { data, line, shown = Infinity }, groups, actions }: OpenedClaimsProps) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const { figures, passedOn, excluded } = line;
  const tick = (id: string, isTicked: boolean) => {
    setTicked(isTicked ? [...ticked, id] : ticked.filter((other) => other !== id));
  };
  // A claim is merged with all its figures, and what is split from it leaves the others together.
  const membersOf = (id: string) => [
    id,
    ...excluded.flatMap((one) => (one.why === 'same claim' && one.of === id ? one.id : [])),
  ];
  return (
    <>
      {shown < groups && <p class="quiet">{t('details.largest', { count: shown, all: groups })}</p>}
      <FigureList
        data={data}
        ids={figures}
        passedOn={passedOn}
        choice={actions === undefined || figures.length < 2 ? undefined : { ticked, onTick: tick }}
      />
      {actions !== undefined && ticked.length > 1 && (
        <button
          type="button"
          onClick={() => {
            setTicked([]);
            actions.onMerge(ticked.flatMap(membersOf));
          }}
        >
          {t('claim.merge', { count: ticked.length })}
        </button>
      )}
      {excluded.length > 0 && (
        <>
          <h3>{t('details.leftOut')}</h3>
          <LeftOutList
            data={data}
            excluded={excluded}
            onSplit={
              actions === undefined
                ? undefined
                : (id, of) => {
                    actions.onSplit([[id], membersOf(of).filter((other) => other !== id)]);
                  }
            }
          />
        </>
      )}
    </>
  );
}
