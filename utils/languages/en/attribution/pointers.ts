import type { Named } from './mentions';
import { latin } from '../letters';
import { COMPANY_WORDS, isPlace } from '../organizations';

/** "it", "the charity" in the place of a subject: whoever the text spoke of before. */
const PRONOUN =
  /(?:^|[,;:(–—] ?|["“]|\b(?:and|but|that|says?|said|which|what|when|as|because|since|if|then|where) )(?:it|they|we)\b(?! (?:is|was) (?:not |also )?(?:a|the|hoped|expected|estimated|thought|clear|too|hard)\b)|(?:^|, |: )(?:its|their|our)\b|\bits own\b|\bit (?:has|had|will|would|plans?|aims?|hopes?|wants?|also|now|gave|spent|ran|sent|took|built|is (?:about )?to)\b/iu;
const FIRST_PERSON = latin(String.raw`(?<![\p{L}’'-])(?:we|our(?! correspondent| reporter)|us)(?![\p{L}-])`, 'iu');
const GENERIC = new RegExp(
  String.raw`\b(?:[Tt]he|[Hh]is|[Hh]er) (?!other|first|largest|same|whole|local|new|small|entire|combined|merged)(?:[\w-]+ )?(?:(charity|organi[sz]ation|enterprise|group|nonprofit|non-profit|network|agency|NGO|provider|funder|grantmaker|body)|(${COMPANY_WORDS}))\b(?! [A-Z])`,
  'u',
);
/** "the society", "the food bank": the organization whose name has that word, or those two. */
const NAME_WORD =
  /\b(?:the|his|her) ((?:[a-z]+ )??(?:trust|foundation|fund|regulator|conservancy|centre|center|initiative|authority|academy|campaign|committee|rescue|coalition|partnership|movement|shelter|orchestra|society|appeal|federation|association|university|hospital|hospice|bank|club|mission|institute|council|union|school|college|commission|department|ministry|trust's|alliance|church|museum|clinic|government|zoo|cathedral|gallery|theatre|theater|library|choir|circle|board))(?:[’']s)?\b/iu;

const NAMES_ITSELF = /^ (?:of|for) (?:the )?[A-Z]/u;

/** The former has 30,000 volunteers, the latter 17,000: not a former director. */
const OF_TWO = /^.*\b[Tt]he (former|latter)(?:,| (?:has|had|have|is|was|will|would|gave|[a-z]+s|[a-z]+ed) )/u;

/** What a sentence can point back to. */
export interface Pointing {
  /** The names of the sentences before, in reading order. */
  readonly before: readonly Named[];
  /** The subject of the last sentence that had one. */
  readonly subject: string | undefined;
  readonly topic: string | undefined;
  /** Where the paragraph begins that the sentence stands in. */
  readonly paragraph: number;
  /** The sentence begins inside of quotation marks that an earlier one opened. */
  readonly isQuoted: boolean;
}

/** Whom "it", "the charity", "the trust" mean. */
export function pointedAt(words: string, pointing: Pointing): string | undefined {
  const { before, subject, topic, isQuoted } = pointing;
  // Who speaks of "us" outside of quotation marks has written it all.
  if (topic !== undefined && !isQuoted && saysWe(words) && !/["“]/u.test(words)) return topic;
  // Since it came to the county the charity has built …: it is the subject behind that it stands for.
  const described = ACTS_BEHIND_IT.exec(words)?.[1];
  if (described !== undefined && !HAS_SPOKEN.test(words)) {
    const meant = describedAs(described, pointing);
    if (meant !== undefined) return meant;
  }
  const pronoun = PRONOUN.exec(words);
  if (pronoun) {
    const meant =
      // It is the trust's biggest appeal since the floods, when it …: it is whom the sentence itself has spoken of.
      // The foundation's chair said: “We …”: but who speaks of us is who speaks.
      (HAS_SPOKEN.test(words.slice(0, pronoun.index)) && !saysWe(pronoun[0])
        ? undefined
        : describedAs(words.slice(0, pronoun.index), pointing)) ??
      subject ??
      before.findLast(({ part }) => part !== 'giver')?.name;
    if (meant !== undefined) return meant;
  }
  // The regulator said the charity's accounts showed…: of whom it speaks, and not who speaks.
  const told = words.replace(SPEAKS_OF, '');
  return (told === words ? undefined : describedAs(told, pointing)) ?? describedAs(words, pointing);
}
const ACTS_BEHIND_IT =
  /^(?:Since|When|As|After|Before|While|If|Although|Because) it [^.;]*?(\bthe [a-z]+ (?:has|had|have|is|was|will|would|now|also|[a-z]+(?:ed|s)) )/u;
const HAS_SPOKEN = /\b(?:said|says|told)\b/u;
const SPEAKS_OF = /^.*\b(?:said|says|found|noted|added|reported) (?:that )?(?=the [a-z])/u;

export const saysWe = (words: string): boolean => FIRST_PERSON.test(words);

/** The Mississippi college, the Auckland-based charity: its place tells no more than the noun. */
const OF_PLACE = latin(String.raw`(?<![\p{L}])([Tt]he )(\p{Lu}[\p{L}-]+) (?=\p{Ll})`, 'gu');

/** £5.6m is in the bank. */
const IN_THE_BANK = /\b(?:in|from|to) the bank\b/gu;

/** Whom "the trust", "the charity" mean: a body that is called so, else one of that sort. */
export function describedAs(printed: string, pointing: Pointing): string | undefined {
  const { before, subject, topic, paragraph } = pointing;
  const words = printed
    .replace(IN_THE_BANK, '')
    .replace(OF_PLACE, (all, article: string, place: string) =>
      place.endsWith('-based') || isPlace(place) ? article : all,
    );
  const ofTwo = OF_TWO.exec(words)?.[1];
  if (ofTwo !== undefined) {
    const names = [...new Set(before.map(({ name }) => name).toReversed())];
    return names[ofTwo === 'latter' ? 0 : 1];
  }
  const called = NAME_WORD.exec(words);
  // To the University of Leicester: with what it is of behind it, it is a name and points to nothing.
  const nameWord =
    called && NAMES_ITSELF.test(words.slice(called.index + called[0].length)) ? undefined : called?.[1]?.toLowerCase();
  if (nameWord !== undefined) {
    const named = calledA(nameWord, pointing);
    if (named !== undefined) return named;
  }
  // Feeding South Florida … the food bank: called by what it does, where no name says so.
  if (
    nameWord !== undefined &&
    /food ?bank|hospice|shelter|rescue|orchestra|choir|theatre|museum|cent(?:er|re)|clinic|college|school|church/u.test(
      nameWord,
    )
  )
    return before.findLast(({ start, type }) => start >= paragraph && type !== 'company' && type !== 'government')
      ?.name;
  if (nameWord === 'regulator') return before.findLast(({ type }) => type === 'government')?.name;
  const generic = GENERIC.exec(words);
  if (generic === null) return undefined;
  // Data from the Health Care Development Agency show it. The agency has …: whose name ends so.
  const ending = lastOf(
    before.filter(({ start }) => start >= paragraph),
    new RegExp(`\\b${generic[1] ?? generic[2] ?? ''}$`, 'iu'),
  );
  if (ending !== undefined) return ending;
  const isCompany = generic[2] !== undefined;
  const isCharity = generic[1] === 'charity';
  const isPrivate = /^(?:charity|organi|enterprise|group|non|NGO)/u.test(generic[1] ?? '');
  const isOffice = (name: string) => before.some((named) => named.name === name && named.type === 'government');
  if (isCharity && topic !== undefined && /\bCharity\b/u.test(topic) && !isOffice(topic)) return topic;
  // The charity is a charity where one was named; a foundation may be called so too, and an office never.
  const charities = isCharity ? before.filter(({ type }) => type === 'charity') : [];
  const closest =
    charities.findLast(({ part }) => part === 'subject') ??
    (isCharity && !before.some(({ name, type }) => name === subject && type === 'charity')
      ? charities.at(-1)
      : undefined);
  // A foundation of which this paragraph tells is nearer than a charity of another.
  const own = before.findLast(
    ({ start, part, type }) => start >= paragraph && part === 'subject' && MAY_BE_CHARITY.has(type),
  );
  if (closest?.start !== undefined && closest.start < paragraph && !own && isChief(topic, closest.name, before))
    return topic;
  if (closest) return (closest.start < paragraph ? (own ?? closest) : closest).name;
  // The firm is the company named last, whatever it did there: donated by a boatyard. From another paragraph it is the topic.
  const fits = ({ name, type, part }: Named) =>
    isCompany
      ? type === 'company'
      : part === 'subject' && type !== 'company' && (!isPrivate || type !== 'government' || name === topic);
  const here = before.findLast((named) => named.start >= paragraph && fits(named));
  // Who is spoken of already is the charity, whatever foundation gave to it.
  if (here === undefined && charities.some(({ name }) => name === subject)) return subject;
  const about = isCompany ? before.find(({ name, type }) => name === topic && type === 'company') : undefined;
  // Among them was Mother's Choice, which …. The group: whom the last sentence has told of.
  const told = isCompany
    ? undefined
    : before.findLast(
        ({ name, start, type }) =>
          name === subject && start >= paragraph && type !== 'company' && type !== 'government',
      );
  const other = before.findLast(fits);
  const meant =
    here === undefined && told === undefined && isPrivate && isChief(topic, other?.name, before)
      ? topic
      : (here ?? about ?? told ?? other)?.name;
  return meant ?? (isCompany && !/^(?:company|firm)$/u.test(generic[2] ?? '') ? undefined : subject);
}

/** One that an article names three times as often as another, it means by the charity where a new paragraph names none. */
const isChief = (topic: string | undefined, other: string | undefined, before: readonly Named[]): boolean => {
  const count = (name: string | undefined) => before.filter((named) => named.name === name).length;
  return (
    topic !== other &&
    before.some(({ name, type }) => name === topic && MAY_BE_CHARITY.has(type)) &&
    count(topic) >= (count(other) === 1 ? 2 : 3) * count(other)
  );
};
const MAY_BE_CHARITY: ReadonlySet<Named['type']> = new Set<Named['type']>(['charity', 'foundation', 'association']);

/**
 * The hospital is one whose name ends so, before a hospital foundation; of several the article's topic, else the last one of
 * the paragraph, else the last.
 */
function calledA(word: string, { before, topic, paragraph }: Pointing): string | undefined {
  const last = new RegExp(`\\b${word}$`, 'iu');
  const any = new RegExp(`\\b${word}\\b`, 'iu');
  if (topic !== undefined && last.test(topic)) return topic;
  const here = before.filter(({ start }) => start >= paragraph);
  return (
    lastOf(here, last) ??
    lastOf(here, any) ??
    lastOf(before, last) ??
    (topic !== undefined && any.test(topic) ? topic : lastOf(before, any))
  );
}

const lastOf = (named: readonly Named[], fits: RegExp): string | undefined =>
  named.findLast(({ name }) => fits.test(name))?.name;

/** Whether what stands at `at` is inside of quotation marks that opened in its paragraph. */
export function isQuotedAt(text: string, at: number): boolean {
  const paragraph = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - LONGEST_QUOTE), at);
  if (paragraph.includes('“')) return paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”');
  return (paragraph.match(/"/gu)?.length ?? 0) % 2 === 1;
}
const LONGEST_QUOTE = 2000;

/** "The state government", "the county": what governs is called by what it governs. */
const GOVERNING =
  /^the (?:(?:state|federal|city|county|local|provincial|regional|national) )?(government|county|city|council|ministry|department|state)(?:[’']s)?(?![a-z’'-])/iu;

/** The body of government that the subject of a clause means; undefined where it is no such word, or none was named. */
export function governmentMeant(clause: string, before: readonly Named[]): string | undefined {
  const word = GOVERNING.exec(clause)?.[1];
  if (word === undefined) return undefined;
  const fits = new RegExp(`\\b${word}\\b`, 'iu');
  const named = before.filter(({ name }) => fits.test(name));
  return (named.findLast(({ type }) => type === 'government') ?? (word === 'council' ? named.at(-1) : undefined))?.name;
}
