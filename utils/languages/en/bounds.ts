import type { Bound } from '../../model';
import { endingAt } from './ending-at';
import { latin } from './letters';

/** Words before a number that say how it bounds the truth. They belong to `raw`. */
const BEFORE: readonly (readonly [Bound, string])[] = [
  [
    'over',
    'more than|well over|just over|over|at least|upwards of|upward of|in excess of|exceeding|no fewer than|no less than|not less than|not fewer than|no smaller than|larger than|bigger than|north of|a minimum of|beyond|greater than|>|≥',
  ],
  [
    'under',
    'up to|as many as|as much as|fewer than|less than|smaller than|no larger than|no bigger than|under|below|at most|no more than|not more than|a maximum of|at the most|<|≤',
  ],
  [
    'nearly',
    'nearly|almost|close to|just shy of|shy of|just under|approaching|just below|a little under|not quite|close on|getting on for',
  ],
  [
    'about',
    'about|around|some|roughly|approximately|approx|approx.|an estimated|estimated|circa|c.|~|in the region of|or so|something like|in the order of|of the order of|on the order of',
  ],
];

/** Words after a number, touching it or after a blank. They belong to `raw`. */
const AFTER: readonly (readonly [Bound, string])[] = [
  [
    'over',
    '-plus|+| plus| or more| and more| and counting| or above| and above| or over| and over| or greater| or higher| and upwards',
  ],
  ['under', ' or fewer| or less| at most| or under| or below| and under| or lower'],
  ['about', '-odd| odd|-some| or so'],
];

/** Main verbs before a number that bound it and stay outside `raw`: tops £1bn, capped at S$250,000. */
const VERBS: readonly (readonly [Bound, string])[] = [
  [
    'over',
    'top|tops|topped|topping|pass|passed|passes|passing|exceed|exceeds|exceeded|surpass|surpassed|surpasses|surpassing|crossed|crosses|crossing|broke through|smashed through|past',
  ],
  ['under', 'capped at|limited to|a cap of|a ceiling of|a limit of|up to a maximum of'],
  ['nearly', 'near|nears|neared|nearing|approached|approaches'],
];

type Rows = readonly (readonly [Bound, string])[];

/** What each word says. */
const boundsOf = (rows: Rows): ReadonlyMap<string, Bound> =>
  new Map(rows.flatMap(([bound, words]) => words.split('|').map((word): [string, Bound] => [word, bound])));

/** The words as alternatives of a pattern. The longest that fits wins: "just under" is nearly, "under" is under. */
const alternatives = (bounds: ReadonlyMap<string, Bound>): string =>
  [...bounds.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.+]/gu, String.raw`\$&`))
    .join('|');

const BEFORE_BOUNDS = boundsOf(BEFORE);
const VERB_BOUNDS = boundsOf(VERBS);
const AFTER_BOUNDS = boundsOf(AFTER);
const wordsBefore = endingAt(
  `(?<![\\p{L}\\d])(?<printed>(?<word>${alternatives(BEFORE_BOUNDS)})[ \\n]?(?:the |a )?)`,
  'iu',
);
const verbBefore = endingAt(
  `(?<![\\p{L}\\d])(?<word>${alternatives(VERB_BOUNDS)}) (?<article>the |its |their )?`,
  'iu',
);
/** A plus with a blank before it is one only before what it counts: 700 plus volunteers. */
const WORDS_AFTER = latin(
  String.raw`(?! plus(?! [a-z])| odd(?! [a-z])| and more than| (?:and|or) (?:above|over|under|below) [^a-z])(?:${alternatives(AFTER_BOUNDS)})(?![\p{L}\d])`,
  'iuy',
);

/** "spread over 11 states" says where, not how many; "handed over 12 boreholes" is one verb. */
const NO_BOUND_OVER =
  /(?:spread|scattered|stretch(?:es|ed|ing)|presid(?:es|ed|ing)|split|divided|based|hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|tak(?:es?|en|ing)|took|sign(?:s|ed)|carried|rolled|fought|won) $/iu;

/** Under a $6.8m project: what it goes by. */
const SCHEME_BEHIND =
  /^\S+(?: (?:million|billion|lakh|crore))?[ -](?:[a-z-]+ ){0,2}(?:projects?|schemes?|programm?es?|plans?|deals?|initiatives?|agreements?|partnerships?|contracts?)\b/iu;
const MARK_BEHIND = /^\S+(?: (?:million|billion|lakh|crore|thousand))?[ -](?:mark|milestone|barrier|threshold)\b/iu;

export interface FoundBound {
  readonly bound: Bound;
  /** UTF-16 units that the words take beside the number; 0 for a verb, which stays outside. */
  readonly length: number;
}

const lowerCase = (word: string | undefined): string => word?.toLowerCase() ?? '';

/** The bound that the words before offset `at` set, with the length of what belongs to `raw`. */
export function boundBefore(text: string, at: number): FoundBound | undefined {
  const groups = wordsBefore(text, at)?.groups;
  const bound = BEFORE_BOUNDS.get(lowerCase(groups?.['word']));
  if (bound === undefined) {
    const verb = verbBefore(text, at);
    // It tops the $10 million that the couple gave: a comparison, unless it is a mark that was passed.
    if (verb?.groups?.['article'] !== undefined && !MARK_BEHIND.test(text.slice(at, at + 32))) return undefined;
    const ofVerb = VERB_BOUNDS.get(lowerCase(verb?.groups?.['word']));
    return ofVerb && { bound: ofVerb, length: 0 };
  }
  const printed = groups?.['printed'] ?? '';
  const start = at - printed.length;
  if (/^(?:over|up to) /iu.test(printed) && NO_BOUND_OVER.test(text.slice(Math.max(0, start - 16), start)))
    return undefined;
  if (/^under /iu.test(printed) && SCHEME_BEHIND.test(text.slice(at, at + 48))) return undefined;
  // "N more than the £50.1m" compares: a difference bounds nothing.
  return / (?:the|a) $/iu.test(printed) ? undefined : { bound, length: printed.length };
}

/** The bound that stands right after offset `at`: 700+, 1,600-plus, 30 or more. */
export function boundAfter(text: string, at: number): FoundBound | undefined {
  WORDS_AFTER.lastIndex = at;
  const printed = WORDS_AFTER.exec(text)?.[0];
  const bound = AFTER_BOUNDS.get(lowerCase(printed));
  return printed === undefined || bound === undefined ? undefined : { bound, length: printed.length };
}
