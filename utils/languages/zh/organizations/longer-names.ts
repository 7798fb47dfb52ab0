import type { OrganizationType } from '../../../model';
import { isOneName } from './continuation';
import type { FoundName } from './found-name';
import { findBeginning } from './left-boundary';
import { endsPartOf } from './heads';
import { placeLengthAt } from './places';
import { isOuterWord, type TokenReader } from './tokens';
import { typeOfName } from './type-of-name';

/** 香港|世界宣明会, 花莲|慈济: a body that has branches is named with the place. */
export function placeLengthBefore(text: string, end: number): number {
  for (let length = 4; length >= 2; length -= 1) if (placeLengthAt(text, end - length) === length) return length;
  return 0;
}

/** 大林|慈济|医院: a well-known name inside of a longer one, which may begin before it. */
export function widened(
  name: FoundName,
  text: string,
  headStart: number,
  reader: TokenReader,
  names: readonly FoundName[],
): FoundName {
  if (name.headStart !== name.start) return name;
  const floor = names.findLast(({ end }) => end <= name.start)?.end ?? 0;
  const { start, score } = findBeginning(text, reader, headStart, floor);
  // Where a word stands before it, that word may as well be a verb: 建|福耀科技大学.
  const isClear = !/\p{Script=Han}/u.test(text.charAt(start - 1));
  const isWider = start < name.start && name.start - start <= LONGEST_BEFORE && score > 0 && isClear;
  return isWider ? { ...name, start, headStart: start } : name;
}
const LONGEST_BEFORE = 4;

const LONG_FOUNDATION = 9;
/** Longer ones are texts without marks, which would grow into one name. */
const LONGEST_NAME = 60;

/** 市委 may be any; 市委|宣传部 is one of the place that the article tells of. */
const COMMITTEE = /^[省市县区州]委$/u;

const evidenceOfLonger = ({ name }: FoundName, longer: string): FoundName['by'] =>
  COMMITTEE.test(name) ? 'level' : longer.length >= LONG_FOUNDATION && longer.endsWith('基金会') ? 'brand' : 'common';

export function extended(
  name: FoundName,
  text: string,
  headStart: number,
  end: number,
  ofHead: OrganizationType,
): FoundName | undefined {
  if (end - name.start > LONGEST_NAME) return undefined;
  // 贵州|茅台酒股份有限公司: the place before a well-known name belongs to the longer one.
  const start = name.headStart === name.start ? name.start - placeLengthBefore(text, name.start) : name.start;
  const longer = text.slice(start, end);
  const by = name.by === 'common' ? evidenceOfLonger(name, longer) : name.by;
  return { ...name, by, start, end, headStart, name: longer, type: typeOfName(longer, ofHead), isOffice: false };
}

/** How long the name of a part is that has no head noun of the tables: 应用社会科学系 has the longest of the corpus. */
const LONGEST_PART = 10;

/** 雲林縣政府|社會處, 高雄市政府|勞工局, 香港理工大學|應用社會科學系. */
export function partOfBody(
  text: string,
  at: number,
  names: readonly FoundName[],
  reader: TokenReader,
): FoundName | undefined {
  const whole = names.at(-1);
  if (whole === undefined || at - whole.end < 1 || at - whole.end > LONGEST_PART) return undefined;
  if (!endsPartOf(text.charAt(at), whole, text.charAt(at + 1)) || isOuterWord(text.slice(at, at + 2))) return undefined;
  const { lowest, fromLowest } = findBeginning(text, reader, at, whole.end);
  if (lowest !== whole.end || !isOneName(text, fromLowest, 2)) return undefined;
  return extended(whole, text, at, at + 1, whole.type);
}
