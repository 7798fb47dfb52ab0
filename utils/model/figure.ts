import type { Interval } from './interval';
import type { Span } from './span';

export const BOUNDS = ['exact', 'over', 'under', 'nearly', 'about', 'range'] as const;
export type Bound = (typeof BOUNDS)[number];

export const KINDS = [
  'money',
  'people',
  'person-times',
  'households',
  'organizations',
  'projects',
  'events',
  'facilities',
  'places',
  'goods',
  'hours',
  'ratio',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

export const ROLES = [
  'raised',
  'given',
  'benefited',
  'participated',
  'built',
  'held',
  'supported',
  'planned',
  'size',
  'other',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * What a figure is understood to say, by the program or by a reader. The names are those of the corpus, the database and
 * the exports. Absent is null, because a reading is a row: it is stored, compared and exported field by field.
 */
export interface Reading extends Interval {
  /** In base units: 280多万 is 2,800,000. The low end of a range. A ratio as printed before its sign. */
  readonly value: number;
  /** The high end of a range; null otherwise. */
  readonly max: number | null;
  readonly bound: Bound;
  readonly kind: Kind;
  /** As printed; null where no unit stands after the number. */
  readonly unit: string | null;
  /** ISO 4217, for money only. */
  readonly currency: string | null;
  /** The counted noun: 班级图书角. */
  readonly item: string | null;
  /** Name of the organization that did, gave, raised, runs or consists of this. */
  readonly org: string | null;
  readonly role: Role;
  /** The words in the text that say when. */
  readonly period: string | null;

  /** One unit of the last digit that counts, in base units: 100,000 for 280多万. */
  readonly step: number;
  /** Units that count the same thing: people, person-times, CNY, goods:册:图书 … Only equal classes can be compared. */
  readonly unitClass: string;
  /** The unit of a rate (人 of 1200元/人); null for an amount. */
  readonly per: string | null;
  /** Counted from a beginning up to a day: 累计, 截至, “to date”. */
  readonly cumulative: boolean;
  /** ISO 8601 dates of the period, inclusive; null where the words don't say. */
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  /** The place the figure is confined to (京津冀 of 在京津冀累计支持); null for none. */
  readonly place: string | null;
  /** Who received, where the sentence says it; `org` is who gave. */
  readonly recipient: string | null;
}

/** A figure as extraction finds it: a reading with its place in the text. `text.slice(start, end) === raw`. */
export interface Figure extends Span, Reading {
  /** Number, approximation words and unit, and nothing else: 约21.88亿元. */
  readonly raw: string;
  /** Index, in the same list, of the figure that this one is a part of (其中 …); null where it is none's. */
  readonly partOf: number | null;
}
