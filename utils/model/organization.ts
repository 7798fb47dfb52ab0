import type { Span } from './span';

export const ORGANIZATION_TYPES = [
  'foundation',
  'charity',
  'association',
  'government',
  'party',
  'company',
  'school',
  'hospital',
  'research',
  'media',
  'other',
] as const;
export type OrganizationType = (typeof ORGANIZATION_TYPES)[number];

/** One place in the text where an organization is named. `name` is the surface form without line breaks. */
export interface Mention extends Span {
  readonly name: string;
}

/** An organization of one article: its fullest name there, and every place that names it, in reading order. */
export interface Organization {
  readonly name: string;
  readonly type: OrganizationType;
  readonly mentions: readonly Mention[];
}
