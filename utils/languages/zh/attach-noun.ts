import type { Kind } from '../../model';
import { asPrinted, unitClassOf } from '../../text';
import type { Candidate, Refiner } from '../types';
import { countedNoun } from './counted-noun';
import { unitOf } from './units';
import { unknownNoun } from './unknown-noun';

/** What a unit counts that says little itself: its usual kind, and the kinds that the noun beside it may make of it. */
interface OpenUnit {
  readonly usual: Kind | null;
  readonly byNoun: readonly Kind[];
}

const OPEN_UNITS: ReadonlyMap<string, OpenUnit> = new Map(
  (
    [
      ['间|所|栋', null, ['organizations']],
      ['座', null, ['goods']],
      ['处', null, ['places']],
      ['床', 'other', ['goods']],
      ['只|条|对|米|根|样|种|类|组|副|批', null, ['goods']],
      ['枚|块|片|张|部', null, ['facilities']],
    ] satisfies readonly (readonly [string, Kind | null, readonly Kind[]])[]
  ).flatMap(([units, usual, byNoun]) => units.split('|').map((unit): [string, OpenUnit] => [unit, { usual, byNoun }])),
);
/** Teams count as organizations only where they are the bodies of volunteers that a place has. */
const VOLUNTEER_TEAM = /^志愿(?:服务)?(?:队伍?|组织)/u;
const FUND = /基金(?:共|累计|已|达|有)*$|^(?:专项|慈善|公益|社区|优秀)?基金/u;
const TEAM = /[队团组]/u;
/** What is counted in pieces and is no thing: 手术892台, 申请7421份. */
const DEED =
  /手术(?!显微镜|器械|床|灯|设备)|公证|申请|问卷|样本|通报|投诉|案件|建议|意见|提案|报告|协议|合同|举报|案$|诉求|咨询|订单|床位|文书|文件|证书|暴力|求助/u;
const PIECES = new Set(['台', '份', '件', '张', '本']);
/** 捐出毕生积蓄1万块: 块 is 元 as people say it, where money is spoken of and no thing is named. */
const SPOKEN_MONEY = /[捐筹募款资金费花挣赚攒借欠凑掏付钱价薪]|积蓄|工资|补贴|生活补/u;
const ANIMAL = /[犬狗猫鸟鹤羊猪鸡熊豹猴龟豚鱼象虎鹿狼马牛驴鹰雁]|动物|毛孩|宠物/u;
const REACH = 8;

/** The words of the same clause on both sides of a figure. */
function wordsAround(text: string, { start, end }: Candidate): { before: string; after: string } {
  return {
    before: text.slice(Math.max(0, start - REACH), start).replace(/^.*[，。；、：\n]/su, ''),
    after: text.slice(end, end + REACH).replace(/[，。；、：\n].*$/su, ''),
  };
}

function kindByWords(text: string, candidate: Candidate, previous: Candidate | undefined): Kind | undefined {
  const { before, after } = wordsAround(text, candidate);
  if (candidate.unit === '支') {
    if (VOLUNTEER_TEAM.test(after)) return 'organizations';
    if (FUND.test(before) || FUND.test(after)) return 'projects';
    if (TEAM.test(before + after)) return 'other';
    return isNearSame(candidate, previous) ? previous?.kind : 'goods';
  }
  if (candidate.unit === '块') return after === '' && SPOKEN_MONEY.test(before) ? 'money' : undefined;
  if (candidate.unit === '只') {
    if (FUND.test(before) || FUND.test(after)) return 'projects';
    if (ANIMAL.test(before + after)) return 'other';
    return isNearSame(candidate, previous) ? previous?.kind : 'goods';
  }
  if (!PIECES.has(candidate.unit ?? '')) return undefined;
  if (DEED.test(before + after)) return 'other';
  // 手术19台，其中心脏手术11台、唇腭裂5台: the next of a list of deeds.
  const isNext =
    previous?.kind === 'other' && previous.unit === candidate.unit && countedNoun(text, candidate) === undefined;
  return isNext && /^[、和及][^，。；、\d]{0,8}$/u.test(text.slice(previous.end, candidate.start))
    ? 'other'
    : undefined;
}

function kindOf(text: string, candidate: Candidate, previous: Candidate | undefined): Kind {
  const { kind, unit } = candidate;
  if (unit === null) return kind;
  const said = kindByWords(text, candidate, previous);
  if (said !== undefined) return said;
  const isGeneral = unitOf(unit)?.isGeneral === true;
  const open = OPEN_UNITS.get(unit);
  if (!isGeneral && open === undefined) return kind;
  const noun = countedNoun(text, candidate);
  if (isGeneral) {
    if (noun?.word === '人次') return 'person-times';
    return noun?.kind ?? kindBefore(text, candidate, previous) ?? kind;
  }
  if (noun !== undefined && open?.byNoun.includes(noun.kind) === true) return noun.kind;
  return open?.usual ?? kind;
}

/** 营办其中48个学习点，…；保良局营办31个: with no noun of its own a number counts what the one before it counted. */
function kindBefore(text: string, { start, unit }: Candidate, previous: Candidate | undefined): Kind | undefined {
  if (previous?.unit !== unit || start - previous.end > SAME_NOUN_REACH) return undefined;
  return text.slice(previous.end, start).includes('。') ? undefined : previous.kind;
}
const SAME_NOUN_REACH = 40;

/** 活下来112只，25只没能等到春天: animals once are animals on. */
const isNearSame = ({ unit, start }: Candidate, previous: Candidate | undefined): boolean =>
  previous?.unit === unit && start - previous.end <= SAME_NOUN_REACH;

/** What general units (个, 项, 支 …) count is said by the noun beside them: 个项目 are projects, 个省 places, 个口罩 goods. */
export const resolveKinds: Refiner = (candidates, { text }) => {
  let previous: Candidate | undefined;
  return candidates.map((candidate): Candidate => {
    const kind = kindOf(text, candidate, previous);
    const resolved = kind === candidate.kind ? candidate : { ...candidate, kind };
    if (
      resolved.unit === '只' ||
      resolved.unit === '支' ||
      (PIECES.has(resolved.unit ?? '') && resolved.kind === 'other') ||
      (resolved.unit !== null && unitOf(resolved.unit)?.isGeneral === true)
    )
      previous = resolved;
    return resolved;
  });
};

/** The counted noun, which stands outside the figure: 班级图书角 of 班级图书角3086个. */
export const attachItem: Refiner = (candidates, article) =>
  candidates.map((candidate): Candidate => {
    if (candidate.kind === 'money' || candidate.kind === 'ratio') return candidate;
    // The heading of its column has named it already.
    if (candidate.item !== null) return { ...candidate, unitClass: unitClassOf(candidate) };
    const noun = countedNoun(article.text, candidate) ?? unknownNoun(article.text, candidate, candidate.kind);
    if (noun === undefined) return candidate;
    const item = asPrinted(article, noun);
    return { ...candidate, item, unitClass: unitClassOf({ ...candidate, item }) };
  });
