import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { FigureEntry } from '../../../components/scope-data';
import { t } from '../../../utils/i18n';
import { FACETS, type Facet, type FacetValue } from '../../../utils/search';
import { loadFigures } from '../../../utils/storage';
import { focusOn, useKeys } from '../frame/use-keys';
import type { ViewProps } from '../frame/view-props';
import { Detail } from './Detail';
import { entriesOf } from './entries';
import { FacetList, nameOf } from './FacetList';
import { RowList } from './RowList';

/** Every saved figure: found by words and facets, judged by keyboard. */
export function FiguresView({ database, address, go, index: known, edit, say }: ViewProps) {
  const { index, version, isComplete, trouble } = known;
  const { words, facets } = address;
  const answer = useMemo(() => index.query({ words, facets }), [index, words, facets, version]);
  const [cursor, setCursor] = useState(0);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [entries, setEntries] = useState<ReadonlyMap<string, FigureEntry>>(new Map());
  const [bounds, setBounds] = useState({ start: 0, end: 0 });

  useEffect(() => {
    setCursor(0);
    setMarked(new Set());
  }, [words, facets]);

  useEffect(() => {
    let isOver = false;
    const ids = new Set([...answer.ids(bounds.start, bounds.end), ...answer.ids(cursor, cursor + 1)]);
    const load = async () => {
      try {
        const rows = await loadFigures(database, [...ids]);
        if (!isOver) setEntries(entriesOf(rows));
      } catch {
        if (!isOver) say(t('tally.unreadable'));
      }
    };
    void load();
    return () => {
      isOver = true;
    };
  }, [database, answer, bounds, cursor, say]);

  const [currentId] = answer.ids(cursor, cursor + 1);
  const entry = entries.get(currentId ?? '');
  const onWindow = useCallback((start: number, end: number) => {
    setBounds({ start, end });
  }, []);
  const move = (to: number) => {
    setCursor(Math.max(0, Math.min(answer.total - 1, to)));
  };
  const toggle = (facet: Facet, value: FacetValue) => {
    const chosen = facets[facet] ?? [];
    const values = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    go({ facets: { ...facets, [facet]: values } });
  };
  const targets = [...(marked.size > 0 ? marked : new Set(currentId === undefined ? [] : [currentId]))].map((id) => ({
    table: 'figures' as const,
    id,
  }));
  const decide = (action: 'confirm' | 'reject' | 'delete') => {
    if (targets.length === 0) return;
    void edit({ action, targets });
    setMarked(new Set());
  };
  const mark = (id: string) => {
    const next = new Set(marked);
    if (!next.delete(id)) next.add(id);
    setMarked(next);
  };

  useKeys({
    j: () => {
      move(cursor + 1);
    },
    k: () => {
      move(cursor - 1);
    },
    ArrowDown: () => {
      move(cursor + 1);
    },
    ArrowUp: () => {
      move(cursor - 1);
    },
    Enter: () => {
      decide('confirm');
    },
    Backspace: () => {
      decide('reject');
    },
    x: () => {
      if (currentId !== undefined) mark(currentId);
    },
    e: () => {
      focusOn('[name="value"]');
    },
    n: () => {
      focusOn('[name="note"]');
    },
    t: () => {
      focusOn('[name="tag"]');
    },
  });

  return (
    <>
      <main class="review">
        <FacetList index={index} facets={answer.facets} chosen={facets} onToggle={toggle} />
        <section class="found" aria-busy={!isComplete}>
          <h2>{isComplete ? t('count.figures', { count: answer.total }) : t('review.loading')}</h2>
          <ul class="offers chips">
            {FACETS.flatMap((facet) =>
              (facets[facet] ?? []).map((value) => (
                <li key={`${facet} ${value}`}>
                  <button
                    type="button"
                    onClick={() => {
                      toggle(facet, value);
                    }}
                  >
                    {nameOf(index, facet, value)} ×
                  </button>
                </li>
              )),
            )}
          </ul>
          {trouble !== undefined && (
            <p class="failure" role="alert">
              {t('tally.unreadable')} {t(`failure.${trouble}`)}
            </p>
          )}
          {isComplete && trouble === undefined && answer.total === 0 && (
            <p class="empty">{words === '' ? t('tally.empty.everything') : t('review.notFound')}</p>
          )}
          <RowList
            total={answer.total}
            ids={answer.ids}
            entries={entries}
            cursor={cursor}
            marked={marked}
            onWindow={onWindow}
            onSelect={move}
            onMark={mark}
          />
        </section>
        {entry !== undefined && (
          <Detail
            key={`${entry.row.id} ${entry.row.changedAt}`}
            entry={entry}
            onEdit={(request) => void edit(request)}
          />
        )}
      </main>
      {marked.size > 0 && (
        <footer class="selection" aria-label={t('review.selection')}>
          <span>{t('review.marked', { count: marked.size })}</span>
          {(['confirm', 'reject', 'delete'] as const).map((action) => (
            <button
              key={action}
              type="button"
              onClick={() => {
                decide(action);
              }}
            >
              {t(`review.${action}All`)}
            </button>
          ))}
        </footer>
      )}
    </>
  );
}
