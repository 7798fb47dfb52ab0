import type { FoundName } from './found-name';
import { levelLengthAt, placeLengthAt } from './places';
import { isInnerWord, isWord } from './tokens';

/** Bodies that everybody calls by a short name, which no article explains. */
const ABBREVIATIONS: readonly (readonly [short: string, full: string])[] = [
  ['渔护署', '渔农自然护理署'],
  ['社署', '社会福利署'],
  ['残联', '残疾人联合会'],
  ['妇联', '妇女联合会'],
  ['工商联', '工商业联合会'],
  ['侨联', '归国华侨联合会'],
  ['文联', '文学艺术界联合会'],
  ['科协', '科学技术协会'],
  ['作协', '作家协会'],
  ['律协', '律师协会'],
  ['义工联', '义工联合会'],
  ['计生协', '计划生育协会'],
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
  ['特校', '特殊教育学校'],
  ['县医院', '县人民医院'],
  ['市医院', '市人民医院'],
  ['区医院', '区人民医院'],
  ['马会', '赛马会'],
  ['街总', '街坊会联合总会'],
  ['工联会', '工会联合总会'],
  ['社工局', '社会工作局'],
  ['阿拉善SEE基金会', '北京市企业家环保基金会'],
  ['SEE基金会', '北京市企业家环保基金会'],
];

/** A name as it is compared with others. */
export interface NameForm {
  readonly name: FoundName;
  /** Full forms for abbreviations, no legal form before it. */
  readonly folded: string;
  /** Its head noun, folded likewise. */
  readonly head: string;
  /** The places it begins with. */
  readonly place: string;
  /** Its first two characters behind the place, and its last two: only names that begin or end alike are compared. */
  readonly beginning: string;
  readonly ending: string;
}

/** Reads a name for comparing. */
export function readForm(name: FoundName): NameForm {
  const folded = fold(name.name);
  const place = placeOf(folded);
  return {
    name,
    folded,
    head: fold(name.name.slice(name.headStart - name.start)),
    place,
    beginning: folded.slice(place.length, place.length + 2),
    ending: folded.slice(-2),
  };
}

const LEGAL_FORM = /^(?:财团法人|社团法人|原(?=国家))/u;

function fold(name: string): string {
  const folded = name
    .replace(LEGAL_FORM, '')
    .replace(/^邮储银行/u, '中国邮政储蓄银行')
    .replace(/^(?=(?:工商|农业|建设|邮政储蓄)银行)/u, '中国')
    .replace(/^(共青团.*委|团[省市县区]委|(?:民[建盟革进]|农工党|致公党|九三学社).*[省市县区州]委)(?:员会|会)$/u, '$1');
  const row = ABBREVIATIONS.find(([short, full]) => folded.endsWith(short) && !folded.endsWith(full));
  return row === undefined ? folded : folded.slice(0, -row[0].length) + row[1];
}

function placeOf(name: string): string {
  let at = 0;
  for (let length = placeLengthAt(name, 0); length > 0; length = placeLengthAt(name, at)) at += length;
  return name.slice(0, at);
}

/** Whether `short` names the same body as the longer `full`: abbreviated, with less of a place before it, or with words left out. */
export function isShortFor(short: NameForm, full: NameForm, text: string): boolean {
  const a = short.folded;
  const b = full.folded;
  if (a === b) return true;
  if (stands(short.name, full.name, text)) return true;
  if (a.length >= b.length) return false;
  if (short.name.by === 'level' || short.name.by === 'common') return b.endsWith(a) && full.name.by !== 'common';
  if (full.name.by === 'common') return false;
  if (b.endsWith(a) && (short.place === '' || a.length >= 5)) return true;
  if (/^团[省市县区]委$/u.test(a)) return b.startsWith('共青团') && b.endsWith(a.slice(1));
  if (isCutOff(short, full) || hasItsOwn(short, full)) return true;
  // 成都市总工会 and 成都市武侯区总工会: each place has its own.
  if (short.name.isOffice && b.startsWith(short.place) && DISTRICT.test(b.slice(short.place.length))) return false;
  // 西湖区福利基金会 for 杭州市西湖区社会福利基金会, though no table has the district.
  const district = DISTRICT.exec(a)?.[0];
  const isSamePlace =
    a.slice(0, 2) === b.slice(0, 2) ||
    (district !== undefined && b.startsWith(district, full.place.length)) ||
    (short.place !== '' && full.place.endsWith(short.place));
  return isSamePlace && short.head === full.head && leavesWordsWhole(a, b);
}

/** A place below the one named before, listed or not. */
const DISTRICT = /^\p{Script=Han}{2,4}[区县镇乡旗]/u;

/** 宁德时代 for 宁德时代新能源科技股份有限公司, 泰康保险集团: what follows the beginning is left out. */
function isCutOff(short: NameForm, full: NameForm): boolean {
  if (isServing(short.name) && isWellKnown(short.name))
    return isServing(full.name) && [0, 2].includes(full.folded.indexOf(short.folded));
  if (isByTrade(short, full)) return true;
  if (full.name.type !== 'company' || (short.name.type !== 'company' && !isWellKnown(short.name))) return false;
  const own = full.folded.slice(full.place.length);
  // 芦溪粮油 for 四川省芦溪粮油有限公司, where 芦溪 is a place as well.
  if (own.length < full.folded.length && full.folded.replace(LEGAL_ENDING, '').endsWith(short.folded)) return true;
  return full.folded.startsWith(short.folded) || own.startsWith(short.folded.replace(/(?:集团|公司)$/u, ''));
}

const LEGAL_ENDING = /(?:股份|集团)*(?:有限责任|有限)?公司$/u;

/** 上海信托 for 上海国际信托有限公司: the place and the trade of a company, and nothing else. */
function isByTrade(short: NameForm, full: NameForm): boolean {
  if (short.name.type !== 'company' || full.name.type !== 'company') return false;
  const trade = short.folded.slice(short.place.length);
  return (
    short.place !== '' &&
    full.place.startsWith(short.place) &&
    trade === short.head &&
    full.folded.replace(LEGAL_ENDING, '').endsWith(trade)
  );
}

/** 张晓楼基金会 for 北京同仁张晓楼眼科公益基金会: what is its own stands in the longer name, and the head noun is the same. */
function hasItsOwn(short: NameForm, full: NameForm): boolean {
  const isOneType = short.name.type === full.name.type || short.name.type === 'other';
  if (!isOneType || !endsAlike(short, full)) return false;
  const own = short.folded.slice(short.place.length, short.folded.length - short.head.length);
  if (own.length < 2 || isWord(own)) return false;
  // 千禾社区|基金会 for 广东省|千禾社区|公益基金会: its beginning is what is its own.
  const opens = own.length >= 4 && !isWord(own.slice(0, 2)) && full.folded.startsWith(own, full.place.length);
  return opens || (!isInnerWord(own.slice(-2)) && full.folded.includes(own));
}

const isServing = ({ type }: FoundName) => type === 'foundation' || type === 'charity';
const isWellKnown = ({ start, headStart }: FoundName) => start === headStart;

const endsAlike = (short: NameForm, full: NameForm) =>
  full.folded.endsWith(short.head) || short.head.endsWith(full.head);

/** 西京医院（空军军医大学西京医院）: one of them stands in brackets behind the other. */
function stands(short: FoundName, full: FoundName, text: string): boolean {
  const [first, second] = short.start < full.start ? [short, full] : [full, short];
  return second.start - first.end === 1 && text.charAt(first.end) === '（' && text.charAt(second.end) === '）';
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

/** 社会|福利, 教育|事业: what a short form leaves out without becoming another body's. */
const FILLERS = new Set(['社会', '事业', '公益', '服务']);

function isWholeWord(left: string): boolean {
  if (FILLERS.has(left)) return false;
  return left.length > 3 || (left.length > 1 && levelLengthAt(left, 0) !== left.length && isInnerWord(left));
}
