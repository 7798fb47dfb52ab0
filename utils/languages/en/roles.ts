import type { Role } from '../../model';
import { CASES_BEFORE_PLANS, CASES_BEHIND_PLANS, findCase } from './role-cases';
import type { Place } from './role-kinds';
import { roleOfNoun } from './role-nouns';
import { isPlanned } from './role-plans';
import { nearestRole } from './role-verbs';

/**
 * The role of a figure from the verbs of its clause: a plan that governs it, else the nearest verb before it; one behind it
 * counts less; undefined where none speaks of it.
 */
export function roleOf(place: Place): Role | undefined {
  if (place.kind === 'ratio') return 'other';
  const found = findCase(CASES_BEFORE_PLANS, place);
  if (found !== undefined) return found.canBePlanned === true && isPlanned(place) ? 'planned' : found.role;
  if (isPlanned(place)) return 'planned';
  return findCase(CASES_BEHIND_PLANS, place)?.role ?? roleOfNoun(place) ?? nearestRole(place);
}
