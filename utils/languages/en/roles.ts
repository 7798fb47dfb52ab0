import type { Kind, Role } from '../../model';
import { latin, LETTERS } from './letters';

/**
 * What a verb or phrase says was done with the figure. The pattern reads whole words. Where two rows fit one word, the
 * earlier row wins.
 */
const ROLE_WORDS: readonly (readonly [Role, string])[] = [
  [
    'raised',
    'land(?:s|ed)|won|(?:hit|met|meet|reached|beat|beaten|passed|surpassed) (?:its|their|the|a) (?:[a-z]+ )?(?:target|goal)(?: of)?|rais(?:e|es|ed|ing)|fundrais(?:ed|ing)|fetch(?:es|ed)?|brought in|brought charities|brings in|bring in|collect(?:s|ed|ing)?|receiv(?:es|ed|ing) from the public|proceeds|takings|took in|taken in|drew(?: in)?|netted|pulled in|crowdfund(?:ed|ing)|donations (?:of|came|totall?ed|reached|rose|fell|to the charity)|totall?ed|made|tally|came in|come in|incomes?|legac(?:y|ies)|bequests?|in wills|clear(?:s|ed)|showed|managed|chipped in|rattled|earned|generat(?:e|es|ed)|attract(?:s|ed)|secured|(?:came|come|comes|amount(?:s|ed)|add(?:s|ed) up) to|accounted for|produced|haul|sale of|auctioned|(?:total|sum) (?:was|is|stands?|stood|reached)|the public (?:gave|has given|donated)|stands? at|stood at|draws?|(?:giving|appeal|campaign|donations|fundraiser|pledges|sum)[^.,;]{0,40} (?:has |have |had )?(?:reached|passed|topped|exceeded|hit)|accounting for',
  ],
  [
    'given',
    'donat(?:e|es|ed|ing|ion|ions)|g(?:ave|iven|ive|ives|iving)|grant(?:s|ed|ing)?|award(?:s|ed|ing)?|contribut(?:e|es|ed|ing|ion|ions)|gift(?:s|ed)?|distribut(?:e|es|ed|ing)|hand(?:s|ed|ing) (?:out|over)|spen(?:t|d|ds|ding)|invest(?:s|ed|ing|ment)?|provid(?:e|es|ed|ing)|fund(?:s|ed|ing)|disburs(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|paid|pays?|pay|added|wrote|written|cheque|check|suppl(?:y|ies|ied)|shipped|ships|serv(?:es|ed|ing)|served up|cook(?:s|ed|ing)|sent|sends|shar(?:e|es|ed|ing)|receiv(?:e|es|ed)|bequeath(?:ed)?|match(?:es|ed|ing)|put up|put in|put into|sponsor(?:s|ed)?|bought|buys|approved|sanctioned|cost|costs|lent|left|gets?|got|gifted|trucked|ferried|hauled|flew|pumped|unlocked|chipped in|topped up|offer(?:s|ed)|announced|allocat(?:e|es|ed)|repaid|moved|dispatched|airlifted|packed|worth of|offered',
  ],
  [
    'built',
    'buil(?:t|d|ds|ding)|construct(?:s|ed|ing)?|open(?:s|ed|ing)?|install(?:s|ed|ing)?|set up|establish(?:es|ed|ing)?|plant(?:s|ed|ing)?|renovat(?:e|es|ed|ing)|repair(?:s|ed|ing)?|rebuil(?:t|d)|launched|inaugurat(?:ed|es)|drill(?:ed|ing)?|equip(?:s|ped)?|add(?:s|ed|ing)?|fitted|created?|refurbish(?:ed|es)|restor(?:ed|es|ing)|rehabilitat(?:e|es|ed|ing)|upgraded|hand(?:ed|ing|s) over|dug|put up|laid',
  ],
  [
    'held',
    'h(?:eld|old|olds|osted|osting)|organi[sz](?:e|es|ed|ing)|ran|run(?:s|ning)?|staged|conduct(?:s|ed|ing)?|carried out|completed|perform(?:s|ed)?|convened|neutered|delivered|made|laid on|arranged',
  ],
  [
    'participated',
    'volunteer(?:s|ed|ing)?|participat(?:e|es|ed|ing)|took part|take part|taking part|join(?:s|ed|ing)?|attend(?:s|ed|ing)?|sign(?:ed)? up|signed|gathered|turned out|enter(?:ed)?|appl(?:ied|y|ications?)|contributors|donors|gave their time|competed|ran the|walked|runners|responded|put themselves forward|filled|packed the|sorted|donated by|gifts from|donations from|thanks to|led by|came forward',
  ],
  [
    'supported',
    'support(?:s|ed|ing)?|back(?:s|ed|ing)?|partner(?:s|ed|ing)?|assist(?:s|ed|ing)? (?:charities|groups|nonprofits)|fund(?:s|ed)|grantees?|recipients?|help(?:s|ed)|goes to|went to|going to|gave|gives|given|award(?:s|ed)|grants? to|donat(?:ed|es)',
  ],
  [
    'benefited',
    'work(?:s|ed|ing)? with|operat(?:e|es|ed|ing) on|help(?:s|ed|ing)?|reach(?:es|ed|ing)?|benefit(?:s|ed|ing|t?ed)?|serv(?:e|es|ed|ing)|assist(?:s|ed|ing)?|train(?:s|ed|ing)?|treat(?:s|ed|ing)?|fed|feed(?:s|ing)?|educat(?:e|es|ed|ing)|taught|hous(?:e|es|ed|ing)|shelter(?:s|ed|ing)?|sav(?:e|es|ed|ing)|vaccinat(?:e|es|ed|ing)|screen(?:s|ed|ing)?|rescu(?:e|es|ed|ing)|rehom(?:e|es|ed|ing)|for|among|enrol(?:s|led|l)?|in need|went to|looks? after|looked after|cares? for|cared for|protect(?:s|ed|ing)?|register(?:s|ed)|answered|took|fostered|adopted|cloth(?:es|ed)|warm(?:s|ed)|equipped|touched|lifted|given|gave|support(?:s|ed|ing)?',
  ],
  [
    'size',
    'employ(?:s|ed|ing)?|compris(?:e|es|ed|ing)|consist(?:s|ed|ing)? of|network(?: of)?|consortium of|member(?:s|ship)?(?: of)?|operat(?:e|es|ed|ing)(?! on)|staff of|population|(?:has|have|with|runs|now runs|its|through its|across its|owns|a chain of|manages|boasts)(?= (?:\\S+ ){0,2}$)',
  ],
];

/** Facts about the world or about others, which no organization did. */
const OTHER_WORDS: readonly (readonly [Role, string])[] = [
  [
    'other',
    'let go|made redundant|(?:was|were|been) (?:cut|lost|frozen|withdrawn|scrapped)|go(?:es)? without|lost their|shut(?:s|ting)?(?: down)?|clos(?:e|es|ed|ing)(?: down)?|laid off|lay(?:s|ing)? off|turn(?:s|ed|ing)? away|axed|scrapped|kill(?:s|ed|ing)?|died|injur(?:ed|ing)|dr(?:iven|ove) (?:from|out)|driven|displac(?:e|ed|ing)|homeless|c(?:ome|omes|ame) from|spread (?:over|across)|has to find|have to find|turnover of|budget of|salary of|(?:can|could) (?:\\S+ )?(?:make|turn out|produce|hold|take|seat)|fine of|debts? of|deficit of',
  ],
];

const PLANNED_WORDS =
  'will(?! (?:each |all |now )?(?:share|receive|get|take home|benefit|be remembered))|would(?! (?:each |all )?(?:share|receive|get|take home|have))|plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|hop(?:es|ed|ing)|intend(?:s|ed)?|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|commit(?:s|ted|ment|ments)?|(?:target|goal) (?:of|for)? ?[^.;]{0,40}(?:raised|lifted|increased)|(?<!(?:hit|met|reached|beat|beaten|passed|surpassed|exceeded) (?:its|their|the|a) (?:[a-z]+ )?)(?:target(?:s|ed|ing)?|goal)(?: of)?|appeal(?:s|ed|ing)? for|appeal(?:s|ed)? to|seek(?:s|ing)?|sought|ask(?:s|ed|ing)? for|is to|are to|set out|expect(?:s|ed)?|earmark(?:s|ed)?|set aside|proposed|over the next|by 20[2-9]\\d|to be|needs?|want(?:s|ed)?|due to|should|launched an? (?:[a-z]+ )?appeal|enough (?:[a-z]+ ){0,3}(?:for|to)|to raise|in order to|ambition|call(?:s|ed|ing)? for|budgeted|ask(?:s|ed|ing)? [^.,;]{1,40} for|hopes? for|(?<=\\p{L} )to (?:build|give|donate|open|spend|help|train|fund|plant|provide|launch|invest|send|feed|offer|award|grant|pay|raise|rebuild|restore)|(?<!helped |enabled |enabling |allowed |allowing |managed |used |able |went on |continued |came together )to (?:build|repair|plant|train|help|feed|buy|open|provide|send|support|create|reach|protect|restore|house|install|launch|equip|rebuild|hire|deliver|vaccinate|screen|treat|put|bring|move|serve|cover|keep|extend|expand|recruit|distribute|renovate|upgrade|rescue|rehome|enrol|enroll|empower|connect|double|increase|add|save)(?= (?:about |some |up to |at least |more than |over |nearly |around |another |an extra |the )?$)';

/** Clauses are read in lower case: patterns that look at no case are ten times as fast to compile. */
const wordsOf = (words: string) => new RegExp(`(?<![${LETTERS}’'-])(?:${words})(?![${LETTERS}])`, 'gu');
const PATTERNS = [...ROLE_WORDS, ...OTHER_WORDS].map(([role, words]) => [role, wordsOf(words)] as const);
const PLANNED = wordsOf(PLANNED_WORDS);
/** A plan touching its figure from behind: £2m will go to …. */
const PLANNED_BEHIND = latin(
  String.raw`^(?: \p{Ll}+| (?:in|at|for|across|of) (?:(?! that | which | who )[^,.;]){1,24})? (?:will(?! (?:each |all )?(?:share|receive|get|take home|go without|lose|be left))|(?:is|are|was|were|has been|have been) (?:to be|promised|planned|due to|set aside|earmarked|pledged|committed)|should|would(?! share))(?![\p{L}])`,
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
    /(?:volunteers|donors|supporters|runners|walkers|guests|participants|attendees|fundraisers|cyclists|swimmers|helpers|bidders|applicants|riders|entrants|employees|staff|contributors|companies and individuals|solicitors|hours|applications|entries|shoppers|customers|signatures)$/u,
  ],
  ['size', latin(String.raw`^(?:\p{L}+ )?members?(?: \p{L}+)?$`)],
  ['given', /(?:grants?|scholarships|bursaries|awards|prizes|fellowships)$/u],
  ['raised', /(?:donations|gifts|bequests|legacies|contributions)$/u],
  ['held', /(?:operations|surgeries|procedures|transplants)$/u],
  ['benefited', /(?:cats|dogs|animals|birds|horses|turtles|seals|pets|puppies|kittens|hedgehogs)$/u],
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
  /^ (?:better|more than (?:the|it|a|in|last)|less than (?:the|it|in|last)|higher|up on|down on|ahead|short|extra|below|above)\b/u;
const DIFFERENCE_BEFORE =
  /\b(?:increase|rise|drop|fall|difference|shortfall|gap|loss|cut|jump|gain) of (?:\S+ )?$|\b(?:up|down|rose|fell|grew|increased) by (?:\S+ )?$/u;
const RUNNING_COSTS =
  /^ (?:(?:annual|running|operating|yearly) )*(?:running costs|turnover|budget|deficit|debt|salary|fine)\b/u;
/** Where something was done, not what was reached: in 46 counties, from 38 states. */
const CIRCUMSTANCE = latin(
  String.raw`(?:^|[^\p{L}])(?:in|across|from|over|throughout|around|all|between|outside|of) (?:more than |over |some |about |nearly |almost |up to |the |at least )?$`,
);
/** Single coins and notes in a row are a way of speaking: a little: $5, $10, $20. */
const COIN_BEFORE = /[$£€₹]\d{1,2}, (?:and |or )?$/u;
const COIN_BEHIND = /^, (?:and |or )?[$£€₹]\d{1,2}(?!\d|,\d|\.\d)/u;
const GIVERS_BEFORE = /\b(?:from|by) (?:more than |over |some |about |nearly |almost |the |around )?$/u;
const IN_WANT =
  /^(?: [a-z]+){0,4},? (?:need|needs|needed|face|live|lack|go hungry|suffer|are born|starve|remain|have fled)\b/u;
const PAST =
  /(?:ed|gave|given|built|sent|spent|fed|taught|held|ran|made|brought|won|put|paid|wrote|lent|took|came|went|bought|hit|met)$/u;

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
  const { kind, clause, at, end } = place;
  const before = clause.slice(0, at);
  const behind = clause.slice(end, end + 60);
  if (kind === 'ratio') return 'other';
  if (
    kind === 'money' &&
    (DIFFERENCE_BEHIND.test(behind) || DIFFERENCE_BEFORE.test(before) || RUNNING_COSTS.test(behind))
  )
    return 'other';
  if (SIZES[kind]?.test(before) === true) return 'size';
  if (kind === 'money' && SPENDING.test(before)) return 'given';
  if (kind === 'money' && COMES_IN.test(behind) && GETTING.test(before)) return 'raised';
  if (ASKED_FOR.test(behind)) return 'planned';
  if (kind === 'money' && (COIN_BEFORE.test(before) || COIN_BEHIND.test(behind))) return 'other';
  if (isPlanned(place)) return 'planned';
  if (kind === 'hours') return 'participated';
  if (SURVEY_OF.test(before)) return 'other';
  if (kind === 'organizations' && FUNDERS_BEFORE.test(before)) return 'participated';
  if (kind === 'places' && CIRCUMSTANCE.test(before)) return 'other';
  if (kind === 'people' && GIVERS_BEFORE.test(before)) return 'participated';
  if ((kind === 'people' || kind === 'households') && IN_WANT.test(behind)) return 'other';
  if (kind === 'facilities' && GIVEN_TO.test(before)) return 'supported';
  if (kind === 'facilities' && /\b(?:in|at) (?:\S+ ){0,2}$/u.test(before)) return 'benefited';
  return roleOfNoun(place) ?? nearestRole(place);
}

const JUST_BEFORE =
  '(?:about |some |nearly |almost |around |more than |over |just |only |a record |another |a further )*$';
/** What was spent came to so much. */
const SPENDING = new RegExp(
  `\\b(?:expenditure|spending|outgoings|outlays?|payouts?|grant-?making|costs)\\b[^.;,]{0,40} (?:came to|totall?ed|was|were|reached|rose to|fell to|grew to|stood at|amounted to|of) ${JUST_BEFORE}`,
  'u',
);
/** Who received it at a dinner, or from people, has raised it. */
const GETTING = new RegExp(`\\b(?:receiv(?:es?|ed)|took|got) ${JUST_BEFORE}`, 'u');
/** Who was asked has done nothing else: a survey of 1,003 households. */
const SURVEY_OF = new RegExp(
  `\\b(?:survey|poll|study|sample|census|analysis|interviews?|surveyed|polled|interviewed)(?: (?:of|with|among))? ${JUST_BEFORE}`,
  'u',
);
/** Brought in £2.16m from 2,039 charities: they gave. */
const FUNDERS_BEFORE = new RegExp(
  `(?:million|bn|\\d[km]?|thousand|donations|gifts|levy|fees|pledges) from ${JUST_BEFORE}`,
  'u',
);
/** Money goes to schools: they are supported, and were not built with it. */
const GIVEN_TO = new RegExp(
  `(?:million|billion|\\d[km]?|bn|grants|awards|funding|money|cash) (?:to|among|between) ${JUST_BEFORE}`,
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
  /(?:(?<!(?:will|would|to|should|could) )(?:has|have|had|runs|operates|manages|owns)|with|its|whose) (?:now |about |some |nearly |almost |around |more than |over |all )*$/u;
/** What a body has to draw on: an endowment of about $780 million. */
const ASSETS =
  /\b(?:endowment|endowed|net assets|total assets|reserves|assets under management)(?: fund)?(?: now)?,? (?:of|worth|valued at|totall?ing|stands? at|stood at|reached|is|was) (?:about |some |nearly |almost |around |more than |over |just )*$/u;
const STAFF_OF = /\b(?:staff|team|workforce|crew) of (?:about |some |nearly |just |more than |over )?$/u;
const SIZES: Readonly<Partial<Record<Kind, RegExp>>> = {
  money: ASSETS,
  people: STAFF_OF,
  organizations: GROUP_OF,
  facilities: OWNS,
};

/** Verbs that make even a volunteer or a dog the object of a deed. */
const DEEDS = latin(
  String.raw`(?<![\p{L}])(?:train|rescu|treat|help|support|rehom|protect|thank|honou?r|employ|recruit)\p{Ll}*(?: (?:and|or|up to|more than|over|about|some|nearly|almost|a|the|another|its))* $`,
);
const HAS = latin(
  String.raw`(?<![\p{L}])(?:has|have|had|its|employs|network of|staff of|(?:with )(?=\S+ (?:staff|employees|members))) (?:about |some |nearly |almost |around |more than |over |now )?$`,
);

/** Employees are how many there are, unless they are said to do more than their work. */
const WORKFORCE = /(?:employees|staff|staff members)$/u;
const LET_GO =
  /^ (?:were|was|are|have been|had been|will be) (?:let go|laid off|made redundant|dismissed|furloughed|sacked)\b/u;
const TAKES_PART = latin(
  String.raw`^(?: [\p{Ll}-]+){0,4}? (?:volunteer|gave|give|raise|donat|pack|ran|run|join|help|sign|cycl|walk|took|take|swam|climb|spent|serv|clean|plant|sort|built|contribut|chipped|participat|part|attend|visit)`,
);

function roleOfNoun({ kind, noun, clause, at, end }: Place): Role | undefined {
  if (noun === null) return undefined;
  const before = clause.slice(0, at);
  const role = ROLE_OF_NOUN.find(([, words]) => words.test(noun))?.[0];
  if (role === undefined || !POSSIBLE_ROLES[kind].includes(role)) return undefined;
  if (role === 'participated' && HAS.test(before)) return 'size';
  if (role === 'participated' && DEEDS.test(before)) return 'benefited';
  if (WORKFORCE.test(noun) && LET_GO.test(clause.slice(end, end + 40))) return 'other';
  if (WORKFORCE.test(noun) && !GIVERS_BEFORE.test(before) && !TAKES_PART.test(clause.slice(end, end + 48)))
    return 'size';
  return role;
}

/** Of which £7.4m has come in. */
const IS_DONE =
  /^ (?:has|have) (?:already |now |so far |only )*(?:been )?(?:come in|raised|received|spent|paid|collected)\b/u;

/** Whether a plan governs the figure: no finite verb in the past stands between. */
function isPlanned({ clause, at, end }: Place): boolean {
  const behind = clause.slice(end, end + 40);
  if (PLANNED_BEHIND.test(behind)) return true;
  if (IS_DONE.test(behind)) return false;
  const before = clause.slice(0, at);
  const last = [...before.matchAll(PLANNED)].at(-1);
  if (last === undefined) return false;
  const between = before.slice(last.index + last[0].length);
  if (OTHER_CLAUSE.test(between)) return false;
  const verb = lastVerb(between);
  return verb === undefined || !PAST.test(verb.word) || PASSIVE.test(between.slice(0, verb.index));
}

const OTHER_CLAUSE = latin(
  String.raw`[”"“]|, (?:which|who|whose|where) |, (?:and|but|while|whereas|having) [^,]*\b(?:has|have|had|was|were|is|are|\p{Ll}+ed|gave|sent|spent|built)\b`,
);
const PASSIVE = latin(String.raw`\b(?:be|being)(?: \p{Ll}+ly)? $`);

function lastVerb(words: string): { readonly word: string; readonly index: number } | undefined {
  let found: { word: string; index: number } | undefined;
  for (const [, pattern] of PATTERNS) {
    for (const match of words.matchAll(pattern)) {
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

function nearestRole({ kind, clause, at, end }: Place): Role | undefined {
  let best: { role: Role; distance: number } | undefined;
  for (const [role, pattern] of PATTERNS) {
    if (!POSSIBLE_ROLES[kind].includes(role)) continue;
    // `for` and `has` speak of what stands right behind them; the pattern of sizes looks at the end of what it is given.
    const before = role === 'size' ? clause.slice(0, at) : clause;
    for (const match of before.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if ((from < end && to > at) || (from >= end && ONLY_BEFORE.test(match[0]))) continue;
      const distance = to <= at ? at - to + breaks(clause.slice(to, at)) : behindDistance(clause.slice(end, from));
      if (best === undefined || distance < best.distance) best = { role, distance };
    }
  }
  return best?.role;
}

const breaks = (between: string) => (CLAUSE_BREAK.test(between) ? CLAUSE_PENALTY : 0);
/** A relative clause right behind a figure speaks of it: the £280m that it has raised. */
const RELATIVE_BEHIND = /^ (?:that|which) [^,.;]*$/u;
const behindDistance = (between: string) => {
  if (RELATIVE_BEHIND.test(between) && between.length < 40) return 2;
  const distance = between.length < TOUCHING ? between.length / 2 : between.length + AFTER_PENALTY;
  return distance + (between.includes(', ') || CLAUSE_BREAK.test(between) ? CLAUSE_PENALTY : 0);
};
