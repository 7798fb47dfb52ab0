import type { Interval } from '../utils/model';

interface IntervalBarProps {
  readonly interval: Interval;
  /** The value at the end of the track. */
  readonly scaleEnd: number;
}

/** What is certain is full, what is possible is hatched, and an open end has an arrow. The number stands beside it as text. */
export function IntervalBar({ interval: { low, high }, scaleEnd }: IntervalBarProps) {
  const share = (value: number) => `${scaleEnd > 0 ? Math.min(100, (value / scaleEnd) * 100) : 0}%`;
  return (
    <span class="bar" aria-hidden="true">
      <span class="bar-certain" style={{ inlineSize: share(low) }} />
      {high === null ? (
        <span class="bar-open" />
      ) : (
        <span class="bar-possible" style={{ inlineSize: share(high - low) }} />
      )}
    </span>
  );
}
