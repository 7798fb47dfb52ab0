import { useMemo } from 'preact/hooks';
import { interfaceLocale, t } from '../../../utils/i18n';
import { call } from '../../../utils/messages';
import { HIGHLIGHT_CATEGORIES } from '../../../utils/model';
import { foldForSearch, holdsTerms, parseQuery } from '../../../utils/search';
import { loadHighlights, type StoredHighlight } from '../../../utils/storage';
import { useKeys } from '../frame/use-keys';
import { useStored } from '../frame/use-stored';
import type { ViewProps } from '../frame/view-props';
import { Evidence } from '../figures/Evidence';
import { Field } from '../figures/Field';
import { JumpBack } from '../figures/JumpBack';
import { TagList } from '../figures/TagList';
import { BulkBar } from '../list/BulkBar';
import { BulkTag } from '../list/BulkTag';
import { StoredState } from '../list/StoredState';
import { useCursor } from '../list/use-cursor';
import { useMarked } from '../list/use-marked';
import { useRowHeight } from '../list/use-row-height';
import { VirtualList } from '../list/VirtualList';

/** Whether a highlight holds every word that is searched for, in its words, its note, its tags or its article's title. */
function holds({ row, source }: StoredHighlight, terms: readonly string[]): boolean {
  const text = [row.quote.exact, row.note, ...row.tags, source?.title ?? ''].join('\n');
  return terms.length === 0 || holdsTerms(foldForSearch(text), terms);
}

/** What the reader has marked, with its words, its note and its article. */
export function HighlightsView({ database, address, go, version, edit, say }: ViewProps) {
  const { rows, trouble } = useStored(() => loadHighlights(database), [database], [version]);
  const rowHeight = useRowHeight();
  const { words, group: category } = address;
  const shown = useMemo(() => {
    const { terms } = parseQuery(words);
    return (rows ?? []).filter((one) => holds(one, terms) && (category === '' || one.row.category === category));
  }, [rows, words, category]);
  const marked = useMarked([words, category]);
  const [cursor, setCursor] = useCursor(shown.length, [words, category], (at) => ({
    x: () => {
      const one = shown[at];
      if (one !== undefined) marked.toggle(one.row.id);
    },
  }));
  const collect = async () => {
    const wanted = marked.ids.size > 0 ? [...marked.ids] : shown.slice(cursor, cursor + 1).map(({ row }) => row.id);
    if (wanted.length === 0) return;
    const added = await call('collection.add', { figureIds: [], highlightIds: wanted });
    say(
      added.ok
        ? t('review.collectedHighlights', { count: added.added, collection: added.collection })
        : t(`failure.${added.code}`),
    );
  };
  useKeys({ c: () => void collect() });
  const save = async () => {
    // Writing files is loaded when somebody writes one.
    const { exportHighlights } = await import('../transfer/export-selection');
    const { file, rows: count } = exportHighlights((rows ?? []).filter(({ row }) => marked.ids.has(row.id)));
    say(t('transfer.exported', { count, file }));
  };
  const current = shown[cursor];
  return (
    <>
      <main class="review page">
        <section class="found">
          <div class="list-head">
            <h2>{t('count.highlights', { count: shown.length })}</h2>
            <select
              aria-label={t('highlight.category')}
              value={category}
              onChange={({ currentTarget }) => {
                go({ group: currentTarget.value });
              }}
            >
              <option value="">{t('highlight.all')}</option>
              {HIGHLIGHT_CATEGORIES.map((one) => (
                <option key={one} value={one}>
                  {t(`highlight.${one}`)}
                </option>
              ))}
            </select>
          </div>
          <StoredState
            isLoading={rows === undefined}
            trouble={trouble}
            isEmpty={shown.length === 0}
            words={t(words === '' && category === '' ? 'highlight.empty' : 'review.notFound')}
          />
          <VirtualList
            label={t('review.view.highlights')}
            count={shown.length}
            rowHeight={rowHeight}
            cursor={cursor}
            row={(at) => {
              const one = shown[at];
              return (
                <>
                  {one !== undefined && (
                    <input
                      type="checkbox"
                      aria-label={t('review.mark', { figure: one.row.quote.exact })}
                      checked={marked.ids.has(one.row.id)}
                      onChange={() => {
                        marked.toggle(one.row.id);
                      }}
                    />
                  )}
                  <button
                    type="button"
                    class="row-cells highlight-cells"
                    aria-current={at === cursor}
                    onFocus={() => {
                      setCursor(at);
                    }}
                    onClick={() => {
                      setCursor(at);
                    }}
                  >
                    {one !== undefined && <HighlightCells highlight={one} />}
                  </button>
                </>
              );
            }}
          />
        </section>
        {current !== undefined && (
          <HighlightDetail
            key={`${current.row.id} ${current.row.changedAt}`}
            highlight={current}
            database={database}
            edit={edit}
            say={say}
          />
        )}
      </main>
      <BulkBar
        marked={marked}
        total={shown.length}
        onMarkAll={() => {
          marked.set(shown.map(({ row }) => row.id));
          return Promise.resolve();
        }}
      >
        <button type="button" onClick={() => void collect()}>
          {t('review.collectAll')}
        </button>
        <button type="button" onClick={() => void save()}>
          {t('review.exportAll')}
        </button>
        <BulkTag marked={marked} table="highlights" edit={edit} />
      </BulkBar>
    </>
  );
}

function HighlightCells({ highlight: { row, source } }: { readonly highlight: StoredHighlight }) {
  return (
    <>
      <span class="cell-kind quiet">{t(`highlight.${row.category}`)}</span>
      <span class="cell-title own">{row.quote.exact}</span>
      <span class="cell-evidence quiet">{row.note}</span>
      <span class="cell-outlet quiet">{source?.title ?? ''}</span>
    </>
  );
}

interface HighlightDetailProps extends Pick<ViewProps, 'database' | 'edit' | 'say'> {
  readonly highlight: StoredHighlight;
}

function HighlightDetail({ highlight: { row, source }, database, edit, say }: HighlightDetailProps) {
  const target = { table: 'highlights', id: row.id } as const;
  const date = new Intl.DateTimeFormat(interfaceLocale().lang, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section class="detail" aria-label={t('highlight.selected')}>
      <blockquote class="sentence">
        {row.quote.prefix}
        <mark class="own">{row.quote.exact}</mark>
        {row.quote.suffix}
      </blockquote>
      <Evidence row={row} source={source} />
      {source !== undefined && <JumpBack database={database} target={target} row={row} source={source} say={say} />}
      <p class="quiet">{date.format(row.createdAt)}</p>
      <label class="field-label">
        {t('highlight.category')}
        <select
          value={row.category}
          onChange={({ currentTarget }) => {
            const category = HIGHLIGHT_CATEGORIES.find((one) => one === currentTarget.value);
            if (category !== undefined) void edit({ action: 'categorize', highlightId: row.id, category });
          }}
        >
          {HIGHLIGHT_CATEGORIES.map((one) => (
            <option key={one} value={one}>
              {t(`highlight.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <Field
        name="note"
        label={t('column.note')}
        value={row.note}
        onSave={(text) => void edit({ action: 'note', target, text })}
      />
      <TagList tags={row.tags} onTag={(add, remove) => void edit({ action: 'tag', targets: [target], add, remove })} />
      <div class="offers">
        <button type="button" onClick={() => void edit({ action: 'delete', targets: [target] })}>
          {t('highlight.delete')}
        </button>
      </div>
    </section>
  );
}
