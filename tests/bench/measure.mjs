/** Long enough that a pause of the machine shifts the result by a few percent at the most. */
const MEASURED_MS = 1500;

/**
 * Units a second that `work` gets done, after it has run warm.
 * @param {number} units that one call does
 * @param {() => void} work
 */
export function unitsPerSecond(units, work) {
  for (const warmUntilMs = performance.now() + MEASURED_MS / 3; performance.now() < warmUntilMs;) work();
  const startedAtMs = performance.now();
  let calls = 0;
  while (performance.now() - startedAtMs < MEASURED_MS) {
    work();
    calls += 1;
  }
  return (units * calls) / ((performance.now() - startedAtMs) / 1000);
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
