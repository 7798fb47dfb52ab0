/**
 * All that a global pattern finds in a text, in order, as `matchAll` does. That makes a copy of its pattern for each call, which
 * costs more than looking through a sentence.
 * @param pattern global, and not in use by a caller of this call
 */
export function findAll(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] !== '') continue;
    const isPair = pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff;
    pattern.lastIndex = match.index + (isPair ? 2 : 1);
  }
  return found;
}
