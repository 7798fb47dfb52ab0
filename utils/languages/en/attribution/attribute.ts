import type { Organization, Span } from '../../../model';
import type { Candidate, PreparedArticle } from '../../types';
import { countsPeople } from '../noun-phrases';
import { copyToHeadline } from './copy-to-headline';
import { findGrantLists, opensLine } from './lists';
import { type Named, readMentions } from './mentions';
import { type Actor, actorInSentence, getterOf, GETS, type Scene } from './subjects';
import { latin } from '../letters';

/** "it", "the charity" in the place of a subject: whoever the text spoke of before. */
const PRONOUN =
  /(?:^|[,;:(–—] ?|["“]|\b(?:and|but|that|says?|said|which|what|when|as|because|since|if|then|where) )(?:it|they|we)\b(?! (?:is|was) (?:not |also )?(?:a|the|hoped|expected|estimated|thought|clear|too|hard)\b)|(?:^|, )(?:its|their|our)\b/iu;
const FIRST_PERSON = latin(String.raw`(?<![\p{L}’'-])(?:we|our|us)(?![\p{L}-])`, 'iu');
const GENERIC =
  /\bthe (charity|organi[sz]ation|group|company|nonprofit|non-profit|network|agency|firm|retailer|NGO|funder|grantmaker|body)\b/iu;
/** "the society", "the appeal": the organization whose name has that word. */
const NAME_WORD =
  /\bthe (trust|foundation|fund|regulator|committee|mission|coalition|partnership|movement|shelter|orchestra|society|appeal|federation|association|university|hospital|hospice|bank|club|mission|institute|council|union|school|college|commission|department|ministry|trust's|alliance|church|museum|clinic|government|zoo|cathedral)(?:[’']s)?\b/iu;
/** Farther back than so many names, nothing is pointed at any more. */
const RECENT = 40;
const COMPANY_WORDS = /^(?:company|firm|retailer)$/iu;

/** What the sentences before leave for those after them. */
interface Carried {
  /** The subject of the last sentence that had one. */
  readonly subject: string | undefined;
  /** The first subject of this paragraph. */
  readonly first: string | undefined;
  /** The first that is named in it and does not get what it speaks of. */
  readonly giver: string | undefined;
}

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
  let carried: Carried = { subject: undefined, first: undefined, giver: undefined };
  const lists = findGrantLists(text);
  let list = 0;
  let name = 0;
  for (const [index, sentence] of sentences.entries()) {
    const last = sentences[index - 1];
    if (last && text.slice(last.end, sentence.start).includes('\n'))
      carried = { subject: carried.subject, first: undefined, giver: undefined };
    while ((lists[list]?.end ?? Infinity) <= sentence.start) list += 1;
    // Under "Among its grants:" each line goes on with whoever the heading speaks of.
    const giver =
      (lists[list]?.start ?? Infinity) <= sentence.start ? giverOf(lists[list]?.heading, named, topic) : undefined;
    if (giver !== undefined) carried = { subject: giver, first: giver, giver };
    const from = name;
    while ((named[name]?.end ?? Infinity) <= sentence.end) name += 1;
    const scene: Scene = { text, sentence, inside: named.slice(from, name) };
    while ((candidates[tied.length]?.start ?? Infinity) < sentence.end) {
      const figure = candidates[tied.length];
      if (figure === undefined) break;
      const before = named.slice(Math.max(0, from - RECENT), from);
      const opener = giver !== undefined && figure.kind !== 'money' ? openerOf(scene) : undefined;
      const own = opener ?? actorInSentence(scene, figure);
      const org = own === undefined ? carriedOver(scene, figure, carried, before, topic) : own;
      tied.push({ ...figure, org: org ?? null });
    }
    carried = leave(scene, carried, named.slice(Math.max(0, from - RECENT), from));
  }
  tied.push(...candidates.slice(tied.length));
  return copyToHeadline(tied, text, named);
}

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
  { subject, first, giver }: Carried,
  before: readonly Named[],
  topic: string | undefined,
): Actor {
  const { text, sentence } = scene;
  const getter = getterOf(scene, figure);
  if (getter !== undefined) return [giver, topic, first, subject].find((name) => name !== undefined && name !== getter);
  const words = text.slice(sentence.start, figure.start);
  const all = text.slice(sentence.start, sentence.end);
  const pointed = pointedAt(words, before, subject, topic);
  if (pointed !== undefined) return pointed;
  if (figure.kind === 'ratio' && countsPeople(text, figure.end)) return null;
  return pointedAt(all, before, subject, topic) ?? first ?? topic;
}

/** Whom "it", "the charity", "the trust" mean. */
function pointedAt(
  words: string,
  before: readonly Named[],
  subject: string | undefined,
  topic: string | undefined,
): string | undefined {
  // Who speaks of "us" outside of quotation marks has written it all.
  if (topic !== undefined && FIRST_PERSON.test(words) && !/["“]/u.test(words)) return topic;
  if (PRONOUN.test(words)) {
    const meant = subject ?? before.at(-1)?.name;
    if (meant !== undefined) return meant;
  }
  const nameWord = NAME_WORD.exec(words)?.[1]?.toLowerCase();
  if (nameWord !== undefined) {
    const whole = new RegExp(`\\b${nameWord}\\b`, 'iu');
    if (topic !== undefined && whole.test(topic)) return topic;
    const named = before.findLast(({ name }) => whole.test(name));
    if (named) return named.name;
  }
  const generic = GENERIC.exec(words)?.[1];
  if (generic === undefined) return undefined;
  const isCompany = COMPANY_WORDS.test(generic);
  // The charity is a charity where one was named; a foundation may be called so too.
  const closest = /^charity$/iu.test(generic)
    ? before.findLast(({ type, part }) => part === 'subject' && type === 'charity')
    : undefined;
  if (closest) return closest.name;
  const fits = before.findLast(({ type, part }) => part === 'subject' && (type === 'company') === isCompany);
  return fits?.name ?? subject;
}

function leave({ text, sentence, inside }: Scene, carried: Carried, before: readonly Named[]): Carried {
  const named = inside.find(({ part, end }) => part === 'subject' && !GETS.test(text.slice(end, end + 80)))?.name;
  const subject = named ?? pointedAt(text.slice(sentence.start, sentence.end), before, carried.subject, undefined);
  return {
    subject: subject ?? carried.subject,
    first: carried.first ?? subject,
    giver: carried.giver ?? named,
  };
}

/**
 * The organization that an article names most often, the earlier of two; it has to be named near the beginning. The
 * headline and the first paragraph count twice.
 */
function topicOf(named: readonly Named[], text: string): string | undefined {
  const counts = new Map<string, number>();
  const lead = endOfLead(text);
  const inLead = new Set<string>();
  for (const mention of named) {
    const { name, type, start } = mention;
    if (type === 'media' || type === 'government' || type === 'research') continue;
    if (!counts.has(name) && isInLead(mention, text)) inLead.add(name);
    counts.set(name, (counts.get(name) ?? 0) + (start < lead ? 2 : 1));
  }
  return [...counts].filter(([name]) => inLead.has(name)).toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** Where the first paragraph under the headline ends. */
function endOfLead(text: string): number {
  const first = /\n+[^\n]+/u.exec(text);
  return first ? first.index + first[0].length : text.length;
}

/** Title and first two paragraphs say what an article is about. */
const isInLead = ({ start }: Span, text: string): boolean => text.slice(0, start).split(/\n+/u, 5).length <= 3;
