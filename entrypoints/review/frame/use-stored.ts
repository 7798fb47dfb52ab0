import { useEffect, useRef, useState } from 'preact/hooks';
import { troubleOf, type StorageTroubleCode } from '../../../utils/storage';

interface Stored<T> {
  /** `undefined` until it is read. */
  readonly rows: T | undefined;
  readonly trouble: StorageTroubleCode | undefined;
}

/** Reads the same again and again, one time after the other. */
interface Reading {
  readonly of: readonly unknown[];
  /** Reads now, or once more after the read that is under way. */
  readonly read: () => Promise<void>;
  readonly end: () => void;
}

/**
 * What a view reads from the database; what was read stays until there is newer. A read that is under way when a version
 * changes is shown all the same, and followed by another: where changes come faster than reading goes there is something to see.
 * @param load may throw what the database throws
 * @param of what is read: what was begun of something else is never shown
 * @param versions count up whenever it may have changed
 */
export function useStored<T>(
  load: () => Promise<T>,
  of: readonly unknown[],
  versions: readonly unknown[] = [],
): Stored<T> {
  const [stored, setStored] = useState<Stored<T>>({ rows: undefined, trouble: undefined });
  const loading = useRef(load);
  loading.current = load;
  const reading = useRef<Reading | undefined>(undefined);
  useEffect(() => {
    if (!isOf(reading.current, of)) {
      reading.current?.end();
      reading.current = readingOf(of, () => loading.current(), setStored);
    }
    void reading.current?.read();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is loaded is told by what it depends on
  }, [...of, ...versions]);
  useEffect(
    () => () => {
      reading.current?.end();
    },
    [],
  );
  return stored;
}

const isOf = (reading: Reading | undefined, of: readonly unknown[]): boolean =>
  reading !== undefined && of.every((one, at) => Object.is(one, reading.of[at]));

function readingOf<T>(of: readonly unknown[], load: () => Promise<T>, show: (stored: Stored<T>) => void): Reading {
  let isOver = false;
  let isReading = false;
  let isWanted = false;
  const once = async (): Promise<Stored<T>> => {
    try {
      return { rows: await load(), trouble: undefined };
    } catch (error) {
      return { rows: undefined, trouble: troubleOf(error).code };
    }
  };
  const read = async (): Promise<void> => {
    if (isReading) {
      isWanted = true;
      return;
    }
    isReading = true;
    isWanted = false;
    const stored = await once();
    isReading = false;
    if (isOver) return;
    show(stored);
    if (isWanted) await read();
  };
  const end = () => {
    isOver = true;
  };
  return { of, read, end };
}
