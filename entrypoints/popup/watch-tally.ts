import type { Behind, Summary } from '../../components/summary';
import {
  loadBars,
  loadTally,
  scopeKey,
  untilTomorrow,
  watchQuery,
  type Database,
  type KeptScope,
  type KeptTally,
  type StorageTrouble,
  type View,
} from '../../utils/storage';
import type { ShownScope } from './use-scope';

type Shown = Omit<ShownScope, 'id' | 'scope'>;

/** The kept tally of a scope as it changes; at midnight, when today becomes another day, that of the new one. */
export function watchTally(
  database: Database,
  scope: KeptScope,
  view: View,
  onChange: (shown: Shown) => void,
  onTrouble: (trouble: StorageTrouble) => void,
): () => void {
  let stop: (() => void) | undefined;
  let midnight: ReturnType<typeof setTimeout> | undefined;
  const watch = () => {
    stop?.();
    const now = Date.now();
    const key = scopeKey(scope, now);
    stop = watchQuery(
      database,
      () => loadTally(database, key, view),
      (tally) => {
        onChange({
          summary: summaryOf(tally),
          behind: behindOf(database, key, view),
          rows: async () => (await loadEvidence()).loadScope(database, scope, Date.now()),
        });
      },
      onTrouble,
    );
    midnight = setTimeout(watch, untilTomorrow(now));
  };
  watch();
  return () => {
    clearTimeout(midnight);
    stop?.();
  };
}

const summaryOf = ({ lines, leftOut, toCheck, conflicts, isUpdating }: KeptTally): Summary => ({
  lines: lines.map((line) => ({ ...line, sample: { unit: line.unit, item: line.item } })),
  leftOut,
  toCheck,
  conflicts,
  isUpdating,
});

/** What shows evidence is fetched where somebody looks for it: opening the popup does not wait for it. */
const loadEvidence = () => import('./evidence');

const behindOf = (database: Database, key: string, view: View): Behind => ({
  line: async (line) => (await loadEvidence()).openLine(database, key, view, line),
  bars: (line) => loadBars(database, key, view, line),
  conflicts: async () => (await loadEvidence()).openConflicts(database, key, view),
});
