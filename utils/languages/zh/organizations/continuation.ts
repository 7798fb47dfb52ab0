import type { FoundName } from './found-name';
import type { Head } from './heads';
import type { Beginning } from './left-boundary';
import { lengthOf, longestUnknown } from './runs';
import { isOuterWord, type Token } from './tokens';

/** 海洋环境|与生态保护…: the name goes on behind the trade. */
const JOINS = new Set('与和及、');
const OF_THE_WHOLE = /^(?:附[属设]|直属|所属)/u;
const IN_ONE_NAME: ReadonlySet<Token['kind']> = new Set(['inner', 'ordinal', 'group']);
/** Head nouns of branches, before which a place stands: 联合国儿童基金会|香港委员会, 武汉大学|北京校友会. */
const BRANCH =
  /^(?:分会|分院|分行|分社|分公司|(?:中心)?支公司|支行|支部|委员会|校友会|办事处|代表处|联络处|办公室|服务中心|总队|支队|军区|分部|区会|总会|支会|油田|公司|有限公司)$/u;
const OF_SCHOOL = /(?:医院|学院|研究院|研究所|研究中心|实验室|医学中心)$/u;
const LONGEST_OF_SCHOOL = 6;

/** 北京大学|第六医院, 中华医学会|儿科学分会, 深圳市慈善会|·美好生活发展基金: what follows belongs to the body named before it. */
export function isContinued(
  text: string,
  before: FoundName,
  { lowest, fromLowest }: Beginning,
  head: Head,
  next: string,
): boolean {
  if (head.demand === 'giver' && (before.type !== 'company' || JOINS.has(next))) return false;
  if (before.type === 'company' && head.type === 'other') return false;
  // 县红十字会|办公室 is a room of it, and what happens there is its own.
  if (isServing(before) && /^(?:办公室|理事会|监事会|秘书处)$/u.test(head.word)) return false;
  // 安贞医院|医疗队: whom a hospital sends out are the hospital.
  if (before.type === 'hospital' && head.word === '医疗队') return false;
  if (OF_THE_WHOLE.test(text.slice(lowest, lowest + 2)) || text.charAt(lowest) === '·') return true;
  if (/[以将把给对用]/u.test(text.charAt(lowest))) return false;
  const [first] = fromLowest;
  if (first === undefined) return true;
  // 甲基金会|孵化|社区微基金: funds are what a body makes.
  if ((head.type === 'foundation' || isServing(before)) && MAKES.has(text.slice(first.start, first.end))) return false;
  if (isOuterWord(text.slice(first.start, first.end))) return false;
  if (first.kind === 'place') {
    const isBranch = BRANCH.test(head.word) || (isLearned(before) && OF_SCHOOL.test(head.word));
    return isBranch && isOneName(text, fromLowest.slice(1), 2);
  }
  const isOfSchool = isLearned(before) && OF_SCHOOL.test(head.word) && lengthOf(fromLowest) <= LONGEST_OF_SCHOOL;
  const isOfAlumni = isLearned(before) && /^(?:校友|教育|发展)*(?:基金会|校友会)$/u.test(head.word);
  const isOfCompany =
    ((before.type === 'company' && first.kind === 'other') || before.type === 'media') && /基金会?$/u.test(head.word);
  const isFund = before.type === 'association' && head.type === 'foundation';
  const longest =
    isOfSchool || isOfCompany ? 4 : isOfAlumni ? 3 : isFund ? 2 : before.headStart === before.start ? 2 : 1;
  return isOneName(text, fromLowest, longest);
}

const MAKES: ReadonlySet<string> = new Set(['孵化', '培育', '支持', '资助', '引导', '推动']);
const isServing = ({ type }: FoundName) => type === 'foundation' || type === 'charity';
const isLearned = ({ type }: FoundName) => type === 'school' || type === 'research';

/** Whether these words go on with the name of one body. */
export function isOneName(text: string, tokens: readonly Token[], longest: number): boolean {
  const [first] = tokens;
  if (first !== undefined && isOuterWord(text.slice(first.start, first.end))) return false;
  return (
    longestUnknown(tokens) <= longest &&
    // 基金会|借给合作社: the words between two bodies are what one does to the other.
    tokens.every(
      ({ kind, cost, start }) =>
        (kind === 'other' && (cost < 1 || JOINS.has(text.charAt(start)))) || kind === 'plain' || IN_ONE_NAME.has(kind),
    )
  );
}
