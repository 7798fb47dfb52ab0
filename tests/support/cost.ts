const MOST_TRIES = 5;

/**
 * Whether a large piece of work keeps within what a small one allows it. The shortest times count, of as many tries as it takes:
 * what the machine does beside them makes work longer and never shorter, so no growth that is there is ever missed for it.
 * @param work does as much as it is told
 * @param most milliseconds that the large one may take, by those of the small one
 */
export function keepsWithin(
  work: (amount: number) => unknown,
  {
    small,
    large,
    most,
  }: { readonly small: number; readonly large: number; readonly most: (smallMs: number) => number },
): boolean {
  const timed = (amount: number) => {
    const startedAtMs = performance.now();
    work(amount);
    return performance.now() - startedAtMs;
  };
  // The first run is also that of whoever compiles.
  work(small);
  let [smallMs, largeMs] = [Infinity, Infinity];
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    smallMs = Math.min(smallMs, timed(small));
    largeMs = Math.min(largeMs, timed(large));
    if (largeMs < most(smallMs)) return true;
  }
  return false;
}
