import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import {
  loadArticles,
  loadOrganizationRows,
  streamArticles,
  troubleOf,
  type Database,
  type StorageTroubleCode,
} from '../../../utils/storage';
import { FigureIndex } from './figure-index';

export interface KnownIndex {
  readonly index: FigureIndex;
  /** Counts up whenever the index changes. */
  readonly version: number;
  readonly isComplete: boolean;
  readonly trouble: StorageTroubleCode | undefined;
  /** Reads these articles again. */
  readonly refresh: (sourceIds: readonly string[]) => Promise<void>;
}

/** The index of everything stored: it fills while it is used, and anew when the reader comes back to the page. */
export function useIndex(database: Database): KnownIndex {
  const current = useRef(new FigureIndex());
  const [state, setState] = useState<{ version: number; isComplete: boolean; trouble?: StorageTroubleCode }>({
    version: 0,
    isComplete: false,
  });
  useEffect(() => {
    let isOver = false;
    const fill = async (isFirst: boolean) => {
      const next = isFirst ? current.current : new FigureIndex();
      try {
        next.nameOrganizations(await loadOrganizationRows(database));
        for await (const batch of streamArticles(database)) {
          if (isOver) return;
          for (const article of batch) next.put(article);
          if (isFirst) setState(({ version }) => ({ version: version + 1, isComplete: false }));
        }
        if (isOver) return;
        current.current = next;
        setState(({ version }) => ({ version: version + 1, isComplete: true }));
      } catch (error) {
        if (!isOver) setState(({ version }) => ({ version, isComplete: true, trouble: troubleOf(error).code }));
      }
    };
    const fillAgain = () => {
      if (document.visibilityState === 'visible') void fill(false);
    };
    void fill(true);
    document.addEventListener('visibilitychange', fillAgain);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', fillAgain);
    };
  }, [database]);
  const refresh = useCallback(
    async (sourceIds: readonly string[]) => {
      current.current.nameOrganizations(await loadOrganizationRows(database));
      const articles = await loadArticles(database, sourceIds);
      for (const id of sourceIds) current.current.remove(id);
      for (const article of articles) current.current.put(article);
      setState((before) => ({ ...before, version: before.version + 1 }));
    },
    [database],
  );
  return { index: current.current, trouble: undefined, ...state, refresh };
}
