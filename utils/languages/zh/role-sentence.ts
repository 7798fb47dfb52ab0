import type { Span } from '../../model';
import type { FoundWord } from './lexicon';
import { isQuotedName } from './quoted-names';
import { ROLE_WORDS, type RoleWord } from './roles';
import { spansWithin, touchesAny } from './spans';

export type Word = FoundWord<RoleWord>;

/** One sentence with what its figures' roles are read from. */
export interface Sentence extends Span {
  readonly text: string;
  readonly words: readonly Word[];
  /** The organizations that it names. */
  readonly names: readonly Span[];
}

/** What ends the reach of a verb that stands behind its subject. */
export const CLAUSE_END = /[，。；：、！？!?;,\n]/u;

/** How far from a figure a word may stand that speaks of it. */
export const REACH = 120;

export function readSentence(text: string, span: Span | undefined, names: readonly Span[]): Sentence {
  const { start, end } = span ?? { start: 0, end: text.length };
  // A verb inside a name (发展基金会, 服务中心) says nothing of the sentence.
  const words = ROLE_WORDS.find(text, start, end).filter(
    (word) =>
      word.meaning.as !== 'none' &&
      !isDoer(text, word) &&
      !isQuotedName(text, word.start, start) &&
      !touchesAny(names, word),
  );
  return { start, end, text, words, names: spansWithin(names, start, end) };
}

/** 捐献|者: whoever does it, and not the deed. */
const isDoer = (text: string, { meaning, end }: Word): boolean => meaning.as === 'verb' && text.charAt(end) === '者';
