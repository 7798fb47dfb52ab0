import type { OrganizationType, Span } from '../../../model';
import { touchesAny } from '../spans';
import {
  TELLS,
  actorWordsIn,
  isActive,
  isSender,
  opensClause,
  positionOf,
  type Actor,
  type NamedMention,
  type Position,
} from './actors';
import { groupActor, KIND_REACH, OF_THIS_KIND, placeActor } from './crowds';
import { partiesIn, type Parties } from './parties';
import { programmeActor, type Programmes } from './programmes';
import { fitOf, resolveReference } from './references';
import { spokenFor, spokespeopleIn, type Spokespeople } from './spokespeople';

/** What is known where a sentence begins. */
export interface Known {
  /** All mentions, in reading order. */
  readonly mentions: readonly NamedMention[];
  readonly carried: Actor | undefined;
  readonly topic: Actor | undefined;
  /** Who set up the programme that the article tells of. */
  readonly founder: Actor | undefined;
  readonly programmes: Programmes;
  readonly parties: Parties;
  readonly people: Spokespeople;
  /** Where the paragraph begins. */
  readonly lineStart: number;
}

const COORDINATION = /^(?:、|和|与|及|以及|或)$/u;
const GETS = /^(?:得到|获得|获拨|分到|分得|拿到)/u;
const AMONG = /^[^，。；：]{1,12}[、和及]$/u;
/** 宣明会|1050万元、|救世军: the next of those who each get an amount. */
const LISTED_AMOUNT = /^[^，。；：]{0,4}\d[^，。；：]{0,10}(?:、|和|及|与|以及)$/u;

/** 应急管理局统计，目前有11支队伍…: an office has counted what others are and do. */
const COUNTS = /^(?:的|最新|初步|公布的){0,2}(?:统计|数据|数字)(?:数据|结果)?(?:显示|称|表明|是)?[，：]/u;
const COUNTS_REACH = 14;

/** 客户, 骑手 and users of a platform. */
const ITS_USERS = /^的?(?:用户|客户|骑手|粉丝|顾客|旅客|乘客|网友)[^，。；]{0,10}捐/u;
const USERS_REACH = 18;

/** 本月收入128万元，其中腾讯公益|平台53.2万元: the way on which money came, and not who raised it. */
const CHANNEL = /^(?:公益)?平台(?:[的共]?(?:捐赠|捐款|筹款|募款|筹得|募集|收入))?(?:[约近逾：:]|人民币)?\d/u;
const CHANNEL_REACH = 14;

/** Whoever a sentence may speak of, in reading order. */
export function actorsIn(text: string, sentence: Span, named: readonly NamedMention[], known: Known): readonly Actor[] {
  const actors: Actor[] = [];
  const words = actorWordsIn(text, sentence).filter((word) => !touchesAny(named, word));
  const inOrder = [...named.filter(({ type }) => type !== 'media'), ...words].toSorted((a, b) => a.start - b.start);
  for (const item of inOrder) {
    const actor =
      'word' in item
        ? actorOfWord(text, sentence, item.word, { start: item.start, end: item.end }, actors, known)
        : placed(text, sentence, item, actors.at(-1));
    if (actor !== undefined) actors.push(actor);
  }
  const opening = [
    ...placeActor(text, sentence, named),
    ...groupActor(text, sentence, known.carried),
    ...programmeActor(text, sentence, known.programmes),
    ...partiesIn(text, sentence, known.parties),
    ...spokespeopleIn(text, sentence, known.people),
  ];
  return opening.length === 0 ? actors : [...actors, ...opening].toSorted((a, b) => a.start - b.start);
}

/**
 * An actor at another place than its own. Field by field: fields that are added to a copy of an object cost a hundred times what
 * a literal does.
 */
const standing = (
  { name, type, isPart: wasPart, isJoined }: Pick<Actor, 'name' | 'type' | 'isPart' | 'isJoined'>,
  { start, end }: Span,
  position: Position,
  isPart = wasPart,
): Actor => ({ name, type, start, end, position, isPart, isJoined });

/** A mention in its position; in a coordination that of the one named before it. */
function placed(text: string, sentence: Span, mention: NamedMention, previous: Actor | undefined): Actor {
  const between = previous === undefined ? '' : text.slice(previous.end, mention.start);
  const isJoined = previous !== undefined && COORDINATION.test(between);
  const isListed = previous?.position === 'receiver' && LISTED_AMOUNT.test(between);
  // 全省慈善组织、红十字会共接收…: named among a whole, it acts for none but the whole.
  const isAmongWhole = previous?.position === 'subject' && previous.name === null && AMONG.test(between);
  // Who has sent somebody acts in the sentence that tells of them, and no further.
  const isPart = isAnnounced(text, mention, sentence) || isSender(text, mention);
  // 转拨4300万元，其中甲得到1800万元: those who get a part of it.
  const gets = isPart && GETS.test(text.slice(mention.end, mention.end + 3));
  if (mention.type === 'government' && COUNTS.test(text.slice(mention.end, mention.end + COUNTS_REACH)))
    return { name: null, type: null, start: mention.start, end: mention.end, position: 'subject' };
  // 平安银行|客户通过积分捐赠730万元: they have given, and not the body.
  if (ITS_USERS.test(text.slice(mention.end, mention.end + USERS_REACH)))
    return { name: null, type: null, start: mention.start, end: mention.end, position: 'subject' };
  const isWay = CHANNEL.test(text.slice(mention.end, mention.end + CHANNEL_REACH));
  const position = isAmongWhole || isWay ? 'companion' : gets ? 'receiver' : positionOf(text, mention, sentence.start);
  const isLike = previous !== undefined && (isJoined || (isListed && position !== 'agent'));
  const { name, type, start, end } = mention;
  return { name, type, start, end, position: isLike ? previous.position : position, isPart, isJoined };
}

/** 其中甲资助60万元，乙捐赠30万元: the parts go on to the end of the sentence. */
const isAnnounced = (text: string, { start, end }: Span, sentence: Span) =>
  ALONE.test(text.slice(end, end + 3)) ||
  (/(?:仅|单是|光是)$/u.test(text.slice(Math.max(sentence.start, start - 2), start)) &&
    /^一[家地校院区县]/u.test(text.slice(end, end + 2))) ||
  /(?:其中|当中)/u.test(text.slice(Math.max(sentence.start, start - PARTS_REACH), start));
/** 安贞医院|一家就做了412例. */
const ALONE = /^一家[就便]/u;
const PARTS_REACH = 60;

function actorOfWord(
  text: string,
  sentence: Span,
  word: ReturnType<typeof actorWordsIn>[number]['word'],
  span: Span,
  earlier: readonly Actor[],
  { mentions, carried, topic, founder, people, lineStart }: Known,
): Actor | undefined {
  const position = positionOf(text, span, sentence.start);
  const isOpening = opensClause(text, span.start, sentence.start);
  const isPart = isAnnounced(text, span, sentence);
  const acting = earlier.findLast((actor) => isActive(actor.position)) ?? carried;
  const nobody = standing({ name: null, type: null }, span, 'subject', isPart);
  switch (word.as) {
    case 'reference': {
      if (word.isBare && !isOpening && position !== 'agent') return undefined;
      // 记者从甲会获悉，该会…: there the source is meant.
      const source = earlier.findLast((actor) => actor.position === 'source');
      const nearest = resolveReference(text, word, source ?? acting, mentions, span.start);
      // 公司 at the beginning of a paragraph is the one that the article is about, whoever was told of before.
      const isOfBefore = word.isBare && acting !== undefined && acting.end <= lineStart;
      const mention =
        isOfBefore && fitOf(word, topic) > 0 && fitOf(word, topic) >= fitOf(word, nearest) ? topic : nearest;
      return mention === undefined ? undefined : standing(mention, span, position, isPart);
    }
    case 'nobody':
      // 家长|交的学费占45%: they do something to what is told of, and are not told of themselves.
      return isOpening && position === 'subject' && !OF_WHAT.test(text.slice(span.end, span.end + 3))
        ? nobody
        : undefined;
    case 'person': {
      const speaksFor = isOpening ? spokenFor(people, lineStart) : undefined;
      if (speaksFor !== undefined) return standing(speaksFor, span, 'subject', isPart);
      return span.start === sentence.start || text.charAt(span.start - 1) === '—' ? nobody : undefined;
    }
    case 'latter': {
      const last = earlier.findLast(({ name }) => name !== null);
      return last && standing(last, span, position, isPart);
    }
    case 'somebody':
      // 收到|网友捐款，共873万元: who gives is told of in passing.
      return FROM.test(text.slice(Math.max(sentence.start, span.start - FROM_REACH), span.start))
        ? standing(nobody, span, 'giver')
        : nobody;
    case 'whole':
      // 全市|38家慈善组织: they have done it, whoever tells of it.
      if (isOpening && GROUP_OF_WHOLE.test(text.slice(span.end, span.end + 16))) return nobody;
      // Who speaks of the whole answers for it: 民政局介绍，全市将新建…
      return isOpening &&
        position === 'subject' &&
        !OF_THIS_KIND.test(text.slice(span.end, Math.min(sentence.end, span.end + KIND_REACH))) &&
        (HAS.test(text.slice(span.end, span.end + 3)) ||
          !answersFor(
            text,
            earlier.findLast((actor) => isActive(actor.position)),
            span.start,
          ))
        ? nobody
        : undefined;
    case 'self': {
      const self = speakerOf(mentions, word.types) ?? topic;
      return self && standing(self, span, position);
    }
    case 'speaker': {
      // Whoever is quoted, or answers in a paragraph of its own; else the article itself speaks.
      const speaks = isQuoted(text, span.start, sentence.start)
        ? acting
        : (spokenFor(people, lineStart) ?? topic ?? acting);
      // 请|我们|给老师做了6场培训: who is asked acts.
      const isAsked = ASKED.test(text.slice(Math.max(sentence.start, span.start - 2), span.start));
      return speaks && standing(speaks, span, isAsked ? 'subject' : position);
    }
    case 'staff':
      return isOpening && position === 'subject' && topic !== undefined ? standing(topic, span, position) : undefined;
    case 'system': {
      const [, level = '', ...kind] = text.slice(span.start, span.start + 4);
      const head = mentions
        .slice(0, SPEAKERS)
        .findLast(
          ({ name, start }) =>
            start < span.start && name.includes(level) && name.includes(kind.join('')) && name.endsWith('会'),
        );
      return head && standing(head, span, position, isPart);
    }
    case 'same': {
      const last = earlier.findLast((actor) => actor.position !== 'companion');
      // 社署数字显示，该计划…: whoever has counted it runs it.
      const counted = last?.name === null ? mentions.find(({ start }) => start === last.start) : undefined;
      const runs = counted ?? last ?? carried ?? topic;
      // 款项进入县慈善会专户，由其发放.
      const named = position === 'agent' ? earlier.findLast(({ name }) => name !== null) : undefined;
      const acts = named ?? (isOpening ? runs : undefined);
      return acts && standing(acts, span, position);
    }
    case 'programme': {
      const runs = earlier.some(({ name }) => name !== null) ? undefined : (founder ?? topic);
      return isOpening && position === 'subject' ? runs && standing(runs, span, position) : undefined;
    }
    case 'none':
      break;
  }
  return undefined;
}

const OF_WHAT = /^[交捐给付缴出送献]的/u;
const FROM = /(?:收到|接[收受获]|获得|获赠|来自)[^，。；]*$/u;
const FROM_REACH = 16;
const ASKED = /[请托]$/u;

/** 卫健委介绍，全省|现有村医3.7万人: how many there are is nobody's deed. */
const HAS = /^(?:现|共|仍|目前)?有/u;

const GROUP_OF_WHOLE = /^(?:各级)?财政|^[共的]?\d[\d.,]*[万余多]*[家个](?:慈善|社会|公益)(?:组织|机构)/u;

/** Who says 我局 or 我院 in an article: the first organization of that type that it names. */
const speakerOf = (mentions: readonly NamedMention[], types: readonly OrganizationType[]): NamedMention | undefined => {
  const reach = mentions.slice(0, SPEAKERS);
  return reach.find(({ type }) => types.includes(type));
};
/** Among so many mentions at the beginning an article that speaks for somebody names who that is. */
const SPEAKERS = 40;

const isQuoted = (text: string, at: number, from: number) => {
  const before = text.slice(from, at);
  return (
    Math.max(before.lastIndexOf('“'), before.lastIndexOf('「')) >
    Math.max(before.lastIndexOf('”'), before.lastIndexOf('」'))
  );
};

/** Statistics are told by one and made by others: 统计, 报告显示, 指出. */
const REPORTED =
  /统计|报告|普查|通报|数据|披露|推算|估算|透露|发现|调研|建议|呼吁|认为|提醒|指出|估计|显示|，指|表示|说[，：]/u;

/** 全市|将新建…: what an office means to do for the whole. */
const INTENDED = /^[^。；]*?(?:[将拟]|计划|力争|明年)/u;
const INTENDED_WITHIN = 24;

function answersFor(text: string, speaker: Actor | undefined, at: number): boolean {
  if (speaker?.name == null || speaker.type === 'school' || speaker.type === 'research') return false;
  if (
    speaker.type === 'government' &&
    TELLS.test(text.slice(speaker.end, at)) &&
    !INTENDED.test(text.slice(at, at + INTENDED_WITHIN))
  )
    return false;
  return !REPORTED.test(text.slice(speaker.end, at));
}
