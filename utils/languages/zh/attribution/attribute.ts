import type { Organization } from '../../../model';
import { sentenceAt } from '../../../text';
import type { Candidate, PreparedArticle } from '../../types';
import { attachRole } from '../attach-role';
import { isCasualty } from '../role-cases';
import { TELLS, type Actor } from './actors';
import { lastUpTo, spansWithin } from '../spans';
import { carryPeriods, type Report } from './carry-periods';
import { fillHeadlines } from './headlines';
import { isNobodys, isOfDisaster } from './nobodys';
import { readStory, type Scene, type Story } from './read-story';

/** 昨天发布2023年年报: news of a report tells of its year, as the report does. */
const TELLS_REPORT =
  /(?:发布|公布|公开|晒出|出炉)[^。\n]{0,16}(?:年报|年度报告|年度工作报告|年度账单)|20\d\d年度?(?:工作)?(?:年报|报告)/u;
const OPENING = 300;

function reportOf(text: string, { author }: Story): Report {
  // An office that reports tells of others, section by section.
  if (author !== undefined) return author.type === 'government' ? 'none' : 'own';
  return TELLS_REPORT.test(text.slice(0, OPENING)) ? 'told' : 'none';
}

/** How far before a figure its subject is looked for word by word. */
const REACH = 400;

/**
 * Ties each figure to the organization that its sentence says did it: the subject, `由…`, what a reference points back to; else
 * the subject carried over from the sentence before. Null where somebody else acts.
 */
export function attributeFigures(
  found: readonly Candidate[],
  organizations: readonly Organization[],
  article: PreparedArticle,
): readonly Candidate[] {
  const candidates = attachRole(found, organizations, article);
  const story = readStory(article, organizations);
  const nobodies = groupsActing(article.text, candidates).filter(
    ({ start }) => !story.scenes.some(({ pair }) => pair?.start === start),
  );
  const read = candidates.map((figure, index) => {
    const scene = story.scenes[sentenceAt(article.sentences, figure.start)];
    const org =
      scene === undefined
        ? undefined
        : (oneOfSeveral(article.text, scene, candidates, index) ??
          actorOf(story, scene, figure, candidates[index + 1], nobodies));
    return { ...figure, org: org?.name ?? null };
  });
  return carryPeriods(fillHeadlines(read, story), article.text, reportOf(article.text, story));
}

function actorOf(
  story: Story,
  scene: Scene,
  figure: Candidate,
  next: Candidate | undefined,
  groups: readonly Actor[],
): Actor | undefined {
  const { text } = story;
  if (isCasualty(text, figure) || isOfDisaster(text, scene, figure)) return undefined;
  const behind = agentBehind(text, scene, figure, next) ?? oneOfPair(text, scene, figure);
  if (behind !== undefined) return behind;
  if (isNobodys(text, scene, figure)) return undefined;
  const from = Math.max(scene.start, figure.start - REACH);
  const before = [...spansWithin(scene.actors, from, figure.start), ...groupsUpTo(groups, from, figure)];
  before.sort((a, b) => a.start - b.start);
  const acting = before.findLast((actor) => isActing(text, actor, figure));
  if (acting !== undefined)
    return isOnlyTold(text, acting, figure)
      ? undefined
      : firstOfPair(text, payerOf(text, acting, before, figure), before);
  const said = text.slice(from, figure.start);
  if (ASKS.test(said) || (figure.kind === 'ratio' && RESULT.test(said))) return undefined;
  return (
    before.findLast((actor) => isWeak(actor, scene)) ??
    subjectFarther(scene, from) ??
    scene.carried ??
    bodyToCome(story, figure)
  );
}

/** 由|甲|出资，乙执行，三年投入680万元: whoever pays has given what was put in. */
const payerOf = (text: string, acting: Actor, before: readonly Actor[], { kind, role }: Candidate): Actor =>
  kind === 'money' && role === 'given' && EXECUTES.test(text.slice(acting.end, acting.end + 5))
    ? (before.findLast(({ end, start }) => start < acting.start && FUNDS.test(text.slice(end, end + 6))) ?? acting)
    : acting;
const EXECUTES = /^(?:负责|具体)?(?:执行|实施|承办|落地)/u;
const FUNDS = /^(?:全额|独家|共同)?(?:出资|捐资)/u;

/** 老供销社里，|四十多个孩子围坐。这里是甲中心的教室: a scene that opens an article is played by whom it goes on to name. */
function bodyToCome({ text, topic, opening }: Story, { kind, start }: Candidate): Actor | undefined {
  if (topic === undefined || opening === undefined || !PLAYED.has(kind)) return undefined;
  const isToCome = opening.scene > start && opening.named?.name === topic.name && topic.type !== 'government';
  return isToCome && !text.slice(start, opening.named?.start).includes('\n') ? topic : undefined;
}
const PLAYED: ReadonlySet<Candidate['kind']> = new Set(['people', 'person-times', 'households', 'events']);

/** A group is a subject of what follows it, and of itself. */
const groupsUpTo = (groups: readonly Actor[], from: number, figure: Candidate): Actor[] =>
  spansWithin(groups, from, figure.end);

/** In a sentence that never ends, who acted before what is looked at. */
const subjectFarther = ({ actors, start }: Scene, from: number): Actor | undefined =>
  from === start ? undefined : lastUpTo(actors, from, ({ position }) => position === 'subject');

/** 其中500万元由乙出资，其余为家电: what is left is the whole's again. */
const PART_ENDS = /；|，(?:其余|其他|余下|剩余|月捐)/u;

const RECEIVED = /(?:收到|接[收受获]|得到|获得?|获赠)$/u;

/** Whether an actor before the figure did what the figure counts. */
function isActing(text: string, { position, isPart, start: at, end }: Actor, { role, start }: Candidate): boolean {
  if (isPart === true && PART_ENDS.test(text.slice(end, start))) return false;
  // 其中6架由|甲|捐助，去年行走92个村: the part is over with its clause.
  if (
    isPart === true &&
    position === 'agent' &&
    PAYS.test(text.slice(end, end + 4)) &&
    text.slice(end, start).includes('，')
  )
    return false;
  // 获甲基金捐助，…，招募300人: who gave has not done what comes next.
  if (position === 'giver')
    return (
      role === 'given' ||
      (role === 'participated' &&
        !(RECEIVED.test(text.slice(Math.max(0, at - 3), at)) && text.slice(end, start).includes('，')))
    );
  if (position === 'receiver') return role === 'raised';
  return position === 'subject' || position === 'agent';
}

/** 问卷显示，63.4%的捐赠人…; 总会呼吁，补助应由10万元提高…: what a body has found out or asks for it has not done. */
const FOUND_OUT =
  /(?:调查|研究|评估|测算|问卷|调研|报告|统计)[^，。；]{0,12}(?:显示|发现|表明|指出|称|中)，|^(?:公布|统计|介绍|透露|通报|披露)，|(?:访问|调查|抽样)[^。；]{0,30}发现/u;
/** 联合国估计，灾区有900万人受影响. */
const ESTIMATES = /^[^，。；]{0,10}(?:估计|估算|测算|预测)，/u;
const RESULT = /(?:结果|调查|调研|问卷|数据)(?:显示|中)，/u;
const ASKS = /(?:呼吁|建议|促请)(?:政府|当局|有关部门)?，?(?:(?!，并)[^。；]){0,24}$/u;

/** 民政局介绍，注册志愿者有…: what an office tells of others it has neither done nor been. */
const OF_OTHERS: ReadonlySet<Candidate['role']> = new Set(['size', 'other', 'participated', 'benefited']);

function isOnlyTold(text: string, { end, type }: Actor, { start, kind, role }: Candidate): boolean {
  const said = text.slice(end, start);
  if (ASKS.test(said)) return true;
  if (type === 'government' && OF_OTHERS.has(role) && TELLS.test(said)) return true;
  return ESTIMATES.test(said) || ((kind === 'ratio' || role === 'size') && FOUND_OUT.test(said));
}

/** Where news comes from, or where a sentence plays: it answers only where nobody else does. */
const isWeak = ({ position, type, start }: Actor, scene: Scene): boolean =>
  position === 'source' || (position === 'locale' && type !== 'government' && start <= scene.start + 1);

/** 70万元由促进会补齐: who acts stands behind the figure. Where 由 names no organization, none does. */
function agentBehind(
  text: string,
  { actors, end }: Scene,
  figure: Candidate,
  next: Candidate | undefined,
): Actor | undefined {
  const limit = Math.min(end, next?.start ?? end);
  const [agent] = spansWithin(actors, figure.end, Math.min(limit, figure.end + REACH));
  if (agent?.position === 'agent' && isReachedBy(text, figure, agent)) return agent;
  if (agent !== undefined && COMES_FROM.test(text.slice(figure.end, agent.start))) return agent;
  const isByOthers = figure.kind === 'money' && text.charAt(figure.end) === '由';
  return isByOthers ? { name: null, type: null, start: figure.end, end: figure.end, position: 'agent' } : undefined;
}

/** 40万元|来自|甲: whose money it was. */
const COMES_FROM = /^[^，。；、]{0,6}来自于?(?:一[位名个])?$/u;

/** 70万元由|甲; 造价192万元，由|甲捐赠. */
const isReachedBy = (text: string, { end }: Candidate, agent: Actor): boolean => {
  const between = text.slice(end, agent.start);
  return between === '，由' || between === '，是'
    ? PAYS.test(text.slice(agent.end, agent.end + 4))
    : !/[，。；：、]/u.test(between);
};
const PAYS = /^(?:定向|全额|独家)?(?:捐|赞助|出资|承担|支付|负担|资助|给|[拿拨]?出的)/u;

/** 两家机构分别支出1127万元和268.5万元: the last two that were named, one figure each. */
function oneOfPair(text: string, { pair, start }: Scene, figure: Candidate): Actor | undefined {
  if (pair === undefined || pair.end > figure.start) return undefined;
  const said = text.slice(pair.end, figure.start);
  const shared = said.indexOf('分别');
  if (shared < 0 || start > figure.start) return undefined;
  return /[和与、及]/u.test(said.slice(shared)) ? pair.second : pair.first;
}

/** 甲、乙分别捐赠180万元和66万元: each of those named side by side right before 分别 has one of the figures behind it. */
function oneOfSeveral(
  text: string,
  { actors, start, end }: Scene,
  candidates: readonly Candidate[],
  index: number,
): Actor | undefined {
  const figure = candidates[index];
  if (figure === undefined) return undefined;
  const from = Math.max(start, figure.start - SHARED_REACH);
  const said = text.slice(from, figure.start);
  const shared = Math.max(said.lastIndexOf('分别'), said.lastIndexOf('先后'));
  if (shared < 0) return undefined;
  const at = from + shared;
  const named = spansWithin(actors, start, at);
  const last = named.at(-1);
  if (last?.isJoined !== true || !/^[^，。；：]{0,6}$/u.test(text.slice(last.end, at))) return undefined;
  const first = named.findLastIndex(({ isJoined }) => isJoined !== true);
  const several = named.slice(Math.max(0, first));
  let behind = index;
  while ((candidates[behind - 1]?.start ?? -1) >= at) behind -= 1;
  const listed = candidates.slice(behind, behind + several.length);
  const isOneEach =
    listed.length === several.length &&
    listed.every(({ kind, end: figureEnd }) => kind === figure.kind && figureEnd <= end) &&
    !/[，。；]/u.test(text.slice(at, listed.at(-1)?.start));
  return isOneEach ? several[index - behind] : undefined;
}

const SHARED_REACH = 60;

/** 甲、乙和丙出资: the first-named speaks for all. */
function firstOfPair(text: string, actor: Actor, before: readonly Actor[]): Actor {
  let first = actor;
  for (const other of before.toReversed()) {
    if (other.end > first.start) {
      // 北京市、天津市残联: the first member of a list with one ending reaches to that ending, over the members after it.
      if (other.start < first.start && other.end >= first.end) first = other;
      continue;
    }
    if (other.name === null || !/^(?:、|和|与|及|以及|联合|携手)$/u.test(text.slice(other.end, first.start))) break;
    first = other;
  }
  return first;
}

/** What stands before a group that acts for itself: the beginning of a clause, 另有, or names of which it has more (甲、乙等七家). */
const GROUP_BEFORE = /(?:[。，；：\n”）]有?|另有|还有|其余|由|来自|(?<!平|同|相|高|初|中)等)$/u;

/** 另有|1.2万名|群众通过平台捐出…: people who give beside those named. */
const OTHER_PEOPLE = /(?:另有|还有|以及|[；。\n])$/u;
const GIVE = /^[^，。；、]{0,14}(?:捐[出来了款赠献]?|合捐|凑[出了]?)[^，。；]{0,6}\d/u;
const GIVE_REACH = 32;

/** 来自甲大学、乙大学|等|9所高校. */
const AMONG_OTHERS = /[学院校]等$/u;

/** 与|甲医院等|17家医院合作: beside somebody who acts. */
const WITH_OTHERS = /(?:^|[，。；\n]|项目|计划|活动|工程|行动)(?:与|联合|携手|会同|依托)[^，。；\n]{1,40}等$/u;
const WITH_REACH = 48;

/** 举办招聘会13场，|246家企业拿出岗位: at what somebody held, others act with it. */
const isAtEvent = (text: string, previous: Candidate | undefined, start: number): boolean =>
  previous?.kind === 'events' && previous.role === 'held' && text.slice(previous.end, start) === '，';

/** 五千余家爱心企业另出…, 正泰等七家企业…: a number of organizations that acts is a subject of its own, and none of the named ones. */
function groupsActing(text: string, candidates: readonly Candidate[]): readonly Actor[] {
  return candidates
    .filter(
      ({ kind, role, start, end }, index) =>
        !WITH_OTHERS.test(text.slice(Math.max(0, start - WITH_REACH), start)) &&
        !isAtEvent(text, candidates[index - 1], start) &&
        (kind === 'organizations'
          ? GROUP_BEFORE.test(text.slice(Math.max(0, start - 3), start))
          : kind === 'people'
            ? OTHER_PEOPLE.test(text.slice(Math.max(0, start - 3), start)) &&
              GIVE.test(text.slice(end, end + GIVE_REACH))
            : kind === 'facilities' && AMONG_OTHERS.test(text.slice(Math.max(0, start - 3), start))) &&
        role !== 'planned',
    )
    .map(({ start, end }) => ({ name: null, type: null, start, end, position: 'subject' }));
}
