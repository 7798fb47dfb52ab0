import { findAll } from '../../../text';
import { isFamous } from './famous';
import { LEADING_HEADS, NAMED_BY_PURPOSE, typeOfName } from './heads';
import { actsBehind } from './verbs-behind';
import { isPluralNoun, kindOfNoun } from '../nouns';
import { isGivenName } from './persons';
import { isKnownPlace, isPlace } from './places';
import { type Run, WITHOUT_ARTICLE } from './runs';
import { latin, toLowerCase } from '../letters';

/** Where a run is taken apart: what is left of it ends at `leftEnd`, what is right of it begins at `rightStart`. */
interface Cut {
  readonly leftEnd: number;
  readonly rightStart: number;
}

const TWO_WORDS = /^\S+ \S+$/u;
const OWNED = latin(String.raw`^\p{Lu}\p{L}+[’']s \p{Lu}\p{L}+$`);
const AND = / and (?:the )?| & /gu;
const POSSESSIVE = latin(String.raw`(?<=\p{L}\p{L})[’']s? (?=\p{Lu})`, 'gu');
const FUNCTION_START = /^(?:of|for|and|the|to|with|in|on|against) /u;
/** Owners inside a name: the Royal Children's Hospital, St Luke's Hospice. */
const NAME_OWNERS =
  /^(?:Children|Women|Men|People|Veterans|Farmers|Workers|Girls|Boys|Mother|Father|Queen|King|Prince|Princess|Alzheimer|Parkinson|Nurses|Teachers|Students|Parents|Patients|Barnardo|Sainsbury|McDonald|Donald|Guy|Citizens|Pensioners|Lord|Minister|Prisoners|Sailors|Soldiers|Seafarers|Journalists|Lions|Guide|Widows|Mayor|President|Survivors|Bakers|Grocers|Goldsmiths|Mercers|Physicians|Surgeons|Orphans)$/u;
/** Edmonton's | Food Bank: a head that names nobody without its owner. */
const isOnlyHead = (right: string): boolean =>
  /^(?:(?:Charity|Eye|General|Cancer|Heart|Memorial|Mission|Maternity|Dental) )+Hospital$|^(?:Food Bank|Foodbank|Children['’]s Hospital|Hospice|Night Shelter|Community Foundation|Charity|Foundation|Trust|Zoo)$/u.test(
    right,
  );
const PEOPLE_OF =
  /^(?:(?:Executive|Managing|Medical|Country|Regional|National|Deputy|Vice|Assistant|Founding|Permanent|Pro)[ -])*(?:Chancellor|Rector|Provost|Dean|Principal|Superintendent|Registrar|Volunteers|Members|Staff|Supporters|Trustees|Leaders|Officials|Employees|Doctors|Nurses|Workers|Donors|Director|Chair|Chairman|Head|CEO|Chief Executive|President|Founder|Patron|Ambassador|Secretary|Minister|Governor|Mayor|Manager|Researchers|Scientists|Students|Engineers|Fans|Customers|Readers|Runners|Pupils|Grants|Donations|Gifts) (?:of|from|at|with|in|to|for) (?:the )?/u;
const HEADLINE_VERBS =
  / (?:(?:Award|Collect|Deliver|Grant|Hand|Help|Invest|Open)(?:s|ed)?|(?:Announce|Distribute|Donate|Launche|Pledge|Provide|Raise|Reache|Receive|Serve)[sd]?|Gives?|(?:Aim|Appeal|Back|Break|Bring|Build|Call|Celebrate|Close|Commit|Exceed|Feed|Fund|Get|Hit|Join|Mark|Name|Near|Plan|Plant|Report|Rescue|Save|Say|Seek|Send|Set|Ship|Spend|Support|Surpasse|Top|Train|Unveil|Urge|Warn|Win)s|After|Almost|Amid|Are|As|Committed|From|Gave|Got|Half|Has|Have|Into|Is|More|Nearly|Over|Record|Sent|Spent|Than|Through|To|Will|With|Won) /u;
const WEEKDAY_OR_MONTH =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Ramadan)\b/u;
/** Heads that say what they are for: the National Committee | for Responsive Philanthropy. */
const TAKES_FOR =
  /(?:Committee|Council|Cent(?:er|re)|Institute|Association|Society|Alliance|Coalition|Federation|Network|Board|Agency|Commission|Campaign|League|Union|Organi[sz]ation|Initiative|Partnership|School|Academy|Department|Office)$/u;
const TAIL = / (?:on|in|to|with|for|of|at|against|and) (?:the )?/gu;

/** Takes a run apart where two names were joined, or where words that belong to the sentence stuck to one. */
export function splitRun(run: Run, text: string): readonly Run[] {
  const cut =
    reportCut(run) ??
    (run.isInTitle ? headlineCut(run) : undefined) ??
    ownEndCut(run, text) ??
    possessiveCut(run) ??
    memberCut(run) ??
    personCut(run, text) ??
    tailCut(run) ??
    coordinationCut(run);
  if (cut === undefined) return [run];
  const left = piece(run, run.start, run.start + cut.leftEnd, text);
  const right = piece(run, run.start + cut.rightStart, run.end, text);
  // Lotus Kenya Action for Development Organisation (LOKADO): what is short for all of it holds it together.
  const short = SHORT_BEHIND.exec(text.slice(run.end, run.end + 16))?.[1];
  if (short !== undefined && cut.leftEnd > 0 && short === run.name[0] && short !== right.name[0]) return [run];
  return [left, right].filter(({ name }) => name !== '').flatMap((each) => splitRun(each, text));
}

const SHORT_BEHIND = /^ \(([A-Z])[A-Z]{2,9}\)/u;

function piece(run: Run, from: number, to: number, text: string): Run {
  let start = from;
  for (
    let small = FUNCTION_START.exec(text.slice(start, to));
    small;
    small = FUNCTION_START.exec(text.slice(start, to))
  )
    start += small[0].length;
  return {
    ...run,
    start,
    end: to,
    name: text.slice(start, to),
    isSentenceInitial: run.isSentenceInitial && from === run.start,
  };
}

const around = ({ index, 0: words }: { readonly index: number; readonly 0: string }): Cut => ({
  leftEnd: index,
  rightStart: index + words.length,
});

/** Foundation | Raises | Record: a headline in capitals hides its verbs among the names. */
function headlineCut({ name }: Run): Cut | undefined {
  const match = HEADLINE_VERBS.exec(`${name} `);
  if (match) return { leftEnd: match.index, rightStart: Math.min(name.length, match.index + match[0].length) };
  const first = HEADLINE_VERBS.exec(` ${name} `);
  return first?.index === 0 && first[0].length < name.length
    ? { leftEnd: 0, rightStart: first[0].length - 1 }
    : undefined;
}

const POSSESSIVE_END = latin(String.raw`(?<=\p{L}\p{L})[’']s$|(?<=s)[’']$`);
const ST_END = latin(String.raw`(?:^|[^\p{L}])St\.? \p{L}+$`);
const SAINT_END = latin(String.raw`(?:^|[^\p{L}])(?:St|Saint)\.? \p{L}+$`);
const SMALL_LETTER_BEHIND = latin(String.raw`^ [\p{Ll}\d$£€₹]`);
const ONE_WORD = latin(String.raw`^\S+(?: \p{Lu}\.)?$`);

/** the Law Society's | scheme: the ending of possession at the end of a run is no part of its name. */
function ownEndCut({ name, end }: Run, text: string): Cut | undefined {
  const match = POSSESSIVE_END.exec(name);
  if (!match || isFamous(name)) return undefined;
  const base = name.slice(0, match.index);
  const isName =
    typeOfName(base) === undefined &&
    (ST_END.test(base) || !SMALL_LETTER_BEHIND.test(text.slice(end, end + 2)) || actsBehind(text, end));
  return isName ? undefined : { leftEnd: match.index, rightStart: name.length };
}

/** Big Give’s | Christmas Challenge, but Royal Children's Hospital: a possessive inside a name stays where its head needs it. */
function possessiveCut({ name }: Run): Cut | undefined {
  for (const match of findAll(name, POSSESSIVE)) {
    const left = name.slice(0, match.index);
    const right = name.slice(match.index + match[0].length);
    const owner = left.split(' ').at(-1) ?? '';
    if (isOnlyHead(right.replace(/ (?:in|at) .*$/u, ''))) continue;
    if (NAME_OWNERS.test(owner) || SAINT_END.test(left)) continue;
    // Sainsbury's Local: an owner and a head that could not stand alone are one name.
    if (typeOfName(left) !== undefined || isKnownPlace(left) || typeOfName(right) !== undefined || left.includes(' '))
      return around(match);
  }
  return undefined;
}

/** Lawyers at | Mayer Brown: any people. */
function peopleAt(name: string): RegExpExecArray | null {
  const match = /^([A-Z][a-z]+) (?:at|from) (?:the )?(?=[A-Z])/u.exec(name);
  return match && isPluralNoun(match[1] ?? '') && !TAKES_NO_ARTICLE.test(name.slice(match[0].length)) ? match : null;
}

/** Volunteers of | the Kenya Red Cross: its people stand before a name, a body of its own (Friends of …) does not. */
function memberCut({ name }: Run): Cut | undefined {
  const match = PEOPLE_OF.exec(name) ?? peopleAt(name);
  // Doctors of the World: what is left would be no name.
  return match && !/^(?:the )?World$/u.test(name.slice(match[0].length))
    ? { leftEnd: 0, rightStart: match[0].length }
    : undefined;
}

/** Lions Befrienders | Annual Report: what a body publishes is no part of its name. */
function reportCut({ name }: Run): Cut | undefined {
  const at = name.search(/ (?:Annual Re(?:port|view)|Impact Report|Year in Review|Newsletter)$/u);
  return at > 0 ? { leftEnd: at, rightStart: name.length } : undefined;
}

const PERSON_OF = latin(
  String.raw`^\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.?)? \p{Lu}[\p{L}’'-]+ (?:of|from) (?:the )?(?=\p{Lu})`,
);
const SPEAKS =
  /^,? (?:who )?(?:says?|said|told|argue[sd]|explain(?:s|ed)|writes|wrote|recall(?:s|ed)|believes|thinks|warn(?:s|ed)|called|put it)(?![a-z])/u;

const SAID_BY = /\b(?:said|says|added|argues?) $/u;

/** Lou Calvey of | Asylum Matters said: who speaks for a body stands before its name. */
function personCut({ name, start, end }: Run, text: string): Cut | undefined {
  const match = PERSON_OF.exec(name);
  if (!match || isFamous(name) || typeOfName(match[0].replace(/ (?:of|from) (?:the )?$/u, '')) !== undefined)
    return undefined;
  const isPerson =
    isGivenName(match[0].split(' ')[0] ?? '') ||
    SPEAKS.test(text.slice(end, end + 16)) ||
    SAID_BY.test(text.slice(Math.max(0, start - 8), start));
  return isPerson ? { leftEnd: match[0].search(/ (?:of|from) (?:the )?$/u), rightStart: match[0].length } : undefined;
}

/** Safaricom Foundation | on Thursday, Red Cross | in Nairobi: a full name ends where a circumstance begins. */
function tailCut({ name }: Run): Cut | undefined {
  if (isFamous(name)) return undefined;
  for (const match of findAll(name, TAIL)) {
    const left = name.slice(0, match.index);
    const right = name.slice(match.index + match[0].length);
    const joint = match[0].trim().split(' ')[0] ?? '';
    if (joint === 'and') continue;
    if (WEEKDAY_OR_MONTH.test(right)) return around(match);
    // For the Prevention of Cruelty to Animals: a purpose has its own small words.
    if (joint === 'to' && / for the /u.test(left)) continue;
    // Pets at Home, Children in Need: a phrase that takes no article is no place where something is.
    if (TAKES_NO_ARTICLE.test(right) && !left.includes(' ')) continue;
    const isFull = left.includes(' ') && typeOfName(left) !== undefined;
    if (isFull && /^(?:on|in|to|with|at)$/u.test(joint) && !LEADING_HEADS.test(name)) return around(match);
    if (
      isFull &&
      joint === 'for' &&
      typeOfName(right) !== undefined &&
      !LEADING_HEADS.test(name) &&
      !(TAKES_FOR.test(left) && !isFamous(right))
    )
      return around(match);
    // Garvey's SuperValu | in Dooradoyle: a shop, and where.
    if (joint === 'in' && OWNED.test(left)) return { leftEnd: match.index, rightStart: name.length };
    if (!isFull && /^(?:in|to|with|at|on)$/u.test(joint) && isPlace(right) && !LEADING_HEADS.test(name))
      return around(match);
    if (
      !isFull &&
      /^(?:in|to|with|at|for)$/u.test(joint) &&
      typeOfName(right) !== undefined &&
      right.includes(' ') &&
      !LEADING_HEADS.test(name) &&
      !NAMED_BY_PURPOSE.test(name)
    )
      return around(match);
  }
  return undefined;
}

const TAKES_NO_ARTICLE = new RegExp(`^(?:${WITHOUT_ARTICLE})\\b`, 'u');

/** Dog and | Cat Home: two things that are counted share a head. */
const areCounted = (left: string, right: string): boolean =>
  [left.split(' ').at(-1), right.split(' ')[0]].every((word) => kindOfNoun(toLowerCase(word ?? '')) !== undefined);

/** What a body may be for beside something else. */
const OF_ONE_BODY =
  /^(?:Red Crescent|Care|Families|Children|Technology|Research|Development|Trade|Industry|Commerce|Culture|Sciences?|Arts|Health|Education|Social|Community|Welfare|Philanthropy|Rehabilitation|Rescue|Animals|Women|Youth|Sanitation|Land|Sewerage|Environment|Energy|Palliative|Hospice|Disability|Homeless|Mental|Nursing|Food|Forests?|Fisheries|Housing|Planning)\b/u;

/** Hans Foundation and | IndusInd Bank, but Department for Work and Pensions, Bill & Melinda Gates Foundation. */
function coordinationCut({ name }: Run): Cut | undefined {
  if (isFamous(name)) return undefined;
  for (const match of findAll(name, AND)) {
    const left = name.slice(0, match.index);
    const right = name.slice(match.index + match[0].length);
    const leftType = typeOfName(left);
    const rightType = typeOfName(right);
    // What a body is for, or of, may be two things: Department for Work and Pensions, Foundation for England & Wales.
    const isOfTwo =
      rightType === undefined && (LEADING_HEADS.test(left) || / (?:of|for) (?:the )?\S+(?: \S+)?$/u.test(left));
    // Age UK Lincoln and South Lincolnshire: where a body is at work may be two places.
    const isAtTwo = rightType === undefined && isPlace(right) && typeOfName(name) !== undefined;
    if (isOfTwo || isAtTwo) continue;
    if (match[0] === ' & ' && !(rightType && leftType && left.includes(' '))) continue;
    const isSharedName =
      leftType === undefined &&
      rightType !== undefined &&
      !match[0].endsWith(' the ') &&
      !LEADING_HEADS.test(right) &&
      (ONE_WORD.test(left) ||
        OF_ONE_BODY.test(right) ||
        areCounted(left, right) ||
        (rightType === 'government' && TWO_WORDS.test(right))) &&
      !isPlace(left);
    // Marine Search and Rescue: a head alone is no second body.
    if (
      isSharedName ||
      (leftType === undefined &&
        !right.includes(' ') &&
        typeOfName(name) !== undefined &&
        !match[0].endsWith(' the ') &&
        !isFamous(right))
    )
      continue;
    const isOneHead =
      leftType !== undefined && !(rightType !== undefined && match[0].endsWith(' the ')) && OF_ONE_BODY.test(right);
    if (isOneHead) continue;
    return around(match);
  }
  return undefined;
}
