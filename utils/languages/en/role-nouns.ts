import type { Role } from '../../model';
import { latin } from './letters';
import { POSSIBLE_ROLES, type Place } from './role-kinds';

/** What certain nouns are in when no verb says otherwise: who gives and who comes, what is handed out and what comes in. */
const ROLE_OF_NOUN: readonly (readonly [Role, RegExp])[] = [
  [
    'participated',
    /(?:volunteers|befrienders|mentors|golfers|rowers|hikers|climbers|fundholders|visitors|responders|medics|donors|givers|backers|sponsors|subscribers|supporters|runners|walkers|guests|participants|attendees|fundraisers|cyclists|swimmers|helpers|teams|bidders|applicants|riders|entrants|employees|staff|contributors|companies and individuals|solicitors|hours|applications|entries|shoppers|customers|signatures)$/u,
  ],
  ['size', latin(String.raw`^(?:\p{L}+ )?members?(?: \p{L}+)?$`)],
  ['given', /(?:grants?|scholarships|bursaries|awards|prizes|fellowships)$/u],
  ['raised', /(?:donations|gifts|bequests|legacies|contributions)$/u],
  ['other', /(?:complaints|requests|reports|claims)$/u],
  ['held', /(?:operations|surgeries|procedures|transplants)$/u],
  [
    'benefited',
    /(?:cats|dogs|animals|rhinos|elephants|tigers|giraffes|lions|monkeys|birds|horses|turtles|seals|pets|puppies|kittens|hedgehogs)$/u,
  ],
];

/** Who comes for a day is no size of whoever has them. */
const COMES =
  /(?:visitors|guests|runners|walkers|riders|cyclists|swimmers|golfers|rowers|hikers|climbers|entrants|participants|attendees|bidders|applicants|applications|entries|shoppers)$/u;

const GIVERS_BEFORE =
  /\b(?:(?<!hear[ds]? )from|(?<!owed )by) (?:more than |over |some |about |nearly |almost |the |around )?$/u;
/** Verbs that make even a volunteer or a dog the object of a deed. */
const DEEDS = latin(
  String.raw`(?<![\p{L}])(?:train|rescu|treat|help|support|rehom|protect|thank|honou?r|employ)\p{Ll}*(?: (?:and|or|up to|more than|over|about|some|nearly|almost|a|the|another|its))* $`,
);
export const HAS = latin(
  String.raw`(?<![\p{L}])(?:has|have|had|its|our|employ(?:s|ed|ing)?|rel(?:y|ies) on|network of|staff of|(?:with )(?=\S+ (?:staff|employees|members))) (?:about |some |nearly |almost |around |more than |over |now )?(?:\d[\d,]* [a-z]+ and )?$`,
);

/** Who hires nurses helps those they nurse; who hires refugees helps them. */
const HELPED_BY_WORK = /(?:refugees|volunteers|responders|people)$/u;
const HIRED =
  /\b(?:(?:re-?)?hires?|(?:re-?)?hired|recruit(?:s|ed)?|deploy(?:s|ed)?|appoint(?:s|ed)|second(?:s|ed)) (?:about |some |nearly |almost |around |more than |over |another |a further )?$/u;

/** Employees are how many there are, unless they are said to do more than their work. */
const WORKFORCE = /(?:employees|staff|staff members)$/u;
const LAID_OFF =
  /\b(?:lay(?:s|ing)? off|laid off|let go|shed|axed?|dismissed|sacked|let) (?:of )?(?:about |some |nearly |almost |more than |over |up to )?$/u;
const LET_GO =
  /^ go(?: |[.,;]|$)|^ (?:took|take|accepted) (?:voluntary )?redundancy|^ redundant\b|^ (?:were|was|are|have been|had been|will be) (?:let go|laid off|made redundant|dismissed|furloughed|sacked)\b/u;
const TAKES_PART = latin(
  String.raw`^(?: [\p{Ll}-]+){0,4}? (?:came up with|volunteer|gave|give|raise|donat|pack|ran|run|join|help|sign|cycl|walk|took|take|swam|climb|spent|serv|clean|plant|sort|built|contribut|chipped|participat|part|attend|visit)`,
);

/** The role that the noun of a figure tells; undefined where it tells none. */
export function roleOfNoun({ kind, noun, clause, at, end }: Place): Role | undefined {
  if (noun === null) return undefined;
  const before = clause.slice(0, at);
  if (!HELPED_BY_WORK.test(noun) && HIRED.test(before)) return 'other';
  const role = ROLE_OF_NOUN.find(([, words]) => words.test(noun))?.[0];
  if (role === undefined || !POSSIBLE_ROLES[kind].includes(role)) return undefined;
  if (role === 'participated' && HAS.test(before) && !COMES.test(noun)) return 'size';
  if (role === 'participated' && DEEDS.test(before)) return 'benefited';
  if (WORKFORCE.test(noun) && (LET_GO.test(clause.slice(end, end + 40)) || LAID_OFF.test(before))) return 'other';
  if (WORKFORCE.test(noun) && !GIVERS_BEFORE.test(before) && !TAKES_PART.test(clause.slice(end, end + 48)))
    return 'size';
  return role;
}
