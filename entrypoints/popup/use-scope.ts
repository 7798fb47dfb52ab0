import { useLayoutEffect, useState } from 'preact/hooks';
import type { Behind, Summary } from '../../components/summary';
import type { Database, KeptScope, ScopeRows, StorageTroubleCode, View } from '../../utils/storage';
import { watchTally } from './watch-tally';

/** A scope that the popup can show: a page with its articles, or one that is kept counted. */
export type PopupScope = KeptScope | PageScope;
interface PageScope {
  readonly name: 'page';
  readonly sourceIds: readonly string[];
}

/** A scope as it is shown: while another one is being loaded, the one before still stands. */
export interface ShownScope {
  readonly id: string;
  readonly scope: PopupScope;
  readonly summary: Summary;
  readonly behind: Behind;
  /** The rows of which a table is made, fetched when somebody copies it. */
  readonly rows: () => Promise<ScopeRows>;
}

export interface WatchedScope {
  readonly shown: ShownScope | undefined;
  readonly trouble: StorageTroubleCode | undefined;
}

/** What a scope comes to, as it changes, in whichever window. */
export function useScope(database: Database, scope: PopupScope, view: View): WatchedScope {
  const [watched, setWatched] = useState<WatchedScope>({ shown: undefined, trouble: undefined });
  const key = JSON.stringify([scope, view]);
  // Asked before the first painting, and not after it.
  useLayoutEffect(() => {
    const show = (shown: Omit<ShownScope, 'id' | 'scope'>) => {
      setWatched({ shown: { id: key, scope, ...shown }, trouble: undefined });
    };
    const tell = ({ code }: { readonly code: StorageTroubleCode }) => {
      setWatched(({ shown }) => ({ shown, trouble: code }));
    };
    if (scope.name !== 'page') return watchTally(database, scope, view, show, tell);
    let stop: (() => void) | undefined;
    let isOver = false;
    const watch = async () => {
      const { watchPage } = await import('./page-tally');
      if (!isOver) stop = watchPage(database, scope, view, show, tell);
    };
    void watch();
    return () => {
      isOver = true;
      stop?.();
    };
  }, [database, key]);
  return watched;
}
