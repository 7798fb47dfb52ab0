import type { Span } from '../../model';

/** When something was: the words as printed, with the dates they mean where they say. */
export interface Period {
  readonly words: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly isCumulative: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?';
const DAY_OR_MONTH = `(?:(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?(?:, \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})(?:,? \\d{4})?|(?:${MONTH})(?:,? \\d{4})?)`;
const NUMBER = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty)';

/** The forms in which English says when, longest first; the name is for the trace. */
const FORMS: readonly (readonly [name: string, pattern: string])[] = [
  ['between', `between ${DAY_OR_MONTH} and ${DAY_OR_MONTH}`],
  ['betweenYears', 'between (?:19|20)\\d\\d and (?:19|20)\\d\\d'],
  ['fromTo', 'from (?:19|20)\\d\\d to (?:19|20)\\d\\d'],
  [
    'since',
    `since (?:${DAY_OR_MONTH}|(?:its (?:[a-z]+ ){0,3}[a-z]+(?: in (?:19|20)\\d\\d)?)|(?:19|20)\\d\\d|then|the (?:start|beginning|launch)[^,.;]{0,30})`,
  ],
  [
    'overYears',
    `(?:over|in|during|for|within) (?:the )?(?:past|last|next|previous|more than|nearly|almost)? ?${NUMBER} (?:years|months|weeks|days|decades)`,
  ],
  [
    'overPast',
    '(?:over|in|during) the (?:past|last|next|previous|following|whole of the following) (?:year|month|week|decade|century|quarter|season)',
  ],
  [
    'fiscal',
    '(?:in|during) fiscal (?:20)?\\d\\d|last (?:fiscal(?: year)?|financial year)|(?:in|during|for|over) (?:the )?(?:financial|fiscal) year(?: (?:to|ended|ending) [^,.;]{0,20}|,? ?(?:19|20)\\d\\d(?:[–/-]\\d\\d)?)?|FY ?(?:20)?\\d\\d(?:[–/-]\\d\\d)?',
  ],
  ['yearTo', `(?:in )?the year (?:to|ended|ending) ${DAY_OR_MONTH}`],
  ['inMonth', `(?:in|on|during|by|until|to) (?:early |mid-|late |the end of )?${DAY_OR_MONTH}`],
  [
    'inYear',
    '(?:in|during|by|throughout|until|for|of|from) (?:early |mid-|late |the end of )?(?:19|20)\\d\\d(?:[–/-]\\d{2,4})?',
  ],
  ['ofYear', 'the (?:19|20)\\d\\d(?= (?!financial|fiscal)\\p{Ll})'],
  ['toDate', 'to date|so far(?: this year)?|up to now|as of [^,.;]{3,24}'],
  [
    'relative',
    '(?:earlier )?(?:this|last|next) (?:year|month|week|season|quarter|spring|summer|autumn|fall|winter)|the year before(?: that)?|today|yesterday|(?:on|last|this) (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|in one half-year|(?:in|during) the (?:first|second|third|fourth|last) (?:quarter|half)(?: of (?:19|20)\\d\\d)?',
  ],
];

const ANY = new RegExp(`(?<![\\p{L}\\d])(?:${FORMS.map(([, pattern]) => pattern).join('|')})(?![\\p{L}\\d])`, 'giu');
const CUMULATIVE =
  /^since|^over (?!the whole)|to date|so far|up to now|as of|^in (?:the )?(?:past|last)|^(?:for|during) (?:the )?(?:past|last|more than|nearly)/iu;

/** Words that say when, with their place. */
export interface PeriodWords extends Span {
  readonly words: string;
}

/** How long something is to last is not when it was, unless the sentence begins with it: over three years. */
const LASTING =
  /^(?:over|in|for|within|during) (?:the )?(?:next |more than |nearly |almost |about )?(?:\d+|[a-z]+) (?:years|months|weeks|days|decades)$/iu;

/** All the words in a sentence that say when, with their offsets in it. */
export function findPeriods(sentence: string): readonly PeriodWords[] {
  return [...sentence.matchAll(ANY)].flatMap(({ 0: printed, index }): PeriodWords[] => {
    if (LASTING.test(printed) && (index > 2 || /^(?:within|for|in)/iu.test(printed) || /next/iu.test(printed)))
      return [];
    // A year that only tells a thing from others of its sort is that year alone: the 2018 appeal, the record from 2019.
    const bare = /^(?:from|the) ((?:19|20)\d\d)(?: |$)/u.exec(printed)?.[1];
    const start = bare === undefined ? index : index + printed.indexOf(bare);
    const words = bare ?? printed;
    return [{ start, end: start + words.length, words }];
  });
}

const pad = (number: number) => String(number).padStart(2, '0');
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Reads what a period's words mean; `publishedDate` (ISO) lets this year and last month be dated. */
export function readPeriod(words: string, publishedDate: string | undefined): Period {
  const published = publishedDate === undefined ? undefined : Number(publishedDate.slice(0, 4));
  const years = [...words.matchAll(/(?:19|20)\d\d/gu)].map(([year]) => Number(year));
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name}`, 'iu').test(words)) + 1;
  const day = Number(/\b(\d{1,2})(?:st|nd|rd|th)?\b/u.exec(words.replace(/(?:19|20)\d\d/gu, ''))?.[1] ?? 0);
  const relative = /last year/iu.test(words)
    ? -1
    : /next year/iu.test(words)
      ? 1
      : /this year|so far this/iu.test(words)
        ? 0
        : undefined;
  const year =
    years[0] ??
    (published === undefined || (relative === undefined && month === 0) ? undefined : published + (relative ?? 0));
  const isCumulative = CUMULATIVE.test(words);
  const empty = { words, isCumulative };
  if (year === undefined)
    return { ...empty, periodStart: null, periodEnd: isCumulative ? (publishedDate ?? null) : null };
  const lastYear = years[1] ?? year;
  const start = month > 0 ? `${year}-${pad(month)}-${pad(day > 0 ? day : 1)}` : `${year}-01-01`;
  const end =
    month > 0 ? `${lastYear}-${pad(month)}-${pad(day > 0 ? day : lastDay(lastYear, month))}` : `${lastYear}-12-31`;
  if (/^since/iu.test(words)) return { ...empty, periodStart: start, periodEnd: publishedDate ?? null };
  if (/^(?:by|until|as of|up to)/iu.test(words)) return { ...empty, periodStart: null, periodEnd: end };
  return { ...empty, periodStart: start, periodEnd: end };
}
