/** What reading the page again may cost it, whatever it does. */
export interface Budget {
  /** Readings within a minute, and within the life of one article. */
  readonly perMinute: number;
  readonly perArticle: number;
}

/** Late content, a repaint by the page's framework and a reader who opens parts come to about five a minute. */
export const READINGS: Budget = { perMinute: 12, perArticle: 60 };
/** Messages wake the background, extract and store: a text that changes without end is not worth more than this. */
export const SENDINGS: Budget = { perMinute: 6, perArticle: 20 };

const MINUTE_MS = 60_000;

/** Counts what was spent and says when the next may be. */
export class Spending {
  readonly #budget: Budget;
  #spentAtMs: number[] = [];
  #total = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** Milliseconds until the next one is allowed; `undefined` where none is any more. */
  waitMs(nowMs: number): number | undefined {
    if (this.#total >= this.#budget.perArticle) return undefined;
    this.#spentAtMs = this.#spentAtMs.filter((at) => nowMs - at < MINUTE_MS);
    const oldest = this.#spentAtMs[0];
    return this.#spentAtMs.length < this.#budget.perMinute || oldest === undefined ? 0 : oldest + MINUTE_MS - nowMs;
  }

  spend(nowMs: number): void {
    this.#spentAtMs.push(nowMs);
    this.#total += 1;
  }

  /** Another article has begun. The minute goes on. */
  beginArticle(): void {
    this.#total = 0;
  }
}
