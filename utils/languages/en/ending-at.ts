import { latin } from './letters';

/**
 * Makes a pattern for words that end right before an offset. It is read backwards from there; with `$` at its end it would
 * be tried from every letter before.
 * @param pattern as `latin` takes it; where it has groups, they are those of the match
 */
export function endingAt(pattern: string, flags: string): (text: string, at: number) => RegExpExecArray | null {
  const backwards = latin(`(?<=${pattern})`, `${flags}y`);
  return (text, at) => {
    backwards.lastIndex = at;
    return backwards.exec(text);
  };
}
