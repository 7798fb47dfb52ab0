import type { Language } from '../model';
import { interfaceLocale, messageOf } from './locale';
import type { Message, MessageKey, MessageValue, MessageValues } from './message-table';

/** A message without placeholders is called by its key alone. */
type ValuesArgument<K extends MessageKey> = keyof MessageValues<K> extends never ? [] : [values: MessageValues<K>];

function formOf(message: Message, count: MessageValue | undefined, lang: Language): string {
  if (typeof message === 'string') return message;
  const category = new Intl.PluralRules(lang).select(Number(count));
  return category === 'one' ? message.one : message.other;
}

function write(value: MessageValue, lang: Language): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return new Intl.NumberFormat(lang).format(value);
  return new Intl.ListFormat(lang, { type: 'conjunction', style: 'narrow' }).format(value);
}

/**
 * The message for `key` in the language of the interface, with its placeholders filled: `t('copy.done', { count: 12 })`.
 * What stands in a value is text and is put in as it is.
 */
export function t<K extends MessageKey>(key: K, ...[values]: ValuesArgument<K>): string {
  const { lang } = interfaceLocale();
  const filled: Readonly<Record<string, MessageValue>> = values ?? {};
  return formOf(messageOf(key), filled['count'], lang).replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = filled[name];
    return value === undefined ? placeholder : write(value, lang);
  });
}
