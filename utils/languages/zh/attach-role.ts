import type { Kind, Organization, Role, Span } from '../../model';
import { sentenceAt } from '../../text';
import type { Candidate, PreparedArticle } from '../types';
import { findPlanSections, isOfPlans } from './plan-sections';
import { countedNoun } from './counted-noun';
import { isPlanned } from './planned';
import { lastUpTo, spansWithin } from './spans';
import {
  isAmongGifts,
  isAmongKind,
  isAtHand,
  isByThem,
  isCasualty,
  isChanged,
  isCollected,
  isCost,
  isCountOfGifts,
  isDonor,
  isGranted,
  isListedWith,
  isMean,
  isNextOf,
  isOfWhole,
  isPartOfIncome,
  isShareOfAll,
  isSought,
  isSpentOn,
  isThreshold,
  isWhere,
} from './role-cases';
import { CLAUSE_END, REACH, readSentence, type Sentence, type Word } from './role-sentence';
import { DEFAULT_ROLES, OBJECT_ROLES, SUBJECT_ROLES, type Act, type RoleWord } from './roles';

/**
 * Reads from the words of its sentence what was done with each figure: the verb that governs it, else the verb whose subject
 * it is, else the noun it counts, else the verb that governs the figures listed before it.
 */
export function attachRole(
  candidates: readonly Candidate[],
  organizations: readonly Organization[],
  { text, sentences }: PreparedArticle,
): readonly Candidate[] {
  const plans = findPlanSections(text);
  const names = organizations.flatMap(({ mentions }) => mentions).toSorted((a, b) => a.start - b.start);
  let sentence: Sentence | undefined;
  let carried: Act | undefined;
  let before: Candidate | undefined;
  const guessed = new Set<number>();
  const withRole = (candidate: Candidate, role: Role): Candidate => (before = { ...candidate, role });
  const read = candidates.map((candidate, index) => {
    if (sentence === undefined || candidate.start >= sentence.end) {
      sentence = readSentence(text, sentences[sentenceAt(sentences, candidate.start)], names);
      carried = goesOn(text, sentence) ? carried : undefined;
    }
    if (candidate.kind === 'money' && isThreshold(text, candidate)) return withRole(candidate, 'other');
    if (candidate.kind === 'ratio') return withRole(candidate, roleOfRatio(sentence, candidate));
    const after = candidates[index + 1];
    const from = Math.max(sentence.start, before?.end ?? 0, candidate.start - REACH);
    const to = Math.min(sentence.end, after?.start ?? sentence.end, candidate.end + REACH);
    const found = roleFrom(sentence, candidate, before, { from, to, carried });
    if (
      candidate.kind === 'money' &&
      found.role === 'raised' &&
      EACH_RECIPIENT.test(text.slice(Math.max(sentence.start, candidate.start - 28), candidate.start))
    )
      return withRole(candidate, 'given');
    if (found.act !== 'other') carried = found.act ?? carried;
    if (found.isGuess === true && IN_WHICH.has(candidate.kind)) guessed.add(index);
    return withRole(
      candidate,
      isPlanned(sentence, candidate, found.role) ||
        isOfPlans(plans, sentence.words, sentence.start, candidate, found.role)
        ? 'planned'
        : found.role,
    );
  });
  return read.map((figure, index) => {
    const next = guessed.has(index) ? read[index + 1] : undefined;
    const isOfNext = next?.role === 'participated' && OF_NEXT.test(text.slice(figure.end, next.start));
    return isOfNext ? { ...figure, role: next.role } : figure;
  });
}

/** 3所中学的|480名学生来陪老人: with those who take part, where they come from does. */
const OF_NEXT = /^[^，。；、\d]{0,8}的$/u;

/** 每户|10万元: what each gets is given, whatever was spoken of before. */
const EACH_RECIPIENT =
  /每[户院人校村家名位](?:[^，。；：、捐]{0,6}|[^。；：捐]{0,8}(?:获赠|领到|收到)[^。；：捐]{0,16})$/u;

/** Whether a sentence goes on with the verbs of the one before: behind a semicolon, or with a part of what was said. */
const goesOn = (text: string, { start, end }: Span): boolean =>
  text
    .slice(Math.max(0, start - 2), start)
    .trimEnd()
    .endsWith('；') || /^(?:其中|当中|其他|余下)/u.test(text.slice(start, Math.min(end, start + 2)));

interface FoundRole {
  readonly role: Role;
  /** The verb that governs this figure, and those listed after it. */
  readonly act?: Act;
  /** Nothing near it says what was done. */
  readonly isGuess?: true;
}

/** What stands around a figure in its clause. */
interface Surroundings {
  /** The verb that governs it. */
  readonly governing: Act | undefined;
  /** A word before it that says little: 有, 共计. */
  readonly weak: Act | undefined;
  /** The verb behind it whose subject it is. */
  readonly predicate: Act | undefined;
  /** That verb is still to come: 86个社区将实现…. */
  readonly isToBe: boolean;
  /** What the noun beside it tells of those counted: 志愿者, 学生. */
  readonly noun: Act | undefined;
  /** The verb of an earlier clause of the sentence, with no other figure between. */
  readonly farther: Act | undefined;
}

/** 基层红十字组织|68个: bodies that are counted, and no organizing. */
const isCountedBody = ({ word, end }: Word, start: number, kind: Kind): boolean =>
  word === '组织' && end === start && kind === 'organizations';

/** 助残|志愿者: what they are there for. */
const isCompound = ({ word, end }: Word, words: readonly Word[]): boolean =>
  /^(?:助[残学老]|陪诊)$/u.test(word) && words.some((noun) => noun.start === end && isNoun(noun));

/** 登记者为|41.6万人，: how many they are, and not for whom. */
const isCopula = (text: string, { word, end }: Word, start: number, stop: number): boolean =>
  word === '为' && end === start && CLAUSE_END.test(text.charAt(stop));

function surroundings(
  { text, words }: Sentence,
  { start, end, kind }: Candidate,
  from: number,
  to: number,
): Surroundings {
  // 社区照顾关怀据点|5203处: a verb inside of what is counted is none.
  const noun = countedNoun(text, { start, end });
  const nounStart = noun !== undefined && noun.end <= start ? noun.start : start;
  const lead = spansWithin(words, from, start).filter(
    (word) =>
      !isCountedBody(word, start, kind) &&
      !isCopula(text, word, start, end) &&
      !isCompound(word, words) &&
      !(kind === 'facilities' && word.start > nounStart && word.end < start && word.meaning.act === 'benefit'),
  );
  const segment = lead.filter((word) => !CLAUSE_END.test(text.slice(word.end, start)));
  const tailEnd = end + firstMatch(text.slice(end, to), CLAUSE_END);
  const tail = spansWithin(words, end, tailEnd);
  const weaks = lead
    .filter((word) => !/[，。；：\n]/u.test(text.slice(word.end, start)))
    .flatMap(({ meaning: { as, act } }) => (as === 'weak' && act !== null ? [act] : []));
  const teller = countedBy(segment, start) ?? headOf(tail) ?? segment.findLast(isNoun);
  return {
    governing: governor(segment),
    weak: weaks.find((act) => act !== 'size') ?? weaks[0],
    predicate: tail.find(({ meaning }) => meaning.as === 'verb' || meaning.as === 'state')?.meaning.act ?? undefined,
    isToBe: isStillToCome(tail),
    noun: teller?.meaning.act ?? undefined,
    farther: governor(lead),
  };
}

/** 将实现, and no 计划: of those who plan there are so many already. */
function isStillToCome(tail: readonly Word[]): boolean {
  const first = tail.find(({ meaning }) => VERBAL.has(meaning.as));
  return first?.meaning.as === 'plan' && (first.meaning.act !== null || first.word === '将于');
}

const VERBAL: ReadonlySet<RoleWord['as']> = new Set(['verb', 'state', 'plan']);

const isNoun = ({ meaning }: Word) => meaning.as === 'noun';

/** 师生|320人进入社区: the noun that a figure stands right behind. */
const countedBy = (segment: readonly Word[], start: number): Word | undefined => {
  const last = segment.at(-1);
  return last !== undefined && isNoun(last) && last.end === start ? last : undefined;
};

/** 大学生|志愿者: of nouns that stand in a row the last one says who they are. */
function headOf(tail: readonly Word[]): Word | undefined {
  let head: Word | undefined;
  for (const word of tail) {
    if (head === undefined ? isNoun(word) : isNoun(word) && word.start === head.end) head = word;
    else if (head !== undefined) break;
  }
  return head;
}

/** Where the words around a figure begin and end, and the verb that governs those listed before it. */
interface Reach {
  readonly from: number;
  readonly to: number;
  readonly carried: Act | undefined;
}

function roleFrom(
  sentence: Sentence,
  figure: Candidate,
  previous: Candidate | undefined,
  { from, to, carried }: Reach,
): FoundRole {
  const { text } = sentence;
  // Donations in 笔 go the way of the money that they bring, and teams that of bodies.
  const unit = figure.kind === 'other' ? (figure.unit ?? '') : '';
  const kind = /[笔筆]/u.test(unit) ? 'money' : /[支队隊]/u.test(unit) ? 'organizations' : figure.kind;
  if (IN_WHICH.has(kind) && isWhere(text, figure, previous)) return { role: 'benefited' };
  const { governing, weak, predicate, isToBe, noun, farther } = surroundings(sentence, figure, from, to);
  if ((IN_WHICH.has(kind) || isPerson(kind)) && isSpentOn(text, figure)) return { role: 'benefited' };
  if (noun === 'other' || isMean(text, figure) || isCasualty(text, figure)) return { role: 'other' };
  if (kind === 'money' && isGranted(text, figure)) return { role: 'given', act: 'give' };
  if (kind === 'money' && isCost(text, figure)) return { role: 'other' };
  if (isPerson(kind) && isDonor(text, figure))
    return governing === 'raise' ? asObject(governing, kind) : { role: 'participated' };
  if (kind === 'people' && isByThem(text, figure)) return { role: 'participated' };
  if (kind === 'goods' && weak === 'size' && isAtHand(text, figure)) return { role: 'size' };
  if ((COUNTED.has(kind) || kind === 'goods') && isChanged(text, figure)) return { role: 'size' };
  if (kind === 'people' && noun === 'benefit' && isSought(text, figure)) return { role: 'planned' };
  if (isCountOfGifts(text, figure) || (kind === 'money' && isPartOfIncome(text, figure)))
    return { role: 'raised', act: 'raise' };
  if (kind === 'money' && isAmongGifts(text, figure)) return { role: 'given', act: 'give' };
  if (
    governing === undefined &&
    predicate === undefined &&
    previous !== undefined &&
    (previous.role === 'size' || (previous.role === 'other' && previous.kind !== 'other')) &&
    (COUNTED.has(previous.kind) ? COUNTED.has(kind) : kind === 'goods' && previous.kind === kind) &&
    (isListedWith(text, previous, figure) ||
      (kind === 'goods' && OF_WHICH.test(text.slice(previous.end, figure.start))) ||
      (previous.role === 'size' && isNextOf(text, previous, figure)))
  )
    return { role: previous.role };
  if (
    kind === 'money' &&
    carried === 'size' &&
    governing !== 'give' &&
    previous !== undefined &&
    OF_WHICH.test(text.slice(previous.end, figure.start))
  )
    return { role: 'size' };
  if (
    previous !== undefined &&
    (governing ?? 'give') === 'give' &&
    (kind === 'money'
      ? isCollected(text, figure, previous)
      : carried === 'raise' && GIVEN_BY.test(text.slice(previous.end, figure.start)))
  )
    return { role: 'raised', act: 'raise' };
  if (previous?.role === 'size' && previous.kind === kind && OF_THOSE.test(text.slice(previous.end, figure.start)))
    return { role: 'size' };
  if (governing === 'raise' && noun === 'benefit' && isPerson(kind)) return { role: 'benefited' };
  if ((kind === 'organizations' || kind === 'people') && isAmongKind(text, figure)) return { role: 'size' };
  if (governing === undefined && isPerson(kind) && isStillFor(sentence, figure, previous))
    return asObject('benefit', kind);
  if (kind === 'goods' && SENT_OUT.test(text.slice(Math.max(from, figure.start - 8), figure.start)))
    return { role: 'participated' };
  if (governing !== undefined)
    return isTeam(kind, noun, governing) ? { role: 'participated' } : asObject(governing, kind);
  if (isToBe) return { role: 'planned' };
  if (
    COUNTED.has(kind) &&
    governing === undefined &&
    isOfWhole(text, figure, from, noun === 'participate') &&
    !ACTS.has(predicate)
  )
    return { role: 'size' };
  if (predicate !== undefined) return { role: roleOfSubject(predicate, noun, kind) };
  if (
    (kind === 'people' || kind === 'households') &&
    previous?.role !== 'benefited' &&
    noun !== 'participate' &&
    isShareOfAll(text, figure)
  )
    return { role: 'size' };
  // What stands behind the last figure is its noun: 接收137笔|捐赠，共计….
  const listed = farther === undefined || (farther === 'give' && carried === 'raise') ? carried : farther;
  if (weak === 'size' && listed === undefined && COUNTED.has(kind))
    return { role: HELPERS.test(text.slice(figure.start - 3, figure.end + 3)) ? 'participated' : 'size' };
  if (
    listed === 'size' &&
    COUNTED.has(kind) &&
    previous !== undefined &&
    AS_BEFORE.test(text.slice(previous.end, figure.start))
  )
    return asObject('size', kind);
  const isInList =
    previous !== undefined && previous.end >= sentence.start && IN_LIST.test(text.slice(previous.end, figure.start));
  if (noun !== undefined && isPerson(kind) && !(isInList && listed !== undefined))
    return {
      role:
        noun === 'size' && ACTING.test(text.slice(figure.start - 1, figure.end + 1))
          ? 'participated'
          : OBJECT_ROLES[noun][kind],
    };
  if (kind === 'money' && OF_DONORS.test(text.slice(figure.end, figure.end + 6))) return asObject('raise', kind);
  if (weak === 'raise' && kind === 'money' && listed !== 'give') return asObject(weak, kind);
  if (kind === 'organizations' && listed === 'give') return { role: 'participated' };
  if (listed !== undefined) return asObject(listed, kind);
  if (weak !== undefined && weak !== 'size') return asObject(weak, kind);
  // 社工又申请到|30万元: staff says nothing of money.
  if (noun !== undefined && !(kind === 'money' && noun === 'size')) return { role: OBJECT_ROLES[noun][kind] };
  return { role: DEFAULT_ROLES[kind], isGuess: true };
}

/** Those of a place who do something: 全市1.2万名志愿者参加…. */
const ACTS: ReadonlySet<Act | undefined> = new Set<Act | undefined>([
  'participate',
  'give',
  'hold',
  'raise',
  'receive',
  'support',
  'build',
]);

/** 员工|680人|挽袖: those of a body who do something. */
const ACTING = /^[工师士员生].*[^，。；、：！？和与及等（的里中\n]$/u;

/** 有|160名|义工|落场: they are there to help. */
const HELPERS = /队伍有|有[^，]+(?:志愿者|义工.|志工.)$/u;

/** 结余3051万元，其中可用于救助的有1399万元. */
const OF_WHICH = /^，?其中/u;

/** 收到164家机构捐出的|电脑: gifts of those who were counted, and they have come in. */
const GIVEN_BY = /^[^，。；]*捐[出赠献]?的[^，。；]*$/u;

/** 出动冲锋舟|20艘: boats and cars that go out take part, and nobody gets them. */
const SENT_OUT = /出动[^，。；、]*$/u;

/** 每年|42万元|的捐款. */
const OF_DONORS = /^的(?:爱心|社会)?[捐善]款/u;

/** 患者713人，其中做透析的|588人: some of those that were counted. */
const OF_THOSE = /^，?其中[^，。；]{1,12}的$/u;

/** 组织168家，其中|基金会43家、|社会团体97家: the next of those that were counted. */
const AS_BEFORE = /^(?:、|和|及|；|，?其中)[^，。；]{0,12}$/u;

/** 为|164所小学的|2.3万名学生|提供…: those who stand behind 为 are reached, also where they belong to what was counted first. */
function isStillFor(
  { text, words, start: from }: Sentence,
  { start }: Candidate,
  previous: Candidate | undefined,
): boolean {
  if (previous === undefined || previous.start < from || !IN_WHICH.has(previous.kind)) return false;
  if (!/^[^，。；、]{0,8}的$/u.test(text.slice(previous.end, start))) return false;
  const to = lastUpTo(words, previous.start, ({ meaning }) => meaning.as === 'to');
  return to !== undefined && !CLAUSE_END.test(text.slice(to.end, previous.start).replaceAll('、', ''));
}

const IN_LIST = /^[^，。；]{0,10}[、和及与]$/u;

/** 投入128支队伍, 建起184个捐助团队: teams are not given or built, they take part. */
const isTeam = (kind: Kind, noun: Act | undefined, governing: Act): boolean =>
  noun === 'participate' &&
  (kind === 'organizations' || kind === 'people' || kind === 'other') &&
  (governing === 'give' || governing === 'build' || governing === 'hold');

/** Those who get, learn or are treated are helped, whatever the verb; who gives or takes part is not. */
function roleOfSubject(predicate: Act, noun: Act | undefined, kind: Kind): Role {
  if (!isPerson(kind) || noun === undefined || predicate === 'compose') return SUBJECT_ROLES[predicate][kind];
  if (noun === 'participate') return predicate === 'receive' ? 'benefited' : 'participated';
  if (noun === 'size' && predicate === 'receive') return 'benefited';
  if (noun === 'size' && predicate !== 'size' && predicate !== 'other') return 'participated';
  if (noun === 'benefit') return predicate === 'participate' || predicate === 'give' ? 'participated' : 'benefited';
  return SUBJECT_ROLES[predicate][kind];
}

/** Kinds that something is done in: 在31个省区市的1430家医疗机构. */
const IN_WHICH: ReadonlySet<Kind> = new Set<Kind>(['places', 'facilities', 'organizations']);
/** Kinds of which 有 says how many there are. */
const COUNTED: ReadonlySet<Kind> = new Set<Kind>([
  'people',
  'organizations',
  'facilities',
  'other',
  'projects',
  'households',
]);

const isPerson = (kind: Kind) =>
  kind === 'people' || kind === 'organizations' || kind === 'person-times' || kind === 'households';

function asObject(act: Act, kind: Kind): FoundRole {
  return { role: OBJECT_ROLES[act][kind], act };
}

/** The verb that governs what stands behind these words: the last one. Gifts that were taken in (收到…捐赠) are raised. */
function governor(words: readonly Word[]): Act | undefined {
  const last = words.findLast(
    ({ meaning: { as, act } }) => as === 'verb' || as === 'to' || (as === 'plan' && act !== null),
  );
  const act = last?.meaning.act ?? undefined;
  if (
    act === 'give' &&
    /[捐赠]/u.test(last?.word ?? '') &&
    words.some(({ meaning, word }) => meaning.as === 'verb' && (meaning.act === 'raise' || GOT.has(word)))
  )
    return 'raise';
  return act;
}

/** 获匿名善长|捐出. */
const GOT: ReadonlySet<string> = new Set(['获', '获得', '得到']);

function firstMatch(text: string, pattern: RegExp): number {
  const at = text.search(pattern);
  return at < 0 ? text.length : at;
}

/** What a share is spent on: 六成的钱给了…, 100%用于. */
const SPENT =
  /^(?:的?(?:善款|资金|钱|款项?))?(?:将|会|已|均)?(?:全部)?(?:用于|投给|分给|拨付|拨往|汇予|汇往|投向|惠泽|给|捐|留|作|注入)/u;

function roleOfRatio(sentence: Sentence, figure: Candidate): Role {
  if (isPlanned(sentence, figure, 'other')) return 'planned';
  return SPENT.test(sentence.text.slice(figure.end, figure.end + 12)) ? 'given' : 'other';
}
