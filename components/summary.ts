import type { Interval } from '../utils/model';
import type { ExclusionReason, Measure, Period, TallyLine } from '../utils/tally';
import type { Sample } from './amounts';
import type { ScopeData } from './scope-data';

/** One line of a tally, as it stands there before it is opened. */
export interface SummaryLine extends Interval {
  readonly key: string;
  readonly measure: Measure;
  readonly attributed: boolean;
  readonly claims: number;
  /** Organizations on the line. */
  readonly groups: number;
  readonly mayOverlap: boolean;
  readonly periodsOverlap: boolean;
  readonly sample: Sample | undefined;
}

/** The tally of a scope, as it stands there before anything is opened. */
export interface Summary {
  readonly lines: readonly SummaryLine[];
  readonly leftOut: { readonly [R in ExclusionReason]?: number };
  readonly toCheck: number;
  readonly conflicts: number;
  /** Articles are being counted anew: some of this is of before. */
  readonly isUpdating: boolean;
}

/** What one organization comes to. */
export interface Bar extends Interval, Period {
  readonly organizationId: string;
  readonly name: string;
}

/** A line with the figures behind it. */
export interface OpenedLine {
  readonly data: ScopeData;
  readonly line: TallyLine;
  /** How many organizations are shown, where these are not all. */
  readonly shown?: number | undefined;
}

/** At once, or later. */
export type Later<T> = T | Promise<T>;

/** What stands behind a summary, fetched when somebody looks. */
export interface Behind {
  readonly line: (key: string) => Later<OpenedLine | undefined>;
  readonly bars: (key: string) => Later<readonly Bar[]>;
  readonly conflicts: () => Later<ScopeData>;
  /** What stands on no line; absent where it is only counted. */
  readonly leftOut?: (() => Later<ScopeData>) | undefined;
}

/** How many figures a summary speaks of that the text still tells and nobody rejected: the rows of a table of them. */
export function countTold({ lines, leftOut }: Summary): number {
  const claims = lines.reduce((sum, line) => sum + line.claims, 0);
  const others = Object.entries(leftOut).filter(([why]) => why !== 'rejected' && why !== 'missing');
  return others.reduce((sum, [, count]) => sum + count, claims);
}
