import type { OrganizationType, Span } from '../../../model';
import { type Head, headEndingAt, mayEndHead } from './heads';
import { type Beginning, findBeginning } from './left-boundary';
import { placeLengthAt } from './places';
import { isOuterWord, type Token } from './tokens';
import { typeOfName } from './type-of-name';
import { mayEndWellKnown, wellKnownEndingAt } from './well-known';

/** A name as it stands in the text. */
export interface FoundName extends Span {
  readonly name: string;
  readonly type: OrganizationType;
  /** Where its head noun begins; its own start for a well-known name. */
  readonly headStart: number;
  /** What it owes its being a name to. `common`: to nothing yet (赈灾基金会, 教育局), others have to speak for it. */
  readonly by: 'place' | 'level' | 'brand' | 'common';
  /** Its head noun is one that each place has (残联, 民政局). */
  readonly isOffice: boolean;
}

/** The names that a text holds, in one pass over its characters; the costly rules run only where a head noun ends. */
export function findNames(text: string): readonly FoundName[] {
  const names: FoundName[] = [];
  let titleEnd = -1;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // What stands in 《…》 is the title of a document, even where a name is part of it.
    if (unit === 0x300a) titleEnd = Math.max(titleEnd, titleEndFrom(text, at));
    if (at < titleEnd) continue;
    const name = mayEndWellKnown(unit) ? wellKnownName(text, at) : undefined;
    if (name !== undefined) place(names, name);
    else if (mayEndHead(unit)) {
      const head = headEndingAt(text, at);
      const found = head === undefined ? undefined : nameWithHead(text, head, at + 1, names);
      if (found !== undefined) place(names, found);
    }
  }
  return names;
}

const LONGEST_TITLE = 60;

function titleEndFrom(text: string, at: number): number {
  const end = text.slice(at, at + LONGEST_TITLE).indexOf('》');
  return end < 0 ? -1 : at + end;
}

/** Adds a name, in place of those that it holds. */
function place(names: FoundName[], name: FoundName): void {
  while ((names.at(-1)?.start ?? -1) >= name.start) names.pop();
  const last = names.at(-1);
  if (last === undefined || last.end <= name.start) names.push(name);
}

function wellKnownName(text: string, at: number): FoundName | undefined {
  const known = wellKnownEndingAt(text, at);
  if (known === undefined) return undefined;
  const start = at + 1 - known.name.length;
  // 北京|东城 holds 京东.
  for (let back = 1; back <= 3; back += 1) if (placeLengthAt(text, start - back) > back) return undefined;
  return { ...known, start, end: at + 1, headStart: start, by: 'brand', isOffice: false };
}

function nameWithHead(text: string, head: Head, headEnd: number, names: readonly FoundName[]): FoundName | undefined {
  const headStart = headEnd - head.word.length;
  const before = names.findLast((name) => name.end <= headStart);
  const beginning = findBeginning(text, headStart, before?.end ?? 0);
  const end = headEnd + placeInBracketsAt(text, headEnd);
  if (before !== undefined && beginning.lowest === before.end && isContinued(text, beginning)) {
    const name = text.slice(before.start, end);
    return { ...before, end, headStart, name, type: typeOfName(name, head.type), isOffice: false };
  }
  const by = evidence(head, beginning);
  if (by === undefined || GROUP_AFTER.test(text.slice(headEnd, headEnd + 2))) return undefined;
  const name = text.slice(beginning.start, end);
  return {
    name,
    start: beginning.start,
    end,
    headStart,
    by,
    type: typeOfName(name, head.type),
    isOffice: head.demand === 'level',
  };
}

/** 李嘉诚基金会（香港）: the seat in brackets is part of the name. */
function placeInBracketsAt(text: string, at: number): number {
  if (text.charAt(at) !== '（') return 0;
  const length = placeLengthAt(text, at + 1);
  return length > 0 && text.charAt(at + 1 + length) === '）' ? length + 2 : 0;
}

/** 全国慈善会系统, 三地残联组织: all of them together. */
const GROUP_AFTER = /^(?:系统|组织|商会)/u;
/** A place that opens a name outweighs unusual characters in it (天津斯卡地尔). */
const LOWEST_WITH_PLACE = -2;

const OF_THE_WHOLE = /^(?:附属|直属|所属)/u;
const IN_ONE_NAME: ReadonlySet<Token['kind']> = new Set(['inner', 'ordinal', 'group']);

/** 北京大学|第六医院, 中华医学会|儿科学分会, 深圳市慈善会|·美好生活发展基金: what follows belongs to the body named before it. */
function isContinued(text: string, { lowest, fromLowest }: Beginning): boolean {
  if (OF_THE_WHOLE.test(text.slice(lowest, lowest + 2)) || text.charAt(lowest) === '·') return true;
  const [first] = fromLowest;
  if (first === undefined) return true;
  if (isOuterWord(text.slice(first.start, first.end))) return false;
  return longestUnknown(fromLowest) <= 1 && fromLowest.every(({ kind }) => kind === 'other' || IN_ONE_NAME.has(kind));
}

function evidence(head: Head, { start, score, tokens }: Beginning): FoundName['by'] | undefined {
  const [first] = tokens;
  if (first === undefined) return head.demand === 'level' ? 'common' : undefined;
  if (first.kind === 'place') return score < LOWEST_WITH_PLACE ? undefined : 'place';
  if (score < 0) return undefined;
  if (first.kind === 'level') return first.end - start === 1 && head.demand !== 'word' ? 'level' : undefined;
  if (longestUnknown(tokens) >= 2) return 'brand';
  return head.demand === 'proper' ? undefined : 'common';
}

/** The most characters in a row that are no words of the tables: a name of its own (思源, 溢彩). */
function longestUnknown(tokens: readonly Token[]): number {
  let longest = 0;
  let run = 0;
  for (const { kind, start, end } of tokens) {
    run = kind === 'other' ? run + end - start : 0;
    longest = Math.max(longest, kind === 'letters' || kind === 'group' ? 2 : run);
  }
  return longest;
}
