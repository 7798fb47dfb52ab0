import type { zhHans } from './messages/zh-hans';

export type MessageKey = keyof typeof zhHans;

/** Forms by the plural rules of a language, chosen by the value `count`. Chinese has one form and needs none. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

export type Message = string | PluralForms;

/** What a language has to say; a key that is missing or too many does not compile. */
export type MessageTable = { readonly [K in MessageKey]: Message };

type PlaceholderIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderIn<Rest>
  : never;

/** What a placeholder may be filled with: a number is written as the language writes it, a list with its commas. */
export type MessageValue = string | number | readonly string[];

/** The placeholders of a message, by name. */
export type MessageValues<K extends MessageKey> = {
  readonly [Name in PlaceholderIn<(typeof zhHans)[K]>]: Name extends 'count' ? number : MessageValue;
};
