import type { Bound, Kind, Reading, Role } from './figure';
import type { Choice } from './mark';
import type { OrganizationType } from './organization';

/** The fields of a reading that its form shows, in its order. */
export const FORM_FIELDS = [
  'value',
  'max',
  'bound',
  'kind',
  'unit',
  'currency',
  'item',
  'org',
  'role',
  'period',
  'place',
  'recipient',
] as const satisfies readonly (keyof Reading)[];
export type FormField = (typeof FORM_FIELDS)[number];

/** A reading as a reader corrects it, with the words for it in the reader's language. */
export interface ReadingForm {
  /** As it stands. */
  readonly reading: Reading;
  /** As the program reads it, which is shown beside it; null where it reads nothing there. */
  readonly found: Reading | null;
  /** Names that the article's organizations go by. */
  readonly organizations: readonly string[];
  readonly lang: string;
  readonly articleLang: string;
  readonly words: ReadingFormWords;
}

export interface ReadingFormWords {
  readonly title: string;
  readonly save: string;
  readonly cancel: string;
  /** Stands before what the program reads. */
  readonly program: string;
  /** What is not told: no unit, no organization. */
  readonly none: string;
  readonly invalid: string;
  readonly failed: string;
  readonly fields: Readonly<Record<FormField, string>>;
  readonly bounds: readonly Choice<Bound>[];
  readonly kinds: readonly Choice<Kind>[];
  readonly roles: readonly Choice<Role>[];
}

/** An organization as a reader names it by hand. */
export interface OrganizationForm {
  readonly name: string;
  readonly type: OrganizationType;
  /** Those that the words may be a short form of. */
  readonly organizations: readonly Choice[];
  readonly lang: string;
  readonly words: OrganizationFormWords;
}

export interface OrganizationFormWords {
  readonly title: string;
  readonly save: string;
  readonly cancel: string;
  readonly name: string;
  readonly type: string;
  readonly sameAs: string;
  readonly none: string;
  readonly fromNowOn: string;
  readonly watch: string;
  readonly failed: string;
  readonly types: readonly Choice<OrganizationType>[];
}
