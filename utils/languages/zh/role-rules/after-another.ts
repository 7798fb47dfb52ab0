import { isCollected, isListedWith, isNextOf } from '../role-cases';
import type { Kind } from '../../../model';
import { COUNTED, isPerson, when, type RoleRule } from './rule';

/** 结余3051万元，其中可用于救助的有1399万元. */
const OF_WHICH = /^，?其中/u;

/** 收到164家机构捐出的|电脑: gifts of those who were counted, and they have come in. */
const GIVEN_BY = /^[^，。；]*捐[出赠献]?的[^，。；]*$/u;

/** 患者713人，其中做透析的|588人: some of those that were counted. */
const OF_THOSE = /^(?:[^。；]{0,16}[，；])?其中[^，。；]{1,12}的$/u;

/** Without a verb of its own a count is of the stock, or of the scene, that is being counted. */
const nextCount: RoleRule = ({ kind, text, figure, previous, between, governing, predicate }) => {
  if (governing !== undefined || predicate !== undefined || previous === undefined) return undefined;
  const { role, kind: kindBefore } = previous;
  if (role !== 'size' && (role !== 'other' || kindBefore === 'other')) return undefined;
  if (COUNTED.has(kindBefore) ? !COUNTED.has(kind) : kind !== 'goods' || kindBefore !== kind) return undefined;
  const isNext =
    isListedWith(text, previous, figure) ||
    (kind === 'goods' && OF_WHICH.test(between)) ||
    ((role === 'size' || (kind === 'people' && between.startsWith('，其中'))) && isNextOf(text, previous, figure));
  return isNext ? { role } : undefined;
};

/** 月捐31万元（|9874人|）: those whose money it is. */
const whoseMoney: RoleRule = ({ kind, previous, between }) =>
  kind === 'people' && previous?.kind === 'money' && previous.role === 'raised' && between === '（'
    ? { role: 'participated' }
    : undefined;

/** 捐赠病床12张，市价|66万元: what a gift is worth. */
const worth: RoleRule = ({ kind, previous, between }) =>
  kind === 'money' && previous?.kind === 'goods' && previous.role === 'given' && WORTH.test(between)
    ? { role: 'given' }
    : undefined;
const WORTH = /^，(?:总|合计)?(?:市价|市值|总?价值)(?:总计|合计|共计|共)?$/u;

/** 为672户|2381人|发放: those who live in the households. */
const ofHouseholds: RoleRule = ({ kind, previous, between }) =>
  kind === 'people' && previous?.kind === 'households' && /^[、（]?(?:共|合计)?$/u.test(between)
    ? { role: previous.role }
    : undefined;

/** 访问18所小学的|2214名|学生，以及|1037名|家长: who belongs to those that were asked, or is named with them. */
const askedToo: RoleRule = ({ kind, previous, between, governing }) =>
  previous?.role === 'other' &&
  governing === undefined &&
  PEOPLE.has(kind) &&
  (PEOPLE.has(previous.kind) || previous.kind === 'facilities') &&
  WITH_ASKED.test(between)
    ? { role: 'other' }
    : undefined;
const PEOPLE: ReadonlySet<Kind> = new Set<Kind>(['people', 'households', 'organizations']);
const WITH_ASKED = /^(?:[^，。；、\d]{0,8}的|[^，。；、\d]{0,12}(?:，?以及|、|和|及|与)[^，。；、\d]{0,4})$/u;

/** 办讲座14场，|31位老师|参加: those who come to be taught. */
const learners: RoleRule = ({ kind, text, figure, sentence, predicate, noun, governing }) =>
  (kind === 'people' || kind === 'households') &&
  predicate === 'participate' &&
  governing === undefined &&
  noun !== 'participate' &&
  TAUGHT.test(text.slice(Math.max(sentence.start, figure.start - 40), figure.start)) &&
  JOINS.test(text.slice(figure.end, figure.end + 16))
    ? { role: 'benefited' }
    : undefined;
const TAUGHT = /培训|讲座|课[堂程]?|[夏冬]令营|科学营|成长营|训练营|工作坊|夜校|辅导|托管|开营|培训班/u;
const JOINS = /^[^，。；]{0,12}参[加与](?!志愿|服务)/u;

/** 志愿者2318人，最多的一天来了|600人: they come to help, as those told of before. */
const came: RoleRule = ({ kind, text, figure, sentence, previous, noun }) =>
  isPerson(kind) &&
  text.slice(figure.start - 2, figure.start) === '来了' &&
  (noun === 'participate' ||
    (previous !== undefined && previous.start >= sentence.start && previous.role === 'participated') ||
    sentence.words.some(({ word, end }) => end < figure.start && COME_TO_HELP.has(word)))
    ? { role: 'participated' }
    : undefined;
const COME_TO_HELP: ReadonlySet<string> = new Set(['招募', '动员', '发动', '号召']);

/** 老年人口2.97亿，占21.1%，其中失能老人|3500万: of those that are there, some are of a sort. */
const OF_A_SORT = /^，其中[^，。；\d的了有获参]{2,10}$/u;

/** What a figure is because of the one before it. */
export const AFTER_ANOTHER: readonly RoleRule[] = [
  nextCount,
  askedToo,
  learners,
  came,
  whoseMoney,
  ofHouseholds,
  worth,
  when(
    { role: 'size' },
    ({ kind, carried, governing, between }) =>
      kind === 'money' && carried === 'size' && governing !== 'give' && OF_WHICH.test(between),
  ),
  when(
    { role: 'raised', act: 'raise' },
    ({ kind, text, figure, previous, between, governing, carried }) =>
      previous !== undefined &&
      (governing ?? 'give') === 'give' &&
      (kind === 'money' ? isCollected(text, figure, previous) : carried === 'raise' && GIVEN_BY.test(between)),
  ),
  when(
    { role: 'size' },
    ({ kind, previous, between, governing }) =>
      previous?.role === 'size' &&
      previous.kind === kind &&
      (OF_THOSE.test(between) || (kind === 'people' && governing === undefined && OF_A_SORT.test(between))),
  ),
];
