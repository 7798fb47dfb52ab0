import type { Interval, Kind, Reading, Role, Status } from '../model';

/** A stored figure as the tally needs it: what it is understood to say, whose it is, and where it stands. */
export interface TallyFigure extends Reading {
  readonly id: string;
  readonly sourceId: string;
  /** Who did it; null where the text ties it to no organization. */
  readonly organizationId: string | null;
  readonly recipientId: string | null;
  /** Id of the figure in the same source that this one is a part of. */
  readonly partOf: string | null;
  readonly sentence: string;
  /** Place in reading order within the source, from 0. */
  readonly sequence: number;
  readonly status: Status;
  readonly inHeadline: boolean;
  /** ISO 8601 date of the article; what it tells lies no later. Absent or null where it is not known. */
  readonly publishedDate?: string | null;
  /** The claim that the reader put it to; absent or null where the program finds that out. */
  readonly claim?: string | null;
}

/** A figure that another one is a part of, as far as it decides whether that one is left out. */
export interface Whole {
  readonly id: string;
  /** The line that it stands on; null where it can stand in no sum. */
  readonly line: string | null;
  readonly high: number | null;
  readonly role: Role;
  readonly organizationId: string | null;
}

/** A figure that can be summed, with where it counts. All that decides this stands in its own article. */
export interface PlacedFigure extends TallyFigure {
  /** All that may be one claim, or contain or contradict one another, stand in one group. */
  readonly group: string;
  readonly line: string;
  /** What it is a part of, nearest first. */
  readonly wholes: readonly Whole[];
  /**
   * Id of the figure that speaks for its statement: what a headline says again, or what its article says of no organization.
   * Null where the group finds out which figures are one statement.
   */
  readonly statement: string | null;
}

/** What can stand in one sum, once figures with and without an organization are held apart. */
export interface Measure {
  readonly kind: Kind;
  readonly unitClass: string;
  /** ISO 4217; null for everything but money. */
  readonly currency: string | null;
  readonly role: Role;
}

/** The same statement, met once or several times. Its interval is that of the member that says it most precisely. */
export interface Claim extends Interval {
  /** Id of that member. */
  readonly id: string;
  readonly figure: PlacedFigure;
  /** All members in the order of their sources and sentences. */
  readonly figures: readonly PlacedFigure[];
  readonly measure: Measure;
  readonly organizationId: string | null;
  readonly recipientId: string | null;
  readonly place: string | null;
  readonly cumulative: boolean;
  /** ISO 8601 dates, inclusive; null where no member says. */
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly sourceIds: readonly string[];
}

export const EXCLUSION_REASONS = [
  'rejected',
  'missing',
  'planned',
  'size',
  'other role',
  'ratio',
  'rate',
  'same claim',
  'part',
  'covered',
] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** A figure that is not added, and why. */
export interface Exclusion {
  readonly id: string;
  readonly why: ExclusionReason;
  /** Id of the figure that counts in its place (or contains it); null where it counts nowhere. */
  readonly of: string | null;
}

/** The sum of one measure. Ends are exact to the thousandth; `high` is null where a figure behind it is open at the top. */
export interface TallyLine extends Interval {
  readonly measure: Measure;
  /** Whether these figures are tied to an organization. Those that are and those that are not never stand in one sum. */
  readonly attributed: boolean;
  readonly claims: number;
  readonly sources: number;
  /** The claims may speak of the same people or bodies: low is the largest low. */
  readonly mayOverlap: boolean;
  /** Claims of one organization whose periods overlap without one covering the other. */
  readonly periodsOverlap: boolean;
  /** Ids of the figures added, one a claim. */
  readonly figures: readonly string[];
  /** Those of `figures` whose recipient gives on the same line (转赠): they count in the high end only. */
  readonly passedOn: readonly string[];
  /** Figures of this measure that were left out. */
  readonly excluded: readonly Exclusion[];
}

export interface Tally {
  readonly lines: readonly TallyLine[];
  /** Everything left out, on a line or on none, in reading order. */
  readonly excluded: readonly Exclusion[];
  /** How many were left out for each reason: 未计入：计划 1，规模 1，重复 0. */
  readonly counts: { readonly [R in ExclusionReason]: number };
  /** Figures that no reader has judged yet. */
  readonly toCheck: number;
}

export interface TallyOptions {
  /** Organization id → the id it was merged into. Chains are followed. */
  readonly mergedInto?: ReadonlyMap<string, string>;
  /** Count only what a reader confirmed or corrected. */
  readonly onlyChecked?: boolean;
  /** Which of the figures stand in the scope; all where it is absent. The others still say what is one claim, and what a part. */
  readonly within?: (figure: TallyFigure) => boolean;
}
