import type { Span } from '../model';

/** What a UTF-16 unit is to the sentence that it stands in: a bit for each class. */
const CLOSING = 1;
const WIDE_END = 2;
const BLANK = 4;
const FULL_STOP = 8;
const CLASSES = new Uint8Array(0x10000);
for (const [bit, units] of [
  [CLOSING, '”’」』）)】》〉"\''],
  [WIDE_END, '。！？；…!?;'],
  [BLANK, ' \t\r\n\u3000'],
  [FULL_STOP, '.'],
] as const)
  for (const unit of units) CLASSES[unit.charCodeAt(0)] = bit;

const NEWLINE = 0x0a;

/** The class of the unit at `at`; 0 where it has none, and behind the end. */
const classAt = (text: string, at: number): number => (at < text.length ? (CLASSES[text.charCodeAt(at)] ?? 0) : 0);

/**
 * Whether a full stop ends a sentence: a blank after it, and before it neither the number of a listed item at the beginning of
 * its line nor an abbreviation or a single capital (J. for a name).
 */
function isFullStop(text: string, at: number): boolean {
  if (at + 1 < text.length && (classAt(text, at + 1) & (BLANK | CLOSING)) === 0) return false;
  const before = text.slice(Math.max(0, at - 8), at);
  return !/(?:^|\n)\s*\d{1,2}$|(?:^|[\s.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|No|Inc|Ltd|Co|vs|approx|Rs|Prof)$/u.test(before);
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
    const kind = classAt(text, at);
    if (kind === BLANK) {
      if (text.charCodeAt(at) === NEWLINE) close();
      continue;
    }
    if (start < 0) start = at;
    end = at + 1;
    if (kind === WIDE_END || (kind === FULL_STOP && isFullStop(text, at))) {
      while ((classAt(text, end) & (CLOSING | WIDE_END)) !== 0) end += 1;
      at = end - 1;
      close();
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
