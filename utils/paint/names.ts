import type { Mark } from '../messages';
import type { Kind } from '../model';

/** What a mark looks like. Of `own…` the reader is the author. */
export const LOOKS = [
  'money',
  'people',
  'count',
  'organization',
  'own-figure',
  'own-quote',
  'own-doubt',
  'own-todo',
] as const;
export type Look = (typeof LOOKS)[number];

/**
 * The names under which we paint: a fixed list, because the registry cannot be walked in Firefox, and only what is ours may
 * be taken back.
 */
export const highlightName = (look: Look): string => `charity-tally-${look}`;

const PEOPLE: ReadonlySet<Kind> = new Set(['people', 'person-times', 'households']);

/** The look of a mark: figures by what they count. */
export function lookOf({ category, kind }: Pick<Mark, 'category' | 'kind'>): Look {
  if (category === 'organization') return 'organization';
  if (kind === 'money') return 'money';
  return kind !== null && PEOPLE.has(kind) ? 'people' : 'count';
}
