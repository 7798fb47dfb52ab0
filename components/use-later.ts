import { useEffect, useRef, useState } from 'preact/hooks';
import type { Later } from './summary';

/**
 * What is fetched when a view opens, and again whenever `dependencies` change; what is at hand stands there at once.
 * `undefined` until it has come.
 */
export function useLater<T>(fetch: () => Later<T>, dependencies: readonly unknown[]): T | undefined {
  const [initial] = useState(fetch);
  const [value, setValue] = useState<T | undefined>(initial instanceof Promise ? undefined : initial);
  const isFirst = useRef(true);
  useEffect(() => {
    let isOver = false;
    const wait = async (coming: Later<T>) => {
      const come = await coming;
      if (!isOver) setValue(come);
    };
    // What does not come is not shown; the number above it says why the database cannot be read.
    wait(isFirst.current ? initial : fetch()).catch(() => undefined);
    isFirst.current = false;
    return () => {
      isOver = true;
    };
  }, dependencies);
  return value;
}
