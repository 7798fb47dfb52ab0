import type { Reading, Span } from '../../model';
import type { PartWords } from '../../languages';
import { sentenceAt } from '../../text';

/** A figure as far as it can be a part of another, or have parts. */
export type Countable = Span &
  Pick<Reading, 'value' | 'low' | 'high' | 'step' | 'bound' | 'kind' | 'unitClass' | 'role' | 'org' | 'per' | 'period'>;

export interface Article {
  readonly text: string;
  /** In reading order. */
  readonly figures: readonly Countable[];
  /** Spans of the text's sentences, in order. */
  readonly sentences: readonly Span[];
  readonly words: PartWords;
}

/** That figure `part` is a part of figure `whole`, by their indices. */
export interface Bond {
  readonly part: number;
  readonly whole: number;
}

/** For each figure the index of the one it is a part of, or null. */
export type Wholes = readonly (number | null)[];

/** What a rule adds to the bonds found before it. */
export type BondRule = (article: Article, wholes: Wholes) => readonly Bond[];

/** Whether a figure is an amount of something done: a rate, a plan or a difference contains nothing and is part of nothing. */
export const isAmount = ({ per, role, kind }: Countable): boolean =>
  per === null && kind !== 'ratio' && role !== 'planned' && role !== 'other';

/** Whether one figure has room for another: the same unit, and larger. Being larger also keeps bonds from closing a circle. */
export const canContain = (whole: Countable, part: Countable): boolean =>
  isAmount(whole) &&
  isAmount(part) &&
  whole.unitClass === part.unitClass &&
  part.value < whole.value &&
  part.low <= (whole.high ?? Infinity);

const NOWHERE: Span = { start: 0, end: 0 };

/** The sentence that holds an offset, and the one before it. */
export function sentencesAt(
  { sentences }: Pick<Article, 'sentences'>,
  offset: number,
): { readonly here: Span; readonly before: Span } {
  const index = sentenceAt(sentences, offset);
  return { here: sentences[index] ?? NOWHERE, before: sentences[index - 1] ?? NOWHERE };
}

/**
 * How many figures may stand between a part and its whole: more than any list of givers that a reader would add up by hand.
 * Without an end, a long text costs the square of its figures.
 */
export const REACH = 64;

/** The index of the last figure before `index` that is looked for, within reach; -1 where none is. */
export function lastBefore(
  { figures }: Pick<Article, 'figures'>,
  index: number,
  isOne: (figure: Countable, index: number) => boolean,
): number {
  for (let at = index - 1; at >= 0 && at >= index - REACH; at -= 1) {
    const figure = figures[at];
    if (figure !== undefined && isOne(figure, at)) return at;
  }
  return -1;
}
