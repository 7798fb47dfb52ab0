import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { FigureEntry } from '../../components/scope-data';
import type { EditRequest } from '../../utils/edits';
import { t } from '../../utils/i18n';
import { call } from '../../utils/messages';
import { FACETS, type Facet, type FacetValue } from '../../utils/search';
import { loadFigures, loadHistory, type Database } from '../../utils/storage';
import { Detail } from './Detail';
import { entriesOf } from './entries';
import { FacetList, nameOf } from './FacetList';
import { RowList } from './RowList';
import { useAddress } from './use-address';
import { useIndex } from './use-index';
import { useKeys } from './use-keys';

/** An entry that is to be undone or redone is among the newest. */
const NEWEST = 100;

const focus = (selector: string) => {
  document.querySelector<HTMLInputElement>(selector)?.focus();
};

/** The review page: everything saved, found by words and facets, judged by keyboard. */
export function Review({ database }: { readonly database: Database }) {
  const [query, go] = useAddress();
  const { index, version, isComplete, trouble, refresh } = useIndex(database);
  const answer = useMemo(() => index.query(query), [index, query, version]);
  const [cursor, setCursor] = useState(0);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [entries, setEntries] = useState<ReadonlyMap<string, FigureEntry>>(new Map());
  const [bounds, setBounds] = useState({ start: 0, end: 0 });
  const [notice, say] = useState('');

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
  }, [database, answer, bounds, cursor]);

  const [currentId] = answer.ids(cursor, cursor + 1);
  const entry = entries.get(currentId ?? '');
  const onWindow = useCallback((start: number, end: number) => {
    setBounds({ start, end });
  }, []);
  const move = (to: number) => {
    setCursor(Math.max(0, Math.min(answer.total - 1, to)));
  };
  const change = (next: typeof query, how: 'push' | 'replace') => {
    go(next, how);
    setCursor(0);
    setMarked(new Set());
  };
  const toggle = (facet: Facet, value: FacetValue) => {
    const chosen = query.facets[facet] ?? [];
    const values = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    change({ ...query, facets: { ...query.facets, [facet]: values } }, 'push');
  };
  const readAgain = async (editId: number) => {
    const edit = (await loadHistory(database, { limit: NEWEST })).find(({ id }) => id === editId);
    await refresh(edit?.sourceIds ?? []);
  };
  const edit = async (request: EditRequest) => {
    const done = await call('edit.do', { edit: request });
    say(done.ok ? t('review.done') : t(`failure.${done.code}`));
    if (done.ok && done.editId !== null) await readAgain(done.editId);
  };
  const turn = async (direction: 'undo' | 'redo') => {
    const next = await call('edit.next', { entries: 0 });
    const journalEntry = next.ok ? next[direction] : null;
    if (journalEntry === null) {
      say(next.ok ? t('review.nothing') : t(`failure.${next.code}`));
      return;
    }
    const turned = await call(`edit.${direction}`, { editId: journalEntry.id });
    say(turned.ok ? t(direction === 'undo' ? 'review.undone' : 'review.redone') : t(`failure.${turned.code}`));
    await readAgain(journalEntry.id);
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
      focus('[name="value"]');
    },
    n: () => {
      focus('[name="note"]');
    },
    t: () => {
      focus('[name="tag"]');
    },
    '/': () => {
      focus('[type="search"]');
    },
    'ctrl+z': () => void turn('undo'),
    'ctrl+y': () => void turn('redo'),
  });

  return (
    <>
      <header class="review-header">
        <h1>{t('review.title')}</h1>
        <input
          type="search"
          aria-label={t('review.search')}
          placeholder={t('review.search')}
          value={query.words}
          onInput={({ currentTarget }) => {
            change({ ...query, words: currentTarget.value }, 'replace');
          }}
        />
        <span role="status">{notice}</span>
        <button type="button" onClick={() => void turn('undo')}>
          {t('review.undo')}
        </button>
      </header>
      <main class="review">
        <FacetList index={index} facets={answer.facets} chosen={query.facets} onToggle={toggle} />
        <section class="found" aria-busy={!isComplete}>
          <h2>{isComplete ? t('count.figures', { count: answer.total }) : t('review.loading')}</h2>
          <ul class="offers chips">
            {FACETS.flatMap((facet) =>
              (query.facets[facet] ?? []).map((value) => (
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
            <p class="empty">{query.words === '' ? t('tally.empty.everything') : t('review.notFound')}</p>
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
