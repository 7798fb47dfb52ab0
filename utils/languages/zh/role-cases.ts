import type { Span } from '../../model';
import type { Candidate } from '../types';
import { placeLengthAt } from './organizations/places';

/** 11.3万名|月捐者, 54人|捐款: those who give take part, whatever is said of them; 为|6所医院|捐赠 is none of them. */
export const isDonor = (text: string, { start, end }: Span): boolean =>
  DONORS.test(text.slice(Math.max(0, start - 8), start)) ||
  (!/[为向给]/u.test(text.charAt(start - 1)) && DONOR.test(text.slice(end, end + 12)));
/** 固定月捐人只有|260位. */
const DONORS = /(?:月捐[人者]|捐[赠款][人者])(?:只有|共有|有|共|(?:则|已)?(?:涨到|增至|增加到|达到?))?$/u;
const DONOR =
  /^(?:的?支持[，。；、]|月捐|捐赠[人者方]|捐款[人者]|爱心(?:人士|企业|网友)|[^，。；、：的]{0,4}(?:捐款|捐出|捐了|捐赠了?)|[^。；、：]{0,10}凑)/u;

/** 对|1,880名|学生的问卷显示: those who were asked. */
export const isAsked = (text: string, { start, end, kind }: Candidate): boolean =>
  kind !== 'money' &&
  ((/对[^，。；]{0,10}$/u.test(text.slice(Math.max(0, start - 11), start)) && ASKED.test(text.slice(end, end + 16))) ||
    ASKING.test(text.slice(Math.max(0, start - 30), start)));
const ASKED =
  /^[^，。；、]{0,8}(?:的(?:问卷|调查|调研|访谈|抽样)|[作做进行]+[了过]?[^，。；]{0,4}(?:评估|跟踪|调查|调研|测评)|逐一(?:评|检查|核查))/u;
/** 评估组走访了|46所学校: a visit of those who want to find out is no help. */
const ASKING =
  /(?:评估组|课题组|调研组|研究团队|评估团队|调查组)[^，。；]{0,8}(?:走访|回访|入户|访谈|探访)了?[^，。；、\d]{0,6}$/u;

/** 1002人|死亡、|2376人|受伤: whom a disaster has struck is nobody's deed. */
export const isCasualty = (text: string, { end, kind }: Candidate): boolean =>
  kind === 'people' && CASUALTY.test(text.slice(end, end + 8));
const CASUALTY =
  /^(?:因灾|不幸)?(?:死亡|遇难|罹难|身亡|丧生|死伤|受伤|轻伤|重伤|失踪|失联|下落不明)(?:[，。；、）\n和及或]|$)/u;

/** 由|20名老师|轮流值班, 参与的注册义工有|740名: those by whom something is done, whoever they are. */
export const isByThem = (text: string, { start, end }: Span): boolean =>
  text.charAt(start - 1) === '由'
    ? !/^[^，。；]{0,8}(?:增|升|减|降|扩)/u.test(text.slice(end, end + 12))
    : JOINED.test(text.slice(Math.max(0, start - 18), start)) ||
      (text.charAt(start - 1) === '有' && JOINS.test(text.slice(end, end + 8)));
/** 月捐计划有|1.3万人|参加: a verb in the name of what they joined says nothing of them. */
const JOINS = /^(?:参[加与](?!学习|培训)|报名|加入|响应)/u;
const JOINED = /参[与加]的[^，。；、]{0,12}有$/u;

/** 从410人|增加到|1300人: how many there were, and are now. */
export const isChanged = (text: string, { start, end }: Span): boolean =>
  CHANGED_TO.test(text.slice(Math.max(0, start - 12), start)) || isStart(text, { start, end });
/** 从|410人|增加到, 由目前的|76%|提升至: where a change began. */
export const isStart = (text: string, { start, end }: Span): boolean =>
  /(?:[从由](?:\d{4}年的?)?|[由从](?:目前|现在|最初|当初|原来|原先|起初)的?)$/u.test(
    text.slice(Math.max(0, start - 8), start),
  ) && CHANGES.test(text.slice(end, end + 10));
const CHANGED_TO =
  /(?:从[^，。；]{1,8}变[成为]|添到|升到|涨到|增长到|增至|增加到|增加至|扩增到|扩充到|扩展到|扩至|扩大到|发展到|壮大到|减至|减少到)了?(?:\d{4}年的?)?$/u;
const CHANGES = /^[^，。；]{0,6}(?:增|添|升|涨|扩|发展|减|壮大|变)[^，。；]{0,2}[到至成为]/u;

/** 人均借了|12本, 每10万人摊到|237台: what comes to one of them was not done. */
export const isMean = (text: string, { start, kind }: Candidate): boolean =>
  kind === 'goods' && MEAN.test(text.slice(Math.max(0, start - 12), start));
const MEAN = /(?:[人户校村站]均|平均每?|每[^，。；、：]{1,6}(?:(?<!需)要|摊到?|拥有))[^，。；、：给发捐送进来]{0,5}$/u;

/** 一辆要|320万, 一年得花|8万元: what something costs is no gift. */
export const isCost = (text: string, { start, end }: Span): boolean =>
  text.startsWith('的价格', end) ||
  COST.test(text.slice(Math.max(0, start - 8), start)) ||
  PRICE.test(text.slice(Math.max(0, start - 12), start));
/** 流量费|60元, 一台净水器|6800元: what one of them is sold at. */
const PRICE =
  /(?:^|[，。；：\n])(?:每[年月天人]?[^，。；、\d]{0,3}(?<!经)费|平均[^，。；、\d]{0,6}(?<!花)费用?|一[台间只顶套份盒张箱罐包袋瓶桶双床件斤块](?!造价)[^，。；、\d]{1,6}?)(?:要|约|是|为)?$/u;
const COST =
  /(?:(?:(?:一[^，。；、]{1,3}|每[^，。；、]|市价|市面)(?:都|只)?|就|运转)(?:[要收]|(?<![筹募获取])得)|一[口座台间辆套只栋][^，。；、\d]{3,6}(?<!需)要|贷[”」]|[只仅自][需要][支缴交]?付?|自费|自付|自己只?[付掏出]|(?:水电|人工|房租|租金|运营|开支|保险|费用|成本)[^，。；、\d]{0,4}要)$/u;

/** 7名医生、|5名护士. */
export const isListedWith = (text: string, before: Span, figure: Span): boolean =>
  /^[^，。；]{0,4}(?:、|和|及)[^，。；、\d]{0,10}$/u.test(text.slice(before.end, figure.start));

/** 现有组织68个，会员|1.3万名; 社会组织88万个，其中民办非企业单位|50万个. */
export const isNextOf = (text: string, before: Span, figure: Span): boolean =>
  /^，(?:[^，。；、\d]{1,6}|其中[^，。；、\d的]{2,10})$/u.test(text.slice(before.end, figure.start));

/** 用于72个村的清淤和|315户|的安置: those whom money is spent on. */
export const isSpentOn = (text: string, { start }: Span): boolean =>
  SPENT_ON.test(text.slice(Math.max(0, start - 24), start));
const SPENT_ON = /用于(?:[^，。；、]{0,4}|[^，。；]{0,18}[和及、])$/u;

/** 数据显示，老人超过|17万人|，占总人口…: how many there are, of all of them. */
export const isShareOfAll = (text: string, { start, end }: Span): boolean =>
  OF_ALL.test(text.slice(end, end + 12)) || COUNTED_AS.test(text.slice(Math.max(0, start - 36), start));
const OF_ALL = /^[^，。；、]{0,8}，占/u;
/** 统计显示，年底|老人, 学校目前有学生|: what a count says, and what a body or a place has. */
const COUNTED_AS =
  /(?:统计|数据|数字|资料|普查)(?:显示|表明)?，(?:[^。；]{0,12}，)?[^，。；]{0,14}$|(?:[校院岛村镇县市区]|合共|目前|如今|现)有[^，。；、\d]{0,5}$/u;

/** 征集|100名患儿: those whom help is offered to have not had it yet. */
export const isSought = (text: string, { start }: Span): boolean => SOUGHT.test(text.slice(start - 8, start));
const SOUGHT = /(?<![已共]|累计)(?:征集|招募|招收|寻找)$/u;

/** 单笔最高|五百万元: one of the gifts that were collected. */
export const isAmongGifts = (text: string, { start }: Span): boolean =>
  /(?:单笔最[高大]|最[大小]的?一笔)(?:(?:为|是|达)(?:[^，。；]{2,10}的)?)?$/u.test(
    text.slice(Math.max(0, start - 20), start),
  );

/** 收入128万元，其中企业捐赠|50万元: what is given is a part of what came in. */
export const isPartOfIncome = (text: string, { start }: Span): boolean =>
  OF_INCOME_ITEM.test(text.slice(Math.max(0, start - 16), start)) &&
  PART_OF_INCOME.test(text.slice(Math.max(0, start - INCOME_REACH), start));
const OF_INCOME_ITEM =
  /(?:捐[赠款](?:收入)?|月捐|其他|企业|个人|公众|资助|补助|拨款|来自[^，。；、]{1,12}(?:有|为|的)|其余)$/u;
const PART_OF_INCOME =
  /收入(?:方面|中)[，：][^。；\n]*$|收入\d[\d,.]*[万亿]?元，(?:其中|包括)：\n(?:[·•●○-][^\n]*\n)*[·•●○-][^\n]*$|收到捐款\d[\d.]*[万亿]?元，其中[^。；\n]*(?:企业|个人|单位)捐[赠款]$|收入(?:总额|合计|共计)?[为：]?(?:人民币)?\d[\d,.]*[万亿]?元，其中[^。；\n]*$/u;
const INCOME_REACH = 120;

/** 来自|41.5万笔|捐赠, 捐赠|11笔: gifts are counted by those who have got them. */
export const isCountOfGifts = (text: string, { start, end, unit }: Candidate): boolean =>
  /[笔筆]/u.test(unit ?? '') &&
  (/^[^，。；、\d元]{0,6}捐[赠款]/u.test(text.slice(end, end + 8)) ||
    /(?:^|[^元上的])捐[赠款](?:共?[达有]|累计|合计|总计)?$/u.test(text.slice(start - 5, start)));

/** 设立基金的有|31家, 登记成立的基金会已有|240家, 医生只有|3名: how many there are that do so. */
export const isAmongKind = (text: string, { start, kind }: Candidate): boolean =>
  kind === 'people'
    ? ONLY.test(text.slice(start - 2, start + 2)) || WAITING.test(text.slice(Math.max(0, start - 30), start))
    : AMONG.test(text.slice(Math.max(0, start - 10), start));
/** 医生|不足10人: so few there are. */
const ONLY = /^[只仅才]有|(?<!学)[者生员师]不[足到]$/u;
/** 轮候宿位的长者有|1.6万名, 符合资格的|38万人. */
const WAITING = /(?:等待|等着|轮候|排队|符合)[^，。；]{0,14}的[^，。；、]{0,10}$/u;
const AMONG = /(?:的(?:[^，。；、的]{2,6}(?=已|共))?(?:已|就|共)?|[只仅才])有$/u;

/** 该会现有救护车|12部: what a body has is no gift. */
export const isAtHand = (text: string, { start }: Span): boolean =>
  /(?:(?:现有|拥有|现存|[还仅只]剩)[^，。；、]{0,10}|(?<!就)有|[剩仅])$/u.test(text.slice(start - 14, start));

/** 全省|听障儿童约有3200人, 全台|87家机构里…: where a whole place is spoken of, what stands behind it is how many there are. */
export function isOfWhole(text: string, { start, end }: Span, from: number, isOfDoers: boolean): boolean {
  const before = text.slice(Math.max(from, start - WHOLE_REACH), start);
  if (!WHOLE.test(before)) return false;
  // 全州|1800多名志愿者30天里服务…: they do something, unless others are told of among them (87家机构里).
  return !isOfDoers || !WHOLE_ALONE.test(before) || AMONG_THEM.test(text.slice(end, end + WHOLE_REACH));
}
const WHOLE_ALONE = /全.$/u;
const AMONG_THEM = /^[^，。；、]{0,12}(?:(?<![天年月周时夜])里|中)/u;
const WHOLE = /(?:全[省市国县区州港台澳球]|[本我][国省市县港澳])(?!性)[^，。；：、]{0,14}$/u;
const WHOLE_REACH = 18;

/** 1000万元及以上的捐赠, 5000万元这一档, 100万元至500万元的12笔: how large gifts are that were counted, and no gift. */
export const isThreshold = (text: string, { start, end }: Span): boolean =>
  THRESHOLD.test(text.slice(start, end))
    ? /^的?[^，。；、]{0,4}(?:捐|笔|单位|企业|个人)/u.test(text.slice(end, end + 8))
    : BAND.test(text.slice(end, end + 12));
const THRESHOLD = /以上$/u;
const BAND =
  /^(?:这一|那一|一)?(?:档|级别的|量级)|^的(?:大额)?(?:捐赠|善款|捐款)?(?:有|共)?[\d一二两三四五六七八九十百]+笔/u;

/** 3万人次|捐出263万元, 54人|捐款，共3万元: what a crowd gives has been collected from it. */
export const isCollected = (text: string, { start }: Candidate, { kind, end, role }: Candidate): boolean =>
  (kind === 'people' || kind === 'person-times') &&
  role === 'participated' &&
  /^(?:，(?!其中))?[^，。；捐凑\n]{0,12}(?<!合)[捐凑][^。；每各\n]{0,12}$/u.test(text.slice(end, start));

/** 发动居民|捐款|73万元: what a body gets a crowd to give has come in; what it gets firms to give is told as theirs. */
export const isCrowdfunded = (text: string, { start }: Span): boolean =>
  OF_A_CROWD.test(text.slice(Math.max(0, start - 24), start));
const OF_A_CROWD =
  /(?:发动|号召|动员|倡导|带动)[^，。；\d]{0,8}(?:[居村市网][民友]|群众|[员职]工|干部|党员|师生|社会|人士|家长|乡[亲贤友]|校友)(?:踊跃|积极|共|自愿)?[捐筹][款资助]?[^，。；]{0,4}$/u;

/** 在|丰县|14所小学…, 在全区|19所中小学…: nothing but a place between. */
function isInPlace(text: string, start: number): boolean {
  const lowest = Math.max(0, start - IN_REACH);
  let at = text.slice(lowest, start).lastIndexOf('在') + lowest + 1;
  if (at <= lowest) return false;
  while (at < start) {
    const length = /^全[省市县区国州镇乡村]/u.test(text.slice(at, at + 2)) ? 2 : placeLengthAt(text, at);
    if (length === 0) break;
    at += length;
  }
  // 在贵州榕江的|2所|村小.
  return at === start || (at === start - 1 && at > lowest && text.charAt(at) === '的' && text.charAt(at - 1) !== '在');
}
const IN_REACH = 10;

/** 收到了|8000元|救助金, 领到助学金|3000元: whoever gets what a body grants is no collector. */
export const isGranted = (text: string, { start, end }: Span): boolean =>
  (/[收拿领得]到了?$/u.test(text.slice(start - 3, start)) && GRANT.test(text.slice(end, end + 8))) ||
  PAID_BY.test(text.slice(end, end + 20));
/** 其余|14万元|由街道自筹; 原始基金|200万元|，是甲公司出的. */
const PAID_BY = /^(?:由[^，。；]{1,16}(?:承担|补|支付|自筹|筹措|筹齐|凑齐|分摊)|，是[^，。；]{2,12}(?:出|捐|给)的)/u;
const GRANT = /^的?[^，。；、]{0,4}(?:救助金|助学金|补助|慰问金|奖学金|生活费|补贴|奖励|抚慰金|红包)/u;

/** 在|31个省区市|的|1430家医疗机构: where something was done, and what lies in there. */
export function isWhere(text: string, { start, kind }: Candidate, previous: Candidate | undefined): boolean {
  if (isInPlace(text, start)) return true;
  // 在库区|5个县: whatever place the word before is.
  if (kind === 'places' && /在[^，。；、的]{1,4}[区地部内]$/u.test(text.slice(start - 6, start))) return true;
  return previous?.kind === 'places' && /^[^，。；]{0,8}的$/u.test(text.slice(previous.end, start));
}
