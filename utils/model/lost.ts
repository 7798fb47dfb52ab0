import type { Mark } from './mark';
import type { Span } from './span';

/**
 * What became of a kept place that the article does not have as it was: another number stands there, it may stand in
 * several places, or it is gone.
 */
export interface LostPlace {
  readonly id: string;
  readonly category: Mark['category'];
  readonly outcome: 'changed' | 'uncertain' | 'gone';
  /** Where the other number stands; null where nothing in particular does. Offsets index the article's text. */
  readonly span: Span | null;
  /** As printed, then and now; the same where nothing changed. */
  readonly was: string;
  readonly now: string;
}
