import type { FoundName } from './found-name';
import { placeLengthAt } from './places';

/** What stands between two names of one list. */
const BETWEEN = /^(?:、|和|与|及|以及)$/u;
const LONGEST_BETWEEN = 2;

/**
 * Reads lists whose members share a beginning or an end: 科技特派员管理服务协会 after 河北省铁钎行业协会、 is a name; of
 * 北京市、天津市残联 the first is 北京市残联. Names that stay common, with nothing to speak for them, are kept as such.
 */
export function joinLists(text: string, names: readonly FoundName[]): readonly FoundName[] {
  const joined: FoundName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const isSibling = name.by === 'common' && before !== undefined && isListed(text, before, name);
    const member: FoundName = isSibling ? { ...name, by: before.by } : name;
    joined.push(...sharersBefore(text, member), member);
  }
  return joined;
}

function isListed(text: string, before: FoundName, name: FoundName): boolean {
  const gap = name.start - before.end;
  if (before.by === 'common' || before.by === 'brand' || gap < 1 || gap > LONGEST_BETWEEN) return false;
  return BETWEEN.test(text.slice(before.end, name.start));
}

/** The members of a list that have lent their end from the last one: places with nothing but a comma behind them. */
function sharersBefore(text: string, name: FoundName): readonly FoundName[] {
  if (name.by !== 'place' || !name.isOffice) return [];
  const length = placeLengthAt(text, name.start);
  const ending = text.slice(name.start + length, name.end);
  const sharers: FoundName[] = [];
  for (let end = name.start - 1; end > 0 && /[、和与]/u.test(text.charAt(end));) {
    const start = placeStartBefore(text, end);
    if (start === undefined) break;
    sharers.unshift({ ...name, start, name: text.slice(start, end) + ending });
    end = start - 1;
  }
  return sharers;
}

function placeStartBefore(text: string, end: number): number | undefined {
  for (let start = Math.max(0, end - 6); start <= end - 2; start += 1) {
    if (placeLengthAt(text, start) === end - start) return start;
  }
  return undefined;
}
