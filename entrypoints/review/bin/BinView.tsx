import { useCallback } from 'preact/hooks';
import { interfaceLocale, t } from '../../../utils/i18n';
import { foldForSearch, holdsTerms, parseQuery } from '../../../utils/search';
import { BIN_DAYS, loadBin, type BinnedRow } from '../../../utils/storage';
import { useStored } from '../frame/use-stored';
import type { ViewProps } from '../frame/view-props';
import { StoredState } from '../list/StoredState';
import { useCursor } from '../list/use-cursor';
import { useRowHeight } from '../list/use-row-height';
import { VirtualList } from '../list/VirtualList';
import { kindOf, wordsOf } from './binned-words';

const DAY_MS = 24 * 60 * 60 * 1000;

const daysLeft = (deletedAt: number) => Math.max(0, Math.ceil((deletedAt - Date.now()) / DAY_MS) + BIN_DAYS);

/** Whether a row of the bin holds every word that is searched for. */
function holds(row: BinnedRow, words: string): boolean {
  const { terms } = parseQuery(words);
  const { name, evidence } = wordsOf(row);
  return holdsTerms(foldForSearch(`${name}\n${evidence}`), terms);
}

/** What was deleted, for thirty days, to be put back. */
export function BinView({ database, address, version, edit }: ViewProps) {
  const { rows, trouble } = useStored(() => loadBin(database), [database], [version]);
  const rowHeight = useRowHeight();
  const shown = rows?.filter((row) => holds(row, address.words)) ?? [];
  const restore = useCallback(
    async (wanted: readonly BinnedRow[]) => {
      const targets = wanted.flatMap(({ table, key }) =>
        table === 'organizations' || table === 'tags' ? [] : [{ table, id: key }],
      );
      if (targets.length > 0) await edit({ action: 'restore', targets });
    },
    [edit],
  );
  const [cursor] = useCursor(shown.length, [address.words], (at) => ({
    Enter: () => {
      const row = shown[at];
      if (row !== undefined) void restore([row]);
    },
  }));
  const date = new Intl.DateTimeFormat(interfaceLocale().lang, { dateStyle: 'medium' });
  return (
    <main class="review single">
      <section class="found">
        <div class="list-head">
          <h2>{t('bin.title', { days: BIN_DAYS })}</h2>
          {shown.length > 0 && (
            <button type="button" onClick={() => void restore(shown)}>
              {t('bin.restoreAll')}
            </button>
          )}
        </div>
        <StoredState
          isLoading={rows === undefined}
          trouble={trouble}
          isEmpty={shown.length === 0}
          words={t(address.words === '' ? 'bin.empty' : 'review.notFound')}
        />
        <VirtualList
          label={t('review.view.bin')}
          count={shown.length}
          rowHeight={rowHeight}
          cursor={cursor}
          row={(at) => {
            const row = shown[at];
            if (row === undefined) return null;
            const { name, evidence } = wordsOf(row);
            return (
              <>
                <span class="row-cells bin-cells">
                  <span class="cell-kind quiet">{kindOf(row)}</span>
                  <span class="cell-title">{name}</span>
                  <span class="cell-evidence quiet">{evidence}</span>
                  <span class="cell-date quiet">
                    {date.format(row.deletedAt)} · {t('bin.left', { count: daysLeft(row.deletedAt) })}
                  </span>
                </span>
                <button type="button" aria-label={t('bin.restoreOne', { name })} onClick={() => void restore([row])}>
                  {t('bin.restore')}
                </button>
              </>
            );
          }}
        />
      </section>
    </main>
  );
}
