/** What a figure can truly be, in base units (元, persons …). `high` is null where the interval is open at the top. */
export interface Interval {
  readonly low: number;
  readonly high: number | null;
}
