import type { Kind, Role } from '../../model';

/** What a kind can be when the sentence names no verb we know. */
export const DEFAULT_ROLES: { readonly [K in Kind]: Role } = {
  money: 'given',
  people: 'benefited',
  'person-times': 'benefited',
  households: 'benefited',
  organizations: 'supported',
  projects: 'supported',
  events: 'held',
  facilities: 'built',
  places: 'other',
  goods: 'given',
  hours: 'participated',
  ratio: 'other',
  other: 'other',
};

/** Roles that a kind can take at all: money is never built, people are never given. A role outside falls to the default. */
export const POSSIBLE_ROLES: { readonly [K in Kind]: readonly Role[] } = {
  money: ['planned', 'raised', 'given', 'other'],
  people: ['planned', 'benefited', 'participated', 'size', 'other'],
  'person-times': ['planned', 'benefited', 'participated', 'other'],
  households: ['planned', 'benefited', 'participated', 'other'],
  organizations: ['planned', 'supported', 'participated', 'size', 'other'],
  projects: ['planned', 'supported', 'held', 'built', 'other'],
  events: ['planned', 'held', 'participated', 'other'],
  facilities: ['planned', 'built', 'benefited', 'supported', 'size', 'other'],
  places: ['planned', 'benefited', 'other', 'size'],
  goods: ['planned', 'given', 'built', 'raised', 'other'],
  hours: ['planned', 'participated', 'other'],
  ratio: ['other'],
  other: ['planned', 'raised', 'given', 'supported', 'held', 'built', 'participated', 'benefited', 'other'],
};

/** A figure as its clause shows it: the sentence, and where the figure stands in it. Words are in lower case. */
export interface Place {
  readonly kind: Kind;
  readonly noun: string | null;
  readonly clause: string;
  readonly at: number;
  readonly end: number;
}

/** What a phrase beside a figure says of it, whatever verbs its clause has: all that is named has to hold. */
export interface RoleCase {
  readonly role: Role;
  /** Kinds of which it speaks; all where none are named. */
  readonly of?: readonly Kind[];
  readonly noun?: RegExp;
  readonly before?: RegExp;
  readonly behind?: RegExp;
  /** What must not be so. */
  readonly notNoun?: RegExp;
  readonly notBefore?: RegExp;
  readonly notRaw?: RegExp;
  /** A plan that governs the figure makes it planned. */
  readonly canBePlanned?: boolean;
}

/** What may stand between a phrase and its figure. */
export const JUST_BEFORE =
  '(?:about |some |nearly |almost |around |more than |over |just |only |a record |another |a further )*$';
