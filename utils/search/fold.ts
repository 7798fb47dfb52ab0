import { foldUnit } from '../text';

/** A text as it is searched, with the offset in the text as it came of each of its units. */
export interface FoldedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

const HAN = /\p{Script=Han}/u;
const BLANK = /\s/u;

/**
 * Folds what a reader who searches does not tell apart: letter case, full width, Traditional and Simplified characters,
 * invisible characters, and white space, of which none is left between Han characters and one blank elsewhere.
 */
export function foldForSearch(source: string): FoldedText {
  let text = '';
  const offsets: number[] = [];
  let blankAt = -1;
  for (let at = 0; at < source.length; at += 1) {
    const char = foldUnit(source.charAt(at)).toLowerCase();
    if (char === '') continue;
    if (BLANK.test(char)) {
      if (blankAt < 0) blankAt = at;
      continue;
    }
    if (blankAt >= 0 && text !== '' && !(HAN.test(char) && HAN.test(text.charAt(text.length - 1)))) {
      text += ' ';
      offsets.push(blankAt);
    }
    blankAt = -1;
    // A capital such as İ folds to two units, both of which come from it.
    for (const unit of char) {
      text += unit;
      for (let half = 0; half < unit.length; half += 1) offsets.push(at);
    }
  }
  return { text, offsets };
}
