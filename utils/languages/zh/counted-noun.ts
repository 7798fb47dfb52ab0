import type { Span } from '../../model';
import { findAll, keepLast } from '../../text';
import { nounBefore, type Noun } from './nouns';

/** A counted noun with the words that describe it. */
export interface CountedNoun extends Noun {
  /** Its place, with what describes it: 先心病患儿. */
  readonly start: number;
  readonly end: number;
}

/** 24间提供福利服务的机构: a clause may stand between the unit and its noun. */
const RELATIVE = /^(?:提供|从事|开展|来自|参与|致力|位于|获得|受到|接受|遭受|受)[^，。；：、！？\n的]{1,16}的/u;
const RELATIVE_REACH = 24;
const LONGEST_BODY = 8;
/** 28个|乡镇（街道）慈善分会: brackets inside of what is counted. */
const WITH_BRACKETS = /^[^，。；：、！？\s\d（）]{1,4}（\p{Script=Han}{1,4}）(?=\p{Script=Han})/u;
/** 2100名|65岁以上老人: how old they are. */
const AGED = /^\d{1,3}(?:周)?岁(?:及?以[上下])?的?/u;
/** 为30万人|提供服务: what is done with those who were counted. */
const WITH_OBJECT =
  /^(?:[运送发寄]往|提供|开展|进行|举行|走进|前往|因|完成|达成|实现|已|均|入户|上门|捐建|援建|新建|兴建|修建|(?:参加|参与|获得)(?![者人])|设(?![备施计置区]))/u;
/** No noun phrase in the news is longer; what stands further off belongs to something else. */
const REACH = 18;
const PHRASE_END = /[，。；：、！？,;:!?（）()《》“”「」『』【】\s\d]/u;
/** Words after which the sentence goes on and the noun is over. */
const WORDS_AFTER_NOUN =
  /(?:[已将均在被把从向对给予与跟为是有可都就也还又并而每仅约超近占达共由其及让使能]|(?<!基金|[社协学商总联合促进慈善年大晚工员事究乡友讲谈训乐动])会|会(?=了)|当(?![地事年天日])|[一两三几\d]+(?:小时|天)|资助|设站|开班|捐建|援建|安装|配备|架设|铺设|参加|参与|获得|领到|收到|接受|完成|开展|走进|前往|提供|进行|签订|签约|通过|计划|得到|享受|实现|投入|来自|捐款|捐赠|捐出|捐资|颁发|颁授|赠送|授予|到场|报名|总计|合计|累计|惠及|覆盖|受益|用于|等待|运抵|送到|送达|抵达|出席|齐聚|深度|举行|启动|重返|返乡|来到|赶[到赴]|奔赴|回到|免费|直接|随即|陆续|分别|同时|现场|一起|共同|组成|表示|正在|正式|全部|先后|没有|不等|以上|左右|种下|发放|发(?=[一二三两])|义卖|修建|改造|种植|募集|筹集|派出|送出|送去|送上|送到|带来|运往|送往|发往|寄往|列入|纳入|开办|开设|赴|轮流|担任|随车|拿出|户均|人均|去了|植入|添置|更换|长期|各|均|举办|响应|接力|加入|成为|建立|建起|建成|落地|落户|和(?=中国)|驻|因|靠|推广|复制|试点|平均|里|中(?![学小心医国青])|上(?![海]))/gu;
const WORDS_BEFORE_NOUN =
  /(?:[而了的过着到给为有是向和与及共已将约达超近逾含按等把对]|被(?!困|褥|子)|从(?!业)|在(?![册校读职岗线建])|(?:提供|开展)服务)|出动|转移|捐建|帮扶|救治|安置|营救|解救|疏散|搜救|接收|募集|筹集|招收|录取|吸纳|带动|发放|捐赠|捐出|捐助|捐献|建成|建起|建立|建设|新建|援建|完成|送出|送去|送上|提供|资助|支持|开展|举办|组织|发动|动员|投入|购买|采购|培训|帮助|救助|惠及|覆盖|服务(?!设施|中心|机构|平台|窗口|站|点)|援助(?=[患困贫群家儿学灾残老妇农])|接诊|抓获|检查|承接|登记认定|登记在册|备案|认领|认捐|回收(?![箱站点物机])|更换|摆放|添置|当场|实施|引导|奖助|奖励|救出|表彰|修缮|接送|派来|建(?=[站房校])|新设(?!立)|登记(?=慈善|社会)|往来|运转|转运|出版|收治|培养|产生|新增|再建|预计|计划(?!生育)|目前|届时|每年|每天|现有|设立|设置|(?:筛查|陪伴|照料|照顾|托养|收养|治理|改造)(?![中关据机服基项工站队点车员者])|修复|搭建|搭起|扶持|补充|补贴|调出|增拨|追加|发出|回访|走进|清理|看望|开拓|孵化|培育|购置|配置|安装|换装|升级|抢通|制作|创造|圆梦|接种|恢复|访谈|选派|调集|抢运|促成|还剩|剩余|贡献(?!突出)|打造|派出|派发|营办|招募|配备|配送|调拨|调运|运送|携带|接触|接待|走访|慰问|发送|去年|今年|开设|累计|合计|总计|共计|一批|首批|其中|包括|以及|(?<!建)设(?![备施计置立有])|全[国省市县区州镇港澳台岛]|需要/gu;

/** The noun that a number counts: the head of the phrase after its unit, else the end of the phrase before it. */
export function countedNoun(text: string, { start, end }: Span): CountedNoun | undefined {
  const nouns = nounsBeside(text);
  const known = nouns.get(end);
  if (known?.start === start) return known.noun;
  const noun = (isSummedUp(text, end) ? undefined : nounAfter(text, end)) ?? counted(text, start, end);
  nouns.set(end, { start, noun });
  return noun;
}

/** 毛毯5000条、家庭包3000个|等物资: what all of them are together is not what the last number counts. */
const isSummedUp = (text: string, end: number): boolean => text.charAt(end) === '等' && text.charAt(end + 1) !== '待';

/** The noun before a number, where it is what the number counts. */
function counted(text: string, start: number, end: number): CountedNoun | undefined {
  const noun = nounEndingAt(text, start);
  if (noun === undefined || (noun.kind === 'places' && text.charAt(noun.end - noun.word.length - 1) === '全'))
    return undefined;
  const isDone = noun.word === '服务' || noun.kind === 'projects';
  return isDone && OF_PERSONS.test(text.slice(start, end)) ? undefined : noun;
}
/** 全市|1.2万人: a place that has them. 一年服务|4.6万人次: whom somebody serves is counted, and neither the service nor the programme. */
const OF_PERSONS = /[人次名位户]$/u;

/** The nouns of the numbers of a text, by the end of the number: four refiners ask for them. */
const nounsBeside = keepLast(
  (_text: string) => new Map<number, { readonly start: number; readonly noun: CountedNoun | undefined }>(),
);

function nounAfter(text: string, unitEnd: number): CountedNoun | undefined {
  // 洛南、镇巴两县|的老人协会: what belongs to those counted.
  if (text.charAt(unitEnd) === '的' && PLACE_UNIT.test(text.charAt(unitEnd - 1))) return undefined;
  const start = BETWEEN.reduce((at, words) => at + (matchAt(text, at, words)?.length ?? 0), unitEnd);
  const bracketed = matchAt(text, start, WITH_BRACKETS)?.length ?? 0;
  const behind = bracketed === 0 ? undefined : nounOfPhrase(text, start + bracketed);
  const isBody = behind?.kind === 'organizations' && behind.end - start - bracketed < LONGEST_BODY;
  return isBody ? behind : nounOfPhrase(text, start);
}
const PLACE_UNIT = /[省市县区乡镇村国州]/u;
/** What may stand between a unit and its noun, once each: 30平方米|的|阅览室, 100个|“|希望图书室”. */
const BETWEEN = [/^的/u, RELATIVE, AGED, /^[“「『]/u];
const matchAt = (text: string, at: number, words: RegExp): string | undefined =>
  words.exec(text.slice(at, at + RELATIVE_REACH))?.[0];

function nounOfPhrase(text: string, start: number): CountedNoun | undefined {
  const window = text.slice(start, start + REACH);
  const stop = window.search(PHRASE_END);
  const phrase = stop < 0 ? window : window.slice(0, stop);
  if (WITH_OBJECT.test(phrase)) return undefined;
  const limit = endOfNoun(phrase);
  const ofFirst = nounOf(text, start, start + limit);
  // 为…, 会…: the character is part of the noun where none stands before it.
  return (
    ofFirst ?? (limit < phrase.length ? nounOf(text, start, start + Math.min(phrase.length, limit + 6)) : undefined)
  );
}

const standing = ({ word, kind }: Noun, start: number, end: number): CountedNoun => ({ word, kind, start, end });

/** Where, in the words behind a unit, the noun is over. */
export function endOfNoun(phrase: string): number {
  WORDS_AFTER_NOUN.lastIndex = 1;
  return WORDS_AFTER_NOUN.exec(phrase)?.index ?? phrase.length;
}

/** The last noun of a phrase; in 78个国家的侨团 the number counts the noun before 的. */
function nounOf(text: string, start: number, limit: number): CountedNoun | undefined {
  const of = text.slice(start, limit).indexOf('的');
  if (of > 0) {
    const owner = nounBefore(text, start, start + of);
    if (owner !== undefined && (owner.word.length === of || /^(?:households|places)$/u.test(owner.kind))) {
      return standing(owner, start, start + of);
    }
  }
  for (let end = limit; end > start; end -= 1) {
    const noun = nounBefore(text, start, end);
    if (noun !== undefined) return standing(noun, start, end);
  }
  return undefined;
}

/** What may stand between a noun and its number. */
export const NO_NOUN_AT_END =
  /(?:[共达已计有为约则就才仅了（(：: ”"」』]|合计|总计|共计|累计|总数|数量|人数|总量|不过|只有|建成|建起|新建|增至|增加到|涨到|升至|降至|达到|扩大到|突破)+$/u;

const REST_OF_NUMBER = /^\d([百千万亿]*[多余来]?(?:人次|\p{Script=Han}))/u;

const NAMED_BY_NUMBER = /[A-Z]\d+$/iu;

/** 口罩1.6万个, 志愿服务团体共2.9万个: the phrase right before the number. */
function nounEndingAt(text: string, at: number): CountedNoun | undefined {
  const window = text.slice(Math.max(0, at - REACH), at);
  const trimmed = window.replace(NO_NOUN_AT_END, '');
  const end = at - (window.length - trimmed.length);
  const from = trimmed.search(/[^，。；：、！？,;:!?（）()《》“”「」『』【】\s\d]+$/u);
  if (from < 0) return undefined;
  const printed = end - trimmed.length + from;
  // 从1|万人扩大到50万人: what stands right behind digits is still the number before, but for those of a name (N95|口罩).
  const rest = NAMED_BY_NUMBER.test(text.slice(Math.max(0, printed - 4), printed))
    ? null
    : REST_OF_NUMBER.exec(text.slice(printed - 1, end));
  const first = printed + (rest?.[1]?.length ?? 0);
  const noun = nounBefore(text, first, end);
  if (noun === undefined) return undefined;
  return standing(noun, beginningOfNoun(text, first, end - noun.word.length), end);
}

const JUDGED_BY = 2;

/** Where the words that describe a noun begin: after the last verb or particle before it. */
export function beginningOfNoun(text: string, first: number, nounStart: number): number {
  let start = first;
  // A word is judged by what it goes on with: 服务 of 服务设施 is part of the noun.
  for (const match of findAll(text.slice(first, nounStart + JUDGED_BY), WORDS_BEFORE_NOUN)) {
    const end = first + match.index + match[0].length;
    if (end > nounStart) break;
    start = end;
  }
  return start;
}
