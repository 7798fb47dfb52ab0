import type { Span } from '../../../model';
import { keepLast } from '../../../text';
import { latin } from '../letters';

/** Lines under a heading that ends in a colon: who got, or who gave. */
export interface List extends Span {
  /** Where the sentence is that announces the list. */
  readonly heading: Span;
}

/** What announces a list of those who get: the heading says so, and does not speak of those who give. */
const OF_RECEIVERS =
  /\b(?:recipients?|grantees?|winners?|beneficiar(?:y|ies)|grants?|awards?|awarded|funded|supported|allocations?|projects|shared? (?:by|among)|(?:go|goes|went|going) to)\b/iu;
const OF_GIVERS =
  /\b(?:donors?|givers?|sponsors?|contributors?|contributions|gifts? from|donations from|pledges|supporters)\b/iu;
const ITEM = latin(
  String.raw`^\s*(?:--|[-•·*▪–—]|\d{1,2}[.)])\s|^\s*\p{Lu}[^\n]{0,140}(?:[:,–—(]|--| -) ?(?:up to )?[\p{Lu}]{0,3}[$£€₹]\d|^\s*\p{Lu}[^\n]{0,140}[$£€₹][\d.,]+(?: [a-z]+)?\)?\.?$`,
);
const LONGEST_HEADING = 400;
const MOST_ITEMS = 200;

/** The lists of receivers in a text, in order: under "The recipients are:", lines with a mark, or of a name and an amount. */
export const findGrantLists = keepLast((text: string): readonly List[] =>
  findLists(text, (heading) => OF_RECEIVERS.test(heading) && !OF_GIVERS.test(heading)),
);

/** The lists of those who gave, under "Among the donors were:". */
export const findGiverLists = (text: string): readonly List[] => findLists(text, (heading) => OF_GIVERS.test(heading));

/** The lists of those who collected, under "The top campaigns were:". */
export const findRaiserLists = (text: string): readonly List[] =>
  findLists(text, (heading) => OF_RAISERS.test(heading) && !OF_RECEIVERS.test(heading));
const OF_RAISERS =
  /\b(?:fund-?raisers|(?:top|biggest|leading|best) (?:[a-z-]+ )?(?:campaigns|teams|collections|walks|events)|(?:raised|collected) by)\b/iu;

function findLists(text: string, isMeant: (heading: string) => boolean): readonly List[] {
  const lists: List[] = [];
  for (let at = text.indexOf(':\n'); at >= 0; at = text.indexOf(':\n', at + 2)) {
    const start = text.lastIndexOf('\n', at) + 1;
    const heading = text.slice(Math.max(start, at - LONGEST_HEADING), at);
    if (!isMeant(heading)) continue;
    const end = endOfItems(text, at + 2);
    if (end > at + 2) lists.push({ start: at + 2, end, heading: { start, end: at } });
  }
  return lists;
}

/** Where the items end that begin at `at`; blank lines may stand between them. */
function endOfItems(text: string, at: number): number {
  let end = at;
  let next = at;
  for (let count = 0; count < MOST_ITEMS && next < text.length; count += 1) {
    const found = text.indexOf('\n', next);
    const lineEnd = found < 0 ? text.length : found;
    const line = text.slice(next, Math.min(lineEnd, next + LONGEST_HEADING));
    next = lineEnd + 1;
    if (line.trim() === '') continue;
    if (!ITEM.test(line)) break;
    end = lineEnd;
  }
  return end;
}

/** Whether a name opens a line: nothing but a mark stands before it. */
export const opensLine = (text: string, start: number): boolean => {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return line.length < 8 && /^\s*(?:--|[-•·*▪–—]|\d{1,2}[.)])?\s*(?:[Tt]he )?$/u.test(line);
};
