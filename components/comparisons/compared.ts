import type { ComparedRow } from '../../utils/tally';

export const COMPARED_BY = ['organization', 'year', 'outlet'] as const;
export type ComparedByName = (typeof COMPARED_BY)[number];

/** A row with the name that it is shown under, and its amount in print. */
export interface NamedRow extends ComparedRow {
  readonly name: string;
  readonly printed: string;
}
