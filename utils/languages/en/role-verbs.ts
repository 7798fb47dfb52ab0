import type { Role } from '../../model';
import { findAll, keepLast } from '../../text';
import { LETTERS } from './letters';
import { POSSIBLE_ROLES, type Place } from './role-kinds';
import { OTHER_WORDS, ROLE_WORDS } from './role-words';

/** Clauses are read in lower case: patterns that look at no case are ten times as fast to compile. */
export const wordsOf = (words: string) => new RegExp(`(?<![${LETTERS}’'-])(?:${words})(?![${LETTERS}])`, 'gu');
const PATTERNS = [...ROLE_WORDS, ...OTHER_WORDS].map(([role, words]) => [role, wordsOf(words)] as const);

/** Words that speak of what follows them only. */
const ONLY_BEFORE =
  /^(?:for|among|in need|with|its|has|have|of|through|gifts? from|donations? from|thanks to|led by|cost|costs|share|worth of)$/u;
/** A verb right behind its figure has it for a subject (53,000 people ran); farther behind it hardly speaks of it. */
const AFTER_PENALTY = 25;
const TOUCHING = 14;
/** A verb of another clause speaks of its own objects. */
const CLAUSE_PENALTY = 40;
const CLAUSE_BREAK = /[:–—]|, (?:and|but|while|whereas|which|who|where|having|with|as|so) /u;

/** The last verb of some words that says what was done. */
export function lastVerb(words: string): { readonly word: string; readonly index: number } | undefined {
  let found: { word: string; index: number } | undefined;
  for (const [, pattern] of PATTERNS) {
    for (const match of findAll(words, pattern)) {
      if (
        /^(?:for|among|in need|proceeds|gifts?|donations?|grants?|with|its|has|have|recipients?|members?)$/u.test(
          match[0],
        )
      )
        continue;
      if (found === undefined || match.index > found.index) found = { word: match[0], index: match.index };
    }
  }
  return found;
}

/** The words of a role in the last clause that was looked at: most clauses have several figures, and each asks for all of them. */
const wordsOfClause = keepLast((_clause: string) => new Map<RegExp, readonly RegExpExecArray[]>());

function wordsIn(clause: string, pattern: RegExp): readonly RegExpExecArray[] {
  const words = wordsOfClause(clause);
  const found = words.get(pattern) ?? findAll(clause, pattern);
  words.set(pattern, found);
  return found;
}

/** The role that the verb nearest to a figure tells; one behind it counts less. */
export function nearestRole({ kind, clause, at, end }: Place): Role | undefined {
  let best: { role: Role; distance: number } | undefined;
  for (const [role, pattern] of PATTERNS) {
    if (!POSSIBLE_ROLES[kind].includes(role)) continue;
    // `for` and `has` speak of what stands right behind them; the pattern of sizes looks at the end of what it is given.
    const words = role === 'size' ? findAll(clause.slice(0, at), pattern) : wordsIn(clause, pattern);
    for (const match of words) {
      const from = match.index;
      const to = from + match[0].length;
      // Shelters that were counted before are no verb: 940 shelters and 310 latrines.
      if (NOUN_TOO.test(match[0]) && COUNTED_BEFORE.test(clause.slice(Math.max(0, from - 32), from))) continue;
      if ((from < end && to > at) || (from >= end && ONLY_BEFORE.test(match[0]))) continue;
      // The fees of 385 children who lost a parent: what happened to them is not what was done.
      if (role === 'other' && from >= end && clause.slice(end, from).includes(' who ')) continue;
      // A year that closes says nothing of its money.
      if (kind === 'money' && /^(?:clos|shut)/u.test(match[0])) continue;
      // Food is handed on: what is added to it has not been built.
      if (kind === 'goods' && role === 'built' && FOOD.test(clause.slice(at, end))) continue;
      // Standpipes serve people: they are no one whom somebody serves.
      if (kind === 'facilities' && role === 'benefited' && from >= end) continue;
      const distance = to <= at ? at - to + breaks(clause.slice(to, at)) : behindDistance(clause.slice(end, from));
      if (best === undefined || distance < best.distance) best = { role, distance };
    }
  }
  return best?.role;
}

const FOOD = /(?:tonnes|tons|lit(?:re|er)s|meals|parcels|pounds|kilos)$/u;
const breaks = (between: string) => (CLAUSE_BREAK.test(between) ? CLAUSE_PENALTY : 0);
const NOUN_TOO = /^(?:shelters|houses|grants|gifts|awards|funds|works|supports|donations|scholarships)$/u;
const COUNTED_BEFORE = /\d[\d,.]*(?:m|bn|k)? (?:[a-z-]+ ){0,2}$/u;
/** A relative clause right behind a figure speaks of it: the £280m that it has raised. */
const RELATIVE_BEHIND = /^ (?:that|which) [^,.;]*$/u;
const behindDistance = (between: string) => {
  if (RELATIVE_BEHIND.test(between) && between.length < 40) return 2;
  const distance = between.length < TOUCHING ? between.length / 2 : between.length + AFTER_PENALTY;
  const isOther = between.includes(', ') || between.includes(' who ') || CLAUSE_BREAK.test(between);
  return distance + (isOther ? CLAUSE_PENALTY : 0);
};
