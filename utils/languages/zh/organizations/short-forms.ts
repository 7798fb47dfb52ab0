import type { FoundName } from './find-names';
import { levelLengthAt, placeLengthAt } from './places';
import { isInnerWord } from './tokens';

/** Bodies that everybody calls by a short name, which no article explains. */
const ABBREVIATIONS: readonly (readonly [short: string, full: string])[] = [
  ['残联', '残疾人联合会'],
  ['妇联', '妇女联合会'],
  ['工商联', '工商业联合会'],
  ['侨联', '归国华侨联合会'],
  ['文联', '文学艺术界联合会'],
  ['科协', '科学技术协会'],
  ['作协', '作家协会'],
  ['青联', '青年联合会'],
  ['社科联', '社会科学界联合会'],
  ['红会', '红十字会'],
  ['关工委', '关心下一代工作委员会'],
  ['人大', '人民代表大会'],
  ['发改委', '发展和改革委员会'],
  ['卫健委', '卫生健康委员会'],
  ['卫生健康委', '卫生健康委员会'],
  ['人社局', '人力资源和社会保障局'],
  ['人社厅', '人力资源和社会保障厅'],
  ['住建局', '住房和城乡建设局'],
  ['管委会', '管理委员会'],
  ['县府', '县政府'],
  ['市府', '市政府'],
  ['人民政府', '政府'],
  ['疾控中心', '疾病预防控制中心'],
  ['总工会', '工会'],
];

/** One spelling for comparing: full forms for abbreviations, no levels, no legal form. */
function fold(name: string): string {
  let folded = name.replace(/^(?:财团法人|社团法人|原(?=国家))/u, '');
  for (const [short, full] of ABBREVIATIONS)
    if (folded.endsWith(short) && !folded.endsWith(full)) folded = folded.slice(0, -short.length) + full;
  return folded;
}

function placeOf(name: string): string {
  let at = 0;
  for (let length = placeLengthAt(name, 0); length > 0; length = placeLengthAt(name, at)) at += length;
  return name.slice(0, at);
}

/** Whether `short` names the same body as the longer `full`: abbreviated, with less of a place before it, or with words left out. */
export function isShortFor(short: FoundName, full: FoundName, text: string): boolean {
  if (text.slice(full.end, short.start) === '（' && text.charAt(short.end) === '）') return true;
  const a = fold(short.name);
  const b = fold(full.name);
  if (a === b) return true;
  if (a.length >= b.length) return false;
  const [head, fullHead] = [short, full].map((name) => fold(name.name.slice(name.headStart - name.start)));
  if (short.by === 'level' || short.by === 'common') return b.endsWith(a) && full.by !== 'common';
  if (full.by === 'common') return false;
  const place = placeOf(a);
  const fullPlace = placeOf(b);
  if (place === '' && b.endsWith(a)) return /^(?:财团法人|社团法人)/u.test(full.name);
  const isSamePlace = a.slice(0, 2) === b.slice(0, 2) || (place !== '' && fullPlace.endsWith(place));
  return isSamePlace && head === fullHead && leavesWordsWhole(a, b);
}

/**
 * Whether `short` is `full` with characters left out, and no whole word of it: 亚心 is 亚洲心脏病, but the centre for 康复 is
 * another one than that for 听力语言康复.
 */
function leavesWordsWhole(short: string, full: string): boolean {
  let at = 0;
  let left = '';
  for (const char of full) {
    if (char === short.charAt(at)) {
      if (isWholeWord(left)) return false;
      left = '';
      at += 1;
    } else left += char;
  }
  return at === short.length;
}

function isWholeWord(left: string): boolean {
  return left.length > 3 || (left.length > 1 && levelLengthAt(left, 0) !== left.length && isInnerWord(left));
}
