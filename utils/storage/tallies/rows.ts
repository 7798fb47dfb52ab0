import type { Status } from '../../model';
import type { Giving, Measure, PlacedFigure, Whole } from '../../tally';

export const VIEWS = ['all', 'checked'] as const;
/** Whose judgement a tally goes by: all but what was rejected, or only what the reader confirmed or corrected. */
export type View = (typeof VIEWS)[number];

/** In which scopes a figure stands, by their keys, and in which views. */
export interface Standing {
  readonly scopes: readonly string[];
  readonly status: Status;
}

/** A figure as it is counted, with where it stands. */
export type CountedFigure = Omit<PlacedFigure, 'wholes'> &
  Standing & { readonly wholes: readonly (Whole & Standing)[] };

/** Everything that one organization says of one measure, or that one statement of no organization says, from all articles. */
export interface ClaimGroupRow {
  readonly id: string;
  readonly line: string;
  readonly measure: Measure;
  /** After merging; null for figures that are tied to none. */
  readonly organizationId: string | null;
  readonly figures: readonly CountedFigure[];
  /** For each scope in which somebody received a gift of this group, who: `giftKey`. */
  readonly gifts: readonly string[];
}

/** What one claim group adds to its line in one scope and view. Sums are whole thousandths. */
export interface ShareRow {
  readonly group: string;
  readonly scope: string;
  readonly view: View;
  readonly line: string;
  readonly measure: Measure;
  readonly organizationId: string | null;
  /** Claims counted. */
  readonly claims: number;
  readonly low: bigint;
  readonly own: bigint;
  /** `own` as a number: the groups of a line in the order of what they come to. */
  readonly rank: number;
  readonly high: bigint;
  readonly openHighs: number;
  readonly passedOn: number;
  readonly periodsOverlap: number;
  readonly conflicts: number;
  /** 1 where there are conflicts, and only there: an index of few rows. */
  readonly conflicting?: 1;
  /** Claims left out, by the reason. */
  readonly leftOut: Readonly<Record<string, number>>;
  readonly giving: Giving | null;
  /** From the first day to the last of what is counted; null where some claim does not say. */
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  /** A unit and counted noun as printed, where the measure alone does not name them. */
  readonly unit: string | null;
  readonly item: string | null;
}

/** What an article adds to a scope beside its claims. */
export interface Beside {
  readonly leftOut: Readonly<Record<string, number>>;
  readonly toCheck: number;
}

/** What an article adds to the tallies. */
export interface TalliedSourceRow {
  readonly id: string;
  /** Ids of the claim groups that hold figures of it. */
  readonly groups: readonly string[];
  /** Organizations that its figures name as giver or recipient, with all that these were merged into. */
  readonly organizationIds: readonly string[];
  readonly beside: readonly (Beside & { readonly scope: string; readonly view: View })[];
}

/** One line of a kept tally, or, under the line '', what a scope holds beside its lines. Sums are whole thousandths. */
export interface TallyRow {
  readonly scope: string;
  readonly view: View;
  readonly line: string;
  readonly measure: Measure | null;
  readonly groups: number;
  readonly claims: number;
  readonly low: bigint;
  readonly high: bigint;
  readonly openHighs: number;
  readonly passedOn: number;
  readonly periodsOverlap: number;
  readonly conflicts: number;
  readonly leftOut: Readonly<Record<string, number>>;
  readonly toCheck: number;
}
