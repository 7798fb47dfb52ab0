import type { OrganizationType } from '../../../model';
import { findAll, keepLast } from '../../../text';
import { KIND_BY_NOUN, isPluralNoun, kindOfNoun } from '../nouns';
import type { Run } from './runs';
import { acts, gives, isWhoActs } from './verbs-behind';
import { latin, toLowerCase } from '../letters';
import { typeBehind, typeInFront } from './descriptors';
import { AMOUNT_GAPPED, DOES_TO_SO_MANY, JOINED, LIKE_A_NAME, evidenceOf, isAcronym, isLineOfSum } from './evidence';

/** Words behind a lone word that are plurals of nouns as well as verbs: Longer | grants. */
const NOUN_OR_VERB = latin(
  String.raw`^ (?:grants|funds|works|work|runs|reports|needs|plans|estimates|pledges|helps|awards|supports|schools|houses|shelters|trains|marks|covers|uses|places|aims|hopes|spends|screens|sponsors|supplies|holds|puts|sees)(?![\p{L}-])`,
);

/** Events, projects, prizes and papers are called by capitals too. */
const EVENT =
  /(?:^| )(?:Act|Agreement|Anniversary|Award|Awards|Ball|Bill|Challenge|Championship|Christmas|Conference|Convention|Cup|Day|Days|Dinner|Easter|Festival|Gala|Games|Convention|Declaration|Hour|Lottery|Marathon|Match|Month|Night|Oscars|Parade|Plan|Prize|Programme|Program|Project|Campaign|Race|Ramadan|Report|Run|Scheme|Series|Show|Summit|Survey|Swim|Tour|Tournament|Tower|Trek|Walk|War|Week|Weekend|Year|Ride|Run|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Covid|COVID|Brexit|Storm|Cyclone|Hurricane|Typhoon|Room|Hall|Building|Manor|Castle|Bridge|Stadium|Arena|Wing|Ward|Scholarship|Scholarships|Fellowship|Bond|Bonds|Budget|Strategy|Index|Review)$/u;
/** The annual |Bubble Dash: what is held again. */
const RECURS = /\b(?:the|its|their|our|an?) (?:annual|yearly|inaugural|\d+(?:st|nd|rd|th)) $/u;
const NAMED_STORM =
  /^(?:(?:Run|Walk|Ride|Race|Swim|March|Night|Day|Week) (?:for|to|of|against)|Hurricane|Cyclone|Typhoon|Storm|Operation|Covid|Mount|Lake|Camp|Team GB|Super|Tropical|Queen|King|Prince|Princess|Saint|Lord|Lady|Princess) /u;
const WORD_OF_ITS_OWN =
  /^(?:I|Black|Latino|Latina|Hispanic|Ivy League|OK|TV|NGO|NGOs|CSR|CEO|COVID|HIV|AIDS|GDP|VAT|UK|US|USA|EU|AI|IT|HR|PPE|ICU|MRI|A|The|Covid|Catholic|Muslim|Christian|Jewish|Christmas|Easter|Ramadan|Eid|Diwali|God|Internet|Parliament|Congress|Facebook|Instagram|Twitter|YouTube|TikTok|WhatsApp|English|Ebola|El Niño|STEM|LGBT|MP|MPs|PLC|FY|PM|AM|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u;
/** Freddy displaced so many: a storm that the text calls by its full name elsewhere. */
const isStorm = (name: string, text: string): boolean => !name.includes(' ') && stormsOf(text).has(name);
const stormsOf = keepLast(
  (text: string): ReadonlySet<string> => new Set(findAll(text, STORM).map(({ groups }) => groups?.['name'] ?? '')),
);
const STORM = /(?:Cyclone|Hurricane|Typhoon|Storm) (?<name>[\p{L}’'-]+)/gu;

/** A bare name that its context makes an organization. */
export interface InContext {
  readonly type: OrganizationType;
  /** Words beside the name say the type; else it is what most bare names that do such things are. */
  readonly isSaid: boolean;
}

/** Reads a capitalised run in its context; undefined where nothing says that it is an organization. */
export function readContext(
  places: readonly Run[],
  text: string,
  isListed: (run: Run) => boolean,
): InContext | undefined {
  const [first] = places;
  const isEvent =
    first !== undefined &&
    (EVENT.test(first.name) ||
      first.name.startsWith('Project ') ||
      places.some(({ start }) => RECURS.test(text.slice(start - 20, start))));
  if (
    first === undefined ||
    WORD_OF_ITS_OWN.test(first.name) ||
    isStorm(first.name, text) ||
    (isEvent && !isBody(places, text) && !places.some(({ start }) => typeInFront(text, start) === 'charity')) ||
    NAMED_STORM.test(first.name)
  )
    return undefined;
  const read = places.map((run) => evidenceOf(run, text, isListed(run)));
  const isWhich = ({ end }: Run) => text.startsWith(', which ', end);
  const points = read.reduce((sum, evidence) => sum + evidence.points, isEvent ? 2 : 0);
  const type = read.find((evidence) => evidence.type !== undefined)?.type;
  const isAnyWord =
    places.every((run) => run.isSentenceInitial) && mayBeAnyWord(first.name, text) && !places.some(isNoNoun(text));
  // People are "who": Candlelighters, which helps, is a body.
  const isModifier =
    !first.name.includes(' ') &&
    !isAcronym(first.name) &&
    places.every((run) => run.isSentenceInitial && NOUN_OR_VERB.test(text.slice(run.end, run.end + 14)));
  // Reacting, the director said: what somebody does while speaking.
  const isDoing = places.every(
    ({ name, end, isSentenceInitial }) => isSentenceInitial && /^[A-Z][a-z]+ing$/u.test(name) && text[end] === ',',
  );
  if (isModifier || isDoing) return undefined;
  const isDescribed = places.some(({ end }) => typeBehind(text.slice(end, end + 120)) !== undefined);
  const penalty = isAnyWord && !isDescribed && !(PEOPLE_ENDING.test(first.name) && places.some(isWhich)) ? 2 : 0;
  if (type !== undefined && points - penalty > 0) return { type, isSaid: true };
  if (points + (JOINED.test(first.name) ? 3 : isAcronym(first.name) ? 1 : 0) - penalty < 2) return undefined;
  return { type: typeOfDeeds(places, text), isSaid: false };
}

/** Abstract nouns and those that do something: Demand, Fundraising, Campaigners. */
const NOUN_ENDING =
  /(?:ing|tion|sion|ment|ness|ity|ship|ism|ance|ence|hood|age|logy|ics|cy|ers|ors|ists|ians|ants|ents)$/u;
const COMMON_WORDS = new Set(
  'i it he she we they you its their his her our my your this that these those there here who what which when where why how all any each every one two three both such same other more less everyone everybody nobody someone somebody anyone anybody none many most some few several another either neither accounts figures data records filings results findings estimates surveys reports studies contracts money cash growth income support help aid demand industry research police congress cancer malaria hunger poverty food water health work care love music sport football rain snow winter summer autumn prices costs wages debts taxes sales profits stocks markets experts locals funds england britain europe africa asia america today yesterday tomorrow'.split(
    ' ',
  ),
);
const PEOPLE_ENDING = /(?:ers|ors|ists|ians|ants)$/u;

/** A lone word at the beginning of a sentence may be any word, unless it is written as none is, or as no noun that we know. */
function mayBeAnyWord(name: string, text: string): boolean {
  if (name.includes(' ') || LIKE_A_NAME.test(name)) return false;
  const word = toLowerCase(name);
  return (
    COMMON_WORDS.has(word) ||
    KIND_BY_NOUN.has(word) ||
    (word.endsWith('s') && isPluralNoun(word)) ||
    NOUN_ENDING.test(word) ||
    wordsBetweenBlanks(text).has(word)
  );
}

const wordsBetweenBlanks = keepLast((text: string): ReadonlySet<string> => new Set(text.split(' ').slice(1, -1)));

/** Canteen supported 5,000 people: who is counted has an article where one is meant. */
const isNoNoun =
  (text: string) =>
  ({ name, end }: Run): boolean =>
    COUNTED_WITH_ARTICLE.has(kindOfNoun(toLowerCase(name))) &&
    !isPluralNoun(name) &&
    DOES_TO_SO_MANY.test(text.slice(end, end + 64));
const COUNTED_WITH_ARTICLE: ReadonlySet<string | undefined> = new Set(['facilities', 'organizations', 'people']);
const OWNER = latin(String.raw`^\p{Lu}\p{Ll}+[’']s$`);
/** X & Y are partners in trade. */
const PARTNERS_IN_TRADE = latin(String.raw`^\p{Lu}\p{L}+ & \p{Lu}\p{L}+$`);

/** A bare name that gives and is not said to do the work is mostly a company; what does the work is a charity. */
function typeOfDeeds(places: readonly Run[], text: string): OrganizationType {
  const [first] = places;
  // Culver's, Lowe's: shops are called by their owner's name.
  if (first !== undefined && (PARTNERS_IN_TRADE.test(first.name) || OWNER.test(first.name))) return 'company';
  let votes = 0;
  for (const { start, end } of places) {
    const after = text.slice(end, end + 120);
    if (gives(after) || AMOUNT_GAPPED.test(after) || SPONSORED_BY.test(text.slice(Math.max(0, start - 48), start)))
      votes += 1;
    else if (acts(after) || isWhoActs(after)) votes -= 1;
  }
  for (const { end } of places) {
    const called = CALLED_NEXT.exec(text.slice(end, end + 240))?.[1];
    if (called !== undefined) return /^(?:charity|group|organi|nonprofit)/u.test(called) ? 'charity' : 'company';
  }
  if (places.some(({ end }) => REPRESENTS.test(text.slice(end, end + 48)))) return 'association';
  return votes > 0 ? 'company' : 'charity';
}

/** ItsRainingRaincoats gave out bags. The volunteer group …: what the next sentence calls the only one that this one has named. */
const CALLED_NEXT =
  /^(?:[^A-Z.;:”"\n]|\.\d){1,160}\. (?:The|This) (?:[a-z-]+ )?(charity|group|organi[sz]ation|nonprofit|company|firm|insurer|retailer|airline|brewer|lender|[a-z]+maker)\b/u;
/** Unite, which represents 110 members: it speaks for them. */
const REPRESENTS =
  /^,? (?:which )?represents .{0,24}(?:members|workers|employees|staff|companies|firms|doctors|nurses|teachers)\b/u;
const SPONSORED_BY =
  /(?:paid for|sponsored|matched|donated|lent|put up|underwritten)(?: in part| jointly| mainly)? by (?:the )?$/u;
/** A project that gets money or people of its own, or speaks, is a body: Bristol Drugs Project receives £180,000. */
const IS_BODY =
  /^(?: (?:receives?|received|gets?|won|wins|was awarded|employs|said|says|supports|helps) |, which (?!was|is|takes)[a-z]+s )/u;
const isBody = (places: readonly Run[], text: string): boolean =>
  places.some((run) => IS_BODY.test(text.slice(run.end, run.end + 20)) || isLineOfSum(run, text));
