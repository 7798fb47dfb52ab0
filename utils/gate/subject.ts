/**
 * What a text may be about, by its words. A row is one idea: its words count together, so that an article which says 捐赠
 * ten times is not ten times as sure as one that says it of itself in three ways.
 */
export interface Subject {
  /** What the idea adds to the score where it is as frequent as in an article about it. */
  readonly weight: number;
  /** Simplified Chinese, or the beginning of an English word; a space at the end closes the word. A capital counts as one. */
  readonly words: string;
  /** It says that something is given: no name or office, and it needs no other word beside it. */
  readonly isAct?: true;
}
