/** What the gate decides of a page. */
export const VERDICTS = ['charity', 'article', 'not-article', 'untouchable'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One ground of the gate's score; `weight` adds to it. `code` becomes words through i18n, `detail` is the term found. */
export interface GateReason {
  readonly code: string;
  readonly detail: string;
  readonly weight: number;
}

export interface GateDecision {
  readonly verdict: Verdict;
  /** 0 to 1; `charity` from 0.5. */
  readonly score: number;
  readonly reasons: readonly GateReason[];
}
