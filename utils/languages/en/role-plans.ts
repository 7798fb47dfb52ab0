import { findAll } from '../../text';
import { latin } from './letters';
import type { Place } from './role-kinds';
import { lastVerb, wordsOf } from './role-verbs';
import { PLANNED_WORDS } from './role-words';

const PLANNED = wordsOf(PLANNED_WORDS);
/** A plan touching its figure from behind: £2m will go to …. */
const PLANNED_BEHIND = latin(
  String.raw`^(?:,(?= (?:is|are|was|were) to | will go ))?(?: (?!who |which |that |and |but )\p{Ll}+| a year| each year| (?:in|at|for|across|of) (?:(?! that | which | who | and (?:will|is|are|was|were) )[^,.;]){1,24}| per \p{Ll}+){0,2} (?:(?<!\b(?:his|her|their|a|the|of) )will(?! have [a-z]+(?:ed|en|ft) )(?! (?:each |all )?(?:take part|join|share|receive|get|take home|go without|lose|be left))|(?:is|are|was|were|ha(?:s|ve) been|had been(?= set)) (?:to (?:be|go|open|fund)|promised|planned|due to|set aside|earmarked|pledged|committed|being held|reserved|ring-?fenced|wanted|needed|sought)|to be (?:found|raised)|should|would(?! share| not))(?![\p{L}])`,
);
const PAST =
  /(?:ed|gave|given|built|sent|spent|fed|taught|held|ran|made|brought|won|put|paid|wrote|lent|took|taken|came|went|bought|left|hit|met|handed (?:out|over)|gave away|took in|brought in)$/u;

/** A headline has no verb but what is to come: 1,200 seniors to get sensors. */
const TO_COME = latin(
  String.raw`^(?: (?!who |that |which |and |to )[\p{L}\d’'-]+){0,5} to (?:get|receive|have|benefit|be)(?![\p{L}])`,
);
/** Seniors who live alone will have alarms, 300 pupils will get breakfast. */
const WHO_WILL = latin(
  String.raw`^(?: (?!who |that |which |and )[\p{L}\d’'-]+){0,6}(?: who [^,.;]{1,36})? will (?:get|have|receive)(?! been | had )(?![\p{L}])`,
);

/** £10m, which the council wants to spend. */
const PLAN_OF_OTHERS = /^,? (?:which|that) [^,.;]{2,40} (?:wants?|plans?|hopes?|intends?|means) to\b/u;
/** Of which £7.4m has come in. */
const IS_DONE =
  /^ (?:has|have) (?:already |now |so far |only )*(?:been )?(?:come in|raised|received|spent|paid|collected)\b/u;

/** Whether a plan governs the figure: no finite verb in the past stands between. */
export function isPlanned({ kind, clause, at, end }: Place): boolean {
  const behind = clause.slice(end, end + 64);
  if (PLANNED_BEHIND.test(behind) || PLAN_OF_OTHERS.test(behind)) return true;
  if ((at === 0 && TO_COME.test(behind)) || (kind === 'people' && WHO_WILL.test(behind))) return true;
  if (IS_DONE.test(behind)) return false;
  const before = clause.slice(0, at);
  const last = findAll(before, PLANNED).at(-1);
  if (last === undefined) return false;
  const between = before.slice(last.index + last[0].length);
  if (OTHER_CLAUSE.test(between) || (kind === 'money' && INCLUDING.test(between))) return false;
  const verb = lastVerb(between);
  return verb === undefined || !PAST.test(verb.word) || PASSIVE.test(between.slice(0, verb.index));
}

const OTHER_CLAUSE = latin(
  String.raw`[”"“]|, but |: (?:it|they|he|she|we) | after \p{Ll}+ing |, (?:which|who|whose|where) |, (?:and|but|while|whereas|having) [^,]*\b(?:has|have|had|was|were|is|are|\p{Ll}+ed|gave|sent|spent|built|brought|made|took)\b`,
);
/** Will fund 19 charities, including a $6m grant to a school: which has been given. */
const INCLUDING = /, including an? $|\b(?:has|have|had) already /u;
const PASSIVE = latin(String.raw`\b(?:be|being)(?: \p{Ll}+ly)? $`);
