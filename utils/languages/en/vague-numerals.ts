/**
 * Plurals and words that say no number: the least they can mean, as 几百 is 200. What `of` follows takes it along
 * (hundreds of | families), a scale needs none (several hundred | families).
 */
const WITH_OF: readonly (readonly [words: string, value: number])[] = [
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['tens of thousands', 20_000],
  ['hundreds of thousands', 200_000],
  ['millions', 2_000_000],
  ['tens of millions', 20_000_000],
  ['hundreds of millions', 200_000_000],
  ['billions', 2_000_000_000],
];
const SCALES: readonly (readonly [word: string, value: number])[] = [
  ['hundred', 100],
  ['thousand', 1000],
  ['lakh', 100_000],
  ['million', 1_000_000],
  ['crore', 10_000_000],
  ['billion', 1_000_000_000],
];
const FEW = ['several', 'a few', 'a couple of', 'a couple'];

const VALUES: ReadonlyMap<string, number> = new Map([
  ...WITH_OF.map(([words, value]): [string, number] => [`${words} of`, value]),
  ...FEW.flatMap((few) => SCALES.map(([scale, value]): [string, number] => [`${few} ${scale}`, 2 * value])),
]);
const VAGUE = new RegExp(
  `(?:${[...VALUES.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?![A-Za-z-])`,
  'iy',
);

/** The words without a number that begin at `at`, with the least they mean; undefined where none do. */
export function readVagueWords(
  text: string,
  at: number,
): { readonly length: number; readonly value: number } | undefined {
  VAGUE.lastIndex = at;
  const printed = VAGUE.exec(text)?.[0];
  const value = printed === undefined ? undefined : VALUES.get(printed.toLowerCase());
  return printed === undefined || value === undefined ? undefined : { length: printed.length, value };
}
