import type { Figure } from './figure';
import type { Organization } from './organization';

/** BCP 47 tags that extraction speaks. */
export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What was understood of one article's text. Figures are in reading order; offsets index that text. */
export interface Extraction<Lang extends string = Language> {
  readonly lang: Lang;
  readonly figures: readonly Figure[];
  readonly organizations: readonly Organization[];
}
