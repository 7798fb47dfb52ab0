import { KINDS, type Kind } from '../../model';
import { latin } from './letters';
import { CASES_OF_CROWDS } from './role-cases-of-crowds';
import { CASES_OF_MONEY, HOLDS } from './role-cases-of-money';
import { JUST_BEFORE, type Place, type RoleCase } from './role-kinds';
import { HAS } from './role-nouns';
import { PLANNED_WORDS } from './role-words';

/** A difference is no amount: £4.4m better, 15% up on. */
const DIFFERENCE_BEHIND =
  /^ (?:better|fewer|more than (?:the|its?|a|in|last|planned|expected)|less than (?:the|it|in|last)|higher|up on|down on|ahead|behind (?:the|its)|short|extra|below|above)\b/u;
const DIFFERENCE_BEFORE =
  /\b(?:increase|rise|drop|fall|difference|shortfall|gap|loss|cut|jump|gain|surplus|deficit) (?:of|at) (?:\S+ )?$|\b(?:(?:was|is|were|are) (?:up|down)|rose|fell|grew|dropped|climbed|slipped|declined|shrank) (?:about |some |nearly |almost |more than |over |just )?$|(?<!helped|boosted|backed|supported|funded|followed) by (?:about |some |nearly |almost )?$/u;
const RUNNING_COSTS =
  /^ (?:[a-z]+ )?(?:grant|contract) was (?:cancel|withdrawn|cut)|^ (?:(?:annual|running|operating|yearly) )*(?:running costs|turnover|budget|operation|deficit|debt|bond|salary|fine|fees?|mortgage)\b|^ (?:a|each|every|per) year to (?:run|keep|maintain)\b/u;
/** Where something was done, not what was reached: in 46 counties, from 38 states. */
const CIRCUMSTANCE = latin(
  String.raw`(?:^|[^\p{L}])(?:in|across|from|over|throughout|around|all|between|outside|of) (?:more than |over |some |about |nearly |almost |up to |the |at least )?$`,
);
/** Doses had been delivered to 46 districts. */
const BROUGHT_TO =
  /\b(?:deliver|ship|sen[dt]|distribut|suppl|dispatch|extend|expand|taken|brought)[a-z]* (?:[^.;,]{1,40} )?to (?:(?:more than|over|some|about|nearly|almost|the|all|another) )*$/u;
/** Single coins and notes in a row are a way of speaking: a little: $5, $10, $20. */
const COIN_BEFORE = /[$£€₹]\d{1,2}, (?:and |or )?$/u;
const COIN_BEHIND = /^, (?:and |or )?[$£€₹]\d{1,2}(?!\d|,\d|\.\d)/u;
/** Enrolment had risen from 610 to 940. */
const ENROLLED =
  /\b(?:enrolment|enrollment|membership|headcount|workforce|staff numbers|number of (?:employees|staff|members))(?: has| have| had)?(?: (?:went|rose|risen|fell|fallen|grew|grown|climbed|dropped|shrank|gone(?: up| down)?))? (?:from|to) (?:\S+ to )?$/u;
/** Who has patients cares for them. */
const IN_CARE = /(?:patients|scholars|clients|beneficiaries|children|girls|orphans)$/u;
/** €35 is an hour of nursing, £10 buys a meal: what one of them costs. */
const BUYS_ONE =
  /^ (?:is (?:an?|one)|buys|feeds|(?:will|would|can|could|is said to) (?:buy|feed|bring|provide)|(?:pays for|covers|provides) (?:an?|one|enough)) /u;
/** Whose bill has gone from £210,000 to £540,000. */
const PRICE_MOVED =
  /\b(?:bills?|rents?|premiums?|prices?|fees?|fares?|cost of [^.;,]{3,24}) (?:has |have |had )?(?:gone|went|risen|rose|climbed|doubled|jumped|fallen|fell|runs?|ranges?|starts?|var(?:y|ies)) (?:up )?(?:from|to|between|at) (?:\S+ to )?$|\brents? (?:run|range|start) (?:from|at) [^.;]{0,60} to (?:about )?$|\bnow costs? $|\bfor every (?:single )?$/u;
/** It puts the worth of their time at £18.2bn. */
const VALUED_AT =
  /\b(?:puts?|values?|valued) [^,.;]{3,60} at (?:about |some |nearly |almost |around |more than |over )*$/u;
/** 211,000 people gave through their pay. */
const GAVE_BEHIND =
  /^(?: of (?:the|its|their) [a-z’' -]{2,30})? (?:(?:also |each |have |had )*(?:gave|donated?|pledged|contributed|sent|chipped in|sponsored|joined|signed up|volunteered|participated|took part|made up the|put up the)|ha(?:ve|d) (?:also |each )?(?:given|taken part))\b/u;
/** In its three schools, not: in Aweil three schools. */
const IN_THEM =
  /\b(?:in|at) (?:(?:about|some|nearly|almost|around|more|than|over|up|to|at|least|its|their|the|all|another|only|just) ){0,3}$/u;
/** An income of £1.2m, whatever was spent beside it. */
const INCOME = new RegExp(
  `(?:\\b(?:ended|closed)(?: its year| the (?:year|day|night))? on|(?<!\\ban )\\bincome (?:of|was|stood at|rose to|fell to|reached|came to)) ${JUST_BEFORE}`,
  'u',
);
/** What was spent came to so much. */
const SPENDING = new RegExp(
  `\\b(?:expenditure|spending|outgoings|outlays?|payouts?|grant-?making|costs|fuel|freight|transport|repairs|materials|bills?|wages|salaries|rents?|ingredients)\\b[^.;,]{0,40} (?:comes? to|came to|totall?ed|was|were|reached|rose to|fell to|grew to|stood at|amounted to|of) ${JUST_BEFORE}|\\b(?:runs?|ran|lives?|does that|did that) on ${JUST_BEFORE}`,
  'u',
);
/** What came from a body was given by it; what came from people or from sales was raised. */
export const CAME_FROM_BODY =
  /^ (?:of (?:which|it|that) )?(?:came|comes|come|was|is) from (?!individuals|people|the public|donors|sales|legacies|its |our |their |readers|supporters|members|donations|gifts|shops|fund|ticket|an? )/u;
/** What has come in of what was asked for: received $86 million, or 21 per cent. */
const SHARE_OF_APPEAL = /^,? (?:\(|or |which is |that is |just |only )*\d[\d.]* ?(?:%|per ?cent)/u;
/** Including a $10 million challenge grant from a foundation. */
export const GRANT_FROM = /^ (?:[a-z-]+ ){0,2}(?:grant|gift|donation|award) from (?:the )?[a-z]/u;
/** Helped by £20m from a foundation: it gave them. */
const HELPED_BY = new RegExp(`\\b(?:helped|boosted|backed|supported|funded) by ${JUST_BEFORE}`, 'u');
/** People gave us £2m, it was left £3m: whoever gets so much has raised it. */
const GAVE_US = new RegExp(
  `\\b(?:(?:gave|given|give|sent|donated|handed) us|(?:was|were|been) (?:left|sent|bequeathed)) ${JUST_BEFORE}`,
  'u',
);
/** Money that is brought in is raised; things that are brought in are handed on. */
const BROUGHT = new RegExp(`\\b(?:brought|brings|bringing|flew|flown|trucked|shipped|ferried) in ${JUST_BEFORE}`, 'u');
/** Thirty grants will fund schools, an $80,000 award will pay for books: what it is for is planned, and it is given. */
const GRANTS = /(?:grants|awards)$/u;
const IS_GRANT = /^ (?:grants?|awards?) (?:will |to )?(?!be\b|been\b)/u;
const PLANNED_GRANT = new RegExp(`(?:${PLANNED_WORDS})[^,;:]*$`, 'u');
/** An implant costs £600, a family pays £90 a week: what is not given. */
const COSTS_EACH =
  /\beach costing (?:about |some |around )?$|\b(?:the|[Ii]ts|[a-z]+[’']s) (?:average|typical) (?:[a-z’'-]+ ){1,3}costs? (?:about |some |around )?$|\b(?:an?|one|each|every) (?:(?!that |will |would )[a-z’'-]+ ){1,6}(?:can )?costs? (?:(?:us|them|it|the [a-z]+) )?(?:about |some |around |between )?$|\b(?:average|unit) cost (?:of|was|is) (?:about |some |around )?$|\bcan cost (?:[a-z]+ ){0,2}$|\b(?:tickets?|tables|seats|entry|admission) (?:[a-z]+ )?(?:cost|costs|costing|priced|start|starts|sold|sell)(?: at| for| from)? $|\b(?:family|families|parents|tenants|patients) [^.;]{0,50}pa(?:ys?|id) $|\b(?:average|typical) [a-z]+ has an? [a-z]+ of $/u;
/** It costs £40 to help one of them. */
const TO_HELP_ONE =
  /^ to (?!fill|build)[a-z]+ (?:one|an?|each|every) (?:[a-z]+ )?(?:passenger|child|person|family|pupil|student|patient|woman|girl|dog|cat|horse)\b/u;
/** A hospital where 48 scientists study. */
const AT_WORK = /^ (?:work|study|teach|live)\b/u;
const HELD = new RegExp(`\\b(?:held|holds|ran|runs|organi[sz]ed|conducted|hosted) ${JUST_BEFORE}`, 'u');
/** It puts the number of children out of school at 18 million. */
const NUMBER_AT = new RegExp(
  `\\bputs? the number [^;]* at ${JUST_BEFORE}|\\b(?:waiting list|list of [^.;]{3,60}) (?:now )?(?:stands|stood|is|was|has grown|grew|runs?) (?:at |to )${JUST_BEFORE}`,
  'u',
);
/** 86 grants totalling €71.5m. */
const IN_GRANTS = new RegExp(
  `\\b(?:grants|awards|bursaries|scholarships|loans)\\b[^.;,]{0,24} (?:totall?ing|worth|adding up to) ${JUST_BEFORE}`,
  'u',
);
/** $1 billion in grants to 145 organizations. */
const AS_GRANTS =
  /^ in (?:[a-z-]+ )?(?:grants|awards|scholarships|bursaries|loans)(?: in (?:20)?\d\d| last year| this year)? (?:to|for|among|across)\b/u;
const TAKEN_IN = new RegExp(`\\b(?:receiv(?:es?|ed)|rais(?:es?|ed)|secured|won|attracted|got) ${JUST_BEFORE}`, 'u');
/** Who received it at a dinner, or from people, has raised it. */
const GETTING = new RegExp(`\\b(?:receiv(?:es?|ed)|took|got|found) ${JUST_BEFORE}`, 'u');
/** Who was asked has done nothing else: a survey of 1,003 households. */
const SURVEY_OF = new RegExp(
  `\\b(?:research [^.,;]{3,50} among|waiting list|asked|survey|poll|polling|study|review|sample|census|analysis|followed|tracked|studied|interviews?|surveyed|polled|questions|questioned|interviewed)(?: by [^,.;]{3,70})?(?: (?:of|to|with|among))? ${JUST_BEFORE}|\\b(?:survey|assessment|study|poll|census)\\b[^.;,]{0,60} (?:covered|took in|included|involved) ${JUST_BEFORE}`,
  'u',
);
const SHORT_OF = new RegExp(`\\b(?:short|shortage|shortfall|lack) (?:of|by) ${JUST_BEFORE}`, 'u');
const SPEAKS_FOR = new RegExp(
  `\\b(?:represents?|representing|speaks? for|umbrella (?:body )?(?:of|for)) (?:the [a-z]+[’']s )?${JUST_BEFORE}`,
  'u',
);
/** Brought in £2.16m from 2,039 charities: they gave. */
const FUNDERS_BEFORE = new RegExp(
  `(?:million|lakh|crore|bn|\\d[km]?|thousand|donations|gifts|levy|fees|pledges| of (?:that|it|this)|\\b(?:received|raised|collected|took)\\b[^.;]{0,40}) from ${JUST_BEFORE}`,
  'u',
);
const AT_RISK =
  /^ (?:fewer\b|(?:are |were |still )?(?:at risk|on (?:its|the|a) waiting list|waiting (?:for|to)|under threat|in jeopardy)\b)/u;
/** Of its $750 million goal; a $40 million commitment to clinics. */
const GOAL = /^ (?:[a-z-]+ )?(?:goal|target|campaign|drive|appeal|bid|(?:commitment|pledge)(?! from))\b/u;
const REACHED =
  /\b(?:hit|met|meet|reach(?:ed|es)?|beat|beaten|pass(?:ed|es)?|surpass(?:ed|es)?|exceed(?:ed|s)?|smash(?:ed|es)?|topped) (?:its|their|the|a|our) (?:[a-z-]+ ){0,2}$/u;
/** HK$9.8 billion for |295 projects. */
const FOR_PROJECTS = new RegExp(
  `(?:million|billion|\\d[km]?|bn|lakh|crore),? (?:to|for|among|across) ${JUST_BEFORE}`,
  'u',
);
/** Money goes to schools: they are supported, and were not built with it. */
const GIVEN_TO = new RegExp(`(?:million|billion|\\d[km]?|bn|[a-z]{4,}),? (?:to|among|between) ${JUST_BEFORE}`, 'u');
export const COMES_IN =
  /^ (?:(?:last|this) year |in 20\d\d )?(?:at (?:its|the|a|an)|in (?:donations|gifts|legacies|bequests|contributions|public)|from (?:the public|donors|supporters|individuals|members of|well-?wishers|its|old [a-z]+|alumni|graduates|(?:the |a |an )?(?:lotto|lottery|raffle|draw|shops?|sales?|auction|walk|ball|dinner|concert|collections?|tickets?|fund-?raisers?))|through (?:its|the|a))\b/u;
/** The $1.1 billion that aid agencies asked for. */
const ASKED_FOR = latin(
  String.raw`^ (?:required|needed)(?=[.,;]|$)|^ (?:that )?(?:\p{Ll}+ ){1,4}(?:asked for|appealed for|called for|hoped for|(?:say |said )?(?:it |they )?needs?|needed|seeks?|sought)\b`,
);
/** What stands right before a count of how many there are: a consortium of, has, runs. */
const GROUP_OF =
  /(?:consortium|network|alliance|union|coalition|federation|group|chain|family|membership) of (?:about |some |nearly |almost |around |more than |over )?$/u;
const OWNS =
  /(?:(?<!(?:will|would|to|should|could) )(?:has|have|had|runs|operates|manages|owns|supervises|oversees)|grown (?:in)?to|become|with|its|whose|[a-z][’']s) (?:now |about |some |nearly |almost |around |more than |over |all )*$/u;
/** What a body has to draw on: an endowment of about $780 million. */
const ASSETS =
  /\b(?:endowment|endowed|(?:net |total |its )?assets|reserves|assets under management|portfolio)(?: fund)?(?: now)?,? (?:which )?(?:of|worth|valued at|totall?ing|stands? at|stood at|reached|(?:rose|grew|climbed|fell|dropped|dipped|shrank|increased)(?: to)?|is|was|now|at) (?:about |some |nearly |almost |around |more than |over |just )*$/u;
/** $3.9 billion in assets. */
const IN_ASSETS =
  /^ (?:(?:in|of|worth of) (?:[a-z]+ )?(?:assets|reserves)|endowment(?! (?:gift|campaign|fund-?raising))|asset base)\b/u;
/** With an income under £500,000: how small or large those are of whom many are told. */
const MEANS_OF_SOME =
  /\b(?:an (?:annual |yearly )?(?:income|turnover|budget)|incomes|turnovers|budgets|revenues|(?:ha(?:s|ve|d)|hold|holds) (?:[a-z]+ )?(?:reserves|savings))(?: of)? $/u;
/** For families earning |less than $35,000. */
const EARNINGS =
  /\b(?:families|households|people|workers|those|residents|renters|parents) (?:who )?(?:earn(?:s|ed|ing)?|mak(?:e|es|ing)|liv(?:e|es|ing) on) (?:about |around )?$/u;
const NOT_BOUNDED = /^(?!(?:under|below|over|above|between|up to|less than|fewer than|more than|at least)\b)/u;
const STAFF_OF =
  /\b(?:(?:staff|team|workforce|crew|university|school|college|congregation) of|staffed by) (?:about |some |nearly |just |more than |over )?$/u;
const OWNED = new RegExp(
  `${OWNS.source}|\\b(?:stands?|stood) at (?:about |some |nearly |almost |around |more than |over )*$`,
  'u',
);
const OWNED_GOODS =
  /\b(?:(?<!(?:will|would|to|should|could) )(?:owns|own|has|have)|fleet of) (?:about |some |nearly |almost |around |more than |over |all )*$/u;

/** We have |£212,000| left. */
const LEFT = /^ (?:left|in the bank|in hand|to spare)\b/u;
/** Crops worth |33.5 billion taka| that a flood destroyed. */
const DESTROYED =
  /\b(?:destroy|damag|ruin|wreck|swept|wash)[a-z]* [^.;]{0,40} worth (?:about |some |nearly |almost |more than |over )*$/u;
/** 640 local people gave |£58,300. */
const GIVEN_BY_MANY = new RegExp(
  `\\d[\\d,.]* (?:[a-z-]+ ){0,2}(?:people|donors|supporters|residents|individuals|readers) (?:gave|donated|contributed) ${JUST_BEFORE}`,
  'u',
);
/** A fire that did $600,000 in damage, £2m of losses. */
const IN_DAMAGE =
  /^ (?:in|of|worth of) (?:[a-z]+ )?(?:damages?|losses|arrears|unpaid|back taxes|debts?)\b|^ in (?:the red|debt)\b/u;
/** Advisers saw 900 people: they helped them, unless it was seen what those did. */
const SAW = new RegExp(`\\b(?:saw|sees|seen|seeing) ${JUST_BEFORE}`, 'u');
const NO_DEED = latin(
  String.raw`^(?!(?: \p{Ll}+){0,3}? (?:take|join|com[ei]|attend|run|walk|leav|turn|giv|rais|pack|gather|volunteer|los[ei]|sign|cycl|swim|march|participat))`,
);
/** Volunteers made 9,000 home visits: to those they help. */
const PAID_VISITS = new RegExp(`\\b(?:made|paid|answered|handled|provided|delivered) ${JUST_BEFORE}`, 'u');
/** A £8m building, a $75 million paediatric unit: what it cost. */
const COSTLY_THING =
  /^(?:-\S+)? (?:(?!to |for |of |in |at |from |grant |gift |donation )[a-z-]+ ){0,3}(?:unit|building|cent(?:re|er)|tower|wing|hospital|school|ward|clinic|hall|theatre|extension|facility|complex|hub|home|shelter|library|playground|lab|kitchen|boat|ambulance|van|scanner|museum|campus)\b/u;
/** In a list of gifts: $3.2 million from a bus driver to 13 libraries. */
const FROM_ONE_TO_ANOTHER = /^ from [^;]{3,}/u;
/** Its 14 counsellors took calls: how many it has. */
const PROFESSIONALS =
  /(?:counsell?ors|nurses|doctors|teachers|advis[eo]rs|drivers|therapists|tutors|coaches|midwives|officers|workers|lawyers|solicitors|engineers|oncologists|specialists|paramedics|caseworkers|trainers|instructors)$/u;
const LINE_OF_LIST = /^(?:[●•·▪*–-] ?)?$/u;
/** Meals cooked in 75 kitchens, advice given from 300 branches: how many it has. */
const WORKS_FROM = new RegExp(`\\bfrom ${JUST_BEFORE}`, 'u');
const BASES =
  /(?:kitchens|branches|offices|depots|warehouses|bases|hubs|centres|centers|outlets|shops|stores|stations)$/u;

/** The university had |31,000 students|; a name keeps all but its first letter. */
const SCHOOL_HAS = new RegExp(
  `\\b(?:[uq]niversity|[cq]ollege|[sq]chool|institution|[aq]cademy|[pq]olytechnic)\\b[^,.;]{0,30}(?:, which|, that)? (?:now |still )?(?:has|had|have) ${JUST_BEFORE}`,
  'u',
);
const LEARNERS = /(?:students|pupils|undergraduates|learners|freshmen)$/u;
/** They were matched with a volunteer. */
const MATCHED_WITH = /^ (?:were|was|are|is|have been|has been) (?:matched|paired) with\b/u;
/** It raises money for |37 colleges|. */
const RAISES_FOR = new RegExp(`\\brais(?:es|ed|ing) (?:[a-z]+ )?(?:money|funds|cash) for ${JUST_BEFORE}`, 'u');
/** A further |22,000| to go. */
const STILL_TO = /^ (?:more )?(?:still )?(?:left )?to (?:go|raise|find|come)\b/u;
/** Sat the test. */
const SITS = /^ (?:sat|took|wrote|sit|take) (?:for )?(?:the|its|an?) (?:[a-z]+ ){0,3}(?:test|exam|examination)s?\b/u;
const SIT = /^ who (?:sat|took|wrote) (?:the|its|their)\b/u;
/** Its |130 volunteers| took them out: who does so much takes part. */
const ITS_OWN = new RegExp(`(?:^|[,;] |\\band |\\bwhile )(?:its|our|their) ${JUST_BEFORE}`, 'u');
const WORKS =
  /^ (?:took|gave|ran|packed|cooked|served|drove|raised|sorted|built|planted|spent|visited|walked|delivered|made|answered|handed)\b/u;
/** The network counts |1,170 food banks|. */
const COUNTS = new RegExp(`\\bcounts? ${JUST_BEFORE}`, 'u');

const MONEY: readonly Kind[] = ['money'];
const PEOPLE: readonly Kind[] = ['people'];
const ORGANIZATIONS: readonly Kind[] = ['organizations'];
const FACILITIES: readonly Kind[] = ['facilities'];
const GOODS: readonly Kind[] = ['goods'];
const ALL_BUT_MONEY: readonly Kind[] = KINDS.filter((kind) => kind !== 'money');

/** The first one that holds decides, also of what is only planned. */
export const CASES_BEFORE_PLANS: readonly RoleCase[] = [
  { role: 'other', of: MONEY, before: COIN_BEFORE },
  { role: 'other', of: MONEY, behind: COIN_BEHIND },
  { role: 'other', of: MONEY, behind: DIFFERENCE_BEHIND },
  { role: 'other', of: MONEY, before: DIFFERENCE_BEFORE, notRaw: /^(?:below|under) /u },
  { role: 'other', of: MONEY, behind: RUNNING_COSTS },
  { role: 'other', of: MONEY, behind: IN_DAMAGE },
  ...CASES_OF_MONEY,
  ...CASES_OF_CROWDS,
  { role: 'size', of: PEOPLE, noun: LEARNERS, before: SCHOOL_HAS },
  { role: 'benefited', of: PEOPLE, behind: MATCHED_WITH },
  { role: 'supported', of: [...ORGANIZATIONS, ...FACILITIES], before: RAISES_FOR },
  { role: 'planned', behind: STILL_TO },
  { role: 'other', of: MONEY, before: DESTROYED },
  { role: 'size', of: MONEY, before: HOLDS, behind: LEFT },
  { role: 'benefited', of: [...PEOPLE, 'households'], before: SAW, behind: NO_DEED },
  { role: 'benefited', of: ['person-times'], before: PAID_VISITS, canBePlanned: true },
  { role: 'other', behind: AT_RISK },
  { role: 'other', of: MONEY, before: MEANS_OF_SOME, notRaw: NOT_BOUNDED },
  { role: 'other', of: MONEY, before: EARNINGS },
  { role: 'size', of: MONEY, before: ASSETS },
  { role: 'size', of: MONEY, behind: IN_ASSETS, canBePlanned: true },
  { role: 'size', of: ['other'], noun: /(?:^| )funds$/u },
  { role: 'size', of: PEOPLE, before: STAFF_OF },
  { role: 'size', of: ORGANIZATIONS, before: GROUP_OF },
  { role: 'size', of: FACILITIES, before: OWNED },
  { role: 'size', of: GOODS, before: OWNED_GOODS },
  { role: 'size', of: FACILITIES, noun: BASES, before: WORKS_FROM },
  { role: 'raised', of: MONEY, before: INCOME, canBePlanned: true },
  { role: 'given', of: MONEY, before: SPENDING, canBePlanned: true },
  { role: 'given', of: MONEY, before: IN_GRANTS, canBePlanned: true },
  { role: 'given', of: MONEY, behind: IS_GRANT, notBefore: PLANNED_GRANT },
  { role: 'given', noun: GRANTS, behind: /^ (?:will|to) (?!be\b)/u },
  { role: 'other', of: MONEY, before: COSTS_EACH },
  { role: 'other', of: MONEY, before: /\bit costs (?:about |some |around |just |only )?$/u, behind: TO_HELP_ONE },
  { role: 'size', of: PEOPLE, before: / where $/u, behind: AT_WORK, notNoun: IN_CARE },
  { role: 'held', of: FACILITIES, noun: /(?:camps|clinics)$/u, before: HELD },
  { role: 'given', of: MONEY, before: /\b(?:with|(?:donation|grant|gift|contribution) of) $/u, behind: /^ from /u },
  { role: 'other', before: NUMBER_AT },
  { role: 'given', of: MONEY, behind: CAME_FROM_BODY },
  { role: 'benefited', of: PEOPLE, noun: IN_CARE, before: HAS },
  { role: 'other', of: MONEY, before: PRICE_MOVED },
  { role: 'other', of: MONEY, behind: BUYS_ONE },
  { role: 'other', of: MONEY, before: / at $/u, behind: /^ (?:each|apiece|a head)\b/u },
  { role: 'given', of: MONEY, before: / an? $/u, behind: COSTLY_THING, canBePlanned: true },
  { role: 'given', of: MONEY, before: /(?:^|; (?:and )?)$/u, behind: FROM_ONE_TO_ANOTHER },
  { role: 'size', of: PEOPLE, noun: PROFESSIONALS, before: LINE_OF_LIST, behind: /^(?:$|[,;.])/u },
  { role: 'size', of: PEOPLE, noun: PROFESSIONALS, before: /(?:^|[,;] |\band )(?:its|our|their) $/u },
  { role: 'other', of: MONEY, before: VALUED_AT, notBefore: /\brais/u },
  {
    role: 'given',
    of: MONEY,
    behind: GRANT_FROM,
    notBefore: /\b(?:hop|seek|sought|appl|expect|await|need)[a-z]* [^.;,]{0,20}$/u,
  },
  { role: 'given', of: MONEY, before: HELPED_BY },
  { role: 'raised', of: MONEY, before: GAVE_US },
  { role: 'raised', of: MONEY, before: GIVEN_BY_MANY },
  { role: 'raised', of: MONEY, before: /\baverage (?:gift|donation) [^.,;]{0,24}$/u },
  { role: 'given', of: GOODS, before: BROUGHT },
  { role: 'raised', of: MONEY, before: GETTING, behind: SHARE_OF_APPEAL },
  { role: 'raised', of: MONEY, before: GETTING, behind: COMES_IN },
  { role: 'planned', behind: ASKED_FOR },
  { role: 'planned', behind: GOAL, notBefore: REACHED },
];

/** The first one that holds decides of what is not planned. */
export const CASES_BEHIND_PLANS: readonly RoleCase[] = [
  { role: 'given', of: MONEY, behind: AS_GRANTS, notBefore: TAKEN_IN },
  { role: 'other', of: ALL_BUT_MONEY, before: SURVEY_OF },
  { role: 'participated', of: PEOPLE, behind: SITS },
  { role: 'participated', of: PEOPLE, behind: SIT },
  { role: 'participated', of: PEOPLE, noun: /volunteers$/u, before: ITS_OWN, behind: WORKS },
  { role: 'size', of: [...ORGANIZATIONS, ...FACILITIES], before: COUNTS },
  { role: 'other', before: SHORT_OF },
  { role: 'size', of: [...ORGANIZATIONS, ...FACILITIES], before: SPEAKS_FOR },
  { role: 'size', of: PEOPLE, before: ENROLLED },
  { role: 'participated', of: [...PEOPLE, ...ORGANIZATIONS], before: FUNDERS_BEFORE },
  { role: 'other', of: ['places'], before: CIRCUMSTANCE },
  { role: 'benefited', of: ['places'], before: BROUGHT_TO },
  {
    role: 'participated',
    of: [...PEOPLE, 'households', ...ORGANIZATIONS, ...FACILITIES],
    behind: GAVE_BEHIND,
    notNoun: /members$/u,
  },
  { role: 'supported', of: [...ORGANIZATIONS, ...FACILITIES], before: GIVEN_TO },
  { role: 'supported', of: ['projects'], before: FOR_PROJECTS },
  { role: 'benefited', of: FACILITIES, before: IN_THEM },
];

/** How far behind a figure a phrase is looked for. */
const REACH = 60;

/** The first of some cases that holds for a figure. */
export function findCase(cases: readonly RoleCase[], { kind, noun, clause, at, end }: Place): RoleCase | undefined {
  const textBefore = clause.slice(0, at);
  const textBehind = clause.slice(end, end + REACH);
  return cases.find(
    ({ of, noun: named, before, behind, notNoun, notBefore, notRaw }) =>
      (of === undefined || of.includes(kind)) &&
      (named === undefined || (noun !== null && named.test(noun))) &&
      (before === undefined || before.test(textBefore)) &&
      (behind === undefined || behind.test(textBehind)) &&
      (notNoun === undefined || noun === null || !notNoun.test(noun)) &&
      (notBefore === undefined || !notBefore.test(textBefore)) &&
      (notRaw === undefined || !notRaw.test(clause.slice(at, end))),
  );
}
