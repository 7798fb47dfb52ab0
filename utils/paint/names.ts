import type { Kind, Mark } from '../model';

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
  'changed',
] as const;
export type Look = (typeof LOOKS)[number];

/**
 * The names under which we paint: a fixed list, because the registry cannot be walked in Firefox, and only what is ours may
 * be taken back.
 */
export const highlightName = (look: Look): string => `charity-tally-${look}`;

/** What shows for a moment where something stands. */
export const FLASH_NAME = 'charity-tally-flash';

const PEOPLE: ReadonlySet<Kind> = new Set(['people', 'person-times', 'households']);

/** The look of a mark: figures by what they count, the reader's own by what they are for. */
export function lookOf({
  category,
  kind,
  own,
  isChanged,
}: Pick<Mark, 'category' | 'kind' | 'own' | 'isChanged'>): Look {
  if (isChanged) return 'changed';
  if (category === 'highlight') return `own-${own ?? 'quote'}`;
  if (category === 'organization') return 'organization';
  if (kind === 'money') return 'money';
  return kind !== null && PEOPLE.has(kind) ? 'people' : 'count';
}
