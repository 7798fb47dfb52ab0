import type { Organization, OrganizationType, Span } from '../../../model';
import { keepLast } from '../../../text';
import { levelLengthAt, placeLengthAt } from '../organizations/places';
import { isQuotedName } from '../quoted-names';
import { ACTOR_WORDS, type ActorWord } from './actor-words';

/**
 * Where an actor stands in its sentence. Only `subject` and `agent` (由…) act; a `giver` (收到…) acts where giving is spoken
 * of, a `receiver` (向…) where taking is; a `companion` (与…) acts beside another; `locale` (在…) and `source` (据…) are
 * circumstances.
 */
export type Position = 'subject' | 'agent' | 'giver' | 'receiver' | 'companion' | 'locale' | 'source';

/** Whoever a sentence may speak of. */
export interface Actor extends Span {
  /** The organization's name; null for somebody who is none. */
  readonly name: string | null;
  readonly type: OrganizationType | null;
  readonly position: Position;
  /** Announced by 其中: it speaks of a part, and no further than that. */
  readonly isPart?: boolean | undefined;
  /** Named beside another (甲和乙), who speaks for both. */
  readonly isJoined?: boolean | undefined;
}

/** Whether who stands so acts. */
export const isActive = (position: Position): boolean => position === 'subject' || position === 'agent';

/** A mention with its words as the prepared text has them. */
export interface NamedMention extends Span {
  readonly name: string;
  readonly type: OrganizationType;
}

/** All places that name an organization, in reading order. */
export const mentionsOf = keepLast((organizations: readonly Organization[]): readonly NamedMention[] =>
  organizations
    .flatMap(({ name, type, mentions }) => mentions.map(({ start, end }) => ({ name, type, start, end })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end),
);

/** Words right before a name that put it in its place. */
const BEFORE: readonly (readonly [Position, RegExp])[] = [
  ['agent', /(?:由|被|经|经由|组成的)$/u],
  ['giver', /(?:来自于?|收到|接收|接受|获得?|获赠|受到?|得到|争取|接获)$/u],
  [
    'receiver',
    /(?:(?:向|给|予|汇往|拨往)[^，。；、的]{0,3}|向|给|帮|替|已?交|对|为|予|资助了?|支持了?|委托|委托的|授予|帮助|援建了?|捐建了?|走进|进入|送到|发往|运往|送往|上缴|配合|服务|依托|获评|加入|设立|成立|创立|发起|注入|冠名|建|了)$/u,
  ],
  [
    'companion',
    /(?:与|和|及|以及|同|跟|将|把|联合|携手|会同|协同|连同|联手|牵手|接纳|邀请|请|聘请|是|像|通过|透过|占|相当于|超过|按|按照|根据|表扬|感谢)$/u,
  ],
  ['locale', /(?:在|到|赴|于|至|从|抵|位于|来到)$/u],
  ['source', /(?:据|记者从)$/u],
];
/** What follows a name that is only where news comes from. */
/** 乙大学的调查显示…: it counted what others did. */
const SURVEYED = /^(?:的|一项)?(?:调查|研究|调研|测算)(?:报告|结果|数据)?(?:显示|表明|发现|指出)/u;
/** 批出三笔拨款，分别为|宣明会…: those who get what was just shared out. */
const SHARED_OUT = /(?:批出|拨款|拨付|拨出|资助|发放|批准)[^。；]{0,12}，?分别(?:为|是|给)$/u;
const SHARED_OUT_REACH = 24;
/** 在|甲|的指导下: who helped. */
const UNDER =
  /^的?(?:大力|精心|坚强|正确|亲切|悉心|有力|统一|具体|业务|全程|共同|积极|鼎力|倾力|直接){0,2}(?:指导|支持|帮助|领导|关心|见证|配合|协助|推动|牵头)下/u;
const UNDER_REACH = 14;
/** 甲主办、乙|协办的“为食跑”: who only helped. */
const HELPED_HOLD = /^协办/u;
/** 周畅是|甲中心|的创始人: whoever heads a body tells of it. */
const HEADED = /^的?(?:联合)?(?:创始人|创办人|发起人|负责人|理事长|秘书长|会长|院长|校长|主任)/u;
/** 这笔钱是|甲|给的: the sentence is about who gave. */
const PAID = /^(?:[^，。；]{0,3}(?:给|捐|出|拨|提供|资助|赞助)的|的[\d一二两三四五六七八九十百千])/u;
/** 由|民政局|登记注册, 经|甲所|审计: who oversees acts for nobody. */
const OVERSEES = /^(?:依法|正式)?(?:登记|注册|批准|核准|备案|审计|审核|主管|认定)/u;
/** 从|甲|申请到30万元, 向|甲|申请拨款: who is asked for money gives it. */
const ASKED = /^(?:基金|那里|处|方面)?(?:申请|争取|求助|申領|拿到|获得|得到|领到|收到|筹得|募得)/u;
const ASKED_REACH = 6;
const isAskedForMoney = (before: string, after: string): boolean => /[从向]$/u.test(before) && ASKED.test(after);
/** 捐赠|甲|500万元: between the verb and the amount stands who gets it. */
const GIVEN_TO = /(?:捐赠|捐助|捐给|捐予|赠予|赞助|资助|补助|拨付|奖励)$/u;
const AMOUNT = /^(?:[约近超逾]|人民币|港币)?[\d一二两三四五六七八九十百千]/u;
/** 这是|甲中心|开设的病房学校: what comes next tells of it. */
const PRESENTED = /(?:这里?|那里?|这就|这正)是$/u;
/** 在|县慈善总会|的公示栏前: what stands there is its own. */
const OWN_RECORDS = /^的?(?:\p{Script=Han}{0,4})(?:公示栏|官网|网站|公众号|年报|财报|账本|账目|展板|公告栏)/u;
/** 委托人是|甲公司|，首期交付1000万元: who is introduced by what it does tells of that next. */
const INTRODUCED = /[人方者商][是为]$/u;
/** 运营交给了|甲中心。 At the end of its sentence stands whom the next one tells of. */
const HANDED_TO = /(?:交给|托付给|轮到|名叫|名为|当数|要数)了?$/u;
const ENDS = /^[。；]$/u;
/** 民政局|副局长介绍，, 水利局|的台账上，: who is named tells of something. */
export const TELLS =
  /^[^，。；：]{0,20}(?:说|介绍|透露|坦言|表示|指出|公布|统计|数据|资料|显示|通报|披露|发布|算过|摸过底|测算|提醒|调查|获悉|了解到|台账|家底|账本)[^，。；：]{0,3}[，：]/u;
const SOURCE_AFTER = /^(?:[^，。；]{0,6})?(?:获悉|了解到|消息)/u;

/** 与|本地机构|甘霖行动合作: what a body is, said right before its name. */
const KIND_BEFORE = /(?:本地|当地|公益|慈善|环保|社工|民间|社会|专业|合作|伙伴)(?:机构|组织|伙伴|团体|企业)$/u;

export function positionOf(
  text: string,
  { start: first, end, type }: Span & { readonly type?: OrganizationType | null },
  sentenceStart: number,
): Position {
  const kind = KIND_BEFORE.exec(text.slice(Math.max(sentenceStart, first - 4), first))?.[0].length ?? 0;
  const start = first - kind;
  const before = text.slice(Math.max(sentenceStart, start - 4), start);
  if (SURVEYED.test(text.slice(end, end + 10))) return 'companion';
  if (before.endsWith('据') && /^(?:的)?(?:统计|数据|报告|测算|调查)/u.test(text.slice(end, end + 4)))
    return 'companion';
  if (SOURCE_AFTER.test(text.slice(end, end + 12))) return 'source';
  if (UNDER.test(text.slice(end, end + UNDER_REACH)) || HELPED_HOLD.test(text.slice(end, end + 4))) return 'companion';
  if (/的，?是$/u.test(before) && (!before.includes('最') || /^，[^有]/u.test(text.slice(end, end + 2))))
    return 'subject';
  // 6位|中交二航局|的师傅: some of its people, and not the body.
  if (/[\d一二两三四五六七八九十几][位名]$/u.test(before) && text.charAt(end) === '的') return 'companion';
  if (/[在从]$/u.test(before) && OWN_RECORDS.test(text.slice(end, end + 10))) return 'subject';
  if (PRESENTED.test(before) || (INTRODUCED.test(before) && text.charAt(end) === '，')) return 'subject';
  if (ENDS.test(text.charAt(end)) && HANDED_TO.test(before)) return 'subject';
  if (before.endsWith('是') && HEADED.test(text.slice(end, end + 8))) return 'subject';
  if (before.endsWith('是') && PAID.test(text.slice(end, end + 6))) return 'agent';
  if (/[由经]$/u.test(before) && OVERSEES.test(text.slice(end, end + 4))) return 'companion';
  if (isSender(text, { start: first, end })) return 'subject';
  if (type === 'company' && before.endsWith('由') && ONLY_PAYS.test(text.slice(end, end + 6))) return 'giver';
  if (isAskedForMoney(before, text.slice(end, end + ASKED_REACH))) return 'giver';
  if (GIVEN_TO.test(before) && AMOUNT.test(text.slice(end, end + 3))) return 'receiver';
  if (
    /[为是给]$/u.test(before) &&
    SHARED_OUT.test(text.slice(Math.max(sentenceStart, start - SHARED_OUT_REACH), start))
  )
    return 'receiver';
  return BEFORE.find(([, pattern]) => pattern.test(before))?.[0] ?? 'subject';
}

/** 来自|甲医院|的8名医生为…做了检查: who has sent them acts through them. */
const SENT =
  /^(?:等[^，。；、]{0,8})?的?[\d一二两三四五六七八九十百千几数多余万]+[名位个支人][^，。；]{0,10}(?:医生|医师|医护|护士|专家|教师|志愿者|义工|志工|社工|队员|员工|律师|验光师|工程师|党员|干部|技术人员|师生)/u;
const SENT_REACH = 28;
export const isSender = (text: string, { start, end }: Span): boolean =>
  /来自于?$/u.test(text.slice(Math.max(0, start - 3), start)) && SENT.test(text.slice(end, end + SENT_REACH));

/** 由|甲公司|资助，: who only pays for it has not done it. */
const ONLY_PAYS = /^(?:独家|全额|联合|共同)?(?:资助|捐资|捐赠|赞助|出资|支持)，/u;

const CLAUSE_START = /[，。；：、！？“”「」（）】》\s▍·—.日底来里末天年月前中度时今季]/u;

/** Where a bare head noun or a group stands as a subject: at the beginning of a clause or behind words of time. */
export function opensClause(text: string, at: number, sentenceStart: number): boolean {
  return at <= sentenceStart || CLAUSE_START.test(text.charAt(at - 1));
}

/** What may follow a place that acts inside a sentence: 施甸|共有, 河北|已. */
const ACTING = /^(?:共|已|累计|目前|现有|财政)/u;

/** 河南省|共, 施甸|去年: a place that acts is no organization. At the beginning of a sentence it needs no further word. */
export function placeActingAt(text: string, at: number, sentenceStart: number): number {
  const length = placeLengthAt(text, at);
  if (length === 0) return 0;
  const level = levelLengthAt(text, at + length);
  return at === sentenceStart || ACTING.test(text.slice(at + length + level, at + length + level + 2))
    ? length + level
    : 0;
}

/** The words of a sentence that stand for an actor. */
export function actorWordsIn(text: string, { start, end }: Span): readonly (Span & { readonly word: ActorWord })[] {
  return ACTOR_WORDS.find(text, start, end)
    .filter(({ meaning, start: at }) => meaning.as !== 'none' && !isQuotedName(text, at, start))
    .map(({ meaning, ...span }) => ({ word: meaning, start: span.start, end: span.end }));
}
