import { OTHER_COST, type Token } from './tokens';

/** In characters. */
export const lengthOf = (tokens: readonly Token[]) => (tokens.at(-1)?.end ?? 0) - (tokens[0]?.start ?? 0);

/**
 * The most characters in a row that are no words of the tables: a name of its own (思源, 溢彩). Where each of them is a word
 * that stands before names (们和|居委会, 去读|大学), they are none.
 */
export function longestUnknown(tokens: readonly Token[]): number {
  let longest = 0;
  let run = 0;
  let isOwn = false;
  for (const { kind, start, end, cost } of tokens) {
    const isUnknown = kind === 'other' || kind === 'plain';
    isOwn = isUnknown && ((run > 0 && isOwn) || cost <= OTHER_COST);
    run = isUnknown ? run + end - start : 0;
    longest = Math.max(longest, kind === 'letters' || kind === 'group' || kind === 'brand' ? 2 : isOwn ? run : 0);
  }
  return longest;
}
