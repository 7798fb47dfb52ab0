import type { Span } from '../../../model';
import { findAll } from '../../../text';
import { SIGNS_BEFORE } from '../currencies';
import { kindOfNoun, isPluralNoun } from '../nouns';
import { isFamous, WRITTEN_SMALL } from './famous';
import { isPlace } from './places';
import { CAPITALIZED, latin } from '../letters';

/** A stretch of capitalised words with the small words that names hold between them. */
export interface Run extends Span {
  readonly name: string;
  /** Nothing but the start of a sentence or of the text stands before it, so its first capital says little. */
  readonly isSentenceInitial: boolean;
  /** It stands in a line in which every word of weight is capitalised. */
  readonly isInTitle: boolean;
}

const INITIALS = String.raw`(?:(?:\p{Lu}\.){2,3}(?:\p{Lu}\p{Ll}+)?|\p{Lu}\.|(?:St|Inc|Co|Ltd|Corp|Jr|Sr|Dr|Mt|Ft)\.)`;
/** An iCall begins with a small letter; Hawai‘i has a turned apostrophe, P&G its sign, Airbnb.org its domain inside the word. */
const WORD = String.raw`\p{Ll}?\p{Lu}[\p{L}\p{M}\d]*(?:&\p{Lu}[\p{L}\d]*)?(?:[’'‘ʻ-]\p{L}+)*(?:\.(?:org|com|net|io)(?![\p{L}\d]))?(?:[’']s?(?= \p{Lu}))?`;
/** Pets at Home, Artists at Risk: what takes no article behind its small word is no place where something is. */
export const WITHOUT_ARTICLE =
  'Home|Work|Heart|School|Sea|Risk|Play|War|Need|Crisis|Recovery|Action|Motion|Call|Arms|Exile';
const JOINT = String.raw`(?: |-| & | \+ | (?<=(?:Give|Make|Build|Buy|Adopt|Send|Sponsor|Save|Share|Feed|Plant|Lend|Wish|Upon) )a | [‘'’]n[’'] | (?:of|for|the|and|in|de|la|des|du|del|on(?! (?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b)|to|with|von|van|del|against|vs) (?:the |la |le |les )?| at (?=(?:${WITHOUT_ARTICLE})(?![a-z])))`;
/** No name has more words; a list in capitals may have thousands. */
const MOST_WORDS = 14;
const RUN = latin(
  String.raw`(?<![\p{L}\d’'-])(?:${WRITTEN_SMALL.join('|')})(?![\p{L}\d-])|(?<![\p{L}\d’'-])(?:${INITIALS}|${WORD})(?:${JOINT}(?=\p{Lu})(?:${INITIALS}|${WORD})){0,${MOST_WORDS}}`,
  'gu',
);
/** Bodies of government are written small behind the capital of their place: the Odisha government. */
/** A council of believers is one of what they believe. */
const OF_FAITH = /^(?:Islamic|Muslim|Jewish|Catholic|Christian|Hindu|Sikh|Buddhist)$/u;
const SMALL_HEAD = latin(
  String.raw`^ (?:(?:state|city|county|local|regional|provincial|federal|borough|district) )?(?:government|council)(?![\p{L}])`,
);

/** What no name begins with, wherever it stands: forms of address, days, months, and where a body is at home. */
const NEVER_INSIDE = latin(
  String.raw`^(?:(?:Mr|Mrs|Ms|Dr(?! \p{L}+[’']s )|Sir|Dame|President|Chairman|Professor|Rev|My|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Ramadan)\.? |\p{Lu}[\p{L}]+-(?:based|born|led|owned|backed|listed|headquartered)(?: |$))`,
);

/** Words that open a sentence and are no part of a name that follows them, also as We’ve; inside one their capital is that of a name. */
const OPENERS =
  /^(?:In|On|At|By|Of|For|From|With|To|Since|Over|More|Some|About|Around|Nearly|Almost|And|But|Its|Their|His|Her|Our|My|Your|All|Another|These|Those|Only|Just(?= $)|Half|So|Then|(?:Last|Next)(?= (?:Year|Month|Week|Spring|Summer|Autumn|Winter|Fall|Christmas|Easter|Ramadan|Diwali|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December))|This|That|Today|Together(?! for)|Between|Currently|Now|Roughly|Among|Up|Fewer|Less|Under|Every|Within|After|Before|When|While|Where|Meanwhile|However|Through|Throughout|During|As|If|It|They|We|He|She|An|A|Both|Each|Many|Most|Other|Others|Also|Yet|Like|Until|Unlike|Instead|Thanks|According|Founded|Formerly|Elsewhere|Separately|Overall|Altogether|Additionally|Similarly|Recently|Earlier|Later|Finally|Still|Even|Once|Because|Although|Though|Despite|Besides|Across|Alongside|Following|Including|Here|Previously|Locally|Nationally|Globally|Internationally|Again|Matching|Led|Backed|Supported|Funded|Launched|Established|Based|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Twenty|(?:Thir|Four|Fif|Six|Seven|Eigh|Nine)teen|(?:Thir|For|Fif|Six|Seven|Eigh|Nine)ty|(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)-[a-z]+|No|Nor|Neither|Not|There|What|Who|How|Why|(?:I|Let)(?=[’']))(?:[’'](?:ve|re|ll|d|s|m))? /u;

/** US$, S$, Sh6,500 right behind a name. */
const CURRENCY_AT_END = / (?:US|S|A|C|HK|NT|NZ|RM|Rs|Sh|KSh|USD|SGD|HKD|EUR|GBP)$/u;

/** Firefighters Local 311, Rotary District 5300. */
const IS_NUMBERED = / (?:Local|Lodge|Post|Chapter|Troop|District)$/u;
const NUMBER = /^ \d{1,4}(?![\d,.]*\d| \p{Ll})/u;

/** What a department is for may be a list: for Culture, Media and Sport. */
const LISTED_TASKS = latin(String.raw`^(?:, \p{Lu}[\p{L}-]+)+,? (?:and|&) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*`);
const HAS_TASKS = /^(?:The )?(?:Department|Ministry|Office|Committee|Bureau|Commission) (?:for|of) /u;

/** General Hospital, Ernakulam: what every district has is told apart by its place. */
const OF_ANY_PLACE =
  /^(?:The )?(?:(?:Government|Govt|General|District|Civil|Taluk|Medical|Dental|Teaching|Specialist|Regional|Referral|Federal|State|Model|Primary|Secondary|Higher|High|Girls'|Boys'|Community|Technical|Engineering|Law|Arts|Women's) )+(?:Hospital|College|School|Polytechnic|Clinic)$/u;
const ITS_PLACE = latin(String.raw`^, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?=[,.;]? \p{Ll}|[,.;)\n]|$)`);

/** By Kent University Indian| households gave: of whom more is told. */
const PEOPLE_AT_END = /(?<=(?:University|Foundation|Trust)) (?:Indian|American|British|Australian)$/u;
const SENTENCE_START = /(?:[.!?:]["”’')]*\s+|\n\s*|["“(]|(?:^|\s)[‘']|[–—•·▪]\s|-- |\n[-*] )$/u;
/** In May WFP reached: the month that is a name as well, behind a word of time. */
const MAY_OPENED = latin(String.raw`^(?:In|Since|By|During|Until|From|Last|This|Early in|Late in) May (?=\p{Lu})`);
/** The University of Texas | at Austin. */
const CAMPUS = latin(String.raw`^(?: at |–)(?:\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+)?(?![\p{L}’'])`);
const HAS_CAMPUS = latin(String.raw`(?:^| )University(?: of [\p{L} ]+)?$`);

/** All runs of a text, in order. Sentence openers are taken off. */
export function findRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  const isInTitle = titleReader(text);
  for (const match of findAll(text, RUN)) {
    let start = match.index;
    let end = start + match[0].length;
    // The Lee Foundation | S$300,000: the letters of a currency belong to its sign.
    end -= amountAtEnd(text, start, end);
    if (/^ ?[$£€\d]/u.test(text.slice(end, end + 2)))
      end -= CURRENCY_AT_END.exec(text.slice(start, end))?.[0].length ?? 0;
    if (/^ [a-z]/u.test(text.slice(end, end + 2))) end -= PEOPLE_AT_END.exec(text.slice(start, end))?.[0].length ?? 0;
    const isSentenceInitial = start === 0 || SENTENCE_START.test(text.slice(Math.max(0, start - 4), start));
    start += MAY_OPENED.exec(text.slice(start, Math.min(end, start + 24)))?.[0].length ?? 0;
    const isTitled = isInTitle(start);
    start += openingOf(text.slice(start, end), text.slice(end, end + 24), isSentenceInitial || isTitled);
    const wasOpened = start > match.index;
    // In March the …: what the opener took along is small.
    if (wasOpened) start += /^(?:(?:the|of|for|and|in|on|to|with) )+/u.exec(text.slice(start, end))?.[0].length ?? 0;
    if ((isSentenceInitial || wasOpened) && text.startsWith('The ', start)) start += 'The '.length;
    if (start >= end || isOpener(text.slice(start, end))) continue;
    if (
      !/^(?:The|A|An|Its|Their|This|That|Our)$/u.test(text.slice(start, end)) &&
      !OF_FAITH.test(text.slice(start, end))
    )
      end += SMALL_HEAD.exec(text.slice(end, end + 28))?.[0].length ?? 0;
    if (HAS_CAMPUS.test(text.slice(start, end))) end += CAMPUS.exec(text.slice(end, end + 40))?.[0].length ?? 0;
    if (IS_NUMBERED.test(text.slice(start, end))) end += NUMBER.exec(text.slice(end, end + 6))?.[0].length ?? 0;
    if (OF_ANY_PLACE.test(text.slice(start, end))) end += ITS_PLACE.exec(text.slice(end, end + 40))?.[0].length ?? 0;
    if (HAS_TASKS.test(text.slice(start, end))) end += LISTED_TASKS.exec(text.slice(end, end + 80))?.[0].length ?? 0;
    runs.push({
      start,
      end,
      name: text.slice(start, end),
      isSentenceInitial: isSentenceInitial && start === match.index,
      isInTitle: isTitled,
    });
  }
  return runs;
}

const isOpener = (run: string): boolean => OPENERS.exec(`${run} `)?.[0].length === run.length + 1;

/** How much of a run stands before its name: what no name begins with, and what opens its sentence. */
function openingOf(run: string, behind: string, opensSentence: boolean): number {
  let at = 0;
  for (;;) {
    const rest = run.slice(at);
    // Sir Robert Ho Tung Charitable Fund: a title belongs to what is called by a person's name.
    if (isFamous(rest) || NAMED_AFTER_SOMEBODY.test(rest)) return at;
    const opener = NEVER_INSIDE.exec(rest) ?? (opensSentence || at > 0 ? OPENERS.exec(rest) : null);
    if (opener === null || (NUMBER_WORD.test(opener[0]) && !counts(rest.slice(opener[0].length), behind))) return at;
    at += opener[0].length;
  }
}

const NUMBER_WORD =
  /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|[A-Z][a-z]+teen|Twenty|(?:Thir|For|Fif|Six|Seven|Eigh|Nine)ty) $/u;
const WORD_BEHIND = /^ ([a-z-]+)/u;
/** Two | British charities, Two | Rotary Clubs are counted; One Acre Fund and Two Good Co. are called so. */
const counts = (rest: string, behind: string): boolean =>
  isPlace(rest.split(' ')[0] ?? '') ||
  isPluralNoun(rest.split(' ').at(-1) ?? '') ||
  kindOfNoun(WORD_BEHIND.exec(behind)?.[1] ?? '') !== undefined;

const NAMED_AFTER_SOMEBODY = /^(?:Sir|Dame|Lady|Lord|Dr|Professor) [^’']+ (?:Foundation|Fund|Trust|School|Hospital)$/u;

const AMOUNT_AT_END = latin(String.raw` (\p{Lu}\p{L}{0,2})\d+$`);
/** FDH Bank | K120 million: how much of a run is an amount of money with its letters. */
function amountAtEnd(text: string, start: number, end: number): number {
  const match = AMOUNT_AT_END.exec(text.slice(start, end));
  const isMoney =
    match !== null &&
    SIGNS_BEFORE.has(match[1] ?? '') &&
    /^(?:[.,]\d| (?:million|billion|bn|m|thousand|lakh|crore)\b)/u.test(text.slice(end, end + 9));
  return isMoney ? match[0].length : 0;
}

const LONG_WORD = latin(String.raw`(?<![\p{L}’'-])\p{L}[\p{L}’'-]{3,}`, 'gu');
const LONGEST_TITLE = 160;

/** Tells whether an offset stands in a line in Title Case. Offsets rise, and a line is read where one stands in it. */
function titleReader(text: string): (at: number) => boolean {
  let end = -1;
  let isTitle = false;
  return (at) => {
    if (at < end) return isTitle;
    const start = text.lastIndexOf('\n', at) + 1;
    const found = text.indexOf('\n', at);
    end = found < 0 ? text.length : found;
    isTitle = end - start <= LONGEST_TITLE && isInTitleCase(text.slice(start, end));
    return isTitle;
  };
}

/** Four long words at the least, nearly all of them capitalised, and no full stop. */
function isInTitleCase(line: string): boolean {
  const words = /\.\s*$/u.test(line) ? [] : (line.match(LONG_WORD) ?? []);
  const capitals = words.filter((word) => CAPITALIZED.test(word)).length;
  return words.length >= 4 && capitals / words.length > 0.8;
}
