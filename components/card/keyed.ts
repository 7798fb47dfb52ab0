/** What a key does; a letter in either case. `undefined` where it does nothing. */
export function keyed(keys: Readonly<Record<string, () => void>>, key: string): (() => void) | undefined {
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(keys, name) ? keys[name] : undefined;
}
