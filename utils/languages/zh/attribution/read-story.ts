import type { Organization, Span } from '../../../model';
import type { PreparedArticle } from '../../types';
import { isActive, mentionsOf, type Actor, type NamedMention } from './actors';
import { actorsIn } from './actors-in';
import { authorOf, signerOf } from './author-of';
import { founderIn, noteProgrammes, type Programmes } from './programmes';

/** What one sentence says of who acts. */
export interface Scene extends Span {
  readonly actors: readonly Actor[];
  /** Who acts where the sentence names nobody; undefined where nobody was carried over. */
  readonly carried: Actor | undefined;
  /** Two organizations that the sentence speaks of together (两家机构). */
  readonly pair: Pair | undefined;
}

export interface Pair extends Span {
  readonly first: Actor;
  readonly second: Actor;
}

/** Who acts in an article, sentence by sentence. */
export interface Story {
  readonly text: string;
  readonly scenes: readonly Scene[];
  /** The organization that the article names most often. */
  readonly topic: Actor | undefined;
  /** Who speaks in it, where it is a report or a notice. */
  readonly author: NamedMention | undefined;
}

/** An item of a list or a label in brackets: it goes on with what stands above the list. */
/** The heading of a section: 二、实施内容. What stands under it goes on with who speaks. */
const SECTION = /^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[）)]|\d{2} )[^，。；：\d]{1,20}$/u;

const LISTED = /^(?:\d+[.、]|[一二三四五六七八九十]+、|[（(][\d一二三四五六七八九十]+[）)]|[①-⑳●•·■◆▪▍【-])/u;

export function readStory({ text, sentences }: PreparedArticle, organizations: readonly Organization[]): Story {
  const mentions = mentionsOf(organizations);
  const scenes: Scene[] = [];
  const author = authorOf(text, mentions);
  const signer = author ?? signerOf(text, mentions);
  const speaker: Actor | undefined = signer === undefined ? undefined : { ...signer, position: 'subject' };
  const topic = author === undefined ? (speaker ?? topicOf(mentions)) : topicOf(mentions);
  let next = 0;
  let carried = author === undefined ? speaker : undefined;
  let aboveList = carried;
  const programmes: Programmes = new Map();
  let founder: Actor | undefined;
  let recent: readonly Actor[] = [];
  let isListed = false;
  let lineEnd = -1;
  for (const sentence of sentences) {
    const from = next;
    while ((mentions[next]?.start ?? Infinity) < sentence.end) next += 1;
    if (sentence.start > lineEnd) {
      // Each item of a list, and what follows the list, goes on with what stands above it.
      const wasListed = isListed;
      isListed = LISTED.test(text.slice(sentence.start, sentence.start + 6));
      if (isListed || wasListed) carried = aboveList;
      lineEnd = endOfLine(text, sentence.start);
      if (author !== undefined && SECTION.test(text.slice(sentence.start, lineEnd).trimEnd()))
        aboveList = carried = { ...author, position: 'subject' };
    }
    const actors = actorsIn(text, sentence, mentions.slice(from, next), {
      mentions,
      carried,
      topic,
      programmes,
      founder,
    });
    scenes.push({ ...sentence, actors, carried, pair: pairIn(text, sentence, recent) });
    for (const actor of actors) if (isActive(actor.position)) recent = lastTwo(recent, actor);
    carried = lastActing(actors) ?? carried;
    founder = founderIn(text, sentence, actors) ?? founder;
    noteProgrammes(programmes, text, sentence, actors, carried);
    if (!isListed) aboveList = carried;
  }
  return { text, scenes, topic, author };
}

/** Who acts in the sentence after this one, if that names nobody: the last subject, not one named for a part of the whole. */
function lastActing(actors: readonly Actor[]): Actor | undefined {
  const whole = actors.filter(({ isPart, isJoined }) => isPart !== true && isJoined !== true);
  return (
    whole.findLast(({ position }) => position === 'subject') ?? whole.findLast(({ position }) => position === 'agent')
  );
}

/** The last two organizations that acted. */
const lastTwo = (recent: readonly Actor[], actor: Actor): readonly Actor[] =>
  actor.name === null || actor.name === recent.at(-1)?.name ? recent : [...recent.slice(-1), actor];

const PAIR = /双方|两家|二者|两会|两机构/u;

function pairIn(text: string, { start, end }: Span, [first, second]: readonly Actor[]): Pair | undefined {
  if (first === undefined || second === undefined) return undefined;
  const at = text.slice(start, end).search(PAIR);
  return at < 0 ? undefined : { start: start + at, end: start + at + 2, first, second };
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** The organization that an article names most often, the earlier of two. */
function topicOf(mentions: readonly NamedMention[]): Actor | undefined {
  const counts = new Map<string, number>();
  for (const { name, type } of mentions) {
    if (type !== 'media' && type !== 'government') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [name] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  const mention = mentions.find((known) => known.name === name);
  return mention === undefined ? undefined : { ...mention, position: 'subject' };
}
