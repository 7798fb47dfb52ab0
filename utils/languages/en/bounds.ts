import type { Bound } from '../../model';

/** Words before a number that say how it bounds the truth. They belong to `raw`. */
const BEFORE: readonly (readonly [Bound, string])[] = [
  [
    'over',
    'more than|well over|just over|over|at least|upwards of|upward of|in excess of|exceeding|no fewer than|no less than|not less than|north of|a minimum of|beyond|greater than',
  ],
  [
    'under',
    'up to|as many as|as much as|fewer than|less than|under|below|at most|no more than|not more than|a maximum of|at the most',
  ],
  ['nearly', 'nearly|almost|close to|just shy of|shy of|just under|approaching|just below|a little under|not quite'],
  [
    'about',
    'about|around|some|roughly|approximately|approx\\.?|an estimated|estimated|circa|c\\.|~|in the region of|or so|something like',
  ],
];

/** Words after a number, touching it or after a blank. They belong to `raw`. */
const AFTER: readonly (readonly [Bound, string])[] = [
  ['over', '-plus|\\+| plus(?= [a-z])| or more| and more| and counting'],
  ['under', ' or fewer| or less| at most'],
  ['about', '-odd| or so'],
];

/** Main verbs before a number that bound it and stay outside `raw`: tops £1bn, capped at S$250,000. */
const VERBS: readonly (readonly [Bound, string])[] = [
  [
    'over',
    'tops?|topped|topping|pass|passed|passes|passing|exceeds?|exceeded|surpass|surpassed|surpasses|surpassing|crossed|crosses|crossing|broke through|smashed through',
  ],
  ['under', 'capped at|limited to|a cap of|a ceiling of'],
  ['nearly', 'neared|nearing|approached|approaches'],
];

function pattern(
  rows: readonly (readonly [Bound, string])[],
  wrap: (words: string) => string,
): readonly (readonly [Bound, RegExp])[] {
  // The longest phrase that fits wins: "just under" is nearly, "under" is under.
  return rows
    .flatMap(([bound, words]) => words.split('|').map((word) => [bound, word] as const))
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([bound, word]) => [bound, new RegExp(wrap(word), 'iu')] as const);
}

const BEFORE_PATTERNS = pattern(BEFORE, (word) => `(?<![\\p{L}\\d])${word}[ \\n]?(?:the |a )?$`);
const AFTER_PATTERNS = pattern(AFTER, (word) => `^${word}(?![\\p{L}\\d])`);
const VERB_PATTERNS = pattern(VERBS, (word) => `(?<![\\p{L}\\d])${word} (?:the |its |their )?$`);

/** "spread over 11 states" says where, not how many; "handed over 12 boreholes" is one verb. */
const NO_BOUND_OVER =
  /(?:spread|scattered|stretch(?:es|ed|ing)|presid(?:es|ed|ing)|split|divided|based|hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|tak(?:es?|en|ing)|took|sign(?:s|ed)|carried|rolled|fought|won) $/iu;

/** The longest bounding phrase has 19 letters. */
const REACH = 32;

export interface FoundBound {
  readonly bound: Bound;
  /** UTF-16 units that the words take beside the number; 0 for a verb, which stays outside. */
  readonly length: number;
}

/** The bound that the words before offset `at` set, with the length of what belongs to `raw`. */
export function boundBefore(text: string, at: number): FoundBound | undefined {
  const before = text.slice(Math.max(0, at - REACH), at);
  for (const [bound, words] of BEFORE_PATTERNS) {
    const match = words.exec(before);
    if (!match) continue;
    if (
      /^over /iu.test(match[0]) &&
      NO_BOUND_OVER.test(text.slice(Math.max(0, at - match[0].length - 16), at - match[0].length))
    )
      return undefined;
    // "N more than the £50.1m" compares: a difference bounds nothing.
    if (/ (?:the|a) $/iu.test(match[0])) return undefined;
    return { bound, length: match[0].length };
  }
  for (const [bound, words] of VERB_PATTERNS) if (words.test(before)) return { bound, length: 0 };
  return undefined;
}

/** The bound that stands right after offset `at`: 700+, 1,600-plus, 30 or more. */
export function boundAfter(text: string, at: number): FoundBound | undefined {
  const after = text.slice(at, at + REACH);
  for (const [bound, words] of AFTER_PATTERNS) {
    const match = words.exec(after);
    if (match) return { bound, length: match[0].length };
  }
  return undefined;
}
