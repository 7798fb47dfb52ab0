import { foldForSearch } from './fold';

/** A limit on values: `≥1亿`. */
export interface Threshold {
  readonly relation: '≥' | '>' | '≤' | '<' | '=';
  /** In base units. */
  readonly value: number;
}

/** What a reader searches for: every term has to be found, and every threshold to hold. */
export interface SearchQuery {
  /** Folded as the texts are. */
  readonly terms: readonly string[];
  readonly thresholds: readonly Threshold[];
}

const RELATIONS: Readonly<Record<string, Threshold['relation']>> = {
  '≥': '≥',
  '>=': '≥',
  '>': '>',
  '≤': '≤',
  '<=': '≤',
  '<': '<',
  '=': '=',
};

/** Scale words that a reader types, folded; longest first. */
const POWERS: readonly (readonly [word: string, power: number])[] = [
  ['billion', 9],
  ['million', 6],
  ['thousand', 3],
  ['万亿', 12],
  ['千万', 7],
  ['百万', 6],
  ['bn', 9],
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['百', 2],
  ['b', 9],
  ['m', 6],
  ['k', 3],
  ['', 0],
];

const THRESHOLD = /^(≥|>=|>|≤|<=|<|=) ?([\d,]+(?:\.\d+)?) ?(\p{L}*)$/u;
/** Words in quotation marks stay together; a relation keeps the number that a blank parts from it. */
const PIECES = /"([^"]+)"|“([^”]+)”|「([^」]+)」|(?:≥|>=|>|≤|<=|<|=)\s?[^\s"“「]+|[^\s"“”「」]+/gu;

/**
 * Reads what a reader typed: `妇女发展 ≥1亿 "school meals"`. Nothing typed is an error: what looks like no threshold is a term.
 */
export function parseQuery(typed: string): SearchQuery {
  const terms: string[] = [];
  const thresholds: Threshold[] = [];
  for (const { 0: piece, 1: straight, 2: curly, 3: corner } of typed.matchAll(PIECES)) {
    const quoted = straight ?? curly ?? corner;
    const folded = foldForSearch(quoted ?? piece).text;
    const threshold = quoted === undefined ? readThreshold(folded) : undefined;
    if (threshold !== undefined) thresholds.push(threshold);
    else if (folded !== '') terms.push(folded);
  }
  return { terms: [...new Set(terms)], thresholds };
}

function readThreshold(folded: string): Threshold | undefined {
  const [, sign = '', digits = '', word = ''] = THRESHOLD.exec(folded) ?? [];
  const relation = RELATIONS[sign];
  // What follows the scale word is a unit, of which the tally's own measures know more.
  const power = POWERS.find(([scale]) => word.startsWith(scale))?.[1];
  if (relation === undefined || power === undefined) return undefined;
  return { relation, value: Number(`${digits.replaceAll(',', '')}e${power}`) };
}

/**
 * Whether a figure's interval can satisfy a limit: `≥` by its high end, `≤` by its low one. An open end counts as far as it
 * is known: 超3.5万 (more than 35,000) is not what somebody looks for who types ≥1亿.
 */
export function mayMeet(
  { low, high }: { readonly low: number; readonly high: number | null },
  limit: Threshold,
): boolean {
  const top = high ?? low;
  const meets: { readonly [R in Threshold['relation']]: boolean } = {
    '≥': top >= limit.value,
    '>': top > limit.value,
    '≤': low <= limit.value,
    '<': low < limit.value,
    '=': low <= limit.value && limit.value <= top,
  };
  return meets[limit.relation];
}
