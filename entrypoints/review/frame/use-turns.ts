import { useCallback, useRef } from 'preact/hooks';

/**
 * Does one thing after another: a key that is pressed before the last one's work is done acts on what that has left.
 * What fails keeps nothing behind it from being done.
 */
export function useTurns(): (work: () => Promise<void> | void) => void {
  const last = useRef<Promise<void>>(Promise.resolve());
  return useCallback((work) => {
    const run = async () => {
      await work();
    };
    last.current = last.current.then(run, run);
  }, []);
}
