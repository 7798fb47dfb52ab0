import { COMMON_SURNAMES } from '../surnames';
import { isContinued } from './continuation';
import { evidence } from './evidence';
import type { FoundName } from './found-name';
import { type Head, headEndingAt, mayEndHead } from './heads';
import { findBeginning } from './left-boundary';
import { extended, partOfBody, placeLengthBefore, widened } from './longer-names';
import { mayEndName } from './name-endings';
import { isNoName } from './no-names';
import { placeLengthAt } from './places';
import { paperInTitle, reporterEndingAt, TITLE_OPENS, titleEndFrom } from './titles';
import { isOuterWord, isWord, TokenReader } from './tokens';
import { typeOfName } from './type-of-name';
import { mayEndWellKnown, wellKnownEndingAt } from './well-known';

/** The names that a text holds, in one pass over its characters; the costly rules run only where a head noun ends. */
export function findNames(text: string, hasBareOffices: boolean): readonly FoundName[] {
  const reader = new TokenReader(text);
  const names: FoundName[] = [];
  let titleEnd = -1;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (!mayEndName(unit)) continue;
    if (unit === TITLE_OPENS && at >= titleEnd) {
      titleEnd = titleEndFrom(text, at);
      const paper = paperInTitle(text, at + 1, titleEnd);
      if (paper !== undefined) names.push(paper);
    }
    // What stands in 《…》 is the title of a document, even where a name is part of it.
    if (at < titleEnd) continue;
    const known = mayEndWellKnown(unit) ? wellKnownName(text, at, hasBareOffices) : undefined;
    if (known !== undefined) place(names, known);
    const head = mayEndHead(unit) ? headEndingAt(text, at) : undefined;
    const found =
      head === undefined ? partOfBody(text, at, names, reader) : nameWithHead(text, head, at + 1, names, reader);
    if (found !== undefined) place(names, hasBareOffices && isBareOffice(found) ? { ...found, by: 'level' } : found);
  }
  return names.map((name) => withoutGiver(text, name));
}

/** 陈立向|学校教育发展基金会捐赠: a person, and to whom that person gives. */
function withoutGiver(text: string, name: FoundName): FoundName {
  const giver = GIVER.exec(name.name)?.[0].length ?? 0;
  const isGift =
    giver > 0 && COMMON_SURNAMES.includes(name.name.charAt(0)) && GIFT.test(text.slice(name.end, name.end + 3));
  return isGift ? { ...name, name: name.name.slice(giver), start: name.start + giver } : name;
}
const GIVER = /^\p{Script=Han}{2,3}向(?=\p{Script=Han}{4})/u;
const GIFT = /^[^，。；]{0,2}[捐赠]/u;

/** 教育局, 农业部: where there is one of each, its name needs no place before it. */
const isBareOffice = ({ by, type, name }: FoundName) =>
  by === 'common' && type === 'government' && /[局署部]$|^[县市]府/u.test(name);

/** Adds a name, in place of those that it holds. */
function place(names: FoundName[], name: FoundName): void {
  const same = names.at(-1);
  if (name.by === 'common' && same?.start === name.start && same.end === name.end) return;
  while ((names.at(-1)?.start ?? -1) >= name.start) names.pop();
  const last = names.at(-1);
  if (last === undefined || last.end <= name.start) names.push(name);
}

/** 公益金 is Hong Kong's chest where the script is its own, and else what lotteries leave. */
const isOfLottery = (name: string, before: string, isTraditional: boolean): boolean =>
  name === '公益金' && (!isTraditional || /[彩票券的]$/u.test(before));

function wellKnownName(text: string, at: number, isTraditional: boolean): FoundName | undefined {
  const known = wellKnownEndingAt(text, at);
  if (known === undefined) return undefined;
  const start = at + 1 - known.name.length;
  // “腾讯公益日” is an event.
  if (OPENING_QUOTES.has(text.charAt(start - 1)) && text.startsWith('公益日', at + 1)) return undefined;
  if (isOfLottery(known.name, text.charAt(start - 1), isTraditional)) return undefined;
  // 北京|东城 holds 京东.
  for (let back = 1; back <= 3; back += 1) if (placeLengthAt(text, start - back) > back) return undefined;
  const from =
    known.type === 'charity' || known.type === 'research' || known.type === 'association'
      ? start - (clubPlaceBefore(text, start, known.name) || placeLengthBefore(text, start))
      : start;
  // 诺华|中国, 支付宝|公益.
  const end = at + 1 + (known.type === 'company' ? (OF_BRAND.exec(text.slice(at + 1, at + 4))?.[0].length ?? 0) : 0);
  return {
    name: text.slice(from, end),
    type: known.type,
    start: from,
    end,
    headStart: start,
    by: 'brand',
    isOffice: false,
  };
}

/** 萬丹|國際同濟會, 港島|獅子會: every town has such a club, and no table has every town. */
function clubPlaceBefore(text: string, start: number, name: string): number {
  const seat = CLUBS.test(name) ? CLUB_PLACE.exec(text.slice(Math.max(0, start - 6), start))?.[1] : undefined;
  return seat === undefined || isWord(seat) || isOuterWord(seat) ? 0 : seat.length;
}
const CLUBS = /^(?:同济会|狮子会|扶轮社|青商会)$/u;
const CLUB_PLACE = /(?:^|[^\p{Script=Han}]|[由与和及给])(\p{Script=Han}{2,3}?(?:国际)?)$/u;

const OF_BRAND = /^(?:中国(?![的市人大最])|公益(?![项基活事平联行日]))/u;

/** 公益金执行委员会, 红会中央委员会: those who govern a body are the body itself. */
const BOARDS = /^(?:执行|常务|中央)(?:委员会|理事会)$/u;
/** A charitable trust is what a company runs, and not what it is called. */
const TRUST_KINDS: ReadonlySet<string> = new Set(['慈善', '家族', '公益', '财产', '股权']);

/** 上汽通用五菱汽车|股份有限公司: whatever stands before its legal form is what a company is called. */
const LEGAL_FORM = /有限(?:责任)?公司$/u;
const LEGAL_COST = 0.5;
/** 旧鞋新生国际关怀|协会: before a head noun of bodies alone, words that no table knows are a name sooner than before 学校. */
const WORD_COST = 0.6;

function nameWithHead(
  text: string,
  head: Head,
  headEnd: number,
  names: readonly FoundName[],
  reader: TokenReader,
): FoundName | undefined {
  const headStart = headEnd - head.word.length;
  const end = headEnd + placeInBracketsAt(text, headEnd);
  if (BOARDS.test(text.slice(headStart - 2, headEnd))) return undefined;
  if (head.word === '信托' && TRUST_KINDS.has(text.slice(headStart - 2, headStart))) return undefined;
  const last = names.at(-1);
  // 三一集团|有限公司, 腾讯公益慈善基金|会: the longer head noun takes over what the shorter one had found.
  if (last !== undefined && last.end > headStart && last.start < headStart)
    return head.word === '学校' ? undefined : extended(last, text, headStart, end, head.type);
  const before = last !== undefined && last.end <= headStart ? last : names.at(-2);
  const beginning = findBeginning(
    text,
    reader,
    headStart,
    before?.end ?? 0,
    LEGAL_FORM.test(head.word) ? LEGAL_COST : head.type === 'association' && head.demand === 'word' ? WORD_COST : 1,
    head.demand === 'level',
  );
  if (
    before !== undefined &&
    beginning.lowest === before.end &&
    isContinued(text, before, beginning, head, text.charAt(headEnd))
  ) {
    const isOwn = before.by === 'common' && beginning.fromLowest[0]?.kind === 'place';
    const body = isOwn ? { ...before, by: 'place' as const } : before;
    return extended(widened(body, text, headStart, reader, names), text, headStart, end, head.type);
  }
  const reporter = reporterEndingAt(text, headEnd);
  if (reporter !== undefined)
    return {
      name: reporter,
      type: typeOfName(reporter, head.type),
      start: headEnd - reporter.length,
      end: headEnd,
      headStart,
      by: 'brand',
      isOffice: false,
    };
  if (head.demand === 'part' || (head.demand === 'proper' && ASPECT.test(text.charAt(headStart - 1)))) return undefined;
  if (head.type === 'school' && GOES_TO.test(text.charAt(headStart - 1))) return undefined;
  const by = evidence(text, head, beginning, headEnd);
  if (by === undefined || isGroup(text, headEnd, by) || isProgramme(text, head, headEnd, by)) return undefined;
  const name = text.slice(beginning.start, end);
  const [first] = beginning.tokens;
  if (OF_REFERENCE.test(text.slice(beginning.start - 4, beginning.start))) return undefined;
  if (by !== 'place' && COUNT_BEHIND.test(text.slice(end, end + 8))) return undefined;
  if (by !== 'place' && COUNT_BEFORE.test(text.slice(beginning.start - 3, beginning.start))) return undefined;
  // 派出“光明快车”医疗队: a team that a body sends out is called after what it is sent for.
  if (first?.kind === 'group' && head.word.endsWith('队')) return undefined;
  if (isNoName(name) || (by !== 'place' && isQuoted(text, beginning.start, end, head))) return undefined;
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

/** 学完了|小学: what a verb with its aspect has done stands before no name. */
const ASPECT = /[了过着]/u;
/** 孩子上|大学: whoever goes to one. */
const GOES_TO = /[上读念考升完]/u;
/** 18个|手语服务站: what is counted is a kind of body. */
const COUNT_BEFORE = /[\d一二两三四五六七八九十百千万余多几数][个家所间座支处]$/u;

/** 该会|点字图书馆: a part of whoever the words point back to. */
const OF_REFERENCE = /[该本我](?:[会院校社馆]|中心|协会|基金会)$/u;
/** 农村互助照料中心|58个: so is what the number stands behind. */
const COUNT_BEHIND = /^[约近超逾共]?\d[\d,.]*[万千百余多]*[个所座处间家]/u;

/** 李嘉诚基金会（香港）: the seat in brackets is part of the name. */
function placeInBracketsAt(text: string, at: number): number {
  if (text.charAt(at) !== '（') return 0;
  const length = placeLengthAt(text, at + 1);
  return length > 0 && text.charAt(at + 1 + length) === '）' ? length + 2 : 0;
}

const AS_GROUP = /^组织(?:$|[、，。；\n的等和与及们])/u;

/** 全国慈善会系统, 三地残联组织: all of them together; but 市工商联组织企业 organizes them. */
function isGroup(text: string, at: number, by: FoundName['by']): boolean {
  return text.startsWith('系统', at) || (by !== 'place' && by !== 'level' && AS_GROUP.test(text.slice(at, at + 3)));
}

/** 启动灾后儿童服务站|计划, 持证救援队|员: what is set up, and those who belong to one. */
const isProgramme = (text: string, { word }: Head, at: number, by: FoundName['by']): boolean =>
  by !== 'place' &&
  ((/(?:站|中心|之家)$/u.test(word) && /^(?:计划|项目|工程|行动)/u.test(text.slice(at, at + 2))) ||
    (word.endsWith('队') && text.charAt(at) === '员' && !text.startsWith('员工', at)));

const OPENING_QUOTES = new Set('“「『');
const CLOSING_QUOTES = new Set('”」』');

/** “安心卫生室”, “种子基金”计划: what stands in quotation marks is a programme, but for a foundation or a company in full. */
function isQuoted(text: string, start: number, end: number, { word, demand }: Head): boolean {
  if (demand === 'word' && /[会司]$/u.test(word)) return false;
  return OPENING_QUOTES.has(text.charAt(start - 1)) && CLOSING_QUOTES.has(text.charAt(end));
}
