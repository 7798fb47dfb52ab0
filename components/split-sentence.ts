import type { TextQuoteSelector } from '../utils/model';

/** A sentence parted at a figure in it; `exact` is empty where the sentence does not have it. */
export interface SplitSentence {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

/** Length of what `a` and `b` share at their ends. */
function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

/** Every place of `words` in `text`. */
function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** Parts a sentence at the quoted words; of several places, at the one that the quote's prefix fits best. */
export function splitSentence(sentence: string, { exact, prefix }: TextQuoteSelector): SplitSentence {
  const fitAt = (at: number) => sharedEnd(sentence.slice(0, at), prefix);
  const [best] = [...placesOf(exact, sentence)].sort((a, b) => fitAt(b) - fitAt(a));
  if (best === undefined) return { before: sentence, exact: '', after: '' };
  return { before: sentence.slice(0, best), exact, after: sentence.slice(best + exact.length) };
}
