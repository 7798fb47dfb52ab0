import type { Kind } from '../../model';
import { JUST_BEFORE, type RoleCase } from './role-kinds';

/** The €5 million mark that it has passed. */
const MARK = /^ (?:mark|milestone|barrier)\b/u;
const PASSES = /\b(?:pass|reach|hit|cross|top|br[eo]ak|broke|surpass)[a-z]* (?:the|its) $/u;
/** Those who cook will be paid |Rs 675| a day. */
const IS_PAID = /\b(?:are|is|be|get|gets|were|was) paid (?:about |some |around )?$/u;
const A_DAY = /^ (?:an?|per|each) (?:hour|day|week|month|shift)\b/u;
export const HOLDS = new RegExp(`\\b(?:have|has|had|with) ${JUST_BEFORE}`, 'u');
/** And has |$64 million| so far. */
const SO_FAR = /^ so far\b/u;
/** Sales in its shops slipped to |£29.9m|. */
const SALES = new RegExp(
  `(?<!(?:family|household|average|median|their) )\\b(?:sales|takings|donations|gifts|legacies|giving|income)\\b[^.;,]{0,60} (?:fell|fallen|rose|risen|grew|grown|slipped|dropped|climbed|jumped|shrank|went (?:up|down))\\b[^.;,]{0,24} to ${JUST_BEFORE}`,
  'u',
);
const TURNED_OVER = new RegExp(`\\b(?:turn(?:s|ed) over|budget of|would (?:have )?cost) ${JUST_BEFORE}`, 'u');
/** Helped people to claim |£48m| in benefits. */
const IN_BENEFITS = /^ in (?:[a-z]+ )?benefits\b|^ owed\b/u;
/** Will use its |£1.1 million| to recruit: it has been given. */
const USES_ITS = /\b(?:will|to|would) (?:use|spend) (?:its|their) $/u;
/** The list that it topped |with £3m|. */
const TOPS_LIST =
  /\b(?:topp?ed|headed|led|tops|heads|leads) (?:the|this|its) (?:[a-z]+ )?(?:list|table|ranking) (?:of [^.;,]{3,30},? )?(?:with|at) $/u;
/** $38 million| in its endowment; puts the endowments of its members at. */
const IN_ENDOWMENT = /^ in (?:its|their|the) endowments?\b/u;
const ENDOWMENTS_AT = /\bputs? the [^.;]{0,24}endowments? [^.;]{0,30}at $/u;
/** Including £200,000| from the Oak Foundation; a name keeps all but its first letter. */
const INCLUDING = new RegExp(`\\bincludes?(?:ing)? ${JUST_BEFORE}|\\bincluding ${JUST_BEFORE}`, 'u');
const FROM_NAME = /^ from (?:the )?q[a-z]/u;
/** Contracts that were cancelled: $500 million in orders. */
const CANCELLED = /\b(?:cancell?ed|terminated|scrapped|withdrew|froze) (?:[a-z]+ ){0,3}(?:worth )?$/u;
/** Grants to the local branches came to |£19.3m|. */
const GRANTS_CAME_TO = new RegExp(
  `^grants to [^.;]{3,120} (?:came to|totall?ed|reached|amounted to) ${JUST_BEFORE}`,
  'u',
);

/** A loan of £2m is repaid, a debt that is owed or written off goes to nobody; what she got back; of his own. */
const LENT = new RegExp(
  `(?<!won )\\b(?:an?|the) loan of ${JUST_BEFORE}|\\b(?:is|are) lending (?:it |them |us |the [a-z]+ )?${JUST_BEFORE}|\\b(?:wrote|writes|written) off ${JUST_BEFORE}|\\bowing (?:[^.;,]{2,40} )?${JUST_BEFORE}|\\b(?:got|gets|won|clawed|recovered) back ${JUST_BEFORE}`,
  'u',
);
const BEGUN_WITH = new RegExp(
  `\\b(?:founded|started|set up|began|launched|opened) [^.;]{2,60} with ${JUST_BEFORE}`,
  'u',
);
const OF_ONES_OWN = /^ of (?:his|her) own\b/u;
/** What an illness costs the economy, what rents average. */
const COSTS_ALL = new RegExp(
  `\\bcosts? the (?:economy|country|nation|state|world|nhs|taxpayer|government) ${JUST_BEFORE}|\\b(?:rents?|wages|salaries|fees|prices) (?:(?:at|in|for) [^.;,]{2,24} )?averaged? ${JUST_BEFORE}`,
  'u',
);
/** Closed its campaign with |$11.3m|; so far they have received. */
const CLOSED_WITH = new RegExp(
  `\\b(?:closed|ended|finished|wrapped up) (?:its|the|their|this) [^.;,]{0,40}\\b(?:campaign|appeal|drive|challenge|raffle|auction|telethon)\\b[^.;,]{0,24} with ${JUST_BEFORE}|\\bso far [^.;,]{0,24}\\b(?:has|have) received ${JUST_BEFORE}`,
  'u',
);
const WORTH_TO_US = /^ to (?:us|the charity)\b/u;
/** The gift of |$150,000| will pay for counsellors, came from a nurse. */
const GIFT_OF = new RegExp(`\\b(?:gift|grant|donation|legacy|bequest|cheque|check) of ${JUST_BEFORE}`, 'u');
const PAYS_OR_CAME = /^ (?:will (?!be\b)|came from )/u;
const TOPPED_UP = new RegExp(`\\btopp(?:ed|ing) (?:that|it|this|them|the [a-z]+) up with ${JUST_BEFORE}`, 'u');
/** Committed |£98m| to research in 2023/24. */
const COMMITTED = new RegExp(`\\bcommitted ${JUST_BEFORE}`, 'u');
const IN_THAT_YEAR = /^ (?:to|for) [^.;,]{3,40} (?:in (?:19|20)\d\d|last year)\b/u;

const MONEY: readonly Kind[] = ['money'];

/** What phrases beside a sum say of it: marks that it passed, pay, endowments, what was cancelled. */
export const CASES_OF_MONEY: readonly RoleCase[] = [
  { role: 'other', of: MONEY, before: LENT },
  { role: 'other', of: MONEY, before: BEGUN_WITH, behind: OF_ONES_OWN },
  { role: 'other', of: MONEY, before: COSTS_ALL },
  { role: 'raised', of: MONEY, before: CLOSED_WITH },
  { role: 'raised', of: MONEY, before: / worth $/u, behind: WORTH_TO_US },
  { role: 'given', of: MONEY, before: GIFT_OF, behind: PAYS_OR_CAME },
  { role: 'given', of: MONEY, before: TOPPED_UP },
  { role: 'given', of: MONEY, before: COMMITTED, behind: IN_THAT_YEAR },
  { role: 'raised', of: MONEY, before: PASSES, behind: MARK },
  { role: 'other', of: MONEY, before: IS_PAID, behind: A_DAY },
  { role: 'raised', of: MONEY, before: HOLDS, behind: SO_FAR },
  { role: 'size', of: MONEY, behind: IN_ENDOWMENT, canBePlanned: true },
  { role: 'size', of: MONEY, before: ENDOWMENTS_AT },
  { role: 'raised', of: MONEY, before: SALES },
  { role: 'other', of: MONEY, before: TURNED_OVER },
  { role: 'other', of: MONEY, behind: IN_BENEFITS },
  { role: 'other', of: MONEY, before: CANCELLED },
  { role: 'given', of: MONEY, before: USES_ITS },
  { role: 'given', of: MONEY, before: TOPS_LIST },
  { role: 'given', of: MONEY, before: INCLUDING, behind: FROM_NAME },
  { role: 'given', of: MONEY, before: GRANTS_CAME_TO },
];
