import type { Kind } from '../../model';
import type { Candidate } from '../types';
import { countedNoun } from './counted-noun';
import { CLAUSE_END, type Sentence, type Word } from './role-sentence';
import type { Act, RoleWord } from './roles';
import { spansWithin } from './spans';

/** What stands around a figure in its clause. */
export interface Surroundings {
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
  /** That noun stands before the verb: 40位师生|做了|620台手术 tells who acts, and not what is counted. */
  readonly isOfActor: boolean;
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

/** Reads them from the words between `from` and `to`. */
export function surroundings(
  { text, words }: Sentence,
  { start, end, kind }: Candidate,
  from: number,
  to: number,
): Surroundings {
  // 社区照顾关怀据点|5203处: a verb inside of what is counted is none.
  const noun = countedNoun(text, { start, end });
  const nounStart = noun !== undefined && noun.end <= start ? noun.start : start;
  // 、清淤工具|460套: what the next of a list is for.
  const isListed = text.charAt(nounStart - 1) === '、';
  const lead = spansWithin(words, from, start).filter(
    (word) =>
      !isCountedBody(word, start, kind) &&
      !isCopula(text, word, start, end) &&
      !isCompound(word, words) &&
      !(kind === 'facilities' && word.start > nounStart && word.end < start && word.meaning.act === 'benefit') &&
      !(kind === 'goods' && word.start >= nounStart && word.meaning.act === 'other' && isListed),
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
    isOfActor:
      teller !== undefined && segment.some(({ meaning, start: at }) => meaning.as === 'verb' && at >= teller.end),
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
  return act === 'raise' && PROCEEDS.has(last?.word ?? '') && words.some(isGiving) ? 'give' : act;
}

/** 捐出|义卖所得: what a giver has earned for it. */
const PROCEEDS: ReadonlySet<string> = new Set(['义卖', '义演', '拍卖', '所得', '票房']);
const isGiving = ({ word }: Word): boolean => /^[捐赠]/u.test(word);

/** 获匿名善长|捐出. */
const GOT: ReadonlySet<string> = new Set(['获', '获得', '得到']);

function firstMatch(text: string, pattern: RegExp): number {
  const at = text.search(pattern);
  return at < 0 ? text.length : at;
}
