import type { Bound, Kind, Span } from '../../model';
import type { OverForm } from '../../text';
import { boundAfter, boundBefore, type FoundBound } from './bounds';
import { currencyAfter, currencyBefore, type CurrencyWord } from './currencies';
import { nounAt } from './nouns';
import { readNumeral, type Numeral } from './numerals';
import { readFraction } from './fractions';
import { unitAt, type NoFigure } from './units';

/** A number with everything that the grammar of amounts ties to it. Offsets index the prepared text. */
export interface Amount extends Span {
  readonly at: number;
  /** Where the numeral ends, or the second numeral of a range. */
  readonly numeralEnd: number;
  readonly value: number;
  readonly max: number | null;
  readonly bound: Bound;
  readonly overForm: OverForm;
  readonly step: number;
  readonly kind: Kind;
  /** As the prepared text has it; null where none stands after the number. */
  readonly unit: string | null;
  /** ISO 4217 where a word or sign says it. */
  readonly currency: string | null;
  readonly noFigure: NoFigure | null;
}

/** What the number itself says, with its unit. */
interface Core {
  readonly end: number;
  readonly numeralEnd: number;
  readonly low: Numeral;
  readonly max: number | null;
  readonly value: number;
  readonly isPlus: boolean;
  readonly unit: UnitFound | undefined;
  /** Where parts of the unit follow it, as 角 follows 元: how exactly they count. */
  readonly partStep?: number;
}

interface UnitFound {
  readonly word: string;
  readonly end: number;
  readonly kind: Kind;
  readonly currency: string | null;
  readonly noFigure: NoFigure | null;
}

/**
 * Reads the amount whose numeral begins at `at`: currency word, bound, number or range, unit, bound, as they stand in print.
 * `undefined` where no number is, or a number that nothing says what it counts.
 */
export function readAmount(text: string, at: number): Amount | undefined {
  return readFractionAmount(text, at) ?? readCounted(text, at);
}

/** 百分之三十, 近三分之二, 百分百. */
function readFractionAmount(text: string, at: number): Amount | undefined {
  const fraction = readFraction(text, at);
  if (fraction === undefined) return undefined;
  const before = boundBefore(text, at, false);
  const after = before === undefined ? boundAfter(text, fraction.end) : undefined;
  return {
    start: at - (before?.length ?? 0),
    end: fraction.end + (after?.length ?? 0),
    at,
    numeralEnd: fraction.end,
    value: fraction.value,
    max: null,
    bound: (before ?? after)?.bound ?? 'exact',
    overForm: 'open',
    step: fraction.step,
    kind: 'ratio',
    unit: fraction.unit,
    currency: null,
    noFigure: null,
  };
}

function readCounted(text: string, at: number): Amount | undefined {
  const low = readNumeral(text, at);
  if (low === undefined) return undefined;
  const core = readCore(text, low);
  const head = readHead(text, low, core.unit === undefined || core.unit.kind === 'money');
  if (!isSaid(core, head)) return undefined;
  const tail = readTail(text, core, head.bound === undefined);
  const sign = core.unit === undefined && head.currency !== undefined ? signOf(head.currency.word) : null;
  const { bound, overForm } = boundOf(core, head.bound, tail.bound);
  return {
    start: head.start,
    end: tail.end,
    at,
    numeralEnd: core.numeralEnd,
    value: core.value,
    max: core.max,
    bound,
    overForm,
    step: core.partStep ?? low.step * (core.value === low.value || low.value === 0 ? 1 : core.value / low.value),
    kind: core.unit?.kind ?? (head.currency === undefined ? 'other' : 'money'),
    // HK$300: the sign before the number is its unit; 港币500万 has none after it, and so none.
    unit: core.unit?.word ?? sign,
    currency: tail.currency ?? core.unit?.currency ?? head.currency?.currency ?? null,
    noFigure: core.unit?.noFigure ?? null,
  };
}

const signOf = (word: string): string | null => /[A-Z.]*[$¥€£]$/u.exec(word)?.[0] ?? null;

/** 百 or 万 alone is a number only where something bounds it; a number without unit only with a scale or a currency. */
function isSaid({ low, unit, isPlus }: Core, { bound, currency }: Head): boolean {
  if (low.isBareScale && low.over === null && bound === undefined) return false;
  return (
    unit !== undefined ||
    currency !== undefined ||
    (low.hasScale && !isPlus) ||
    (low.isBareScale && bound !== undefined)
  );
}

function readCore(text: string, low: Numeral): Core {
  const isPlus = isPlusAt(text, low.end);
  const numberEnd = low.end + (isPlus ? 1 : 0);
  const unit = readUnit(text, numberEnd, low);
  const end = unit?.end ?? numberEnd;
  const change = unit?.kind === 'money' && !low.hasScale ? readChange(text, end) : undefined;
  if (change !== undefined)
    return {
      ...change,
      numeralEnd: low.end,
      low,
      max: null,
      value: Math.round((low.value + change.value) * 100) / 100,
      isPlus,
      unit,
    };
  const tenth = unit?.word === '成' ? readTenth(text, end) : undefined;
  const value = (low.value + (tenth ?? 0)) / (COINS_OF_A_YUAN.get(unit?.word ?? '') ?? 1);
  const plain = {
    end: end + (tenth === undefined ? 0 : 1),
    numeralEnd: low.end,
    low,
    max: low.max,
    value,
    isPlus,
    unit,
  };
  return readRange(text, plain) ?? plain;
}

const CHANGE = /([\d一二三四五六七八九])[角毛](?:([\d一二三四五六七八九])分)?钱?/uy;

/** 一瓶水一分钱: units of money that are parts of 元. */
const COINS_OF_A_YUAN: ReadonlyMap<string, number> = new Map([
  ['角钱', 10],
  ['毛钱', 10],
  ['分钱', 100],
]);

/** 5角 of 30元5角, 6角2分 of 8元6角2分: the parts of a unit of money that are counted by themselves. */
function readChange(text: string, at: number): { value: number; end: number; partStep: number } | undefined {
  if (!/[元块圆]/u.test(text.charAt(at - 1))) return undefined;
  CHANGE.lastIndex = at;
  const [, tenths = '', hundredths] = CHANGE.exec(text) ?? [];
  if (tenths === '') return undefined;
  const value = digitOf(tenths) / 10 + (hundredths === undefined ? 0 : digitOf(hundredths) / 100);
  return { value, end: CHANGE.lastIndex, partStep: hundredths === undefined ? 0.1 : 0.01 };
}

const digitOf = (char: string): number => (/\d/u.test(char) ? Number(char) : TENTHS.indexOf(char));

const TENTHS = '零一二三四五六七八九';

/** 八 of 七成八 and 半 of 六成半: what is left of a tenth. */
function readTenth(text: string, at: number): number | undefined {
  const char = text.charAt(at);
  if (char === '半') return 0.5;
  const digit = TENTHS.indexOf(char);
  return digit > 0 && !/[个名位家年月日项]/u.test(text.charAt(at + 1)) ? digit / 10 : undefined;
}

/** 700+人, 300+名; in 1+1 and 1+N it joins. */
function isPlusAt(text: string, at: number): boolean {
  return text.charAt(at) === '+' && !/[\dA-Za-z+一二三四五六七八九十]/u.test(text.charAt(at + 1));
}

function readUnit(text: string, at: number, numeral: Numeral): UnitFound | undefined {
  const unit = unitAt(text, at);
  if (unit !== undefined) {
    const { currency, noFigure } = unit;
    const end = at + unit.word.length + variantLength(text, at + unit.word.length, unit.word);
    // 八块五毛: what coins follow is money, and no piece of anything.
    const kind = unit.word === '块' && lengthAt(CHANGE, text, end) > 0 ? 'money' : unit.kind;
    return { word: text.slice(at, end), end, kind, currency, noFigure };
  }
  // Without a classifier the noun itself is the unit: 6000余志愿者. After a single Han digit it is part of a word: 三农.
  if (numeral.isHan && numeral.over === null && !numeral.hasScale) return undefined;
  const noun = nounAt(text, at);
  if (noun === undefined || noun.word.length < 2) return undefined;
  return { word: noun.word, end: at + noun.word.length, kind: noun.kind, currency: null, noFigure: null };
}

/** 件（套）, 场（次）: the other unit that a list was counted in as well. */
const VARIANT = /（[人户家个套次台件所组项支只批种副双册本名场期间]次?）/uy;

const variantLength = (text: string, at: number, word: string): number =>
  text.charAt(at) !== '（' || word.includes('（') ? 0 : lengthAt(VARIANT, text, at);

const SEPARATOR = /(?:——|--|[至到—–~―─-])/uy;

function separatorAt(text: string, at: number): string | undefined {
  SEPARATOR.lastIndex = at;
  return SEPARATOR.exec(text)?.[0];
}

/** 10至20人, 5—10万元, 5000元至3万元: two numbers with one unit, or with two of a kind. */
function readRange(text: string, first: Core): Core | undefined {
  const separator = separatorAt(text, first.end);
  if (separator === undefined || first.low.max !== null) return undefined;
  const high = readNumeral(text, first.end + separator.length);
  if (high === undefined) return undefined;
  const unit = readUnit(text, high.end, high);
  if (unit === undefined && !high.hasScale) return undefined;
  if (first.unit !== undefined) {
    const isSame =
      unit !== undefined && (unit.word === first.unit.word || (unit.kind === 'money' && first.unit.kind === 'money'));
    if (!isSame || isChange(text, first.low.start, separator, unit.end)) return undefined;
  }
  const { low } = first;
  const isShared = first.unit === undefined && !low.hasScale && low.value < high.value / high.scale;
  const from = isShared ? low.value * high.scale : low.value;
  // 010-12 and 2020-500 are no ranges; 从1000元到50元 is one.
  if (from >= high.value && first.unit === undefined) return undefined;
  return {
    ...first,
    unit,
    end: unit?.end ?? high.end,
    numeralEnd: high.end,
    value: Math.min(from, high.value),
    max: Math.max(from, high.value),
  };
}

/** 从4家到20家 tells how many there were and are now; with 不等 or 之间 after it, it is a range. */
function isChange(text: string, start: number, separator: string, end: number): boolean {
  if (separator !== '到' && separator !== '至') return false;
  return (
    /[从由]$/u.test(text.slice(Math.max(0, start - 1), start)) && !/^(?:不等|之间|的)/u.test(text.slice(end, end + 2))
  );
}

interface Head {
  readonly start: number;
  readonly bound: FoundBound | undefined;
  readonly currency: CurrencyWord | undefined;
}

/** What stands before the number and belongs to it: 逾港币, 人民币约, HK$, 好 of 好几千. */
function readHead(text: string, low: Numeral, mayBeMoney: boolean): Head {
  let { start } = low;
  if (low.over === 'vague' && text.charAt(start - 1) === '好') start -= 1;
  // US$ 200万: print may set a blank behind the sign.
  const blank = text.charAt(start - 1) === ' ' ? 1 : 0;
  let currency = mayBeMoney ? currencyBefore(text, start - blank) : undefined;
  if (currency !== undefined) start -= currency.word.length + blank;
  const bound = boundBefore(text, start, low.isBareScale);
  start -= bound?.length ?? 0;
  if (mayBeMoney && currency === undefined && bound !== undefined) {
    currency = currencyBefore(text, start);
    start -= currency?.word.length ?? 0;
  }
  return { start, bound, currency };
}

interface Tail {
  readonly end: number;
  readonly bound: FoundBound | undefined;
  readonly currency: string | null;
}

const RATE =
  /\/(?:人次|人|次|月|年|户|例|台|天|日|学期|学年|生|亩|套|件|份|名|平方米|公斤|吨|位|家|所|个|场|小时|期|村|校|棵|株)/uy;
const FORMAL_END = /[整正](?![个理式常月确规在面])/uy;

/** What stands after the unit and belongs to the amount: the currency of 元人民币, 整, /人, 以上, 左右. */
function readTail(text: string, { end: unitEnd, unit, low }: Core, mayBound: boolean): Tail {
  let end = unitEnd;
  let currency: string | null = null;
  if (unit?.kind === 'money') {
    const word = currencyAfter(text, end);
    currency = word?.currency ?? null;
    end += word?.word.length ?? 0;
    end += lengthAt(FORMAL_END, text, end) + lengthAt(RATE, text, end);
  }
  // 七成多: the surplus stands after the sign of a share, and after nothing else.
  if (unit?.kind === 'ratio' && /[成倍]/u.test(unit.word) && text.charAt(end) === '多') {
    return { end: end + 1, bound: { bound: 'over', length: 1, word: '多' }, currency };
  }
  const bound = mayBound && (low.over === null || unit !== undefined) ? boundAfter(text, end) : undefined;
  return { end: end + (bound?.length ?? 0), bound, currency };
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function boundOf(
  { low, max, isPlus }: Core,
  before: FoundBound | undefined,
  after: FoundBound | undefined,
): { bound: Bound; overForm: OverForm } {
  if (max !== null) return { bound: 'range', overForm: 'open' };
  // 超300余家 has no end, 约300余家 and 近300余家 still say that it is above 300.
  if (low.over !== null && before?.bound !== 'under') {
    return { bound: 'over', overForm: before?.bound === 'over' || after?.bound === 'over' ? 'open' : low.over };
  }
  if (low.isAbout && before === undefined) return { bound: 'about', overForm: 'open' };
  if (isPlus) return { bound: 'over', overForm: 'open' };
  return { bound: (before ?? after)?.bound ?? 'exact', overForm: 'open' };
}
