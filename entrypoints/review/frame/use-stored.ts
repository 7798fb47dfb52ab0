import { useEffect, useState } from 'preact/hooks';
import { troubleOf, type StorageTroubleCode } from '../../../utils/storage';

interface Stored<T> {
  /** `undefined` until it is read. */
  readonly rows: T | undefined;
  readonly trouble: StorageTroubleCode | undefined;
}

/**
 * What a view reads from the database, read again whenever one of `on` changes; what was read stays until then.
 * @param load may throw what the database throws
 */
export function useStored<T>(load: () => Promise<T>, on: readonly unknown[]): Stored<T> {
  const [stored, setStored] = useState<Stored<T>>({ rows: undefined, trouble: undefined });
  useEffect(() => {
    let isOver = false;
    const read = async () => {
      try {
        const rows = await load();
        if (!isOver) setStored({ rows, trouble: undefined });
      } catch (error) {
        if (!isOver) setStored({ rows: undefined, trouble: troubleOf(error).code });
      }
    };
    void read();
    return () => {
      isOver = true;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is loaded is told by what it depends on
  }, on);
  return stored;
}
