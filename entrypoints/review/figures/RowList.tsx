import { useEffect, useRef, useState } from 'preact/hooks';
import { categoryOf, printAmount } from '../../../components/amounts';
import type { FigureEntry } from '../../../components/scope-data';
import { t } from '../../../utils/i18n';

/** As the style sheet has it: every row is equally high, so that its place follows from its number. */
const ROW_HEIGHT = 40;
/** Rows drawn beyond the edges, so that scrolling shows no empty ones. */
const BEYOND = 10;

export interface RowListProps {
  readonly total: number;
  readonly ids: (start: number, end: number) => readonly string[];
  readonly entries: ReadonlyMap<string, FigureEntry>;
  readonly cursor: number;
  readonly marked: ReadonlySet<string>;
  readonly onWindow: (start: number, end: number) => void;
  readonly onSelect: (at: number) => void;
  readonly onMark: (id: string) => void;
}

/** The figures that were found, of which only those in view are drawn. */
export function RowList({ total, ids, entries, cursor, marked, onWindow, onSelect, onMark }: RowListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const start = Math.max(0, Math.floor(view.top / ROW_HEIGHT) - BEYOND);
  const end = Math.min(total, Math.ceil((view.top + view.height) / ROW_HEIGHT) + BEYOND);
  useEffect(() => {
    onWindow(start, end);
  }, [start, end, onWindow]);
  useEffect(() => {
    const { current } = list;
    if (current === null) return;
    const top = cursor * ROW_HEIGHT;
    if (top < current.scrollTop) current.scrollTop = top;
    else if (top + ROW_HEIGHT > current.scrollTop + current.clientHeight && current.clientHeight > 0)
      current.scrollTop = top + ROW_HEIGHT - current.clientHeight;
  }, [cursor]);
  const look = () => {
    const { current } = list;
    if (current !== null) setView({ top: current.scrollTop, height: current.clientHeight });
  };
  return (
    <div class="rows" ref={list} onScroll={look}>
      <ul aria-label={t('review.figures')} style={{ blockSize: `${total * ROW_HEIGHT}px` }}>
        {ids(start, end).map((id, offset) => {
          const at = start + offset;
          const entry = entries.get(id);
          return (
            <li
              key={id}
              aria-setsize={total}
              aria-posinset={at + 1}
              class={at === cursor ? 'row current' : 'row'}
              style={{ insetBlockStart: `${at * ROW_HEIGHT}px` }}
            >
              <input
                type="checkbox"
                aria-label={t('review.mark', { figure: entry?.row.found.raw ?? '' })}
                checked={marked.has(id)}
                onChange={() => {
                  onMark(id);
                }}
              />
              <button
                type="button"
                class="figure-button"
                aria-current={at === cursor}
                onClick={() => {
                  onSelect(at);
                }}
              >
                {entry !== undefined && <Cells entry={entry} />}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Cells({ entry: { figure, organization, source } }: { readonly entry: FigureEntry }) {
  const { number, unit } = printAmount(figure, figure, figure);
  return (
    <>
      <span class="cell-number">
        <span class={`kind ${categoryOf(figure.kind)}`}>{number}</span>
      </span>
      <span class="cell-unit unit">{unit}</span>
      <span class="cell-role quiet">{t(`role.${figure.role}`)}</span>
      <span class={organization === null ? 'cell-name quiet' : 'cell-name organization'}>
        {organization ?? t('details.unattributed')}
      </span>
      <span class="cell-title quiet">{source?.title ?? ''}</span>
      <span class="cell-status">{t(`status.${figure.status}`)}</span>
    </>
  );
}
