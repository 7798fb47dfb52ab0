import type { Organization, Span } from '../../../model';
import type { Candidate, PreparedArticle } from '../../types';
import { countsPeople } from '../noun-phrases';
import { copyToHeadline } from './copy-to-headline';
import { findGrantLists, opensLine } from './lists';
import { type Named, readMentions } from './mentions';
import { describedAs, isQuotedAt, pointedAt, type Pointing, saysWe } from './pointers';
import { type Actor, actorInSentence, BEHIND_GETTER, getterOf, GETS, type Scene } from './subjects';
import { topicOf } from './topic';

/** Farther back than so many names, nothing is pointed at any more. */
const RECENT = 40;

/** What the sentences before leave for those after them. */
interface Carried {
  /** The subject of the last sentence that had one. */
  readonly subject: string | undefined;
  /** The first subject of this paragraph. */
  readonly first: string | undefined;
  /** The first that is named in it and does not get what it speaks of. */
  readonly giver: string | undefined;
  /** Whom the last sum was tied to by its own sentence; `null` where that was somebody else. */
  readonly gift: Actor;
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
  let carried: Carried = { subject: undefined, first: undefined, giver: undefined, gift: undefined };
  const lists = findGrantLists(text);
  let list = 0;
  let name = 0;
  for (const [index, sentence] of sentences.entries()) {
    const last = sentences[index - 1];
    if (last && text.slice(last.end, sentence.start).includes('\n'))
      carried = { subject: carried.subject, first: undefined, giver: undefined, gift: carried.gift };
    while ((lists[list]?.end ?? Infinity) <= sentence.start) list += 1;
    // Under "Among its grants:" each line goes on with whoever the heading speaks of.
    const giver =
      (lists[list]?.start ?? Infinity) <= sentence.start ? giverOf(lists[list]?.heading, named, topic) : undefined;
    if (giver !== undefined) carried = { subject: giver, first: giver, giver, gift: giver };
    const from = name;
    while ((named[name]?.end ?? Infinity) <= sentence.end) name += 1;
    const before = named.slice(Math.max(0, from - RECENT), from);
    const scene: Scene = { text, sentence, inside: named.slice(from, name), before };
    let isQuoted: boolean | undefined;
    while ((candidates[tied.length]?.start ?? Infinity) < sentence.end) {
      const figure = candidates[tied.length];
      if (figure === undefined) break;
      const opener = giver !== undefined && figure.kind !== 'money' ? openerOf(scene) : undefined;
      const own = opener ?? actorInSentence(scene, figure);
      if (own !== undefined && figure.kind === 'money') carried = afterGift(carried, own);
      if (own === undefined) isQuoted ??= isQuotedAt(text, sentence.start);
      const org =
        own === undefined
          ? carriedOver(scene, figure, carried, {
              before,
              subject: carried.subject,
              topic,
              isQuoted: isQuoted === true,
            })
          : own;
      tied.push({ ...figure, org: org ?? null });
    }
    carried = leave(scene, carried, { before, subject: carried.subject, topic: undefined, isQuoted: false }, topic);
  }
  tied.push(...candidates.slice(tied.length));
  return copyToHeadline(tied, text, named);
}

const afterGift = (carried: Carried, gift: Actor): Carried => ({ ...carried, gift });

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
  { subject, first, giver, gift }: Carried,
  pointing: Pointing,
): Actor {
  const { text, sentence } = scene;
  const { topic } = pointing;
  const getter = getterOf(scene, figure);
  // Of several gifts of a couple, each goes to another body.
  if (getter !== undefined && giver === undefined && gift === null) return null;
  if (getter !== undefined) return [giver, topic, first, subject].find((name) => name !== undefined && name !== getter);
  const words = text.slice(sentence.start, figure.start);
  const all = text.slice(sentence.start, sentence.end);
  const speaker = saysWe(words) ? speakerBehind(scene, figure, pointing) : undefined;
  const pointed = speaker ?? pointedAt(words, pointing);
  if (pointed !== undefined) return pointed;
  // Nobody that was named yet can be meant: On Thursday they promised £2m.
  if (THEY.test(words) && pointing.before.length === 0 && scene.inside.every(({ start }) => start > figure.start))
    return null;
  if (topic !== undefined && ACCOUNTS.test(words)) return topic;
  if (figure.kind === 'ratio' && countsPeople(text, figure.end)) return null;
  return pointedAt(all, pointing) ?? first ?? topic;
}

const THEY = /(?:^|, |On \w+ |In \w+ )they /iu;

/** What accounts speak of are those of the body that the article is about. */
const ACCOUNTS =
  /^(?:Total |Voluntary |Annual |Overall |Cash )?(?:[Rr]eserves|[Ii]ncome|[Ss]pending|[Ee]xpenditure|[Aa]ssets|[Ll]egacies|[Dd]onations|[Tt]urnover|[Cc]osts|[Rr]evenues?|[Rr]unning costs) /u;

const PLACE_BEFORE_NOUN = /\bthe [A-Z][a-z]+ (?=[a-z])/gu;

/** “We had 4,000 donations,” said the foundation's chief executive: who is said to speak behind a quotation. */
function speakerBehind({ text, sentence, inside }: Scene, figure: Candidate, pointing: Pointing): string | undefined {
  const all = text.slice(figure.end, sentence.end);
  const close = Math.max(all.lastIndexOf('”'), all.lastIndexOf('"'));
  if (close < 0) return undefined;
  const named = inside.find(({ start, part }) => start > figure.end + close && part === 'subject');
  // The president of the Tema club: a place tells apart what the text calls a club.
  return named?.name ?? describedAs(all.slice(close).replaceAll(PLACE_BEFORE_NOUN, 'the '), pointing);
}

/** Volunteers are the heart of what we do: outside of quotation marks whoever has written it speaks. */
const authorOf = (words: string, topic: string | undefined): string | undefined =>
  saysWe(words) && !/["“”]/u.test(words) ? topic : undefined;

/** It goes to the Society for Family Health, which has run …: the next sentence speaks of whom this one has described. */
const DESCRIBED = /^(?: \([^)]{2,12}\))?, (?:which|whose) /u;

function leave(
  { text, sentence, inside }: Scene,
  carried: Carried,
  pointing: Pointing,
  topic: string | undefined,
): Carried {
  const words = text.slice(sentence.start, sentence.end);
  const named = inside.find(
    ({ part, end }) => part === 'subject' && !GETS.test(text.slice(end, end + BEHIND_GETTER)),
  )?.name;
  const subject =
    named ??
    inside.findLast(({ end }) => DESCRIBED.test(text.slice(end, end + 24)))?.name ??
    authorOf(words, topic) ??
    pointedAt(words, pointing);
  return {
    subject: subject ?? carried.subject,
    first: carried.first ?? subject,
    giver: carried.giver ?? named,
    gift: carried.gift,
  };
}
