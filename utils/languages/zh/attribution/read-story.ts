import type { Organization, Span } from '../../../model';
import type { PreparedArticle } from '../../types';
import { isActive, mentionsOf, positionOf, type Actor, type NamedMention } from './actors';
import { actorsIn } from './actors-in';
import { authorOf, signerOf } from './author-of';
import { OpenLists } from './open-lists';
import { pairActor, pairIn, together, type Pair, type Together } from './pairs';
import { noteParties, type Parties } from './parties';
import { founderIn, noteProgrammes, type Programmes } from './programmes';
import { noteSpokespeople, spokenFor, type Spokespeople } from './spokespeople';

/** What one sentence says of who acts. */
export interface Scene extends Span {
  readonly actors: readonly Actor[];
  /** Who acts where the sentence names nobody; undefined where nobody was carried over. */
  readonly carried: Actor | undefined;
  /** Two organizations that the sentence speaks of together (两家机构). */
  readonly pair: Pair | undefined;
}

/** Who acts in an article, sentence by sentence. */
export interface Story {
  readonly text: string;
  readonly scenes: readonly Scene[];
  /** The organization that the article names most often. */
  readonly topic: Actor | undefined;
  /** Who speaks in it, where it is a report or a notice. */
  readonly author: NamedMention | undefined;
  /** Where the first scene begins in which anybody acts, and the first who is named in the article. */
  readonly opening: { readonly scene: number; readonly named: Actor | undefined } | undefined;
}

/** The heading of a section: 二、实施内容. What stands under it goes on with who speaks. */
const SECTION =
  /^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[）)]|\d{2} )(?=[^。；：\d]{1,30}$)[^，]+(?:，[^，]+)?$/u;

/** In a report 全年接收捐赠… is what its author did, whoever was told of before. */
const OF_ITS_YEAR = /^(?:全年|年内|本年度|报告期)/u;

/** 一位退休教师捐了三间。去年|总收入1.21亿元…: accounts are of the body that the paragraph tells of. */
const OF_ALL_OF_IT =
  /^(?:去年|全年|今年|20\d\d年|年度|机构)?(?:我们)?(?:的)?(?:总收入|总支出|年度收入|年度支出|管理费|全职员工)/u;

/** 累计募款1.1亿元；⏎▍惠及学生43万人: a list that one sentence is broken into is no paragraph after another. */
const GOES_ON_BELOW = /[；：]\s*$/u;

export function readStory({ text, sentences }: PreparedArticle, organizations: readonly Organization[]): Story {
  const mentions = mentionsOf(organizations);
  const scenes: Scene[] = [];
  const author = authorOf(text, mentions);
  const signer = author ?? signerOf(text, mentions);
  const speaker: Actor | undefined = signer === undefined ? undefined : { ...signer, position: 'subject' };
  const topic: Actor | undefined =
    author === undefined ? (speaker ?? topicOf(text, mentions)) : { ...author, position: 'subject' };
  // Whom the money goes to that others give in passing.
  const home = author !== undefined || (topic !== undefined && HELPS.has(topic.type)) ? topic : undefined;
  let next = 0;
  let carried = author === undefined ? speaker : undefined;
  const lists = new OpenLists();
  const programmes: Programmes = new Map();
  const people: Spokespeople = new Map();
  const parties: Parties = new Map();
  let founder: Actor | undefined;
  let recent: Together = { acted: [], joined: undefined };
  let headed: Actor | undefined;
  let section: Actor | undefined;
  let lineEnd = -1;
  let lineStart = 0;
  for (const sentence of sentences) {
    const from = next;
    while ((mentions[next]?.start ?? Infinity) < sentence.end) next += 1;
    if (sentence.start > lineEnd) {
      lineEnd = endOfLine(text, sentence.start);
      if (!GOES_ON_BELOW.test(text.slice(Math.max(0, sentence.start - 3), sentence.start))) lineStart = sentence.start;
      if (author !== undefined && SECTION.test(text.slice(sentence.start, lineEnd).trimEnd()))
        carried = { ...author, position: 'subject' };
      const above = lists.nextLine(text.slice(sentence.start, sentence.start + 6), carried);
      section = headed ?? (isMarked(text, sentence.start) ? undefined : section);
      carried = headed ?? above;
      founder = headed ?? founder;
      headed = undefined;
    }
    if (author !== undefined && OF_ITS_YEAR.test(text.slice(sentence.start, sentence.start + 5)))
      carried = { ...author, position: 'subject' };
    if (carried?.name === null && OF_ALL_OF_IT.test(text.slice(sentence.start, sentence.start + 12)))
      carried = spokenFor(people, lineStart) ?? topic;
    const named = mentions.slice(from, next);
    noteParties(parties, text, sentence, named);
    const speaking = actorsIn(text, sentence, named, {
      mentions,
      carried,
      topic,
      programmes,
      parties,
      founder,
      people,
      lineStart,
    });
    const pair = pairIn(text, sentence, speaking, recent);
    const two = pair === undefined ? [] : pairActor(text, sentence, pair);
    const actors = two.length === 0 ? speaking : [...speaking, ...two].toSorted((a, b) => a.start - b.start);
    scenes.push({
      start: sentence.start,
      end: sentence.end,
      actors,
      carried:
        section !== undefined && carried?.name === section.name
          ? carried
          : goingOn(carried, topic, speaker, sentence.start, lineStart),
      pair,
    });
    recent = together(recent, speaking);
    const acted = lastActing(text, actors) ?? carried;
    carried = home !== undefined && isGiver(text, acted, home, sentence) ? home : acted;
    if (sentence.end >= lineEnd) headed = bodyOfHeading(text, lineStart, lineEnd, named);
    founder = founderIn(text, sentence, actors) ?? founder;
    noteSpokespeople(people, text, sentence, actors, scenes.at(-1)?.carried);
    noteProgrammes(programmes, text, sentence, actors, carried);
  }
  return { text, scenes, topic, author, opening: openingOf(scenes) };
}

function openingOf(scenes: readonly Scene[]): Story['opening'] {
  const first = scenes.findIndex(({ actors }) => actors.length > 0);
  const scene = scenes[first];
  if (scene === undefined) return undefined;
  return {
    scene: scene.start,
    named: scenes
      .slice(first, first + OPENING_SCENES)
      .flatMap(({ actors }) => actors)
      .find(isNamed),
  };
}
const OPENING_SCENES = 6;
const isNamed = ({ name }: Actor): boolean => name !== null;

const MARK = /^(?:[^\p{L}\p{N}\s]\s*|\d{1,2}[.、．]\s*|[一二三四五六七八九十]{1,2}、)/u;
const isMarked = (text: string, at: number): boolean => MARK.test(text.slice(at, at + 4));

/** ■ 蓝思科技: a line of nothing but a name is the heading of what is told of that body. */
function bodyOfHeading(text: string, start: number, end: number, named: readonly NamedMention[]): Actor | undefined {
  const body = named.find((mention) => mention.start >= start);
  if (body === undefined || body.type === 'other' || end - start > LONGEST_HEADING) return undefined;
  const rest = text.slice(start, body.start).replace(MARK, '') + text.slice(body.end, end);
  return rest.trim() === '' ? { ...body, position: 'subject' } : undefined;
}
const LONGEST_HEADING = 40;

/** Those who are told of in passing: what the next paragraph tells without naming anybody is the topic's again. */
const PASSING: ReadonlySet<Actor['type']> = new Set(['association', 'foundation', 'company', 'research']);
/** What a paragraph tells without naming anybody is not of a giver or a school that the one before told of. */
const TOLD: ReadonlySet<Actor['type']> = new Set(['company', 'school']);
/** Those whom a charity helps speak for a sentence, and it acts in the next one. */
const HELPED: ReadonlySet<Actor['type']> = new Set(['school', 'hospital']);
const HELPS: ReadonlySet<Actor['type']> = new Set(['foundation', 'charity']);
/** Those who are helped are what a paragraph is about only where it says so. */
const LEADS: ReadonlySet<Actor['type']> = new Set(['foundation', 'charity', 'association', 'company']);

function goingOn(
  carried: Actor | undefined,
  topic: Actor | undefined,
  speaker: Actor | undefined,
  start: number,
  lineStart: number,
): Actor | undefined {
  if (carried === undefined) return carried;
  const isOfParagraphBefore = carried.end <= lineStart;
  // In a letter a paragraph that names nobody is its writer's again.
  if (carried.name === null && speaker !== undefined && isOfParagraphBefore) return speaker;
  if (carried.name === null || topic === undefined || carried.name === topic.name || start <= carried.end)
    return carried;
  if (HELPED.has(carried.type) && HELPS.has(topic.type)) return topic;
  const isPassing =
    (PASSING.has(carried.type) && LEADS.has(topic.type)) || (carried.position === 'agent' && HELPS.has(topic.type));
  // 甲公司捐赠500万元。善款用于…: a company gives in passing.
  if (!isOfParagraphBefore) return carried.type === 'company' && HELPS.has(topic.type) ? topic : carried;
  return isPassing ? topic : TOLD.has(carried.type) ? { ...carried, name: null } : carried;
}

/** 甲公司捐赠100万元: who gives to whom an article is about, or to its author, is told of in passing. */
const HANDS =
  /^[^，。；]{0,14}(?:捐[^，。；]{0,12}\d|(?:资助|赞助|拨付|拨款|配捐|给予|支持)[^，。；]{0,12}\d[\d.,]*[十百千万亿余多]{0,3}[美港]?[元块])/u;
const isGiver = (text: string, actor: Actor | undefined, home: Actor, { start, end }: Span): boolean =>
  actor?.name != null &&
  actor.name !== home.name &&
  actor.start >= start &&
  HANDS.test(text.slice(actor.end, Math.min(end, actor.end + HANDS_REACH)));
const HANDS_REACH = 32;

/** Who acts in the sentence after this one, if that names nobody: the last subject, not one named for a part of the whole. */
function lastActing(text: string, actors: readonly Actor[]): Actor | undefined {
  const [first] = actors;
  const isOfOther = first?.name != null && first.position === 'subject';
  const whole = actors.filter(
    ({ isPart, isJoined, name, end }) =>
      isPart !== true &&
      isJoined !== true &&
      !(isOfOther && name !== first.name && GAVE.test(text.slice(end, end + GAVE_REACH))),
  );
  return (
    whole.findLast(({ position, end }) => position === 'agent' && CARRIES_OUT.test(text.slice(end, end + 4))) ??
    whole.findLast(({ position }) => position === 'subject') ??
    whole.findLast(({ position }) => position === 'agent')
  );
}

/** 基金会配套40万元，由|律协|组织实施。三年间办班14期: whoever carries it out. */
const CARRIES_OUT = /^(?:组织|具体|负责|承接)(?:实施|执行|承办|开展)|^(?:执行|承办)(?![会机])/u;

/** 我们去年收入386万元，民政局|给了92万元: who gives to the one that the sentence tells of is told of in passing. */
const GAVE = /^(?:又|也|还|共|则|一次性)?(?:给了?|认捐|捐了?|补助了?|出了?|拨了?)[^，。；、\d]{0,4}\d/u;
const GAVE_REACH = 12;

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

const REACH_BEFORE = 4;
/** The organization that an article names most often, as one who acts above all; to be named first counts as well. */
function topicOf(text: string, mentions: readonly NamedMention[]): Actor | undefined {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const { name, type, start } = mention;
    if (type === 'media' || type === 'government') continue;
    const weight = isActive(positionOf(text, mention, Math.max(0, start - REACH_BEFORE))) ? 2 : 1;
    counts.set(name, (counts.get(name) ?? Number(counts.size === 0)) + weight);
  }
  const [name] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  const mention = mentions.find((known) => known.name === name);
  return mention === undefined ? undefined : { ...mention, position: 'subject' };
}
