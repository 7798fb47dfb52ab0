import { isOfWhole } from '../role-cases';
import { AFTER_ANOTHER } from './after-another';
import { BESIDE } from './beside';
import { BY_LIST, byKind } from './by-list';
import { BY_VERB } from './by-verb';
import { IN_CLAUSE } from './in-clause';
import type { FoundRole, RoleRule, Setting } from './rule';

export { IN_WHICH, isPerson } from './rule';
export type { FoundRole, Setting } from './rule';

/** In the order in which they are believed. */
const RULES: readonly RoleRule[] = [...BESIDE, ...AFTER_ANOTHER, ...IN_CLAUSE, ...BY_VERB, ...BY_LIST];

const FAR: ReadonlySet<RoleRule> = new Set(BY_LIST);

/** Whether nothing in its own clause says what a body did: what the next of its list does is said of it. */
const isFarFrom = (rule: RoleRule, { kind, text, figure, from, governing }: Setting): boolean =>
  kind === 'organizations' && governing === undefined && (FAR.has(rule) || isOfWhole(text, figure, from, false));

/** The role that the first rule with an answer gives a figure. */
export function roleIn(setting: Setting): FoundRole {
  for (const rule of RULES) {
    const found = rule(setting);
    if (found !== undefined) return isFarFrom(rule, setting) ? { ...found, isLoose: true } : found;
  }
  return byKind(setting);
}
