import type { Language } from '../model';
import type { cardZhHans } from './messages/card-zh-hans';
import type { comparisonsZhHans } from './messages/comparisons-zh-hans';
import type { pagesZhHans } from './messages/pages-zh-hans';
import type { panelZhHans } from './messages/panel-zh-hans';
import type { reviewZhHans } from './messages/review-zh-hans';
import type { settingsZhHans } from './messages/settings-zh-hans';
import type { welcomeZhHans } from './messages/welcome-zh-hans';
import type { transferZhHans } from './messages/transfer-zh-hans';
import type { zhHans } from './messages/zh-hans';

/** The words of every chapter. Chinese comes first: what it says, the other languages have to say. */
interface ChapterWords {
  readonly common: typeof zhHans;
  readonly pages: typeof pagesZhHans;
  readonly settings: typeof settingsZhHans;
  readonly review: typeof reviewZhHans;
  readonly transfer: typeof transferZhHans;
  readonly card: typeof cardZhHans;
  readonly comparisons: typeof comparisonsZhHans;
  readonly panel: typeof panelZhHans;
  readonly welcome: typeof welcomeZhHans;
}

/** Words that are loaded together: the common ones by every surface, the others by the surface that they belong to. */
export type Chapter = keyof ChapterWords;

type Words = ChapterWords['common'] &
  ChapterWords['pages'] &
  ChapterWords['settings'] &
  ChapterWords['review'] &
  ChapterWords['transfer'] &
  ChapterWords['card'] &
  ChapterWords['comparisons'] &
  ChapterWords['panel'] &
  ChapterWords['welcome'];

export type MessageKey = keyof Words;

/** Forms by the plural rules of a language, chosen by the value `count`. Chinese has one form and needs none. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

export type Message = string | PluralForms;

/** What a language has to say in a chapter; a key that is missing or too many does not compile. */
export type ChapterTable<C extends Chapter> = { readonly [K in keyof ChapterWords[C]]: Message };

/** How the words of a chapter come, by language: most are loaded, some are at hand. */
export type ChapterLoaders<C extends Chapter> = {
  readonly [L in Language]: () => ChapterTable<C> | Promise<ChapterTable<C>>;
};

/** Every chapter that is loaded. */
export type MessageTable = { readonly [K in MessageKey]: Message };

type PlaceholderIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderIn<Rest>
  : never;

/** What a placeholder may be filled with: a number is written as the language writes it, a list with its commas. */
export type MessageValue = string | number | readonly string[];

/** The placeholders of a message, by name. */
export type MessageValues<K extends MessageKey> = {
  readonly [Name in PlaceholderIn<Words[K]>]: Name extends 'count' ? number : MessageValue;
};
