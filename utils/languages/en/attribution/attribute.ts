import type { Organization, Span } from '../../../model';
import type { Candidate, PreparedArticle } from '../../types';
import { isNextGift } from '../gift-rows';
import { copyToHeadline } from './copy-to-headline';
import { findGrantLists, opensLine } from './lists';
import { COUNTED_CROWD, isOfTheLast } from './of-the-last';
import { type Named, readMentions } from './mentions';
import { describedAs, isQuotedAt, pointedAt, type Pointing, saysWe } from './pointers';
import { type Actor, actorInSentence, BEHIND_GETTER, getterOf, GETS, opensWithCrowd, type Scene } from './subjects';
import { topicOf } from './topic';
import { isOfOthers, isOfTheWorld, OF_THOSE_HELPED, staysSo } from './world';

/** Farther back than so many names, nothing is pointed at any more. */
const RECENT = 40;

/** What the sentences before leave for those after them. */
interface Carried {
  /** The subject of the last sentence that had one. */
  readonly subject: string | undefined;
  /** Whom the last sentence named first of all, if it got what the sentence speaks of: it, in the next one. */
  readonly getter: string | undefined;
  /** The first subject of this paragraph. */
  readonly first: string | undefined;
  /** The first that is named in it and does not get what it speaks of. */
  readonly giver: string | undefined;
  /** Whom the line of a list names that the sentence stands in. */
  readonly listed: string | undefined;
  /** The article's topic has been named in this paragraph. */
  readonly isTopicHere: boolean;
  /** Those of whom the last sentence spoke are a crowd. */
  readonly isCrowd: boolean;
}

/** A laboratory, for which the Wolfson Foundation has given £3m: said in passing. */
/** … and Rolls-Royce £750,000. */
const GAPPED = /^ [A-Z]*[$£€₹]\d/u;
const IN_RELATIVE = /(?:for|to|in|from|with|of|on|through|under|behind) which (?:the )?$/u;

const NOBODY = {
  listed: undefined,
  getter: undefined,
  first: undefined,
  giver: undefined,
  isTopicHere: false,
  isCrowd: false,
};

/**
 * Ties each figure to the organization that its sentence says did it: the grammatical subject of its clause, `by …`, or what
 * "it", "the charity" point back to; else whoever the paragraph speaks of, else the article's topic. Where the sentence
 * gives the deed to somebody else, it is tied to none.
 */
export function attributeFigures(
  candidates: readonly Candidate[],
  organizations: readonly Organization[],
  article: PreparedArticle,
): readonly Candidate[] {
  const { text, sentences } = article;
  const named = readMentions(organizations, text);
  const topic = topicOf(named, text);
  const tied: Candidate[] = [];
  let carried: Carried = { ...NOBODY, subject: undefined };
  const lists = findGrantLists(text);
  let list = 0;
  let name = 0;
  let paragraph = 0;
  let inRow: Candidate | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const last = sentences[index - 1];
    if (last && text.slice(last.end, sentence.start).includes('\n')) {
      paragraph = sentence.start;
      // Who opens a paragraph with a quotation and we is mostly whoever the article is about.
      const isSpoken = /["“]/u.test(text.charAt(sentence.start));
      carried = { ...NOBODY, subject: isSpoken ? (topic ?? carried.subject) : carried.subject };
    }
    while ((lists[list]?.end ?? Infinity) <= sentence.start) list += 1;
    // Under "Among its grants:" each line goes on with whoever the heading speaks of.
    const giver =
      (lists[list]?.start ?? Infinity) <= sentence.start ? giverOf(lists[list]?.heading, named, topic) : undefined;
    if (giver !== undefined && paragraph === sentence.start)
      carried = { ...carried, subject: giver, first: giver, giver };
    const from = name;
    while ((named[name]?.end ?? Infinity) <= sentence.end) name += 1;
    const before = named.slice(Math.max(0, from - RECENT), from);
    const scene: Scene = { text, sentence, inside: named.slice(from, name), before };
    let isQuoted: boolean | undefined;
    let isOfNobody = false;
    while ((candidates[tied.length]?.start ?? Infinity) < sentence.end) {
      const figure = candidates[tied.length];
      if (figure === undefined) break;
      const opener = giver !== undefined && figure.kind !== 'money' ? openerOf(scene) : undefined;
      const own =
        opener ??
        (figure.kind === 'money' && inRow && isNextGift(text, inRow, figure)
          ? inRow.org
          : isOfTheLast(scene, figure, tied.at(-1), paragraph)
            ? (tied.at(-1)?.org ?? null)
            : actorInSentence(scene, figure));
      if (own === undefined) isQuoted ??= isQuotedAt(text, sentence.start);
      // What is so in the world, and nobody did: no deed at all.
      const isState = own === undefined ? isOfTheWorld(scene, figure) : own === null && staysSo(scene, figure);
      const told =
        own === undefined
          ? carriedOver(
              scene,
              figure,
              carried,
              {
                before,
                subject: pointedSubject(scene, carried, sentence.start > paragraph ? topic : undefined),
                paragraph,
                topic,
                isQuoted: isQuoted === true,
              },
              tied.at(-1),
            )
          : own;
      const org = own === undefined && told !== null && told === givenTo(scene, figure) ? null : told;
      // The fund has received $180 million: where the text has named nobody else, it has raised it.
      const isTakenIn = org != null && figure.role === 'given' && own === undefined && org === getterOf(scene, figure);
      const role = org == null && isState ? 'other' : isTakenIn ? 'raised' : figure.role;
      tied.push({ ...figure, org: org ?? null, role });
      if (figure.kind === 'money') inRow = tied.at(-1);
      if (org == null && COUNTED_CROWD.has(figure.kind)) isOfNobody = true;
    }
    carried = leave(
      scene,
      carried,
      {
        before,
        subject: pointedSubject(scene, carried, sentence.start > paragraph ? topic : undefined),
        topic,
        paragraph,
        isQuoted: true,
      },
      topic,
    );
    if (isOfNobody) carried = { ...carried, isCrowd: true };
    // Clinica Tepeyac: $850,000. It sees 5,900 patients: a line of a list goes on about whom it names.
    const listed = giver === undefined ? undefined : openerOf(scene);
    if (listed !== undefined) carried = { ...carried, subject: listed, getter: listed, listed };
  }
  tied.push(...candidates.slice(tied.length));
  return copyToHeadline(tied, text, named);
}

/** Hometree will get €150,000. It planted …: who got is spoken of where the next sentence begins with a pronoun. */
const pointedSubject = (
  { text, sentence }: Scene,
  { subject, getter, first }: Carried,
  inParagraph?: string,
): string | undefined =>
  // Work begins on a centre. It is due to cost £9m: no body of the paragraph before.
  first === undefined && inParagraph !== undefined && COSTS.test(text.slice(sentence.start, sentence.end))
    ? inParagraph
    : getter !== undefined && /^(?:It|Its|They|Their) /u.test(text.slice(sentence.start, sentence.start + 6))
      ? getter
      : subject;

const COSTS =
  /^(?:It|They) (?:(?:is|are) (?:due|expected|likely|estimated) to cost|(?:will|would|should|could) cost|costs?) /u;

/** Left £640,000 to Guide Dogs, and nobody is named who has: who gets a gift has not made it. */
const givenTo = ({ text, inside }: Scene, { kind, role, end }: Candidate): string | undefined =>
  kind === 'money' && role === 'given'
    ? inside.find(({ part, start }) => part === 'recipient' && start >= end && TO_WHOM.test(text.slice(end, start)))
        ?.name
    : undefined;
const TO_WHOM = /^(?: in (?:his|her|their|an?|the) [a-z]+)? (?:to|for) (?:the )?$/u;

/** Whom a line of a list is about: what else it counts is their work. */
const openerOf = ({ text, inside }: Scene): string | undefined =>
  inside.find(({ start }) => opensLine(text, start))?.name;

/** Who gives what a list names: the subject of its heading, else the topic. */
const giverOf = (heading: Span | undefined, named: readonly Named[], topic: string | undefined): string | undefined =>
  heading &&
  (named.find(({ start, end, part }) => start >= heading.start && end <= heading.end && part === 'subject')?.name ??
    topic);

/** The organization of a sentence that names no actor: what its words point back to, else what its paragraph is about. */
function carriedOver(
  scene: Scene,
  figure: Candidate,
  { subject, first, giver, listed, isTopicHere, isCrowd }: Carried,
  pointing: Pointing,
  last: Candidate | undefined,
): Actor {
  const { text, sentence } = scene;
  const { topic } = pointing;
  const getter = getterOf(scene, figure);
  if (getter !== undefined)
    return (
      [giver, topic, first, subject].find((name) => name !== undefined && name !== getter) ??
      (sentence.start > text.indexOf('\n') ? getter : undefined)
    );
  const words = text.slice(sentence.start, figure.start);
  const all = text.slice(sentence.start, sentence.end);
  // Of many foundations: they hope that others will match the money.
  if (THAT_IS.test(words) || (last?.kind === figure.kind && OF_THEM.test(text.slice(figure.end, figure.end + 10))))
    return last?.org;
  if (TOGETHER.test(words) || OF_THOSE_HELPED.test(words) || (isCrowd && OPENS_WITH_THEY.test(words))) return null;
  const speaker = saysWe(words) ? speakerBehind(scene, figure, pointing) : undefined;
  const pointed = speaker ?? pointedAt(words, pointing);
  if (listed !== undefined && figure.kind !== 'money') return listed;
  if (pointed !== undefined) return pointed;
  // Nobody that was named yet can be meant: On Thursday they promised £2m.
  if (THEY.test(words) && pointing.before.length === 0 && scene.inside.every(({ start }) => start > figure.start))
    return null;
  if (isOfTheWorld(scene, figure) || isOfOthers(scene)) return null;
  return (
    pointedAt(all, pointing) ??
    (isTopicHere ? topic : undefined) ??
    (hasGiven(last, subject) && figure.role === 'raised' ? topic : undefined) ??
    (pays(subject, pointing.before) ? first : first && subject) ??
    // A share in a paragraph that names nobody is one of anything, unless it is one of money that comes and goes.
    (figure.kind === 'ratio' && sentence.start > text.indexOf('\n') && !OF_ITS_MONEY.test(all) ? null : topic)
  );
}

/** Who pays for what others do: a paragraph seldom goes on about it. */
const pays = (name: string | undefined, before: readonly Named[]): boolean =>
  /^(?:company|government)$/u.test(before.findLast((named) => named.name === name)?.type ?? '');

/** Who has just given does not raise: what an auction brings in is the appeal's. */
const hasGiven = (last: Candidate | undefined, subject: string | undefined): boolean =>
  last?.kind === 'money' && last.role !== 'raised' && last.org === subject;

const OF_ITS_MONEY =
  /^(?:[^,.;]{0,24} )?(?:[Ii]ncome|[Ss]pending|[Ll]egacies|[Dd]onations|[Ss]ales|[Ff]unding|the money|every (?:pound|dollar|euro))\b/u;
/** That amounts to four million fewer: of whom the figure before was. */
const THAT_IS = /^(?:That|This) (?:amounts|comes|works out|adds up|is|means|equals|compares|was) /u;
const OF_THEM = /^ of (?:them|those) /u;
const OPENS_WITH_THEY = /^["“]?(?:But |And )?(?:They|Their|Together,? they|Between them,? they|together they) /u;
/** All but three reached it, and together they raised £2m; it found that £2m had been spent. */
const TOGETHER = /, and together they [^;]*$|^It (?:also )?(?:found|shows?|suggests?) that (?!it )/u;
const THEY = /(?:^|, |On \w+ |In \w+ )they /iu;

/** Said Greg Hall, who has led |Second Harvest. */
const LEADS_IT =
  / who (?:has |had |now |also )?(?:led|leads|runs?|ran|heads|headed|(?:co-)?founded|chairs|chaired|manages|managed|started|set up) (?:the )?$/u;
const PLACE_BEFORE_NOUN = /\bthe [A-Z][a-z]+ (?=[a-z])/gu;

/** “We had 4,000 donations,” said the foundation's chief executive: who is said to speak behind a quotation. */
function speakerBehind({ text, sentence, inside }: Scene, figure: Candidate, pointing: Pointing): string | undefined {
  const all = text.slice(figure.end, sentence.end);
  const close = Math.max(all.lastIndexOf('”'), all.lastIndexOf('"'));
  if (close < 0) return undefined;
  const named = inside.find(
    ({ start, part }) =>
      start > figure.end + close && (part === 'subject' || LEADS_IT.test(text.slice(figure.end + close, start))),
  );
  // The president of the Tema club: a place tells apart what the text calls a club.
  return named?.name ?? describedAs(all.slice(close).replaceAll(PLACE_BEFORE_NOUN, 'the '), pointing);
}

/** Volunteers are the heart of what we do: outside of quotation marks whoever has written it speaks. */
const authorOf = (words: string, topic: string | undefined): string | undefined =>
  saysWe(words) && !/["“”]/u.test(words) ? topic : undefined;

/** It goes to the Society for Family Health, which has run …: the next sentence speaks of whom this one has described. */
const DESCRIBED = /^(?: \([^)]{2,12}\))?, (?:(?:an?|the) (?:[A-Za-z-]+ ){1,4}(?:that|which|whose)|which|whose) /u;

/** Wellcome has given £30 million, and the Skoll Foundation $12 million: several, each with a verb of its own. */
const haveSubjectsEach = (inside: readonly Named[]): boolean =>
  inside.some(({ part, name, start }, index) => {
    const last = inside[index - 1];
    return part === 'subject' && last?.part === 'subject' && name !== last.name && start - last.end > NAMES_APART;
  });
const NAMES_APART = 12;

/** The network ran it with a university: whom the beginning of a sentence points to is its subject, before all whom it names. */
function pointedFirst(text: string, { start }: Span, inside: readonly Named[], pointing: Pointing): string | undefined {
  const first = inside.find(({ part }) => part === 'subject');
  const opening = first && OPENS_POINTING.exec(text.slice(start, first.start))?.[0];
  return opening === undefined ? undefined : pointedAt(opening, pointing);
}
/** Behind the numbers are places like the larder. It fed …: who is named for the first time, and alone. */
const newcomer = ([only, ...others]: readonly Named[], { before }: Pointing, text: string): string | undefined =>
  only &&
  !OF_THOSE_AT.test(text.slice(Math.max(0, only.start - 24), only.start)) &&
  only.part !== 'subject' &&
  only.type !== 'government' &&
  others.length === 0 &&
  before.every(({ name }) => name !== only.name)
    ? only.name
    : undefined;
/** According to one; for students in another: no more is told of it. */
const OF_THOSE_AT =
  /according to (?:the )?$|\b(?:to|for) (?:[a-z]+ )?(?:students|pupils|patients|children|residents|graduates|people) (?:in|at|from) (?:the )?$/iu;
/** Was started by the foundation; not its share of appeals by a committee. */
const IS_DONE_BY = /(?:ed|en|un|ut|ilt|id|et|ught|ent|old|eld|ung|rn)(?: [a-z]+)? by (?:[a-z]+ ){0,4}$/u;
/** Most of it donated by a grain handler: of a part. */
const isDoneBy = (before: string): boolean =>
  IS_DONE_BY.test(before) && !/, (?:most|much|half|some|all|part) of (?:it|them|which) [^,;]*$/u.test(before);
/** With a donation of £2m from the bank: it has helped, and is not whom the next sentence speaks of. */
const OF_A_GIFT = /[$£€₹]\d(?:[^,;]|,\d)* from |\b(?:donation|grant|gift|funding|money|support) [^,;]*from /u;
const THIRD_PERSON = /\b(?:it|its|they|their)\b/u;
const OPENS_POINTING =
  /^(?:It(?! (?:is|was) (?:the )?$)|They|We|[Tt]he [a-z]+(?:[’']s [a-z -]+)?|Its [a-z ]+?)(?:,| (?:has|have|had|is|was|also|will|[a-z]+(?:ed|s)) )/u;

function leave(
  { text, sentence, inside }: Scene,
  carried: Carried,
  pointing: Pointing,
  topic: string | undefined,
): Carried {
  const words = text.slice(sentence.start, sentence.end);
  const gets = ({ end }: Named) => GETS.test(text.slice(end, end + BEHIND_GETTER));
  const subjects = inside.filter(
    ({ part, start, end }) =>
      part === 'subject' &&
      !GAPPED.test(text.slice(end, end + 4)) &&
      !IN_RELATIVE.test(text.slice(Math.max(sentence.start, start - 24), start)),
  );
  const last = subjects.at(-1);
  const named = subjects.findLast((each) => !gets(each))?.name;
  const isOfGift = OF_A_GIFT.test(words);
  const subject =
    pointedFirst(text, sentence, inside, pointing) ??
    named ??
    // The scheme was started by the foundation. It …
    inside.find(({ part, start }) => part === 'agent' && isDoneBy(text.slice(sentence.start, start)))?.name ??
    (isOfGift ? undefined : inside.findLast(({ end }) => DESCRIBED.test(text.slice(end, end + 64)))?.name) ??
    authorOf(words, topic) ??
    pointedAt(words, pointing) ??
    (isOfGift || THIRD_PERSON.test(words) ? undefined : newcomer(inside, pointing, text));
  return {
    listed: carried.listed,
    getter: last && gets(last) ? last.name : undefined,
    subject: subject ?? carried.subject,
    first: carried.first ?? subject,
    giver: carried.giver ?? named,
    isCrowd:
      (named === undefined && (opensWithCrowd(text, sentence) || (carried.isCrowd && OPENS_WITH_THEY.test(words)))) ||
      haveSubjectsEach(inside),
    isTopicHere: carried.isTopicHere || inside.some(({ name }) => name === topic),
  };
}
