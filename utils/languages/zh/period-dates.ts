/** ISO 8601 dates, inclusive; null where the words don't say. */
export interface Dates {
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
}

const UNKNOWN: Dates = { periodStart: null, periodEnd: null };
const DIGITS = '〇一二三四五六七八九';

/** 二〇二三, 十二, 廿五, 113 as numbers; undefined where it is none. */
function readSmallNumber(words: string): number | undefined {
  if (/^\d+$/u.test(words)) return Number(words);
  const plain = words.replaceAll('零', '〇').replace('廿', '二十');
  const [tens, ones] = plain.split('十');
  if (tens !== undefined && ones !== undefined) {
    return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
  }
  const digits = plain.split('').map((char) => DIGITS.indexOf(char));
  return digits.length > 0 && digits.every((digit) => digit >= 0) ? Number(digits.join('')) : undefined;
}

interface Day {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** The end of the year or month: 年底, 月末. */
  readonly isEnd: boolean;
  readonly half: 1 | 2 | undefined;
  readonly quarter: number | undefined;
}

const NUMBER = '(\\d{1,4}|[〇零一二三四五六七八九十廿]{1,4})';
const YEAR = new RegExp(`${NUMBER}(?:年|$)`, 'u');
const MONTH = new RegExp(`${NUMBER}月`, 'u');
const DAY = new RegExp(`月${NUMBER}[日号]|^${NUMBER}[日号]`, 'u');
const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['今年', 0],
  ['本年', 0],
  ['去年', -1],
  ['上年', -1],
  ['前年', -2],
  ['明年', 1],
  ['来年', 1],
]);
/** The Republic's years, in which Taiwan dates: 113年 is 2024. Those of two digits go by its name; 二十年 alone is how long. */
const REPUBLIC = 1911;

function yearNamed(words: string): number | undefined {
  const number = readSmallNumber(YEAR.exec(words)?.[1] ?? '');
  if (number === undefined || number >= 1000) return number;
  return number >= 100 || /民[国國]/u.test(words) ? number + REPUBLIC : undefined;
}

function readDay(words: string, published: Date | undefined): Day {
  const named = yearNamed(words);
  const relative = [...RELATIVE].find(([word]) => words.includes(word))?.[1];
  const month = words.includes('元月') ? 1 : readSmallNumber(MONTH.exec(words)?.[1] ?? '');
  const dayWords = DAY.exec(words);
  const day = readSmallNumber(dayWords?.[1] ?? dayWords?.[2] ?? '');
  const quarter = /第?([一二三四])季度|首季/u.exec(words);
  const year = named ?? (relative === undefined ? undefined : published && published.getUTCFullYear() + relative);
  return {
    year,
    month: within(month, 12),
    day: within(day, 31),
    isEnd: /(?:底|末)/u.test(words),
    half: words.includes('上半年') ? 1 : words.includes('下半年') ? 2 : undefined,
    quarter: quarter === null ? undefined : (readSmallNumber(quarter[1] ?? '一') ?? 1),
  };
}

const within = (number: number | undefined, most: number): number | undefined =>
  number === undefined || number < 1 || number > most ? undefined : number;

const iso = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
const lastDayOf = (year: number, month: number) => iso(year, month + 1, 0);

/** A month or day without a year is the last one before the article appeared. */
function yearOf({ year, month = 1, day = 1 }: Day, published: Date | undefined): number | undefined {
  if (year !== undefined || published === undefined) return year;
  const own = published.getUTCFullYear();
  return Date.UTC(own, month - 1, day) > published.getTime() ? own - 1 : own;
}

const says = ({ year, month, day }: Day) => year !== undefined || month !== undefined || day !== undefined;

/** From the first to the last day of what a date names: a day, a month, a quarter, half a year, a year. */
function spanOf(day: Day, published: Date | undefined): Dates {
  if (!says(day)) return UNKNOWN;
  const withMonth =
    day.month === undefined && day.day !== undefined && published
      ? { ...day, month: monthBefore(day.day, published) }
      : day;
  const year = yearOf(withMonth, published);
  if (year === undefined) return UNKNOWN;
  const { month, day: date, isEnd, half, quarter } = withMonth;
  if (month !== undefined && date !== undefined)
    return { periodStart: iso(year, month, date), periodEnd: iso(year, month, date) };
  if (month !== undefined)
    return { periodStart: isEnd ? lastDayOf(year, month) : iso(year, month, 1), periodEnd: lastDayOf(year, month) };
  if (half !== undefined) return { periodStart: iso(year, half * 6 - 5, 1), periodEnd: lastDayOf(year, half * 6) };
  if (quarter !== undefined)
    return { periodStart: iso(year, quarter * 3 - 2, 1), periodEnd: lastDayOf(year, quarter * 3) };
  return { periodStart: isEnd ? iso(year, 12, 31) : iso(year, 1, 1), periodEnd: iso(year, 12, 31) };
}

/** The month of a bare day (8日): this one, or the one before where the day has not come yet. */
const monthBefore = (day: number, published: Date): number =>
  day <= published.getUTCDate() ? published.getUTCMonth() + 1 : ((published.getUTCMonth() + 11) % 12) + 1;

const TO = /(?<=[年月日号度起动始立])，?(?:至|到|—|-|–|～|~)|(?<=\d{4})(?:至|到|—|-|–|~|～|\/)(?=\d{2,4}年)/u;
/** 1至6月: both are months. */
const FIRST_MONTH =
  /(?<![\d〇零一二三四五六七八九十])(?<month>\d{1,2}|[〇零一二三四五六七八九十]{1,2})(?=[至到—\-–～~](?:\d{1,2}|[〇零一二三四五六七八九十]{1,2})月)/u;
const NOW = /目前|至今|现在|迄今|现时|眼下|发稿|当前|截至今|到今/u;
const YESTERDAY = /昨[日天]/u;

function dayOfNow(words: string, published: Date | undefined): string | undefined {
  if (published === undefined) return undefined;
  const isYesterday = YESTERDAY.test(words);
  if (!isYesterday && !NOW.test(words)) return undefined;
  return new Date(published.getTime() - (isYesterday ? 86_400_000 : 0)).toISOString().slice(0, 10);
}

/** The dates that words of time mean. Words without a year need the day on which the article appeared. */
export function readDates(words: string, publishedDate: string | null): Dates {
  const published = publishedDate === null ? undefined : new Date(`${publishedDate}T00:00:00Z`);
  const [from, to] = splitOnce(words.replace(/^(?:自|从)/u, '').replace(FIRST_MONTH, '$<month>月'), TO);
  const now = dayOfNow(words, published);
  if (to !== undefined && to !== '') return fromTo(from, to, now, published);
  const span = spanOf(readDay(words.replace(/^(?:截至|截止到?|统计至|到|至|迄|自|从)/u, ''), published), published);
  if (/^(?:截至|截止|统计至|到|至|迄)/u.test(words))
    return { periodStart: null, periodEnd: span.periodEnd ?? now ?? null };
  if (words.endsWith('前') && span.periodEnd !== null) return { periodStart: null, periodEnd: span.periodEnd };
  if (/(?:以来|起)$/u.test(words)) return { periodStart: span.periodStart, periodEnd: publishedDate };
  const years = /^(?:近|过去|这|最近|前)?(\d+|[一二两三四五六七八九十]+)(?:多|余)?年(?:来|以来|间|下来)$/u.exec(
    words,
  )?.[1];
  if (years !== undefined && published !== undefined) {
    const count = readSmallNumber(years.replace('两', '二'));
    if (count !== undefined) {
      const first = iso(published.getUTCFullYear() - count, published.getUTCMonth() + 1, published.getUTCDate());
      return { periodStart: first, periodEnd: publishedDate };
    }
  }
  if (span.periodEnd !== null) return span;
  if (/^(?:当天|当日|本月|年内|全年|每)/u.test(words)) return UNKNOWN;
  return now === undefined ? UNKNOWN : { periodStart: YESTERDAY.test(words) ? now : null, periodEnd: now };
}

function fromTo(from: string, to: string, now: string | undefined, published: Date | undefined): Dates {
  const begin = readDay(/^\d{4}$/u.test(from) ? `${from}年` : from, published);
  const short = /^(\d\d)年/u.exec(to)?.[1];
  const end = readDay(
    short !== undefined && begin.year !== undefined
      ? to.replace(short, `${String(begin.year).slice(0, 2)}${short}`)
      : to,
    published,
  );
  // 6月1日至3日, 2022年1月至3月: the end says only what differs.
  const inherited: Day = {
    ...end,
    year: end.year ?? begin.year,
    month: end.month ?? (end.day === undefined ? undefined : begin.month),
  };
  const beginYear = begin.year ?? (begin.month === undefined ? undefined : end.year);
  return {
    periodStart: spanOf({ ...begin, year: beginYear }, published).periodStart,
    periodEnd: (says(end) ? spanOf(inherited, published).periodEnd : null) ?? now ?? null,
  };
}

function splitOnce(words: string, pattern: RegExp): readonly [string, string | undefined] {
  const match = pattern.exec(words);
  return match === null
    ? [words, undefined]
    : [words.slice(0, match.index), words.slice(match.index + match[0].length)];
}
