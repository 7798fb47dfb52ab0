import { useEffect, useRef, useState } from 'preact/hooks';
import type { Job } from './requests';

/** How far work is; the total is 0 until it is known. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface Running {
  /** `undefined` while there is no work. */
  readonly progress: Progress | undefined;
  readonly cancel: () => void;
  /** Does one piece of work; it is given up where the view goes. */
  readonly run: <T>(work: (job: Job) => Promise<T>) => Promise<T>;
}

/** Rows and bytes are counted by the thousand: drawing each step would take longer than the work. */
const DRAWN_EVERY_MS = 80;

/** Long work of a view, with its progress. */
export function useJob(): Running {
  const [progress, setProgress] = useState<Progress>();
  const abort = useRef(new AbortController());
  useEffect(
    () => () => {
      abort.current.abort();
    },
    [],
  );
  const run = async <T>(work: (job: Job) => Promise<T>): Promise<T> => {
    const mine = new AbortController();
    abort.current = mine;
    let drawnAt = 0;
    setProgress({ done: 0, total: 0 });
    try {
      return await work({
        signal: mine.signal,
        onProgress: (done, total) => {
          if (Date.now() - drawnAt < DRAWN_EVERY_MS) return;
          drawnAt = Date.now();
          setProgress({ done, total });
        },
      });
    } finally {
      setProgress(undefined);
    }
  };
  return {
    progress,
    run,
    cancel: () => {
      abort.current.abort();
    },
  };
}
