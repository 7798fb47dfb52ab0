import type { Kind } from '../../model';
import { JUST_BEFORE, type RoleCase } from './role-kinds';

/** Who came through its doors has visited it. */
const CAME_IN =
  /^ (?:came|walked|passed|poured|streamed) through (?:the|its|their|our) (?:doors?|gates?|turnstiles|galleries)\b|^ visited\b/u;
const IN_NEED = /(?:patients|young people|children|clients|survivors|refugees|families)$/u;
/** What befell people is no help: banned, sleeping in schools. */
const BEFELL =
  /^ (?:were|was|are|have been|had been) (?:also |still |already )?(?:banned|barred|sleeping|evicted|prosecuted|disqualified|detained|stranded|missing|jailed|waiting)\b/u;
/** It estimates that |6,000 people| have gone back. */
const ESTIMATES = new RegExp(`\\b(?:estimates?|estimated|believes?|reckons?) that ${JUST_BEFORE}`, 'u');
const HAVE_GONE = /^ (?:have|had) (?:gone|fled|returned|left|died|moved|crossed)\b/u;
const TURNED_AWAY = new RegExp(`\\bturn(?:s|ed|ing) away ${JUST_BEFORE}`, 'u');
/** A college enrols |1,025 undergraduates|, enrolled so many this fall. */
const ENROLS = new RegExp(`\\benroll?s ${JUST_BEFORE}`, 'u');
const ENROLLED = new RegExp(`\\benrolled ${JUST_BEFORE}`, 'u');
const THIS_TERM = /^ this (?:fall|autumn|spring|term|semester|school year|academic year)\b/u;
const COLLECTION_OF = new RegExp(`\\b(?:collection|archive|library|herd|flock) of ${JUST_BEFORE}`, 'u');

const CROWD: readonly Kind[] = ['people', 'households'];

/** What phrases beside people say of them: who came, what befell them, who is enrolled. */
export const CASES_OF_CROWDS: readonly RoleCase[] = [
  { role: 'participated', of: CROWD, behind: CAME_IN, notNoun: IN_NEED, canBePlanned: true },
  { role: 'other', of: CROWD, behind: BEFELL },
  { role: 'other', of: CROWD, before: ESTIMATES, behind: HAVE_GONE },
  { role: 'other', of: CROWD, before: TURNED_AWAY },
  { role: 'size', of: ['people'], before: ENROLS },
  { role: 'size', of: ['people'], before: ENROLLED, behind: THIS_TERM },
  { role: 'size', of: ['goods', 'other'], before: COLLECTION_OF },
];
