import type { Span } from '../model';

const CLOSING = new Set('”’」』）)】》〉"\'');
const WIDE_END = new Set('。！？；…!?;');
const BLANK = new Set(' \t\r\n\u3000');

/**
 * Whether a full stop ends a sentence: a blank after it, and before it neither the number of a listed item at the beginning of
 * its line nor an abbreviation or a single capital (J. for a name).
 */
function isFullStop(text: string, at: number): boolean {
  const after = text.charAt(at + 1);
  if (after !== '' && !BLANK.has(after) && !CLOSING.has(after)) return false;
  const before = text.slice(Math.max(0, at - 8), at);
  return !/(?:^|\n)\s*\d{1,2}$|(?:^|[\s.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|No|Inc|Ltd|Co|vs|approx|Rs|Prof)$/u.test(before);
}

function isEnd(text: string, at: number): boolean {
  const char = text.charAt(at);
  return WIDE_END.has(char) || (char === '.' && isFullStop(text, at));
}

/**
 * The sentences of a text, in order, without the white space around them. A sentence ends after 。！？；… or a full stop,
 * with the quotation marks and brackets that close there, and at every line break.
 */
export function findSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = -1;
  let end = 0;
  const close = () => {
    if (start >= 0) sentences.push({ start, end });
    start = -1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\n') close();
    else if (!BLANK.has(char)) {
      if (start < 0) start = at;
      end = at + 1;
      if (isEnd(text, at)) {
        while (end < text.length && (CLOSING.has(text.charAt(end)) || WIDE_END.has(text.charAt(end)))) end += 1;
        at = end - 1;
        close();
      }
    }
  }
  close();
  return sentences;
}

/** The index of the sentence that holds offset `at`, or of the last one before it. Halving, because an article has hundreds. */
export function sentenceAt(sentences: readonly Span[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
