import type { Kind } from '../../model';
import { asPrinted, unitClassOf } from '../../text';
import type { Candidate, Refiner } from '../types';
import { countedNoun } from './counted-noun';
import { unitOf } from './units';

/** Units that say little, with the kinds that the noun beside them may make of the figure. 个 and 项 take any. */
const OPEN_UNITS: ReadonlyMap<string, readonly Kind[]> = new Map(
  (
    [
      ['间|所|座|处|栋', ['organizations', 'goods', 'facilities']],
      ['支', ['goods', 'organizations']],
      ['只|条|对|米|根|样|种|类|组|副|批|片|枚|组|块|张', ['goods', 'facilities']],
      ['台|份|件|部|床|套|本|块|幅|面', ['goods', 'other', 'events', 'facilities']],
      ['场|次|期|轮', ['events']],
      ['队', ['other']],
      ['处', ['facilities', 'places', 'goods']],
    ] satisfies readonly (readonly [string, readonly Kind[]])[]
  ).flatMap(([units, kinds]) => units.split('|').map((unit): [string, readonly Kind[]] => [unit, kinds])),
);
/** Teams count as organizations only where they stand for the bodies of volunteers that a place has. */
const VOLUNTEER_TEAM = /志愿服务队伍?|志愿队伍|志愿服务组织/u;
/** What is done with a unit of goods and is none: 手术892台, 申请7421份. */
const DEEDS = /(?:手术|申请|问卷|样本|通报|投诉|案件|建议|意见|提案|报告|协议|合同|举报|案|诉求|咨询|订单|文件|证书)/u;

function kindOf(text: string, candidate: Candidate): Kind {
  const { kind, unit, start, end } = candidate;
  if (unit === null) return kind;
  const isGeneral = unitOf(unit)?.isGeneral === true;
  const open = OPEN_UNITS.get(unit);
  if (!isGeneral && open === undefined) return kind;
  const noun = countedNoun(text, candidate);
  if (unit === '支') {
    const around = text.slice(Math.max(0, start - 8), start) + text.slice(end, end + 8);
    if (noun?.kind === 'organizations')
      return VOLUNTEER_TEAM.test(around) && end < text.length && VOLUNTEER_TEAM.test(text.slice(end, end + 8))
        ? 'organizations'
        : 'other';
  }
  if (open?.includes('other') === true) {
    const phrase =
      text.slice(Math.max(0, start - 6), start).replace(/^.*[，。；、]/u, '') +
      text.slice(end, end + 4).replace(/[，。；、].*$/u, '');
    if (DEEDS.test(phrase)) return 'other';
  }
  if (noun === undefined) return kind;
  if (isGeneral) return noun.word === '人次' ? 'person-times' : noun.kind;
  return open?.includes(noun.kind) === true && noun.kind !== 'other' ? noun.kind : kind;
}

/** What general units (个, 项, 支 …) count is said by the noun beside them: 个项目 are projects, 个省 places, 个口罩 goods. */
export const resolveKinds: Refiner = (candidates, { text }) =>
  candidates.map((candidate): Candidate => {
    const kind = kindOf(text, candidate);
    return kind === candidate.kind ? candidate : { ...candidate, kind };
  });

/** The counted noun, which stands outside the figure: 班级图书角 of 班级图书角3086个. */
export const attachItem: Refiner = (candidates, article) =>
  candidates.map((candidate): Candidate => {
    if (candidate.kind === 'money' || candidate.kind === 'ratio') return candidate;
    const noun = countedNoun(article.text, candidate);
    if (noun === undefined) return candidate;
    const item = asPrinted(article, noun);
    return { ...candidate, item, unitClass: unitClassOf({ ...candidate, item }) };
  });
