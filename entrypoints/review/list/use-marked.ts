import { useEffect, useMemo, useState } from 'preact/hooks';

/** The rows of a list that the reader has ticked, by id, in the order of ticking. */
export interface Marked {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  readonly set: (ids: Iterable<string>) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** @param listed what is listed, told by what it depends on: of another list nothing is ticked */
export function useMarked(listed: readonly unknown[]): Marked {
  const [ids, setIds] = useState(NONE);
  useEffect(() => {
    setIds(NONE);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the list is told by what it depends on
  }, listed);
  return useMemo(
    () => ({
      ids,
      toggle: (id) => {
        const next = new Set(ids);
        if (!next.delete(id)) next.add(id);
        setIds(next);
      },
      set: (next) => {
        setIds(new Set(next));
      },
    }),
    [ids],
  );
}
