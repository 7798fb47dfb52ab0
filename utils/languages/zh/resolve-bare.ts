import type { Kind } from '../../model';
import type { Candidate, PreparedArticle, Refiner } from '../types';
import { countedNoun } from './counted-noun';

/** Words that say that a bare number after them is money. */
const MONEY_BEFORE =
  /[捐筹募款资金费额元币赠助值拨奖税薪投贷批缺]|价值|预算|支出|开支|开销|花费|耗资|斥资|凑出|收入|收益|营收|市值|善款|基金|赞助/u;
const MONEY_AFTER = /^(?:的)?(?:善款|捐款|资金|款项|善款善物|资助|奖金|经费|救援资金|款物|赞助|赈灾|公益金)/u;
/** 拨1.2亿|助劏房户: a verb behind it says what it is spent on. */
const SPENT_AFTER = /^(?:[助建购修添赈扶援买聘]|帮|支援|支持|资助|用于|设立|改善|推动)/u;
/** 每人25万: what each gets is money where nothing is counted after it. */
const EACH_BEFORE = /每[人户名位家所村生](?:可获|补助|资助|发放)?$/u;
/** 受助人数达, 服务人次逾: what the number counts stands before it. */
const COUNTED_HEADS = /(?:人次数?|人数)$/u;
const REACH = 14;
const CLAUSE = /^.*[。；\n]/su;

function kindOf(candidate: Candidate, previous: Candidate | undefined, { text }: PreparedArticle): Kind | undefined {
  const { start, end } = candidate;
  const before = text.slice(Math.max(0, start - REACH), start).replace(CLAUSE, '');
  if (EACH_BEFORE.test(before)) return 'money';
  if (MONEY_AFTER.test(text.slice(end, end + 6))) return 'money';
  if (SPENT_AFTER.test(text.slice(end, end + 2)) && MONEY_BEFORE.test(before)) return 'money';
  const lastClause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('、')) + 1);
  const noun = countedNoun(text, candidate);
  if (noun?.start === end) return noun.kind;
  const isHead = noun !== undefined && noun.kind !== 'other' && noun.end > 0;
  if (isHead && noun.start >= end && noun.start - end < 2)
    return noun.kind === 'goods' || noun.kind === 'facilities' ? undefined : noun.kind;
  const [heads] = COUNTED_HEADS.exec(lastClause.replace(/[达超约近逾已为共有到至增]+$/u, '')) ?? [];
  if (heads !== undefined) return heads.startsWith('人次') ? 'person-times' : 'people';
  if (isHead && noun.kind === 'people' && noun.end <= start) return 'people';
  if (MONEY_BEFORE.test(lastClause)) return 'money';
  // 捐冷凍車2輛、300萬: beside other gifts.
  if (MONEY_BEFORE.test(before)) return 'money';
  const isBesideMoney =
    previous?.kind === 'money' && start - previous.end < 24 && !/[。\n]/u.test(text.slice(previous.end, start));
  return isBesideMoney ? 'money' : undefined;
}

/** 2017万, 破5亿: a number without a unit is what the words around it speak of, and no figure where they say nothing. */
export const resolveBare: Refiner = (candidates, article) => {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate.unit !== null || candidate.kind === 'money' || candidate.kind === 'ratio') {
      kept.push(candidate);
      continue;
    }
    const kind = kindOf(candidate, kept.at(-1), article);
    if (kind !== undefined) kept.push({ ...candidate, kind });
  }
  return kept;
};
