import type { Kind, Role } from '../../../model';
import { isOfWhole, isShareOfAll } from '../role-cases';
import { SUBJECT_ROLES, type Act } from '../roles';
import { asObject, COUNTED, isPerson, when, type RoleRule } from './rule';

/** 投入128支队伍, 建起184个捐助团队: teams are not given or built, they take part. */
const isTeam = (kind: Kind, noun: Act | undefined, governing: Act): boolean =>
  noun === 'participate' &&
  (kind === 'organizations' || kind === 'people' || kind === 'other') &&
  (governing === 'give' || governing === 'build' || governing === 'hold');

const governed: RoleRule = ({ kind, text, figure, noun, isOfActor, governing }) => {
  if (governing === undefined) return undefined;
  // 拨给|21支救援队: those who are given something are supported.
  if (governing === 'give' && /[拨分捐赠送]给$/u.test(text.slice(figure.start - 2, figure.start)))
    return asObject('support', kind);
  return !isOfActor && isTeam(kind, noun, governing) ? { role: 'participated' } : asObject(governing, kind);
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

/** 资助组织86家，其中|37家|首次获助: some of those that were counted, whatever is told of them but what is no work of charity. */
const partOfThem: RoleRule = ({ kind, previous, between, predicate }) =>
  previous?.kind === kind &&
  kind !== 'money' &&
  previous.role !== 'other' &&
  between === '，其中' &&
  predicate !== 'other'
    ? { role: previous.role }
    : undefined;

/** 全省|21个|地市都设了机构: how many places there are that have one. */
const setUpEverywhere: RoleRule = ({ kind, text, figure, from }) =>
  kind === 'places' && isOfWhole(text, figure, from, false) && HAVE.test(text.slice(figure.end, figure.end + 14))
    ? { role: 'size' }
    : undefined;
const HAVE = /^[^，。；、\d]{0,8}(?:[都均仅只共]|全部)(?:设|有|成立|建立)/u;

/** The verb that governs a figure, and else the one whose subject it is. */
export const BY_VERB: readonly RoleRule[] = [
  governed,
  partOfThem,
  setUpEverywhere,
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
