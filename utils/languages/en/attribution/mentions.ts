import type { Organization, Span } from '../../../model';
import { keepLast } from '../../../text';
import { endingAt } from '../ending-at';
import { kindOfNoun } from '../nouns';
import { findGrantLists, opensLine } from './lists';
import { latin, LETTERS, lowerCaseOf } from '../letters';

/** What an organization is in its sentence, as far as the words beside its name tell. */
export type Part = 'subject' | 'agent' | 'giver' | 'recipient' | 'object';

/** A name where it stands in the text. */
export interface Named extends Span {
  readonly name: string;
  readonly type: Organization['type'];
  readonly part: Part;
}

/** Nouns that stand before a name and say what it is: its partner Thanal, the charity Scope. */
const APPOSITION =
  '(?:an? (?:[a-z-]+ ){0,2}[a-z-]+, )?(?:(?:its |their |the |an? |local |fellow |sister |parent )?(?:[a-z-]+ )?(?:partners?|charity|charities|nonprofit|group|company|firm|supermarkets?|retailer|bank|network|affiliate|foundation|university|funder|sponsor|hospital|school|umbrella body) )?';
const ARTICLE = '(?:the |its |their |his |her |our )?';
/** What may stand between the words that say a name's part and the name. */
const BESIDE = new RegExp(` ${APPOSITION}${ARTICLE}$`, 'uy');

/** Where words may end that say the part of the name behind `line`: right before it, or before what is beside it. */
function endsBefore(line: string): readonly number[] {
  const ends: number[] = [];
  for (let at = line.lastIndexOf(' '); at > 0; at = line.lastIndexOf(' ', at - 1)) {
    BESIDE.lastIndex = at;
    if (BESIDE.test(line)) ends.push(at);
  }
  return ends;
}

const before = (words: string) => endingAt(`(?<![${LETTERS}-])(?:${words})`, 'u');

/** People who act in the name of a body: volunteers of the Red Cross are the Red Cross. */
const PEOPLE_OF = latin(
  String.raw`(?<![\p{L}-])(\p{Ll}+) ?(?:of|from|at|with|(?<=(?:volunteers|campaigners|inspectors|lawyers|researchers|workers|ambassadors) )for)$`,
);
const ARE_THE_BODY = /^(?:teams?|partners|branches|director|chief executive|quartet|trio|pair|group)$/u;
function isOfPeople(line: string, end: number): boolean {
  const noun = PEOPLE_OF.exec(line.slice(0, end))?.[1] ?? '';
  return ARE_THE_BODY.test(noun) || kindOfNoun(noun) === 'people';
}
/** Who speaks for a body: a spokesman for the ministry, the chief executive of SPD. */
const officerOf = before(
  '(?:spokes(?:man|woman|person|people)|chief executive|director|(?:director|secretary)[- ]general|chair|chairman|chairwoman|president|(?:vice-)?chancellor|rector|provost|principal|dean|head|founder|manager|coordinator|officer) (?:of|at|for|with)',
);
/** What a body publishes is not its deed: figures from the ministry, research by Ipsos. */
const source = before(
  '(?:figures|data|records|statistics|estimates|numbers|findings|research|analysis|evaluation|audit|review|survey|poll|polling|study|report) (?:from|by|of|for)',
);
/** Contracts with councils and NHS England: what a small noun is listed with plays its part. */
const listedObject = endingAt(
  `(?<![${LETTERS}-])(?:with|from|between|among|of|including|such as|like) (?:[a-z-]+ ){1,2}(?:and|or) (?:the )?`,
  'u',
);
const agent = before('(?<!followed |caused |hit |inspired |accompanied )by');
const giver = before('from');
const recipient = before(
  'to|for|on behalf of|in aid of|benefiting|given|gave|giving|gives?|hand(?:s|ed)?|left|len[dt]|lends|grant(?:s|ed)?|offer(?:s|ed)?|award(?:s|ed)?|pa(?:y|ys|id|ying)|promise[sd]?',
);
const object = before(
  'are|is|were|was|with|at|in|of|among|among them|among whom|through|via|under|behind|against|alongside|than|like|including|such as|notably|followed by|between|against|about|into|on|plus|called|named|as|outside|inside|near|joins?|told|visits?|thanks|benefits?|helps?|supports?|funds?|backs?|owns|following|according to|thanks to',
);
const PARTS = [
  ['subject', officerOf],
  ['object', source],
  ['agent', agent],
  ['giver', giver],
  ['recipient', recipient],
  ['object', object],
] as const;
/** A verb right before a name has it for its object: funded Oxfam. */
const VERB_BEFORE = latin(
  String.raw`(?<![\p{L}-])(?!morning|evening|spring|During|during)[a-z]{2,}(?:ed|ing) (?:the )?$`,
);
/** The initiative, run from two rooms, pays the |WAEC| fees: behind a verb with its subject a name is an object. */
const HAS_FOR_OBJECT =
  /^(?:[^.;:“”"\n]*,)? (?:also |now )?(?!(?:says|thinks|believes|claims|hopes|argues|adds|warns|means|shows|finds|notes|as|was|is|has|its|this|does|plus|unless|besides|across|towards|versus|perhaps|sometimes|always) )[a-z]{2,}s the $/u;
const LISTED = /^(?: \([^)]{0,24}\)|\))?(?:,| and| or| &|, and|, or) (?:the )?$/iu;
const PAIRED = /^(?: \([^)]{0,24}\)|\))? (?:and|&) (?:the )?$/iu;
const REACH = 64;

/** All names of a text in reading order, each with the part that it plays. */
export const readMentions = keepLast((organizations: readonly Organization[], text: string): readonly Named[] => {
  const sorted = organizations
    .flatMap(({ name, type, mentions }) => mentions.map(({ start, end }) => ({ name, type, start, end })))
    .toSorted((a, b) => a.start - b.start);
  const named: Named[] = [];
  const lists = findGrantLists(text);
  let list = 0;
  for (const mention of sorted) {
    const last = named.at(-1);
    if (last && mention.start < last.end) continue;
    while ((lists[list]?.end ?? Infinity) <= mention.start) list += 1;
    const isListed = (lists[list]?.start ?? Infinity) <= mention.start && opensLine(text, mention.start);
    const { name, type, start, end } = mention;
    named.push({ name, type, start, end, part: isListed ? 'recipient' : partOf(mention, last, text) });
  }
  return named;
});

const THROUGH_PEOPLE = /\b(?:through|via|among|alongside) (?:[a-z]+ )?[a-z]+ (?:of|from|at) (?:the )?$/u;
const PERSON_OF = latin(String.raw`\p{Lu}[\p{L}’'-]+,? (?:of|from|at) (?:the )?$`);
const SPEAKS = /^,? (?:says?|said|told|argue[sd]|explain(?:s|ed)|writes|wrote|warn(?:s|ed)|called)(?![a-z])/u;
/** With the Red Cross accounting for $91 million: who does so is the subject, whatever stands before. */
const DOES_ITS_PART =
  /^ (?:accounting for|giving|contributing|providing|pledging|adding|donating|putting|bringing|offering) /u;
const ITS_DATA =
  /^(?:[’']s?)? (?:[a-z]+ )?(?:data|figures|statistics|research|survey|study|estimates|poll) (?:shows?|suggests?|finds?|found|puts?|indicates?)\b/u;
const WITH = /\bwith (?:the )?$/u;
/** Behind what an opening names, a verb makes the next name the subject: with partners A and B, C has put up. */
const ACTS_ITSELF = latin(
  String.raw`^(?: \([^)]{2,12}\))? (?:(?:also|now|then|alone) )?(?:has|have|had|is|was|will|would|gave|gives|runs|ran|put|sent|held|says|said|\p{Ll}{2,}ed|hands|provides|plans|needs|hopes|aims)(?![\p{L}])`,
);

const HAS_LESS =
  /\b(?:[Dd]onations|[Gg]iving|[Ii]ncome|[Ss]ales|[Tt]akings|[Ll]egacies|[Gg]ifts|[Ss]tocks|[Dd]emand) (?:at|of|to) (?:the )?$/u;
const MOVES =
  /^(?:[’']s [a-z]+)? (?:has |have |had )?(?:fell|fallen|rose|risen|grew|grown|dropped|slipped|climbed|came|were|was|reached|doubled|topped|passed|jumped|shrank)\b/u;

const OPENS_SENTENCE =
  /(?:^|[.!?”"] )(?:In|At|On|After|Under|With|During|Through|By|For) (?:an?|the|its|their) [^,.;:”"]*, (?:the )?$/u;

function partOf({ name, start, end }: Span & Pick<Named, 'name'>, last: Named | undefined, text: string): Part {
  // /PRNewswire/ in a dateline acts in no sentence.
  if (text.charAt(start - 1) === '/') return 'object';
  // Charity Commission data show: what a body has counted is not its deed.
  if (ITS_DATA.test(text.slice(end, end + 40))) return 'object';
  const words = text.slice(Math.max(0, start - REACH, last?.end ?? 0), start);
  const line = words.slice(words.lastIndexOf('\n') + 1);
  const between = last ? text.slice(last.end, Math.min(start, last.end + REACH)) : '';
  // What is listed beside another plays its part: among them A, B and C.
  // Its acronym in brackets plays the part of the name: the Literacy Council (NALC).
  if (last && last.name === name && /^ \((?:the )?["“]?$/u.test(between)) return last.part;
  const isListed =
    PAIRED.test(between) ||
    (LISTED.test(between) &&
      last?.part === 'object' &&
      !(/,\s*$/u.test(between) && ACTS_ITSELF.test(text.slice(end, end + 32))));
  if (last && last.part !== 'subject' && isListed) return last.part;
  // Lou Calvey of Asylum Matters said: who speaks for a body.
  if (PERSON_OF.test(line) && SPEAKS.test(text.slice(end, end + 16))) return 'subject';
  // It is the Red Cross that they ask for.
  if (/\b[Ii]t (?:is|was) (?:the )?$/u.test(line)) return 'subject';
  if (WITH.test(line) && DOES_ITS_PART.test(text.slice(end, end + 16))) return 'subject';
  // At Shelter, income fell: of whom a sentence tells by its first words.
  if (/(?:^|[.!?] )At (?:the )?$/u.test(line) && text.charAt(end) === ',') return 'subject';
  // Donations to Oxfam fell by a fifth: whose they are has got so much less.
  if (HAS_LESS.test(line) && MOVES.test(text.slice(end, end + 24))) return 'subject';
  // In a written reply, the ministry said: what opens the sentence is told of nobody else.
  if (OPENS_SENTENCE.test(line) && ACTS_ITSELF.test(text.slice(end, end + 32))) return 'subject';
  const lower = lowerCaseOf(text, start - line.length, start);
  const ends = endsBefore(lower);
  // The county will train midwives at a college: whom a subject of the sentence helps is no other.
  // Through members of a network: they are no more than means.
  if (ends.some((at) => isOfPeople(lower, at)) && THROUGH_PEOPLE.test(lower)) return 'object';
  if (ends.some((at) => isOfPeople(lower, at)))
    return last?.part === 'subject' && !/[.;:\n]|, and /u.test(between) ? 'object' : 'subject';
  const part = PARTS.find(([, isBefore]) => ends.some((at) => isBefore(lower, at) !== null))?.[0];
  if (part !== undefined) return part;
  const isPaidFor =
    last?.part === 'subject' &&
    last.name !== name &&
    // Expects the Red Cross to give: who is to do it does it.
    !text.startsWith(' to ', end) &&
    !ACTS_ITSELF.test(text.slice(end, end + 32)) &&
    HAS_FOR_OBJECT.test(text.slice(last.end, Math.min(start, last.end + 4 * REACH)));
  return listedObject(lower, lower.length) !== null || VERB_BEFORE.test(line) || isPaidFor ? 'object' : 'subject';
}

/** "A and B have appealed": the first-named speaks for both. */
export function firstOfPair(org: Named, all: readonly Named[], text: string): Named {
  const own = all.findLastIndex(
    ({ start, name }, index) => start <= org.start && name === org.name && all[index - 1]?.name !== name,
  );
  const first = all[own];
  const last = all[own - 1];
  if (first === undefined || last === undefined || last.part !== 'subject') return org;
  return PAIRED.test(text.slice(last.end, first.start)) ? last : org;
}
