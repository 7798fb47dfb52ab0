import type { Reading, Span } from '../../model';
import type { PartWords } from '../../languages';

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
export function sentencesAt({ sentences }: Article, offset: number): { readonly here: Span; readonly before: Span } {
  const index = sentences.findLastIndex(({ start }) => start <= offset);
  return { here: sentences[index] ?? NOWHERE, before: sentences[index - 1] ?? NOWHERE };
}
