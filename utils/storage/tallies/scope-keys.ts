import type { Scope } from '../../model';

/** Local midnight at which the day of `at` began. */
export function dayStart(at: number): Date {
  const day = new Date(at);
  day.setHours(0, 0, 0, 0);
  return day;
}

/** Local midnight at which its week's Monday began. */
export function weekStart(at: number): Date {
  const day = dayStart(at);
  // Sunday is 0 and ends the week.
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7));
  return day;
}

/** Milliseconds until the local calendar's next day, when today becomes another one. */
export function untilTomorrow(now: number): number {
  const day = dayStart(now);
  day.setDate(day.getDate() + 1);
  return day.getTime() - now;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** The local calendar date as ISO 8601. */
const dateOf = (day: Date): string =>
  `${day.getFullYear()}-${twoDigits(day.getMonth() + 1)}-${twoDigits(day.getDate())}`;

const dayKey = (at: number): string => `day ${dateOf(dayStart(at))}`;
const weekKey = (at: number): string => `week ${dateOf(weekStart(at))}`;
const tagKey = (tag: string): string => `tag ${tag}`;
const collectionKey = (id: string): string => `collection ${id}`;
/** The key of the scope that holds all that is stored. */
export const EVERYTHING = 'everything';

/** What says in which scopes a figure stands. */
export interface Belonging {
  readonly firstSeenAt: number;
  readonly tags: readonly string[];
  /** Ids of the collections that it lies in. */
  readonly collections: readonly string[];
}

/** The keys of all scopes that a figure stands in. */
export const scopeKeysOf = ({ firstSeenAt, tags, collections }: Belonging): readonly string[] => [
  EVERYTHING,
  dayKey(firstSeenAt),
  weekKey(firstSeenAt),
  ...[...new Set(tags)].map(tagKey),
  ...[...new Set(collections)].map(collectionKey),
];

/** A scope that is kept counted. A page is not: its own figures are few. */
export type KeptScope = Exclude<Scope, { readonly name: 'page' }>;

/** The key of a scope as it is at a moment. */
export function scopeKey(scope: KeptScope, now: number): string {
  if (scope.name === 'everything') return EVERYTHING;
  if (scope.name === 'tag') return tagKey(scope.tag);
  if (scope.name === 'collection') return collectionKey(scope.collectionId);
  return scope.name === 'today' ? dayKey(now) : weekKey(now);
}
