import { useLayoutEffect, useState } from 'preact/hooks';
import type { Lookup, Progress } from './queries';

const NOTHING_YET: Progress = { version: 0, done: 0, total: 0, isComplete: false, trouble: null };

/** How far the index has come; it begins to fill with the first that asks. Nobody waits for a frame to be drawn first. */
export function useProgress(lookup: Lookup): Progress {
  const [progress, setProgress] = useState(NOTHING_YET);
  useLayoutEffect(() => {
    void lookup.watch(setProgress);
  }, [lookup]);
  return progress;
}

/**
 * The answer to a question, `undefined` until the first comes. The last one stays until the next has come, so that a list does not
 * go blank at every key.
 * @param version of the index; while it is 0 nothing is known that could be asked for
 * @param ask asks anew whenever the version or one of `on` changes
 */
export function useAnswer<T>(ask: () => Promise<T>, version: number, on: readonly unknown[]): T | undefined {
  const [answer, setAnswer] = useState<T>();
  useLayoutEffect(() => {
    if (version === 0) return undefined;
    let isOver = false;
    const wait = async () => {
      const fresh = await ask();
      if (!isOver) setAnswer(fresh);
    };
    void wait();
    return () => {
      isOver = true;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the question is told by what it depends on
  }, [version, ...on]);
  return answer;
}
