import type { Kind, Role } from '../../model';
import { findAll, keepLast } from '../../text';
import { latin, LETTERS } from './letters';
import { STAYS } from './stays';
import { OTHER_WORDS, PLANNED_WORDS, ROLE_WORDS } from './role-words';

/** Clauses are read in lower case: patterns that look at no case are ten times as fast to compile. */
const wordsOf = (words: string) => new RegExp(`(?<![${LETTERS}’'-])(?:${words})(?![${LETTERS}])`, 'gu');
const PATTERNS = [...ROLE_WORDS, ...OTHER_WORDS].map(([role, words]) => [role, wordsOf(words)] as const);
const PLANNED = wordsOf(PLANNED_WORDS);
/** A plan touching its figure from behind: £2m will go to …. */
const PLANNED_BEHIND = latin(
  String.raw`^(?: (?!who |which |that )\p{Ll}+| a year| each year| (?:in|at|for|across|of) (?:(?! that | which | who )[^,.;]){1,24})? (?:will(?! have [a-z]+(?:ed|en|ft) )(?! (?:each |all )?(?:take part|join|share|receive|get|take home|go without|lose|be left))|(?:is|are|was|were|ha(?:s|ve) been|had been(?= set)) (?:to be|promised|planned|due to|set aside|earmarked|pledged|committed|being held|reserved|ring-?fenced|wanted|needed|sought)|should|would(?! share| not))(?![\p{L}])`,
);

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

/** What certain nouns are in when no verb says otherwise: who gives and who comes, what is handed out and what comes in. */
const ROLE_OF_NOUN: readonly (readonly [Role, RegExp])[] = [
  [
    'participated',
    /(?:volunteers|befrienders|mentors|golfers|rowers|hikers|climbers|fundholders|visitors|responders|medics|donors|supporters|runners|walkers|guests|participants|attendees|fundraisers|cyclists|swimmers|helpers|bidders|applicants|riders|entrants|employees|staff|contributors|companies and individuals|solicitors|hours|applications|entries|shoppers|customers|signatures)$/u,
  ],
  ['size', latin(String.raw`^(?:\p{L}+ )?members?(?: \p{L}+)?$`)],
  ['given', /(?:grants?|scholarships|bursaries|awards|prizes|fellowships)$/u],
  ['raised', /(?:donations|gifts|bequests|legacies|contributions)$/u],
  ['held', /(?:operations|surgeries|procedures|transplants)$/u],
  [
    'benefited',
    /(?:cats|dogs|animals|rhinos|elephants|tigers|giraffes|lions|monkeys|birds|horses|turtles|seals|pets|puppies|kittens|hedgehogs)$/u,
  ],
];

/** Roles that a kind can take at all: money is never built, people are never given. A role outside falls to the default. */
const POSSIBLE_ROLES: { readonly [K in Kind]: readonly Role[] } = {
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

/** Words that speak of what follows them only. */
const ONLY_BEFORE =
  /^(?:for|among|in need|with|its|has|have|of|through|gifts? from|donations? from|thanks to|led by|cost|costs|share|worth of)$/u;
/** A verb right behind its figure has it for a subject (53,000 people ran); farther behind it hardly speaks of it. */
const AFTER_PENALTY = 25;
const TOUCHING = 14;
/** A verb of another clause speaks of its own objects. */
const CLAUSE_PENALTY = 40;
const CLAUSE_BREAK = /[:–—]|, (?:and|but|while|whereas|which|who|where|having|with|as|so) /u;
/** A difference is no amount: £4.4m better, 15% up on. */
const DIFFERENCE_BEHIND =
  /^ (?:better|fewer|more than (?:the|it|a|in|last)|less than (?:the|it|in|last)|higher|up on|down on|ahead|short|extra|below|above)\b/u;
const DIFFERENCE_BEFORE =
  /\b(?:increase|rise|drop|fall|difference|shortfall|gap|loss|cut|jump|gain|surplus|deficit) (?:of|at) (?:\S+ )?$|\b(?:up|down|rose|risen|rises?|rising|fell|fallen|falls?|falling|drop(?:s|ped)?|gr[eo]wn?|grows|shr[au]nk|cut|increased) by (?:\S+ )?$/u;
const RUNNING_COSTS =
  /^ (?:[a-z]+ )?(?:grant|contract) was (?:cancel|withdrawn|cut)|^ (?:(?:annual|running|operating|yearly) )*(?:running costs|turnover|budget|operation|deficit|debt|bond|salary|fine)\b|^ (?:a|each|every|per) year to (?:run|keep|maintain)\b/u;
/** Where something was done, not what was reached: in 46 counties, from 38 states. */
const CIRCUMSTANCE = latin(
  String.raw`(?:^|[^\p{L}])(?:in|across|from|over|throughout|around|all|between|outside|of) (?:more than |over |some |about |nearly |almost |up to |the |at least )?$`,
);
/** Single coins and notes in a row are a way of speaking: a little: $5, $10, $20. */
const COIN_BEFORE = /[$£€₹]\d{1,2}, (?:and |or )?$/u;
const COIN_BEHIND = /^, (?:and |or )?[$£€₹]\d{1,2}(?!\d|,\d|\.\d)/u;
/** Enrolment had risen from 610 to 940. */
const ENROLLED =
  /\b(?:enrolment|enrollment|membership|headcount|workforce|staff numbers|number of (?:employees|staff|members)) (?:has |have |had )?(?:went|rose|risen|fell|fallen|grew|grown|climbed|dropped|shrank|gone up|gone down) (?:from|to) (?:\S+ to )?$/u;
/** What strangers owed. */
const OWED = /^ (?:that [a-z ]{3,30} )?(?:owed|owing)\b/u;
/** Who has patients cares for them. */
const IN_CARE = /(?:patients|scholars|clients|beneficiaries)$/u;
/** Whose bill has gone from £210,000 to £540,000. */
const PRICE_MOVED =
  /\b(?:bills?|rents?|premiums?|prices?|fees?|fares?) (?:has |have |had )?(?:gone|went|risen|rose|climbed|doubled|jumped|fallen|fell) (?:up )?(?:from|to) (?:\S+ to )?$/u;
/** It puts the worth of their time at £18.2bn. */
const VALUED_AT =
  /\b(?:puts?|values?|valued) [^,.;]{3,60} at (?:about |some |nearly |almost |around |more than |over )*$/u;
/** With 165,000 classrooms still missing. */
const MISSING = /^ (?:are |were |is )?(?:still )?(?:missing|lacking|in ruins|under water|short)\b/u;
/** 211,000 people gave through their pay. */
const GAVE_BEHIND = /^ (?:also |each |have |had )?(?:gave|given|donated|pledged|contributed|chipped in)\b/u;
const GIVERS_BEFORE = /\b(?:from|(?<!owed )by) (?:more than |over |some |about |nearly |almost |the |around )?$/u;
const PAST =
  /(?:ed|gave|given|built|sent|spent|fed|taught|held|ran|made|brought|won|put|paid|wrote|lent|took|taken|came|went|bought|left|lent|hit|met)$/u;

/** A figure as its clause shows it: the sentence, and where the figure stands in it. Words are in lower case. */
interface Place {
  readonly kind: Kind;
  readonly noun: string | null;
  readonly clause: string;
  readonly at: number;
  readonly end: number;
}

/**
 * The role of a figure from the verbs of its clause: a plan that governs it, else the nearest verb before it; one behind it
 * counts less; undefined where none speaks of it.
 */
export function roleOf(place: Place): Role | undefined {
  const { kind, noun, clause, at, end } = place;
  const before = clause.slice(0, at);
  const behind = clause.slice(end, end + 60);
  if (kind === 'ratio') return 'other';
  if (
    kind === 'money' &&
    (DIFFERENCE_BEHIND.test(behind) || DIFFERENCE_BEFORE.test(before) || RUNNING_COSTS.test(behind))
  )
    return 'other';
  if (AT_RISK.test(behind)) return 'other';
  if (kind === 'facilities' && MISSING.test(behind)) return 'other';
  if (SIZES[kind]?.test(before) === true) return 'size';
  if (kind === 'money' && (SPENDING.test(before) || IN_GRANTS.test(before)))
    return isPlanned(place) ? 'planned' : 'given';
  if (kind === 'money' && IS_GRANT.test(behind) && !PLANNED_GRANT.test(before)) return 'given';
  if (noun !== null && GRANTS.test(noun) && /^ (?:will|to) (?!be\b)/u.test(behind)) return 'given';
  if (kind === 'money' && COMMITMENT.test(behind)) return 'planned';
  if (kind === 'money' && OPENED.test(before) && FUND.test(behind)) return 'given';
  if (kind === 'money' && COSTS_EACH.test(before)) return 'other';
  if (kind === 'people' && before.endsWith(' where ') && AT_WORK.test(behind)) return 'size';
  if (kind === 'facilities' && /(?:camps|clinics)$/u.test(noun ?? '') && HELD.test(before)) return 'held';
  if (kind === 'money' && (HANDED.test(before) || (/\bwith $/u.test(before) && behind.startsWith(' from '))))
    return 'given';
  if (NUMBER_AT.test(before)) return 'other';
  if (kind === 'money' && CAME_FROM_BODY.test(behind)) return 'given';
  if (kind === 'people' && noun !== null && IN_CARE.test(noun) && HAS.test(before)) return 'benefited';
  if (
    kind === 'money' &&
    (OWED.test(behind) || PRICE_MOVED.test(before) || (VALUED_AT.test(before) && !/\brais/u.test(before)))
  )
    return 'other';
  if (kind === 'money' && HELPED_BY.test(before)) return 'given';
  if (kind === 'money' && GAVE_US.test(before)) return 'raised';
  if (kind === 'goods' && BROUGHT.test(before)) return 'given';
  if (kind === 'money' && LEFT_OVER.test(behind)) return 'other';
  if (kind === 'money' && SHARE_OF_APPEAL.test(behind) && GETTING.test(before)) return 'raised';
  if (kind === 'money' && COMES_IN.test(behind) && GETTING.test(before)) return 'raised';
  if (ASKED_FOR.test(behind) || (GOAL.test(behind) && !REACHED.test(before))) return 'planned';
  if (kind === 'money' && (COIN_BEFORE.test(before) || COIN_BEHIND.test(behind))) return 'other';
  if (isPlanned(place)) return 'planned';
  if (kind === 'money' && AS_GRANTS.test(behind) && !TAKEN_IN.test(before)) return 'given';
  if (kind === 'hours') return 'participated';
  if ((kind !== 'money' && SURVEY_OF.test(before)) || SHORT_OF.test(before)) return 'other';
  if ((kind === 'organizations' || kind === 'facilities') && SPEAKS_FOR.test(before)) return 'size';
  if (kind === 'people' && ENROLLED.test(before)) return 'size';
  if (kind === 'organizations' && FUNDERS_BEFORE.test(before)) return 'participated';
  if (kind === 'places' && CIRCUMSTANCE.test(before)) return 'other';
  if (
    kind === 'people' &&
    (GIVERS_BEFORE.test(before) || (GAVE_BEHIND.test(behind) && noun?.endsWith('members') !== true))
  )
    return 'participated';
  if ((kind === 'people' || kind === 'households') && STAYS.test(behind)) return 'other';
  if (kind === 'facilities' && GIVEN_TO.test(before)) return 'supported';
  if (kind === 'facilities' && IN_THEM.test(before)) return 'benefited';
  return roleOfNoun(place) ?? nearestRole(place);
}

/** In its three schools, not: in Aweil three schools. */
const IN_THEM =
  /\b(?:in|at) (?:(?:about|some|nearly|almost|around|more|than|over|up|to|at|least|its|their|the|all|another|only|just) ){0,3}$/u;

const JUST_BEFORE =
  '(?:about |some |nearly |almost |around |more than |over |just |only |a record |another |a further )*$';
/** What was spent came to so much. */
const SPENDING = new RegExp(
  `\\b(?:expenditure|spending|outgoings|outlays?|payouts?|grant-?making|costs|bills?|wages|salaries|rents?|ingredients)\\b[^.;,]{0,40} (?:comes? to|came to|totall?ed|was|were|reached|rose to|fell to|grew to|stood at|amounted to|of) ${JUST_BEFORE}`,
  'u',
);
/** What came from a body was given by it; what came from people or from sales was raised. */
const CAME_FROM_BODY =
  /^ (?:of (?:which|it|that) )?(?:came|comes|come|was|is) from (?!individuals|people|the public|donors|sales|legacies|its |their |readers|supporters|members|donations|gifts|shops|fund|ticket|an? )/u;
/** What has come in of what was asked for: received $86 million, or 21 per cent. */
const SHARE_OF_APPEAL = /^,? (?:\(|or |which is |that is |just |only )*\d[\d.]* ?(?:%|per ?cent)/u;
/** Helped by £20m from a foundation: it gave them. */
const HELPED_BY = new RegExp(`\\b(?:helped|boosted|backed|supported|funded) by ${JUST_BEFORE}`, 'u');
/** People gave us £2m: whoever says so has raised it. */
const GAVE_US = new RegExp(`\\b(?:gave|given|give|sent|donated|handed) us ${JUST_BEFORE}`, 'u');
/** Money that is brought in is raised; things that are brought in are handed on. */
const BROUGHT = new RegExp(`\\b(?:brought|brings|flew|flown|trucked|shipped|ferried) in ${JUST_BEFORE}`, 'u');
/** Thirty grants will fund schools, an $80,000 award will pay for books: what it is for is planned, and it is given. */
const GRANTS = /(?:grants|awards)$/u;
const IS_GRANT = /^ (?:grants?|awards?) (?:will |to )?(?!be\b|been\b)/u;
const PLANNED_GRANT = new RegExp(`(?:${PLANNED_WORDS})[^,;:]*$`, 'u');
/** A $40 million commitment to clinics. */
const COMMITMENT = /^ (?:commitment|pledge) (?!from)/u;
/** An implant costs £600, a family pays £90 a week: what is not given. */
const COSTS_EACH =
  /\b(?:an?|one|each|every) (?:(?!that )[a-z-]+ ){1,3}costs (?:the [a-z]+ )?(?:about |some |around )?$|\b(?:family|families|parents|tenants|patients) [^.;]{0,50}pays? $|\b(?:average|typical) [a-z]+ has an? [a-z]+ of $/u;
/** A hospital where 48 scientists study. */
const AT_WORK = /^ (?:work|study|teach|live)\b/u;
const HELD = new RegExp(`\\b(?:held|holds|ran|runs|organi[sz]ed|conducted|hosted) ${JUST_BEFORE}`, 'u');
/** Opened a £6m fund. */
const OPENED = /\b(?:open|launch|unveil|announc)(?:s|e[sd]) an? (?:new )?$/u;
const FUND = /^ (?:[a-z-]+ )?(?:fund|program(?:me)?|scheme)\b/u;
const HANDED = new RegExp(`\\bhand(?:s|ed) over (?:the )?${JUST_BEFORE}`, 'u');
/** It puts the number of children out of school at 18 million. */
const NUMBER_AT = new RegExp(`\\bputs? the number [^;]* at ${JUST_BEFORE}`, 'u');
const LEFT_OVER =
  /^ (?:of (?:it|that|this|the money) )?(?:has|have) yet to be (?:spent|paid|used|disbursed|allocated|distributed)\b/u;
/** 86 grants totalling €71.5m. */
const IN_GRANTS = new RegExp(
  `\\b(?:grants|awards|bursaries|scholarships|loans)\\b[^.;,]{0,24} (?:totall?ing|worth|adding up to) ${JUST_BEFORE}`,
  'u',
);
/** $1 billion in grants to 145 organizations. */
const AS_GRANTS = /^ in (?:[a-z-]+ )?(?:grants|awards|scholarships|bursaries|loans) (?:to|for|among|across)\b/u;
const TAKEN_IN = new RegExp(`\\b(?:receiv(?:es?|ed)|rais(?:es?|ed)|secured|won|attracted|got) ${JUST_BEFORE}`, 'u');
/** Who received it at a dinner, or from people, has raised it. */
const GETTING = new RegExp(`\\b(?:receiv(?:es?|ed)|took|got) ${JUST_BEFORE}`, 'u');
/** Who was asked has done nothing else: a survey of 1,003 households. */
const SURVEY_OF = new RegExp(
  `\\b(?:waiting list|survey|poll|study|review|sample|census|analysis|followed|tracked|studied|interviews?|surveyed|polled|interviewed)(?: (?:of|with|among))? ${JUST_BEFORE}`,
  'u',
);
const SHORT_OF = new RegExp(`\\b(?:short|shortage|shortfall|lack) (?:of|by) ${JUST_BEFORE}`, 'u');
const SPEAKS_FOR = new RegExp(
  `\\b(?:represents?|representing|speaks? for|umbrella (?:body )?(?:of|for)) (?:the [a-z]+[’']s )?${JUST_BEFORE}`,
  'u',
);
/** Brought in £2.16m from 2,039 charities: they gave. */
const FUNDERS_BEFORE = new RegExp(
  `(?:million|bn|\\d[km]?|thousand|donations|gifts|levy|fees|pledges| of (?:that|it|this)) from ${JUST_BEFORE}`,
  'u',
);
const AT_RISK = /^ (?:fewer\b|on (?:its|the|a) waiting list\b|(?:are |were )?(?:at risk|under threat|in jeopardy)\b)/u;
/** Of its $750 million goal. */
const GOAL = /^ (?:[a-z-]+ )?(?:goal|target|campaign|drive|appeal)\b/u;
const REACHED =
  /\b(?:hit|met|meet|reach(?:ed|es)?|beat|beaten|pass(?:ed|es)?|surpass(?:ed|es)?|exceed(?:ed|s)?|smash(?:ed|es)?|topped) (?:its|their|the|a|our) (?:[a-z-]+ ){0,2}$/u;
/** Money goes to schools: they are supported, and were not built with it. */
const GIVEN_TO = new RegExp(
  `(?:million|billion|\\d[km]?|bn|grants|awards|funding|money|cash|supplies|kits|equipment|medicines?|materials|books) (?:to|among|between) ${JUST_BEFORE}`,
  'u',
);
export const COMES_IN =
  /^ (?:at (?:its|the|a|an)|in (?:donations|gifts|legacies|bequests|contributions|public)|from (?:the public|donors|supporters|individuals|members of|well-?wishers|its)|through (?:its|the|a))\b/u;

/** The $1.1 billion that aid agencies asked for. */
const ASKED_FOR = latin(
  String.raw`^ (?:that )?(?:\p{Ll}+ ){1,4}(?:asked for|appealed for|called for|(?:say |said )?(?:it |they )?needs?|needed|seeks?|sought)\b`,
);

/** What stands right before a count of how many there are: a consortium of, has, runs. */
const GROUP_OF =
  /(?:consortium|network|alliance|union|coalition|federation|group|chain|family|membership) of (?:about |some |nearly |almost |around |more than |over )?$/u;
const OWNS =
  /(?:(?<!(?:will|would|to|should|could) )(?:has|have|had|runs|operates|manages|owns|supervises|oversees)|with|its|whose) (?:now |about |some |nearly |almost |around |more than |over |all )*$/u;
/** What a body has to draw on: an endowment of about $780 million. */
const ASSETS =
  /\b(?:endowment|endowed|(?:net |total |its )?assets|reserves|assets under management|portfolio)(?: fund)?(?: now)?,? (?:which )?(?:of|worth|valued at|totall?ing|stands? at|stood at|reached|(?:rose|grew|climbed|fell|increased) to|is|was) (?:about |some |nearly |almost |around |more than |over |just )*$/u;
const STAFF_OF =
  /\b(?:(?:staff|team|workforce|crew|university|school|college|congregation) of|staffed by) (?:about |some |nearly |just |more than |over )?$/u;
const SIZES: Readonly<Partial<Record<Kind, RegExp>>> = {
  money: ASSETS,
  people: STAFF_OF,
  organizations: GROUP_OF,
  facilities: new RegExp(
    `${OWNS.source}|\\b(?:stands?|stood) at (?:about |some |nearly |almost |around |more than |over )*$`,
    'u',
  ),
  goods:
    /\b(?:(?<!(?:will|would|to|should|could) )(?:owns|own)|fleet of) (?:about |some |nearly |almost |around |more than |over |all )*$/u,
};

/** Verbs that make even a volunteer or a dog the object of a deed. */
const DEEDS = latin(
  String.raw`(?<![\p{L}])(?:train|rescu|treat|help|support|rehom|protect|thank|honou?r|employ)\p{Ll}*(?: (?:and|or|up to|more than|over|about|some|nearly|almost|a|the|another|its))* $`,
);
const HAS = latin(
  String.raw`(?<![\p{L}])(?:has|have|had|its|our|employs|network of|staff of|(?:with )(?=\S+ (?:staff|employees|members))) (?:about |some |nearly |almost |around |more than |over |now )?$`,
);

/** Who hires nurses helps those they nurse; who hires refugees helps them. */
const HELPED_BY_WORK = /(?:refugees|volunteers|responders|people)$/u;
const HIRED =
  /\b(?:hires?|hired|recruit(?:s|ed)?|deploy(?:s|ed)?|appoint(?:s|ed)|second(?:s|ed)) (?:about |some |nearly |almost |around |more than |over |another |a further )?$/u;

/** Employees are how many there are, unless they are said to do more than their work. */
const WORKFORCE = /(?:employees|staff|staff members)$/u;
const LAID_OFF =
  /\b(?:lay(?:s|ing)? off|laid off|let go|shed|axed?|dismissed|sacked|let) (?:of )?(?:about |some |nearly |almost |more than |over |up to )?$/u;
const LET_GO =
  /^ go(?: |[.,;]|$)|^ (?:were|was|are|have been|had been|will be) (?:let go|laid off|made redundant|dismissed|furloughed|sacked)\b/u;
const TAKES_PART = latin(
  String.raw`^(?: [\p{Ll}-]+){0,4}? (?:volunteer|gave|give|raise|donat|pack|ran|run|join|help|sign|cycl|walk|took|take|swam|climb|spent|serv|clean|plant|sort|built|contribut|chipped|participat|part|attend|visit)`,
);

function roleOfNoun({ kind, noun, clause, at, end }: Place): Role | undefined {
  if (noun === null) return undefined;
  const before = clause.slice(0, at);
  if (!HELPED_BY_WORK.test(noun) && HIRED.test(before)) return 'other';
  const role = ROLE_OF_NOUN.find(([, words]) => words.test(noun))?.[0];
  if (role === undefined || !POSSIBLE_ROLES[kind].includes(role)) return undefined;
  if (role === 'participated' && HAS.test(before) && !/(?:visitors|guests)$/u.test(noun)) return 'size';
  if (role === 'participated' && DEEDS.test(before)) return 'benefited';
  if (WORKFORCE.test(noun) && (LET_GO.test(clause.slice(end, end + 40)) || LAID_OFF.test(before))) return 'other';
  if (WORKFORCE.test(noun) && !GIVERS_BEFORE.test(before) && !TAKES_PART.test(clause.slice(end, end + 48)))
    return 'size';
  return role;
}

/** Of which £7.4m has come in. */
const IS_DONE =
  /^ (?:has|have) (?:already |now |so far |only )*(?:been )?(?:come in|raised|received|spent|paid|collected)\b/u;

/** Whether a plan governs the figure: no finite verb in the past stands between. */
function isPlanned({ kind, clause, at, end }: Place): boolean {
  const behind = clause.slice(end, end + 40);
  if (PLANNED_BEHIND.test(behind)) return true;
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
  String.raw`[”"“]|, but | after \p{Ll}+ing |, (?:which|who|whose|where) |, (?:and|but|while|whereas|having) [^,]*\b(?:has|have|had|was|were|is|are|\p{Ll}+ed|gave|sent|spent|built|brought|made|took)\b`,
);
/** Will fund 19 charities, including a $6m grant to a school: which has been given. */
const INCLUDING = /, including an? $|\b(?:has|have|had) already /u;
const PASSIVE = latin(String.raw`\b(?:be|being)(?: \p{Ll}+ly)? $`);

function lastVerb(words: string): { readonly word: string; readonly index: number } | undefined {
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

function nearestRole({ kind, clause, at, end }: Place): Role | undefined {
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
      // Standpipes serve people: they are no one whom somebody serves.
      if (kind === 'facilities' && role === 'benefited' && from >= end) continue;
      const distance = to <= at ? at - to + breaks(clause.slice(to, at)) : behindDistance(clause.slice(end, from));
      if (best === undefined || distance < best.distance) best = { role, distance };
    }
  }
  return best?.role;
}

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
