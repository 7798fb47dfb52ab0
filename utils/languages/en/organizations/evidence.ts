import type { OrganizationType } from '../../../model';
import { isPerson } from './persons';
import { isPlace } from './places';
import type { Run } from './runs';
import { acts, doesAnything, isWhoActs } from './verbs-behind';
import { latin } from '../letters';
import { typeBehind, typeInFront } from './descriptors';

/** Launch Housing: our year at a glance. */
const SPEAKS_OF_ITSELF = /^: (?:our|how we|what we|why we) /u;
const OWNS = latin(
  String.raw`^(?:[’']s?|, whose) (?:[a-z-]+ ){0,2}(?:chief executive|chair|chairman|director|trustees|donors|staff|volunteers|spokes\w+|annual report|annual review|accounts|income|spending|policy|programmes?|customers|employees|shops|stores|inspectors|teams|patients|centres|network|appeal|fundraisers?|supporters|work|research|services|helpline|founders?|boss|share|chapters|members|clinics|grants?|donations?|\d\S* \p{Ll}+s)(?![\p{L}-])`,
);
const COMPANY_OWNS = latin(
  String.raw`^(?:[’']s?)? (?:[a-z-]+ )?(?:customers|shoppers|stores|shareholders|supermarkets)(?![\p{L}-])`,
);

/** Just Reinvest NSW| chief executive Geoff Scott: who has somebody in an office. */
const HAS_OFFICER = latin(
  String.raw`^(?:[’']s?)? (?:[a-z]+ )?(?:chief executive(?: officer)?|CEO|director|founder|co-founder|chair|chairman|chairwoman|spokes\p{Ll}+|trustee)s? \p{Lu}\p{Ll}`,
);
const HAS_PEOPLE = latin(
  String.raw`^ (?:teams|staff|volunteers|spokes\w+|inspectors|researchers|trustees|supporters|employees|customers)(?![\p{L}-])`,
);

/** will use its share: a person's would be his or hers. */
const HAS_ITS_OWN = /^ (?:will |would |has |have |had |plans to |hopes to )?[a-z]+ (?:[a-z]+ ){0,2}its /u;
const OFFICE_OF =
  /(?:chief executive|director|chair|chairman|head|founder|president|trustees?|spokes\w+|volunteers?|staff) (?:of|at|for|with) (?:the )?$|\bwho (?:leads|runs) (?:the )?$/u;
const AGENT =
  /(?:run|led|paid for|set up|put up|given|made|lent|built|held|(?<!follow|caus|inspir|accompani|destroy|kill|affect|attend|sign|join|visit|injur|ravag|devastat|struck)ed)(?: in part| jointly| mainly| (?:last|this) [a-z]+)? by (?:the )?$/u;
/** Set up by |Harish Hande: who founds a body is mostly somebody. */
const FOUNDED_BY = /(?:set up|founded|started|created|established|chaired|headed|owned|led) by $/iu;
/** Who founded |Wheels Up| in 2009 has founded a body. */
const FOUNDS = /\b(?:co-?)?founded (?:the )?$/u;
const ACCORDING =
  /\baccording to (?:(?:an?|the|new|recent|latest) )?(?:[a-z]+ )?(?:(?:figures|data|research|survey|evaluation|study|estimates?|analysis|report|poll|review|audit) (?:from|by) (?:the )?)?$/iu;
const MAKES =
  /^, whose (?:factory|factories|plants?|stores|customers|shareholders|products)\b|^, which (?:makes|sells|owns|brews|insures)\b/u;
const AT_HOME_IN =
  /\b(?:couple|man|woman|family|donor|farmer|resident|residents|mother|father|student|businessman|people|villagers|volunteer|girl|boy|families|children|schools?|town|city|village|suburb) (?:from|of|in) $/u;
/** Granted to whom, raised so much for whom: who has so long a name is no person. */
const GRANT_TO =
  /(?<!\w)(?:(?:grants?|donations?|cheques?|funding|awards?|proceeds|(?:[$£€₹]|R|Rs\.? ?|N|Sh)[\d.,]+(?:k|m|bn| million| billion| crore| lakh)?) (?:to|for|from)|\d[^.;]{0,24},? (?:went|goes|will go|is going) to|in aid of|on behalf of) (?:the )?$/u;
/** Went to |Aspire Appalachia to train carpenters. */
const DOES_WITH_IT =
  /^,? to (?:help|train|build|buy|open|run|expand|support|provide|fund|feed|hire|develop|set up|pay|teach|restore|improve|launch|create|repair|replace) /u;
/** A grant from |Garfield Weston of £60,000. */
const GIFT_FROM = /\b(?:grant|funding|award) from (?:the )?$/u;
const OF_SO_MUCH =
  /^ of (?:about |some |nearly |almost |over |up to |more than )?(?:US|A|C|S|HK|NZ)?(?:[$£€₹]|Rs\.? ?|K?Sh ?)\d/u;
const LOCATED =
  /(?:\b[Ii]n [A-Z][a-z]+ and |\b(?:in|across|near|around|outside|at|throughout|off|into|leaving|reached|of eastern|of northern) |\b(?:[Ii]n|[Oo]n|along|[Aa]cross) the |\b(?:in|of|from|to|across) (?:northern|southern|eastern|western|central|rural|upper|lower) )$/u;
const AMOUNT_RIGHT_BEHIND =
  /^(?:,|:| [–|-]| --)? (?:about |some |over |nearly |another |a further )?(?:US|A|C|S|HK|NZ)?[$£€₹]\d/u;
/** Standard Bank has pledged R50 million and |Absa| R20 million: the second does what the first has done. */
const GAVE_BEFORE = /\d[^.;]{0,40}(?:,| and|, and|, while) (?:the )?$/u;

export const AMOUNT_GAPPED =
  /^(?:,)? (?:another |a further |about |some )?(?:US|A|C|S|HK|NZ)?(?:[$£€₹]|R|Rs ?|N|K?Sh|EUR ?|USD ?|GBP ?)\d/u;
const FOR_THE = /\b(?:for|to|by|from|with|at|of|through|via|into|against) (?:the )?$/u;
/** Lawyers at |Mayer Brown: who works there is no place's. */
const PEOPLE_AT = /\b[A-Za-z]+(?:ers|ists|ees|staff) at (?:the )?$/u;
/** Garvey's SuperValu| in Dooradoyle, whose customers: where it is says nothing of what it does. */
const IN_PLACE = latin(String.raw`^ in \p{Lu}[\p{L}-]+(?=,? \p{Ll})`);
/** Through The Mix: an article with a capital inside a sentence belongs to a name. */
const CAPITAL_ARTICLE = /^The /u;
/** Two words and a pronoun of a person in the same clause: Rosie Jacobs| cooks for 350 people from her garage. */
const TWO_WORDS = latin(String.raw`^\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}*[’'-])?\p{Lu}\p{Ll}+$`);
const HIS_OR_HERS = /^[^.;:”"]{0,90} (?:his|her|himself|herself|she|he)\b/u;
const isHimOrHer = ({ name }: Run, after: string): boolean => TWO_WORDS.test(name) && HIS_OR_HERS.test(after);
const BEGINS_WITH_COUNTRY = latin(String.raw`^(?:UK|US|USA|EU) (?!Government|Parliament|Congress|Senate)\p{Lu}\p{Ll}`);
/** Lou Calvey of |Asylum Matters said: a person, and for whom that person speaks. */
const PERSON_OF = latin(String.raw`\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+,? (?:of|from|at) (?:the )?$`);
const SPEAKS = /^,? (?:who )?(?:says?|said|told|argue[sd]|explain(?:s|ed)|writes|wrote|warn(?:s|ed)|called)(?![a-z])/u;

/** Cincinnati Works placed 1,054 people, Hometree will get €150,000, Pieta saw 5,400. */
export const DOES_TO_SO_MANY =
  /^(?:,[^,.;\n]{3,40},)? (?:(?:has|have|had|will|would|is(?= [a-z]+ing )) (?:also |now |already |since )?[a-z]+ (?:(?:US|A|C|S|HK|NZ)?[$£€₹])?|(?:[a-z]+(?:ed|[^s’']s)|saw|met|drew|found) )(?:about |some |nearly |almost |around |more than |over |another )?\d/u;
/** Williamson Tea met Sh10 million. */
const DOES_TO_MONEY =
  /^ (?:[a-z]+(?:ed|[^s’']s)|met|found|is (?:looking|asking) for|is seeking|needs) (?:about |some |nearly |almost |more than |over |another )?(?:[A-Z]{1,3}|[KR]?[Ss]h?)?[$£€₹]?\d/u;
/** "the affiliate of", "the arm of": both sides are organizations. */
const ARM = latin(
  String.raw`^, (?:the|an?) (?:[\p{L}’'-]+ ){0,4}(?:affiliate|arm|subsidiary|unit|branch|charity|foundation) (?:of|which|that)\b`,
  'iu',
);

/** Resurgo| is one of them. The charity …: what the next sentence calls it. */
const CALLED_SO_NEXT = /^ (?:is|was|has|had) [^.”"]{2,60}\. The (?:charity|organi[sz]ation|nonprofit) /u;
/** Sunil Johal of |Sun Life|, who said so. The insurer …. */
const CALLED_BY_TRADE =
  /^[^.”"\n]{0,200}\. The (?:insurer|retailer|supermarket|grocer|airline|brewer|lender|bank|utility|[a-z]{3,}maker|[a-z]{3,}builder|company|firm) [a-z]/u;
/** For |Pallium India|. The Kochi-based charity …: where a body is at home says that it has just been named. */
const AT_HOME_NEXT = latin(
  String.raw`^[^\p{Lu}.;:”"\n]{0,60}\. (?:The|This) \p{Lu}[\p{L}-]+-based (?:\p{Ll}+ )?(charity|group|organi[sz]ation|nonprofit|non-profit|NGO|foundation|trust|company|firm)(?![\p{L}])`,
);
const TYPE_AT_HOME: Readonly<Record<string, OrganizationType>> = {
  foundation: 'foundation',
  trust: 'foundation',
  company: 'company',
  firm: 'company',
};
/** Another recipient, |Marsham Action|, was awarded £780,000. */
const GETTER_IN_FRONT =
  /\b(?:recipient|beneficiary|grantee|awardee)s?,? (?:(?:is|was|are|were|included?|includes) )?(?:the )?$/u;
const IS_AWARDED =
  /^,?(?: [^,.;]{3,60},)? (?:was|were|is|are|has been|have been) (?:also )?(?:awarded|granted|allocated) /u;
/** Hindustan Zinc, a unit of |Vedanta. */
const UNIT_OF = /, (?:an?|the) (?:[a-z-]+ )?(?:unit|subsidiary|division) of (?:the )?$/u;
const IS_UNIT = /^, (?:an?|the) (?:[a-z-]+ )?(?:unit|subsidiary|division) of /u;
/** A CUHK study of 40 schools: an acronym with a U in it is a university's. */
const STUDY = /^ (?:study|survey|poll|report|researchers?)\b/u;
const AMOUNT_BEHIND = /^ \((?:US|A|C|S|HK|NZ)?[$£€₹]\d/u;
/** What the places of a name in the text say for or against its being an organization; two points make it one. */
interface Evidence {
  readonly points: number;
  readonly type: OrganizationType | undefined;
}

const NOTHING: Evidence = { points: 0, type: undefined };

/** RSPCA, BlazeAid, M-Pesa: no person and hardly a place is written so. */
export const LIKE_A_NAME = latin(String.raw`^\p{Lu}{2,}|\p{Ll}\p{Lu}|[’']s$`);
const CAPITALIZED_WORD = latin(String.raw`^\p{Lu}\p{Ll}+$`);
const ACRONYM = latin(String.raw`^(?:\p{Lu}-\p{Lu}{2,4}|\p{Lu}{3,6}(?: \p{Lu}\p{Ll}+)?|\p{Lu}\p{Ll}+\p{Lu}\p{L}+)$`);

export const isAcronym = (name: string): boolean => ACRONYM.test(name);

/** LauraLynn: two words written as one are the name of a body, or of a Scot. */
export const JOINED = latin(String.raw`(?:^| )(?!Ma?c)\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$`);

export function evidenceOf(run: Run, text: string, isListed: boolean): Evidence {
  if (PUBLISHES.test(text.slice(run.end, run.end + 20))) return { points: 2, type: undefined };
  if (run.isInTitle || isLabel(run, text) || BRANCH_OF.test(text.slice(run.end, run.end + 12))) return NOTHING;
  if (SPEAKS_OF_ITSELF.test(text.slice(run.end, run.end + 12))) return { points: 2, type: undefined };
  const before = text.slice(Math.max(0, run.start - 48), run.start);
  const after = text.slice(run.end, run.end + 120).replace(IN_PLACE, '');
  // At its GoodLife kitchens: what a body calls its own is none.
  if (isPerson(run.name, before, after) || isPlace(run.name) || / (?:its|their|our) $/u.test(before))
    return { points: -3, type: undefined };
  const inFront = typeInFront(text, run.start);
  if (inFront !== undefined) return { points: 2, type: inFront };
  if (UNIT_OF.test(before)) return { points: 2, type: 'company' };
  if (FOUNDS.test(before)) return { points: 2, type: undefined };
  const behind = evidenceBehind(run, after);
  if (behind.type !== undefined) return behind;
  let { points } = behind;
  if (isListed || isLineOfSum(run, text)) points += 2;
  // UK Youth: a name that its country opens.
  if (run.name.includes(' ') && BEGINS_WITH_COUNTRY.test(run.name) && !isPlace(run.name.split(' ').at(-1) ?? ''))
    points += 1;
  // Groundwork UK, Women's Hope Kenya: a name with its country behind it.
  if (
    /^(?!\S+$)/u.test(run.name) &&
    isPlace(run.name.split(' ').at(-1) ?? '') &&
    !isPlace(run.name.split(' ')[0] ?? '')
  )
    points += 1;
  if ((isAcronym(run.name) && FOR_THE.test(before)) || CAPITAL_ARTICLE.test(run.name)) points += 1;
  if (PERSON_OF.test(before) && SPEAKS.test(after))
    points += CALLED_BY_TRADE.test(text.slice(run.end, run.end + 240)) ? 2 : 1;
  if (GAVE_BEFORE.test(before) && AMOUNT_GAPPED.test(after)) points += 1;
  if (GETTER_IN_FRONT.test(before)) points += 1;
  if (IS_AWARDED.test(after) && (run.name.includes(' ') || isAcronym(run.name))) points += 1;
  if (OFFICE_OF.test(before) || (AGENT.test(before) && !(FOUNDED_BY.test(before) && TWO_WORDS.test(run.name))))
    points += 2;
  else if (GIFT_FROM.test(before) && OF_SO_MUCH.test(after)) return { points: 2, type: 'foundation' };
  else if (GRANT_TO.test(before)) points += run.name.split(' ').length > 2 || DOES_WITH_IT.test(after) ? 2 : 0.5;
  if (ACCORDING.test(before) && (run.name.includes(' ') || isAcronym(run.name))) return { points: 2, type: 'research' };
  if (HAS_ITS_OWN.test(after)) points += 1;
  if (points === 1 && goesOnAsIt(text.slice(run.end, run.end + 160))) points += 1;
  if (
    (LOCATED.test(before) && !OWNS.test(after) && !PEOPLE_AT.test(before) && !CAPITAL_ARTICLE.test(run.name)) ||
    (/\bat the $/u.test(before) && CAPITALIZED_WORD.test(run.name))
  )
    points -= 2;
  // Who runs Portland Stage said she did: the pronoun is of whoever runs it.
  if (AT_HOME_IN.test(before) || (isHimOrHer(run, after) && !OFFICE_OF.test(before))) points -= 3;
  return { points, type: undefined };
}

/** HOSPITALS: $5 million to …: in capitals a longer word is a heading, and no acronym. */
const HEADING = /^[A-Z]{7,}(?: (?:AND|&) [A-Z]+)*$/u;
/** Clinica Tepeyac|, Denver: $850,000: a line of a list with a place and a sum. */
const LINE_AMOUNT = latin(
  String.raw`^(?: and (?:its|their) \p{Ll}+)?(?:, \p{Lu}[\p{L} ]+\.?){0,2}(?:,|:| [–—-]| \() ?(?:up to )?(?:US|A|C|S|HK|NZ)?[$£€₹]\d`,
);
const LINE_START = /(?:^|\n)(?:[-•·*▪–—] ?|\d{1,2}[.)] )?(?:[Tt]he )?$/u;

export const isLineOfSum = ({ name, start, end }: Run, text: string): boolean =>
  !HEADING.test(name) &&
  LINE_AMOUNT.test(text.slice(end, end + 80)) &&
  LINE_START.test(text.slice(Math.max(0, start - 8), start));
/** Turning Point| has gone the other way. It won £46m: a person would be he or she, and who speaks may speak of anything. */
const IT_BEHIND = /^(?! (?:sa(?:id|ys)|told|believes|thinks) )[^.;:,”"\n]{3,80}\. It(?= )/u;
const goesOnAsIt = (behind: string): boolean => {
  const sentence = IT_BEHIND.exec(behind)?.[0];
  return (
    sentence !== undefined &&
    (acts(behind.slice(sentence.length)) || DOES_TO_SO_MANY.test(behind.slice(sentence.length)))
  );
};

/** Period covered: 7 January to 7 April: what stands before a colon at the beginning of a line. */
const LABELS = latin(String.raw`^(?: \p{Ll}+){1,3}:(?:\s|$)`);
const isLabel = ({ start, end }: Run, text: string): boolean =>
  (start === 0 || text.charAt(start - 1) === '\n') && LABELS.test(text.slice(end, end + 40));
/** Lions Befrienders| Annual Report: whoever reports of itself. */
const PUBLISHES = /^ (?:Annual Re(?:port|view)|Impact Report|Year in Review|Newsletter)(?![A-Za-z])/u;
/** The president of the Tema| club: a place says which of several. */
const BRANCH_OF =
  /^ (?:family|couple|brothers|sisters|landslides?|mudslide|floods?|fire|blaze|earthquake|clubs?|branch|chapter|office|plant|factory|campus|division)\b/u;
/** What all that can speak for a name behind it begins with. At the end of a line, or of a stretch of English, nothing does. */
const GOES_ON = /^[ ,:’']/u;

function evidenceBehind({ name }: Run, after: string): Evidence {
  const atHome = AT_HOME_NEXT.exec(after)?.[1];
  if (atHome !== undefined) return { points: 2, type: TYPE_AT_HOME[atHome] ?? 'charity' };
  if (!GOES_ON.test(after)) return NOTHING;
  const said = typeBehind(after);
  if (said !== undefined) return { points: 2, type: said };
  if (CALLED_SO_NEXT.test(after)) return { points: 2, type: 'charity' };
  if (IS_UNIT.test(after)) return { points: 2, type: 'company' };
  if (ARM.test(after)) return { points: 2, type: 'charity' };
  if (isAcronym(name) && STUDY.test(after)) return { points: 2, type: name.includes('U') ? 'school' : 'research' };
  if (AMOUNT_BEHIND.test(after)) return { points: 2, type: 'company' };
  if (COMPANY_OWNS.test(after) || MAKES.test(after)) return { points: 2, type: 'company' };
  let points = 0;
  if (AMOUNT_RIGHT_BEHIND.test(after) && (/[ .-]/u.test(name) || isAcronym(name))) points += 2;
  if (acts(after) || OWNS.test(after) || HAS_OFFICER.test(after) || HAS_PEOPLE.test(after) || isWhoActs(after))
    points += 2;
  else if (name.includes(' ') && DOES_TO_MONEY.test(after)) points += 2;
  else if (doesAnything(after)) points += name.split(' ').length > 2 || DOES_TO_SO_MANY.test(after) ? 2 : 1;
  return { points, type: undefined };
}
