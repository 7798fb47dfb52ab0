/**
 * Makes a pattern for words that end right before an offset. It is read backwards from there; with `$` at its end it would
 * be tried from every letter before.
 * @param pattern where it has groups, they are those of the match
 */
export function endingAt(pattern: string, flags: string): (text: string, at: number) => RegExpExecArray | null {
  const backwards = new RegExp(`(?<=${pattern})`, `${flags}y`);
  return (text, at) => {
    backwards.lastIndex = at;
    return backwards.exec(text);
  };
}
