/** Longest that reading may hold up the page at a time, in ms: a frame and a half on a slow display. */
const SLICE_MS = 8;
/** A page that is never idle is read all the same, a slice at a time. */
const PATIENCE_MS = 500;

const nextIdle = (): Promise<void> =>
  new Promise((resolve) => {
    // Safari and old Firefox have no idle callbacks.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
    else setTimeout(resolve, 1);
  });

/**
 * Runs steps to their end in slices while the page is idle.
 * @returns `undefined` where `isWanted` said no in between
 */
export async function runWhenIdle<T>(steps: Generator<void, T, void>, isWanted: () => boolean): Promise<T | undefined> {
  for (;;) {
    await nextIdle();
    if (!isWanted()) return undefined;
    const endMs = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < endMs);
  }
}
