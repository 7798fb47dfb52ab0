import type { Span } from '../../model';
import { LETTERS, lowerCaseOf } from './letters';

/** When something was: the words as printed, with the dates they mean where they say. */
export interface Period {
  readonly words: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly isCumulative: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map(
  (name) => new RegExp(`\\b${name}`, 'iu'),
);
const MONTH_WORDS: ReadonlySet<string> = new Set([
  ...'january february march april may june july august september october november december'.split(' '),
  ...'jan feb mar apr jun jul aug sep sept oct nov dec'.split(' ').flatMap((short) => [short, `${short}.`]),
]);
/**
 * What is as long as a month is; the table says whether it is one. With the names of the months for alternatives a pattern
 * takes twenty times as long to compile, and four of them hold a month or two.
 */
const MONTH = '([a-z]{3,9}(?:(?<=[^a-z][a-z]{3,4})(?<!may|june|july)\\.)?)';
const ORDINAL = '(?:st|nd|rd|th)?';
const DAY_OR_MONTH = `(?:${MONTH}(?: \\d{1,2}${ORDINAL}(?:, \\d{4})?|(?:,? \\d{4})?)|\\d{1,2}${ORDINAL} ${MONTH}(?:,? \\d{4})?)`;
const NUMBER = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty)';

/**
 * The forms in which English says when, in lower case, with the words that each can begin with. Of those that fit, the first
 * counts. Their groups are months.
 */
const FORMS: readonly (readonly [openings: string, pattern: string])[] = [
  ['between', `between ${DAY_OR_MONTH} and ${DAY_OR_MONTH}`],
  ['between', `between \\d{1,2}${ORDINAL} and \\d{1,2}${ORDINAL} ${MONTH}(?:,? \\d{4})?`],
  ['between', 'between (?:19|20)\\d\\d and (?:19|20)\\d\\d'],
  ['from', 'from (?:19|20)\\d\\d to (?:19|20)\\d\\d'],
  ['since', `since ${DAY_OR_MONTH}`],
  [
    'since',
    `since (?:(?:its (?:(?!in )[a-z]+ ){0,3}?[a-z]+(?: in (?:19|20)\\d\\d)?)|(?:19|20)\\d\\d|then|the (?:start|beginning|launch)[^,.;]{0,30})`,
  ],
  [
    'in over during for',
    `(?:in|over|during|for) the ${NUMBER} (?:years|months|weeks) (?:to|end(?:ed|ing)(?: in)?|up to) (?:(?:the )?end of )?${DAY_OR_MONTH}`,
  ],
  [
    'over in during for within',
    `(?:over|in|during|for|within) (?:the )?(?:past|last|next|previous|more than|nearly|almost)? ?${NUMBER} (?:years|months|weeks|days|decades)`,
  ],
  ['in', `in ${NUMBER} hours`],
  [
    'in during for over',
    '(?:in|during|for|over) the (?:19|20)\\d\\d(?:[–/-]\\d{2,4})? (?:(?:financial|fiscal|school|academic|tax|reporting) )?(?:year|season)',
  ],
  ['until till', '(?:until|till) the end of (?:the|this|next) (?:year|month|season|decade)'],
  ['at', 'at the (?:end|start|beginning|close) of (?:(?:19|20)\\d\\d|(?:last|this|the) year)|at (?:the )?year[ -]end'],
  ['at', `at the (?:end|start|beginning|close) of ${DAY_OR_MONTH}`],
  ['the', "(?<!\\b(?:with|on|to|from|against|than|over|in|during) )the (?:previous|prior|preceding) year(?![’'])"],
  [
    'over in during',
    `(?:during|over) the (?:year|[a-z]+ period)|(?:over|in|during) (?:the (?:past|last|next|previous|following|most recent|latest|whole of the following)|its (?:first|last)(?: ${NUMBER})?) (?:financial |fiscal |school |academic )?(?:years?|months?|weeks?|decade|century|quarter|season)`,
  ],
  [
    'in during last for over fy',
    '(?:in|during) fiscal (?:20)?\\d\\d|last (?:fiscal(?: year)?|financial year)|(?:in|during|for|over) (?:the )?(?:financial|fiscal) year(?: (?:to|ended|ending) [^,.;]{0,20}|,? ?(?:19|20)\\d\\d(?:[–/-]\\d\\d)?)?|fy ?(?:20)?\\d\\d(?:[–/-]\\d\\d)?',
  ],
  ['in the', `(?:in )?the year (?:to|ended|ending) (?:(?:the )?end of )?${DAY_OR_MONTH}`],
  [
    'in on during by until till to before',
    `(?:in|on|during|by|until|till|to|before) (?:early |mid-|late |end-|the end of )?${DAY_OR_MONTH}`,
  ],
  [
    'in during by throughout until for of from',
    '(?:in|during|by|throughout|until|for|of|from) (?:early |mid-|late |the end of )?(?:19|20)\\d\\d(?:[–/-]\\d{2,4})?',
  ],
  ['the', 'the (?:19|20)\\d\\d(?= (?!financial|fiscal)[a-z])'],
  [
    'to so up as',
    `to date|so far(?: this year)?|up to now|as (?:of|at) (?:(?:today|now|yesterday|(?:last|this) [a-z]+|[a-z]+day)(?! (?:last|this))|(?:the )?(?:early |mid-|late |end[- ](?:of )?)?${DAY_OR_MONTH}|the end of [a-z]+|(?:the end of )?(?:19|20)\\d\\d)`,
  ],
  ['last this', `(?:last|this) ${MONTH}`],
  [
    'earlier this last next the today yesterday on by until till in during',
    '(?:earlier )?(?:this|last|next) (?:(?:financial |fiscal |school |academic )?year|month|week|season|session|quarter|spring|summer|autumn|fall|winter)|the year before(?: that)?|today|yesterday|in the (?:spring|summer|autumn|winter)|(?:on|by|until|till|last|this) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:morning|afternoon|evening|night))?|in one half-year|(?:in|during) the (?:first|second|third|fourth|last) (?:quarter|half)(?: of (?:19|20)\\d\\d)?',
  ],
];

/** Two letters as one number. */
const openingAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

const FORMS_BY_OPENING = indexForms();

/** The forms, in their order, by the two letters that they begin with: at most places of a text none is tried at all. */
function indexForms(): ReadonlyMap<number, readonly RegExp[]> {
  const forms = new Map<number, RegExp[]>();
  for (const [openings, pattern] of FORMS) {
    const form = new RegExp(`(?<![${LETTERS}\\d])(?:${pattern})(?![${LETTERS}\\d])`, 'uy');
    for (const opening of new Set(openings.split(' ').map((word) => openingAt(word, 0)))) {
      forms.set(opening, [...(forms.get(opening) ?? []), form]);
    }
  }
  return forms;
}

const isWordUnit = (unit: number) => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);

/** How long the words are that begin at `at` and say when; 0 where none do. */
function formLengthAt(sentence: string, at: number): number {
  if (at > 0 && isWordUnit(sentence.charCodeAt(at - 1))) return 0;
  for (const form of FORMS_BY_OPENING.get(openingAt(sentence, at)) ?? []) {
    form.lastIndex = at;
    const found = form.exec(sentence);
    if (found?.every((month, group) => group === 0 || month === undefined || MONTH_WORDS.has(month)) === true)
      return found[0].length;
  }
  return 0;
}

const CUMULATIVE =
  /^since|^over (?!the whole)|to date|so far|up to now|as of|^in (?:the )?(?:past|last)|^(?:for|during) (?:the )?(?:past|last|more than|nearly)/iu;

/** Words that say when, with their place. */
export interface PeriodWords extends Span {
  readonly words: string;
}

/** How long something is to last is not when it was, unless the sentence begins with it: over three years. */
const LASTING =
  /^(?:over|in|for|within|during) (?:(?:the )?(?:next |more than |nearly |almost |about )?(?:\d+|[a-z]+) (?:years|months|weeks|days|decades)|the next decade)$/iu;

/** All the words in a sentence of a text that say when, with their offsets in the sentence. */
export function findPeriods(text: string, { start, end }: Span): readonly PeriodWords[] {
  const periods: PeriodWords[] = [];
  const sentence = text.slice(start, end);
  const lower = lowerCaseOf(text, start, end);
  for (let at = 0; at < sentence.length; at += 1) {
    const length = formLengthAt(lower, at);
    if (length === 0) continue;
    const printed = sentence.slice(at, at + length);
    if (!isLasting(printed, at) || (at < 3 && HAS_BEEN.test(lower.slice(at + length))))
      periods.push(periodOf(printed, at));
    at += printed.length - 1;
  }
  return periods;
}

/** In three years it has …: what lasted till now. */
const HAS_BEEN = /^,? [^,.;]{0,40}\b(?:has|have) /u;

const isLasting = (printed: string, at: number): boolean =>
  LASTING.test(printed) && (at > 2 || /^(?:within|for|in)|next/iu.test(printed));

/** A year that only tells a thing from others of its sort is that year alone: the 2018 appeal, the record from 2019. */
function periodOf(printed: string, at: number): PeriodWords {
  const bare = /^(?:from|the) ((?:19|20)\d\d)(?: |$)/u.exec(printed)?.[1];
  const start = bare === undefined ? at : at + printed.indexOf(bare);
  const words = bare ?? printed;
  return { start, end: start + words.length, words };
}

const pad = (number: number) => String(number).padStart(2, '0');
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Reads what a period's words mean; `publishedDate` (ISO) lets this year and last month be dated. */
export function readPeriod(words: string, publishedDate: string | undefined): Period {
  const published = publishedDate === undefined ? undefined : Number(publishedDate.slice(0, 4));
  const years = [...words.matchAll(/(?:19|20)\d\d/gu)].map(([year]) => Number(year));
  const month = MONTHS.findIndex((name) => name.test(words)) + 1;
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
  const between = (periodStart: string | null, periodEnd: string | null): Period => ({
    words,
    isCumulative,
    periodStart,
    periodEnd,
  });
  if (year === undefined) return between(null, isCumulative ? (publishedDate ?? null) : null);
  const lastYear = years[1] ?? year;
  const start = month > 0 ? `${year}-${pad(month)}-${pad(day > 0 ? day : 1)}` : `${year}-01-01`;
  const end =
    month > 0 ? `${lastYear}-${pad(month)}-${pad(day > 0 ? day : lastDay(lastYear, month))}` : `${lastYear}-12-31`;
  if (/^since/iu.test(words)) return between(start, publishedDate ?? null);
  if (/^(?:by|until|as of|up to)/iu.test(words)) return between(null, end);
  return between(start, end);
}
