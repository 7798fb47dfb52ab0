import type { Measure, TallyFigure } from '../tally';

/** Whose judgement a tally goes by: all but what was rejected, or only what the reader confirmed or corrected. */
export type View = 'all' | 'checked';

/** A figure as it is counted, with what says in which scopes it stands. */
export interface CountedFigure extends TallyFigure {
  readonly firstSeenAt: number;
  /** Its own and those of its article. */
  readonly tags: readonly string[];
  /** Ids of the collections that it lies in. */
  readonly collections: readonly string[];
}

/** What one claim group adds to the line of one scope in one view. Sums are whole thousandths. */
export interface Contribution {
  readonly scope: string;
  readonly view: View;
  /** Claims counted. */
  readonly claims: number;
  /** The least that they come to, without what is passed on. */
  readonly low: bigint;
  /** The least that they come to for themselves: no line with them comes to less. */
  readonly own: bigint;
  /** Sum of the high ends that are known. */
  readonly high: bigint;
  readonly openHighs: number;
  readonly passedOn: number;
  readonly periodsOverlap: boolean;
  /** Whether a counted claim is part of nothing: no gift stands beside it as a part of the same total. */
  readonly standsAlone: boolean;
  /** Articles of the counted claims. */
  readonly sources: readonly string[];
  /** Figures left out, by the reason. */
  readonly leftOut: Readonly<Record<string, number>>;
  readonly toCheck: number;
}

/** Everything that one organization says of one measure, or that one statement of no organization says, from all articles. */
export interface ClaimGroupRow {
  readonly id: string;
  readonly line: string;
  readonly measure: Measure;
  /** After merging; null for figures that are tied to none. */
  readonly organizationId: string | null;
  readonly figures: readonly CountedFigure[];
  /** Wholes of `figures` that count elsewhere. */
  readonly wholes: readonly CountedFigure[];
  readonly contributions: readonly Contribution[];
}

/** What an article adds to the tallies. */
export interface TalliedSourceRow {
  readonly id: string;
  /** Ids of the claim groups that hold figures of it. */
  readonly groups: readonly string[];
  /** Organizations that its figures name as giver or recipient, before merging. */
  readonly organizationIds: readonly string[];
  /** On how many groups' behalf it stands as a source, by scope, view and line. */
  readonly countedFor: Readonly<Record<string, number>>;
}

/** One line of a kept tally, or, under the line '', what a scope counts beside its lines. Sums are whole thousandths. */
export interface TallyRow {
  readonly scope: string;
  readonly view: View;
  readonly line: string;
  readonly measure: Measure | null;
  readonly groups: number;
  readonly claims: number;
  readonly sources: number;
  readonly low: bigint;
  readonly high: bigint;
  readonly openHighs: number;
  readonly passedOn: number;
  readonly overlapping: number;
  /** The groups that come to most, largest first, as far down as is known for certain. */
  readonly largest: readonly { readonly group: string; readonly own: bigint }[];
  readonly leftOut: Readonly<Record<string, number>>;
  readonly toCheck: number;
}
