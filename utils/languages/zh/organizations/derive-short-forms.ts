import { COMMON_SURNAMES } from '../surnames';
import type { FoundName } from './found-name';
import { findBeginning } from './left-boundary';
import { levelLengthAt } from './places';
import { isPlainWord, isWord, type Token, TokenReader } from './tokens';

/**
 * Short forms that a text may call a body by, once it has named it in full. None of them is a name without the full one.
 * @param isWritten false for what the text cannot hold: a name has hundreds of short forms, of which a text uses one
 */
export function deriveShortForms(fullest: FoundName, isWritten: (form: string) => boolean): ReadonlySet<string> {
  const read = readParts(fullest);
  const forms = new Set([
    ...cutForms(read, isWritten),
    ...initialForms(read, isWritten),
    ...societyForms(read, isWritten),
    ...schoolForms(read.name),
    ...hospitalForms(read.name),
    ...streetForms(read),
    ...localForms(fullest),
  ]);
  forms.delete(read.name);
  return forms;
}

interface Parts {
  readonly name: string;
  readonly type: FoundName['type'];
  /** The places and legal forms it begins with. */
  readonly place: string;
  /** The words between them and the head noun, and the head noun. */
  readonly words: readonly Token[];
  readonly head: string;
}

function readParts({ name, type, headStart, start }: FoundName): Parts {
  const headAt = Math.min(headStart - start, name.length);
  const { tokens, fromLowest, lowest } = findBeginning(name, new TokenReader(name), headAt, 0);
  const all = lowest === 0 ? fromLowest : tokens;
  const firstWord = all.findIndex(({ kind }) => kind !== 'place');
  // 宁夏|宝丰|能源集团, 山东省|国际|信托: the second place is what the company is called.
  const first = firstWord > 1 && type === 'company' ? firstWord - 1 : firstWord;
  const words = first < 0 ? [] : all.slice(first);
  return { name, type, place: name.slice(0, words[0]?.start ?? headAt), words, head: name.slice(headAt) };
}

const isUnknown = ({ kind }: Token) =>
  kind === 'other' || kind === 'plain' || kind === 'letters' || kind === 'brand' || kind === 'place';
/** Words that end what a company or a service is called by: 港铁|公司, 三一|集团. */
const LEGAL_ENDING = /(?:控股)?(?:股份|集团)?(?:有限责任|股份有限|有限)?(?:公司|集团)$/u;
const CALLED_BY_BRAND: ReadonlySet<FoundName['type']> = new Set(['company', 'charity', 'foundation']);

/** 启创 for 佛山市顺德区启创青少年社工服务中心, 云南白药, 大博医疗: what is its own, with the place before it or the trade behind it. */
function cutForms({ name, type, place, words }: Parts, isWritten: (form: string) => boolean): readonly string[] {
  const ownEnd = words.findIndex((word) => !isUnknown(word));
  const own = words.slice(0, ownEnd < 0 ? words.length : ownEnd);
  const start = own[0]?.start ?? 0;
  const end = own.at(-1)?.end ?? 0;
  const called = name.slice(start, end);
  const isName = isPlainWord(called) && (called.length >= 3 || type === 'charity' || type === 'foundation');
  if (end - start < 2 || (!isName && isWord(called))) return [];
  // 李嘉诚, 韩红: the person whom a foundation is called after is not the foundation.
  const isPerson = type === 'foundation' && end - start <= 3 && COMMON_SURNAMES.includes(name.charAt(start));
  // 比亚迪慈善基金会 is not the company that it is called after.
  const isOfCompany = type === 'foundation' && own.some(({ kind }) => kind === 'brand');
  const isAlone = CALLED_BY_BRAND.has(type) && !isPerson && !isOfCompany && !name.includes('·');
  const ends = words.slice(own.length, own.length + 3).map((word) => word.end);
  const forms = [...(isAlone ? [end] : []), ...ends].flatMap((each) => [name.slice(start, each), name.slice(0, each)]);
  // 恒基地产 for 恒基兆业地产有限公司.
  if (end - start >= 3 && type === 'company' && !isWord(name.slice(start, start + 2)))
    forms.push(name.slice(start, start + 2));
  if (end - start >= 4 && type === 'company')
    forms.push(...ends.map((each) => name.slice(start, start + 2) + name.slice(end, each)));
  forms.push(name.replace(LEGAL_ENDING, ''), place === '' ? '' : withoutLevel(place) + name.slice(start, end));
  const rest = name.slice(place.length);
  const isGiver = (form: string) =>
    (type === 'foundation' || type === 'association') && /(?:集团|公司|银行|大学|学院|[中小]学|医院)$/u.test(form);
  return [...forms, ...(rest.length >= 5 ? [rest] : [])].filter(
    (form) =>
      form.length >= 2 &&
      isWritten(form) &&
      !isGiver(form) &&
      (!isWord(form) || (isName && form === called)) &&
      !PLACE_ENDING.test(form),
  );
}
/** 玉林东路 of 玉林东路社区居委会 is where it is. */
const PLACE_ENDING = /(?:[路街巷村镇乡县区市道]|社区|街道)$/u;

const withoutLevel = (place: string) => {
  for (let at = 2; at < place.length; at += 1)
    if (levelLengthAt(place, at) === place.length - at) return place.slice(0, at);
  return place;
};

/** What remains of a head noun in a name of initials: 青基会, 慈联, 青协, 武大. */
const INITIAL_ENDINGS: readonly (readonly [head: RegExp, endings: readonly string[], shortest: number])[] = [
  [/基金会$/u, ['基会', '会'], 3],
  [/联合会$/u, ['联'], 3],
  [/协会$/u, ['协', '协会'], 2],
  [/促进会$/u, ['促进会'], 5],
  [/大学$/u, ['大'], 2],
  [/信托.*公司$/u, ['信'], 4],
];

/** 妇基会 for 中国妇女发展基金会, 贵州青基会, 中慈联, 虎科大: the first characters of one or two words, and the end of the last. */
function initialForms(
  { name, place, words, head, type }: Parts,
  isWritten: (form: string) => boolean,
): readonly string[] {
  const row = INITIAL_ENDINGS.find(([pattern]) => pattern.test(name));
  if (row === undefined || words.length > 8) return [];
  const [, endings, shortest] = row;
  const isSchool = type === 'school';
  const places = isSchool ? [place.replace(/^(?:国立|省立|市立|私立)/u, '')] : [];
  const initials = [
    ...places.map((each) => (/^(?:香港|台湾)/u.test(each) ? each.charAt(1) : each.charAt(0))),
    ...words.map(({ start }) => name.charAt(start)),
  ];
  if (/^慈善|^公益/u.test(head)) initials.push(head.charAt(0));
  const picked = initials.flatMap((first, at) => [first, ...initials.slice(at + 1).map((second) => first + second)]);
  const short = withoutLevel(place);
  const prefixes = isSchool ? ['', place] : ['', place, short, short.charAt(0), place.slice(short.length)];
  return picked.flatMap((letters) =>
    prefixes.flatMap((prefix) =>
      endings
        .map((ending) => prefix + letters + ending)
        .filter((form) => form.length >= shortest && isWritten(form) && !isWord(form)),
    ),
  );
}

/** 江苏省光彩会 for 江苏省光彩事业促进会: the place, what it is about, and the end of the head noun. */
function societyForms({ name, place, words }: Parts, isWritten: (form: string) => boolean): readonly string[] {
  const [first] = words;
  const last = words.at(-1);
  // 助老社 for 禾山街道助老服务社.
  if (last !== undefined && name.endsWith('服务社')) return [`${name.slice(last.start, last.end)}社`].filter(isWritten);
  if (first === undefined || first.end - first.start < 2 || !/(?:促进会|协会|研究会|联合会)$/u.test(name)) return [];
  return [`${place}${name.slice(first.start, first.end)}会`].filter((form) => form.length >= 5 && isWritten(form));
}

/** 公益金 for 香港公益金, 赛马会 for 香港赛马会: in its own city nobody says which city's it is. */
function localForms({ name, start, headStart }: FoundName): readonly string[] {
  const isKnown = start === headStart && /^(?:香港|澳门|台湾)/u.test(name);
  if (isKnown && name.length >= 5) return [name.slice(2)];
  // 匡智 for 匡智会, 担当者 for 担当者行动.
  if (start === headStart && name.length === 3 && name.endsWith('会')) return [name.slice(0, 2)];
  return start === headStart && name.endsWith('行动') && name.length >= 5 ? [name.slice(0, -2)] : [];
}

/** 平江街道 for 苏州市姑苏区平江街道办事处. */
function streetForms({ name }: Parts): readonly string[] {
  const street = /([^省市区县]{2,4}街道)办(?:事处)?$/u.exec(name)?.[1];
  return street === undefined ? [] : [street];
}

/** 威宁六中 for 贵州省威宁县第六中学. */
function schoolForms(name: string): readonly string[] {
  const found = /([^省市区县州]{2,4})[市区县州]?第([一二三四五六七八九十]{1,3})(?:高级|初级|实验)?([中小])学$/u.exec(
    name,
  );
  if (found === null) return [];
  const [, place = '', number = '', level = ''] = found;
  return [`${place}${number}${level}`];
}

/** 苏大附一院 for 苏州大学附属第一医院, 交大二附院 for 西安交通大学第二附属医院, 阿克苏一院 for 阿克苏地区第一人民医院, 屏基 for 屏东基督教医院. */
function hospitalForms(name: string): readonly string[] {
  const ofChurch = /^(.).*基督教医院$/u.exec(name);
  if (ofChurch !== null) return [`${ofChurch[1]}基`];
  // These two are charities that run more than a hospital.
  if (/^(?:博爱|仁济)医院$/u.test(name)) return [name.slice(0, 2)];
  const ofSchool = /^(.)(?:.*(.))?.大学(?:附属第([一二三四五六])|第([一二三四五六])附属)医院$/u.exec(name);
  if (ofSchool !== null) {
    const [, first = '', later = '', after, before] = ofSchool;
    const number = after ?? before ?? '';
    return [first, later, first + later].flatMap((school) =>
      school === ''
        ? []
        : [`附${number}院`, `附${number}`, `${number}院`, `${number}附院`, `${number}附`].map(
            (ending) => `${school}大${ending}`,
          ),
    );
  }
  const ofPlace = /([^省市县区州]{2,4}?)(?:地区|自治州|[市县区州盟])?第([一二三四五六七八])人民医院$/u.exec(name);
  if (ofPlace === null) return [];
  const [, place = '', number = ''] = ofPlace;
  return [`${place}${number}院`, `${place}市${number}院`, `市${number}院`];
}
