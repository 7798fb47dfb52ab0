import type { Organization, Span } from '../../model';
import { sentenceAt } from '../../text';
import type { Candidate, PreparedArticle } from '../types';

/** In the words of the figure itself: 1200元/人, 最高4万元. The last character names the unit of the rate. */
const IN_WORDS = /[/／](.{1,2})$/u;
/** 每户80万元, 每人每年600元, 每名学生领到5000元: each one gets so much. */
const EACH = /每(?:一)?([^，。；、：\d])[^，。；、：\d]{0,12}$/u;
/** 人均5.2万元, 户均, 日均: so much for one of them. */
const AVERAGE = /([人户日月年校村站家均]?)(?:均|平均)[^，。；、：\d]{0,6}$/u;
/** 单笔20万至80万元, 单家, 一台180万元, 一棵树350元, 一间造价15万元: the price of one. */
const ONE =
  /(?:单([笔家个项例套台间张次])(?!最高|最大)|(?<![第统唯])一([台间例名只户份棵株亩顿]))(?:[^，。；、：\d]{0,5})$/u;
/** 一个月就是12万元, 一天要35元: what it costs as long as it goes on. */
const A_WHILE = /一(个?月|天|年)(?:下来)?(?:就)?(?:是|要|需要?|光|得|花)[^，。；、：\d]{0,4}$/u;
/** 培养一名…，成本3万元; 单价35元: what one costs, though the word for one may stand a clause before. */
const PRICE = /(?:单价|售价|每?[^，。；、：\d]?(?<![总共])(?:成本|造价))(?:[约达为是要仅只需]|大约|超过)*$/u;
const OF_ONE = /(?:[一每][名位个台套间座所户例人只次份]|单价|售价)/u;
/** 最高4万元的补助, 封顶: what one recipient gets at the most. The largest single gift (单笔最高) is an amount. */
const AT_MOST =
  /(?:最高|最低|最多|封顶|上限|标准(?:是|为)?|额度应?由?|多则|少则|如今是|提高到|提高至|调高至)[^，。；、：\d]{0,4}$/u;
/** 从1000欧元到50欧元不等: many amounts between two ends. */
const UNEQUAL = /^[^，。；、]{0,2}不等/u;
/** 各领到一万元, 各1处: each of those who receive. Givers named one by one give once each, and that is an amount. */
const EACH_OF = /各(?:领到?|获得?|得到?|发给?|发放|送上|奖励|补助|培训|设)?[^，。；、：\d捐出]{0,3}$/u;
const GIVERS = /各(?:自)?(?:捐|出|认捐|出资|赠)[^，。；、：\d]{0,4}$/u;

/** How far before a figure the word of a rate may stand. */
const REACH = 16;
/** How far before a price that stands whose price it is. */
const FAR = 32;

/** Tells rates from amounts by the words around a figure: 每, /人, 人均, 平均, 单笔, 最高 …, 不等, 各 over those who receive. */
export function attachRate(
  candidates: readonly Candidate[],
  _organizations: readonly Organization[],
  { text, sentences }: PreparedArticle,
): readonly Candidate[] {
  let before: Candidate | undefined;
  return candidates.map((candidate) => {
    const sentence = sentences[sentenceAt(sentences, candidate.start)];
    if (sentence === undefined || candidate.kind === 'ratio') return candidate;
    const per = perOf(text, candidate, sentence) ?? (isInRow(text, candidate, before) ? before?.per : undefined);
    before = per == null ? candidate : { ...candidate, per };
    return before;
  });
}

function perOf(text: string, { start, end, kind }: Candidate, sentence: Span): string | undefined {
  const words = text.slice(start, end);
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const inWords = IN_WORDS.exec(words)?.[1];
  if (inWords !== undefined) return inWords;
  if (UNEQUAL.test(text.slice(end, end + 6))) return '人';
  const each = EACH.exec(before);
  if (each !== null) return each[1];
  const average = AVERAGE.exec(before);
  if (average !== null) return average[1] === '' || average[1] === undefined ? '个' : average[1];
  const one = ONE.exec(before);
  if (one !== null) return one[1] ?? one[2];
  const going = A_WHILE.exec(before);
  if (going !== null) return going[1];
  if (kind === 'money' && PRICE.test(before) && OF_ONE.test(text.slice(Math.max(sentence.start, start - FAR), start)))
    return '个';
  if (kind === 'money' && /^最[高多]/u.test(words)) return '人';
  if (kind === 'money' && AT_MOST.test(before) && !/单笔最[高大]/u.test(before)) return '人';
  return EACH_OF.test(before) && !GIVERS.test(before) ? '个' : undefined;
}

/** 由600元|提高到|1000元, 小学生1200元/人|、中学生|1800元: of what stands in one row with a rate, each is one. */
const IN_ONE_ROW =
  /^(?:[、，]?[^，。；、：\d共计合总余捐出给投]{0,5}|(?:提高|增加|调高|涨|上调)(?:到|至|为)|和|或|或者)$/u;

const isInRow = (text: string, { start, kind }: Candidate, before: Candidate | undefined): boolean =>
  before?.per != null && before.kind === kind && kind === 'money' && IN_ONE_ROW.test(text.slice(before.end, start));
