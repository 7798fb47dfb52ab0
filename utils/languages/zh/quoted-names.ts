/** A longer quotation is something said, not a name. */
const LONGEST_NAME = 16;

/**
 * Whether an offset stands inside a name in quotation marks or 《》 (“悦读成长计划”): a word in there is part of a name and
 * says nothing of the sentence.
 */
export function isQuotedName(text: string, at: number, sentenceStart: number): boolean {
  for (let open = at - 1; open >= Math.max(sentenceStart, at - LONGEST_NAME); open -= 1) {
    const char = text.charAt(open);
    if (char === '”' || char === '」' || char === '》' || char === '。' || char === '，') return false;
    if (char !== '“' && char !== '「' && char !== '《') continue;
    const inside = text.slice(open + 1, open + 2 + LONGEST_NAME);
    const close = inside.search(/[”」》，。；！？]/u);
    return close >= 0 && /[”」》]/u.test(inside.charAt(close));
  }
  return false;
}
