import type { Kind, Role } from '../../../model';
import type { Candidate } from '../../types';
import type { Sentence } from '../role-sentence';
import type { Surroundings } from '../role-surroundings';
import { OBJECT_ROLES, type Act } from '../roles';

/** A figure as the rules see it. */
export interface Setting extends Surroundings {
  readonly sentence: Sentence;
  /** Of the whole article. */
  readonly text: string;
  readonly figure: Candidate;
  /** The kind whose way it goes: donations in 笔 that of money, teams that of organizations. */
  readonly kind: Kind;
  /** The figure before it, with the role it was given. */
  readonly previous: Candidate | undefined;
  /** What stands between the two. */
  readonly between: string;
  /** The verb that governs the figures listed before it. */
  readonly carried: Act | undefined;
  /** Where the words begin that may speak of it. */
  readonly from: number;
}

export interface FoundRole {
  readonly role: Role;
  /** The verb that governs this figure, and those listed after it. */
  readonly act?: Act;
  /** Nothing near it says what was done. */
  readonly isGuess?: true;
  /** It comes from elsewhere in the sentence, and what the next of its list does is stronger. */
  readonly isLoose?: true;
}

/** Says what was done with a figure, or leaves it to the rules after it. */
export type RoleRule = (setting: Setting) => FoundRole | undefined;

/** A rule that knows one answer. */
export const when =
  (found: FoundRole, applies: (setting: Setting) => boolean): RoleRule =>
  (setting) =>
    applies(setting) ? found : undefined;

export const asObject = (act: Act, kind: Kind): FoundRole => ({ role: OBJECT_ROLES[act][kind], act });

/** Kinds that something is done in: 在31个省区市的1430家医疗机构. */
export const IN_WHICH: ReadonlySet<Kind> = new Set<Kind>(['places', 'facilities', 'organizations']);

/** Kinds of which 有 says how many there are. */
export const COUNTED: ReadonlySet<Kind> = new Set<Kind>([
  'people',
  'organizations',
  'facilities',
  'other',
  'projects',
  'households',
]);

export const isPerson = (kind: Kind): boolean =>
  kind === 'people' || kind === 'organizations' || kind === 'person-times' || kind === 'households';
