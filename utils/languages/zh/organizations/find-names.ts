import type { OrganizationType, Span } from '../../../model';
import { endsPartOf, type Head, headEndingAt, mayEndHead } from './heads';
import { type Beginning, findBeginning } from './left-boundary';
import { mayEndName } from './name-endings';
import { isNoName } from './no-names';
import { COMMON_SURNAMES } from '../surnames';
import { placeLengthAt } from './places';
import { isOuterWord, OTHER_COST, type Token, TokenReader } from './tokens';
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
    const known = mayEndWellKnown(unit) ? wellKnownName(text, at) : undefined;
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

/** 基金会救灾协调会|2023年度工作报告: in a title, whoever has a report of a year has a name. */
const REPORT_OF_YEAR = /^20\d\d年度?[^，。\n]{0,6}(?:报告|总结|年报)/u;
const REPORTER = /^(?![全各我关本])\p{Script=Han}{4,24}$/u;
const LONGEST_REPORTER = 25;

function reporterEndingAt(text: string, end: number): string | undefined {
  if (!REPORT_OF_YEAR.test(text.slice(end, end + 18))) return undefined;
  const before = text.slice(Math.max(0, end - LONGEST_REPORTER), end);
  const lineBreak = before.lastIndexOf('\n');
  if (lineBreak < 0 && end > LONGEST_REPORTER) return undefined;
  const name = before.slice(lineBreak + 1);
  return REPORTER.test(name) ? name : undefined;
}

const TITLE_OPENS = 0x300a;
const LONGEST_TITLE = 60;

function titleEndFrom(text: string, at: number): number {
  const end = text.slice(at, at + LONGEST_TITLE).indexOf('》');
  return end < 0 ? -1 : at + end;
}

const PAPER = /^\p{Script=Han}{1,6}(?:报|周刊)$/u;

/** 《贵阳晚报》 is a paper, and names the body that makes it. */
function paperInTitle(text: string, start: number, end: number): FoundName | undefined {
  if (end - start < 2 || end - start > 8) return undefined;
  const name = text.slice(start, end);
  if (!PAPER.test(name) || isNoName(name)) return undefined;
  return { name, start, end, headStart: start, type: 'media', by: 'brand', isOffice: false };
}

/** Adds a name, in place of those that it holds. */
function place(names: FoundName[], name: FoundName): void {
  const same = names.at(-1);
  if (name.by === 'common' && same?.start === name.start && same.end === name.end) return;
  while ((names.at(-1)?.start ?? -1) >= name.start) names.pop();
  const last = names.at(-1);
  if (last === undefined || last.end <= name.start) names.push(name);
}

/** 香港|世界宣明会, 花莲|慈济: a body that has branches is named with the place. */
function placeLengthBefore(text: string, end: number): number {
  for (let length = 4; length >= 2; length -= 1) if (placeLengthAt(text, end - length) === length) return length;
  return 0;
}

function wellKnownName(text: string, at: number): FoundName | undefined {
  const known = wellKnownEndingAt(text, at);
  if (known === undefined) return undefined;
  const start = at + 1 - known.name.length;
  // 北京|东城 holds 京东.
  for (let back = 1; back <= 3; back += 1) if (placeLengthAt(text, start - back) > back) return undefined;
  const from = known.type === 'charity' || known.type === 'research' ? start - placeLengthBefore(text, start) : start;
  return {
    name: text.slice(from, at + 1),
    type: known.type,
    start: from,
    end: at + 1,
    headStart: start,
    by: 'brand',
    isOffice: false,
  };
}

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
  const by = evidence(text, head, beginning, headEnd);
  if (by === undefined || isGroup(text, headEnd, by)) return undefined;
  const name = text.slice(beginning.start, end);
  const [first] = beginning.tokens;
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
/** 18个|手语服务站: what is counted is a kind of body. */
const COUNT_BEFORE = /[\d一二两三四五六七八九十百千万余多几数][个家所间座支处]$/u;

/** 大林|慈济|医院: a well-known name inside of a longer one, which may begin before it. */
function widened(
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

function extended(
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
function partOfBody(text: string, at: number, names: readonly FoundName[], reader: TokenReader): FoundName | undefined {
  const whole = names.at(-1);
  if (whole === undefined || at - whole.end < 1 || at - whole.end > LONGEST_PART) return undefined;
  if (!endsPartOf(text.charAt(at), whole, text.charAt(at + 1)) || isOuterWord(text.slice(at, at + 2))) return undefined;
  const { lowest, fromLowest } = findBeginning(text, reader, at, whole.end);
  if (lowest !== whole.end || !isOneName(text, fromLowest, 2)) return undefined;
  return extended(whole, text, at, at + 1, whole.type);
}

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

const OPENING_QUOTES = new Set('“「『');
const CLOSING_QUOTES = new Set('”」』');

/** “安心卫生室”, “种子基金”计划: what stands in quotation marks is a programme, but for a foundation or a company in full. */
function isQuoted(text: string, start: number, end: number, { word, demand }: Head): boolean {
  if (demand === 'word' && /[会司]$/u.test(word)) return false;
  return OPENING_QUOTES.has(text.charAt(start - 1)) && CLOSING_QUOTES.has(text.charAt(end));
}

/** A place that opens a name outweighs unusual characters in it (天津斯卡地尔). */
const LOWEST_WITH_PLACE = -2;

/** 海洋环境|与生态保护…: the name goes on behind the trade. */
const JOINS = new Set('与和及、');
const OF_THE_WHOLE = /^(?:附[属设]|直属|所属)/u;
const IN_ONE_NAME: ReadonlySet<Token['kind']> = new Set(['inner', 'ordinal', 'group']);
/** Head nouns of branches, before which a place stands: 联合国儿童基金会|香港委员会, 武汉大学|北京校友会. */
const BRANCH =
  /^(?:分会|分院|分行|分社|分公司|(?:中心)?支公司|支行|支部|委员会|校友会|办事处|代表处|联络处|办公室|服务中心|总队|支队|军区|分部|区会|总会|油田|公司|有限公司)$/u;
const OF_SCHOOL = /(?:医院|学院|研究院|研究所|研究中心|实验室|医学中心)$/u;
const LONGEST_OF_SCHOOL = 6;

/** 北京大学|第六医院, 中华医学会|儿科学分会, 深圳市慈善会|·美好生活发展基金: what follows belongs to the body named before it. */
function isContinued(
  text: string,
  before: FoundName,
  { lowest, fromLowest }: Beginning,
  head: Head,
  next: string,
): boolean {
  if (head.demand === 'giver' && (before.type !== 'company' || JOINS.has(next))) return false;
  if (before.type === 'company' && head.type === 'other') return false;
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
const lengthOf = (tokens: readonly Token[]) => (tokens.at(-1)?.end ?? 0) - (tokens[0]?.start ?? 0);

function isOneName(text: string, tokens: readonly Token[], longest: number): boolean {
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

/** 省民政厅, 县人民医院 name one of their own place; 村党支部, 乡卫生院 are kinds. */
const isLevel = (text: string, { start, end }: Token) =>
  /^(?:[省市县区州旗]|自治[区州县旗])$/u.test(text.slice(start, end));

/** What a company does after its name, in an article on giving. */
const GIVES =
  /^(?:公司|等|方面|\n|.{1,3}年来|[近一二三四五六七八九十]{1,3}年累计|也|亦|还|则|已|向|为|共|各|今年|去年|首批|连续|分别|再|又|、|，|：|　| )*(?:捐|认[捐购养建领]|响应|率先|赞助|承诺|发起|拿出|提供|资助|支持|负责|免|宣布|送|出资|推出|运营(?!商)|员工|每|设立|旗下|订购|訂購|借出|腾出|协调|[出给]的|与.{2,5}签|\d|（)/u;
const REACH_OF_GIVES = 8;
const GIVER_KINDS: ReadonlySet<Token['kind']> = new Set(['other', 'plain', 'place', 'brand', 'letters']);
const LOWEST_OF_GIVER = 0.4;

function evidence(
  text: string,
  head: Head,
  { score, tokens }: Beginning,
  headEnd: number,
): FoundName['by'] | undefined {
  const [first] = tokens;
  if (first === undefined) return head.demand === 'level' ? 'common' : undefined;
  if (head.demand === 'giver' && !isGiver(text, headEnd, tokens, score)) return undefined;
  if (first.kind === 'place') return score < LOWEST_WITH_PLACE ? undefined : 'place';
  if (score < 0) return undefined;
  if (first.kind === 'brand') return 'brand';
  if (first.kind === 'level') {
    if (!isLevel(text, first)) return undefined;
    // 市慈善基金会 is a name where the article has named one that ends so.
    return head.demand === 'word' ? 'common' : 'level';
  }
  if (tokens.some(({ kind }) => kind === 'place')) return 'place';
  if (longestUnknown(tokens) >= 2) return 'brand';
  if (head.demand === 'word' && isTelling(tokens, head)) return 'brand';
  if (head.type === 'company' && isGiver(text, headEnd, tokens, score)) return 'brand';
  return head.demand === 'proper' || head.demand === 'giver' ? undefined : 'common';
}

/** 安能物流 in a list of givers is a company; any 现代物流 elsewhere is a trade. */
function isGiver(text: string, headEnd: number, tokens: readonly Token[], score: number): boolean {
  const isShort = tokens.every(({ kind }) => GIVER_KINDS.has(kind)) && tokens.length <= 4;
  return isShort && score >= LOWEST_OF_GIVER && GIVES.test(text.slice(headEnd, headEnd + REACH_OF_GIVES));
}

/** 新茶饮公益基金, 儿童福利联盟文教基金会: enough of its own, or enough words, to be no kind of foundation. */
function isTelling(tokens: readonly Token[], { word }: Head): boolean {
  const unknown = tokens.filter(({ kind }) => kind === 'other' || kind === 'plain');
  return lengthOf(unknown) >= 2 && unknown.length > 1
    ? true
    : /基金会?$/u.test(word) && lengthOf(tokens) >= LONG_ENOUGH;
}

const LONG_ENOUGH = 6;

/**
 * The most characters in a row that are no words of the tables: a name of its own (思源, 溢彩). Where each of them is a word
 * that stands before names (们和|居委会, 去读|大学), they are none.
 */
function longestUnknown(tokens: readonly Token[]): number {
  let longest = 0;
  let run = 0;
  let isOwn = false;
  for (const { kind, start, end, cost } of tokens) {
    const isUnknown = kind === 'other' || kind === 'plain';
    isOwn = isUnknown && ((run > 0 && isOwn) || cost <= OTHER_COST);
    run = isUnknown ? run + end - start : 0;
    longest = Math.max(longest, kind === 'letters' || kind === 'group' || kind === 'brand' ? 2 : isOwn ? run : 0);
  }
  return longest;
}
