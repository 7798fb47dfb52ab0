import type { Span } from '../../model';
import { findSentences, type PreparedText } from '../../text';
import type { LanguagePack } from '../types';
import { attachDates } from './attach-dates';
import { attachPer } from './attach-per';
import { attachPeriod } from './attach-period';
import { attachPlace } from './attach-place';
import { attachRecipient } from './attach-recipient';
import { attachRole } from './attach-role';
import { attributeFigures } from './attribution';
import { findFigures } from './find-figures';
import { findOrganizations } from './organizations';
import { partWords } from './part-words';
import { readForm } from './read-form';

/** Blanks that must not break read as blanks; one unit stands for one, so offsets stay. */
function prepareEnglish(source: string): PreparedText {
  const text = source.replaceAll(/[\u00a0\u2009\u202f]/gu, ' ');
  return { source, text, sourceOffsets: null, sentences: findSentences(text).flatMap((each) => cutOff(each, text)) };
}

/** No sentence is longer. A text without a full stop would be read as a whole for each of its figures. */
const LONGEST_SENTENCE = 1000;

function cutOff(sentence: Span, text: string): readonly Span[] {
  const pieces: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST_SENTENCE) {
    const blank = text.lastIndexOf(' ', start + LONGEST_SENTENCE);
    const end = blank > start ? blank : start + LONGEST_SENTENCE;
    pieces.push({ start, end });
    start = text.charAt(end) === ' ' ? end + 1 : end;
  }
  pieces.push({ start, end: sentence.end });
  return pieces;
}

/** English, of every country. */
export const en: LanguagePack = {
  script: { letters: String.raw`\p{Script=Latin}`, weight: 1 },
  prepare: prepareEnglish,
  finders: [findFigures],
  refiners: [attachRole, attachPeriod],
  findOrganizations,
  attribute: attributeFigures,
  derivers: [attachPer, attachDates, attachPlace, attachRecipient],
  readForm,
  partWords,
};
