import type { Kind, Role } from '../../../model';
import { isOfWhole, isShareOfAll } from '../role-cases';
import { SUBJECT_ROLES, type Act } from '../roles';
import { asObject, COUNTED, isPerson, when, type RoleRule } from './rule';

/** 投入128支队伍, 建起184个捐助团队: teams are not given or built, they take part. */
const isTeam = (kind: Kind, noun: Act | undefined, governing: Act): boolean =>
  noun === 'participate' &&
  (kind === 'organizations' || kind === 'people' || kind === 'other') &&
  (governing === 'give' || governing === 'build' || governing === 'hold');

const governed: RoleRule = ({ kind, noun, governing }) => {
  if (governing === undefined) return undefined;
  return isTeam(kind, noun, governing) ? { role: 'participated' } : asObject(governing, kind);
};

/** Those of a place who do something: 全市1.2万名志愿者参加…. */
const ACTS: ReadonlySet<Act | undefined> = new Set<Act | undefined>([
  'participate',
  'give',
  'hold',
  'raise',
  'receive',
  'support',
  'build',
]);

/** Those who get, learn or are treated are helped, whatever the verb; who gives or takes part is not. */
function roleOfSubject(predicate: Act, noun: Act | undefined, kind: Kind): Role {
  if (!isPerson(kind) || noun === undefined || predicate === 'compose') return SUBJECT_ROLES[predicate][kind];
  if (noun === 'participate') return predicate === 'receive' ? 'benefited' : 'participated';
  if (noun === 'size' && predicate === 'receive') return 'benefited';
  if (noun === 'size' && predicate !== 'size' && predicate !== 'other') return 'participated';
  if (noun === 'benefit') return predicate === 'participate' || predicate === 'give' ? 'participated' : 'benefited';
  return SUBJECT_ROLES[predicate][kind];
}

/** The verb that governs a figure, and else the one whose subject it is. */
export const BY_VERB: readonly RoleRule[] = [
  governed,
  when({ role: 'planned' }, ({ isToBe }) => isToBe),
  when(
    { role: 'size' },
    ({ kind, text, figure, from, noun, predicate }) =>
      COUNTED.has(kind) && isOfWhole(text, figure, from, noun === 'participate') && !ACTS.has(predicate),
  ),
  ({ kind, noun, predicate }) => (predicate === undefined ? undefined : { role: roleOfSubject(predicate, noun, kind) }),
  when(
    { role: 'size' },
    ({ kind, text, figure, previous, noun }) =>
      (kind === 'people' || kind === 'households') &&
      previous?.role !== 'benefited' &&
      noun !== 'participate' &&
      isShareOfAll(text, figure),
  ),
];
