import type { Span } from '../../model';
import type { Amount } from './amounts';
import { boundBefore } from './bounds';
import { latin } from './letters';
import { readNounPhrase } from './noun-phrases';
import { isYear, type Numeral, readNumeral } from './numerals';

const ONE_IN = /^(?: (?:in(?: every)?|out of(?: every)?|of every) |-(?:in|out-of)-)/u;
/** £1 in every £8: money of money. */
const MONEY_IN = /^ (?:in(?: every)?|out of(?: every)?|of every) (?:US|A|C|S|HK|NZ)?[$£€₹](?=\d)/u;
/** 92 cents in every dollar: hundredths. */
const COINS_IN = latin(
  String.raw`^(?:p| cents?| pence| paise) (?:in|out of|of|from|on) (?:every|each|the) (?:dollar|pound|euro|rupee|rand|[$£€₹]1?)(?![\p{L}\d])`,
);

/**
 * The share that a number opens: one in four, £1 in every £8, 92 cents in every dollar, one hospice in five.
 * @param signLength units of the money sign before the number
 */
export function readRate(text: string, first: Numeral, signLength: number): Amount | undefined {
  const coins = COINS_IN.exec(text.slice(first.end, first.end + 40));
  if (coins && first.value <= 100)
    return ratio(text, { start: first.start, end: first.end + coins[0].length }, first.value / 100, 'in');
  return oneIn(text, first, signLength);
}

const SHARE =
  /(an?|one|two|three|four|five|six|seven|eight|nine)[ -](thirds?|quarters?|fourths?(?! of July)|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieths?)\b(?! of an? (?:hundred|thousand|million|billion|trillion|lakh|crore|mile|century|second|inch|acre|dozen)\b)/iy;
const SHARE_BEFORE = /(?:%| per ?cent|\b(?:half|thirds?|quarters?|fifths?)) [^.;]*$/iu;
const CHANGES_BY = /\b(?:up|down|by|rose|fell|risen|fallen|dropped|grew) (?:by )?(?:about |nearly |almost |over )?$/iu;
const SHARE_PARTS: Readonly<Record<string, number>> = {
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twentieth: 20,
};

const FRACTION = /(\d{1,2})\/(\d{1,2})(?= of (?:the|its|their|all|our|those|these|[a-z]+s\b))/y;

/** 2/3 of the money. */
function readFraction(text: string, at: number): Amount | undefined {
  FRACTION.lastIndex = at;
  const [printed, part, whole] = FRACTION.exec(text) ?? [];
  if (printed === undefined || Number(part) >= Number(whole) || text.charAt(at - 1) === '/') return undefined;
  return ratio(text, { start: at, end: at + printed.length }, Number(part) / Number(whole), null);
}

/** two thirds, three-quarters, a fifth of: a share in words. "A third grant" and "one fifth place" count nothing. */
export function readShare(text: string, at: number): Amount | undefined {
  return readWords(text, at) ?? readFraction(text, at);
}

function readWords(text: string, at: number): Amount | undefined {
  SHARE.lastIndex = at;
  const [printed, count = '', part = ''] = SHARE.exec(text) ?? [];
  if (printed === undefined) return undefined;
  const isOne = /^(?:an?|one)$/iu.test(count);
  const behind = text.slice(at + printed.length, at + printed.length + 7);
  if (
    isOne &&
    !/\bof (?:which|whom|that|it) (?:about |around |roughly |nearly |almost |over |more than )?$/iu.test(
      text.slice(Math.max(0, at - 24), at),
    ) &&
    !/^ (?:of|more|less|fewer|went|goes|go)\b/u.test(behind) &&
    // 42 per cent expected a deficit and a fifth had used reserves: one share beside another.
    !(SHARE_BEFORE.test(text.slice(Math.max(0, at - 80), at)) && /^ (?:had|have|said|say|were|are)\b/u.test(behind)) &&
    !(/^[.,;]/u.test(behind) && boundBefore(text, at)) &&
    !CHANGES_BY.test(text.slice(Math.max(0, at - 12), at))
  )
    return undefined;
  const whole = SHARE_PARTS[part.toLowerCase().replace(/s$/u, '')] ?? 1;
  const parts = isOne ? 1 : (readNumeral(text, at)?.value ?? 1);
  return ratio(text, { start: at, end: at + printed.length }, parts / whole, null);
}

/** one in four, 3 out of 10: a fraction. */
function oneIn(text: string, first: Numeral, signLength: number): Amount | undefined {
  const joint = (signLength > 0 ? MONEY_IN : ONE_IN).exec(text.slice(first.end, first.end + 18));
  if (!joint || first.value > 100) return nounIn(text, first);
  const whole = readNumeral(text, first.end + joint[0].length);
  if (!whole || whole.value <= first.value || whole.value > 1_000_000 || isYear(whole)) return undefined;
  return ratio(text, { start: first.start - signLength, end: whole.end }, first.value / whole.value, 'in');
}

const NOUN_IN = /^ [a-z]+ (?:in|out of)(?: every)? /u;
const NOT_COUNTED =
  /^ (?:[a-z]*s|had|do|did|can|will|does|say|live|go|under|over|below|aged|in|across|nationwide|short|without)\b/u;
/** Two applicants out of three. */
const ENDS = /^[.,;)]/u;

/** one hospice in five: what is counted stands in between, and nothing is counted behind. */
function nounIn(text: string, first: Numeral): Amount | undefined {
  const joint = first.isSpelled && first.value < 10 ? NOUN_IN.exec(text.slice(first.end, first.end + 32)) : null;
  const whole = joint ? readNumeral(text, first.end + joint[0].length) : undefined;
  if (whole === undefined || !whole.isSpelled || whole.value <= first.value || whole.value > 20) return undefined;
  const behind = text.slice(whole.end, whole.end + 12);
  if (
    !(NOT_COUNTED.test(behind) || (ENDS.test(behind) && joint?.[0].includes(' out of ') === true)) ||
    readNounPhrase(text, whole.end)
  )
    return undefined;
  return ratio(text, { start: first.start, end: whole.end }, first.value / whole.value, 'in');
}

function ratio(text: string, { start, end }: Span, share: number, unit: string | null): Amount {
  const leading = boundBefore(text, start);
  const value = Number(share.toFixed(6));
  return {
    start: start - (leading?.length ?? 0),
    end,
    numeralStart: start,
    numeralEnd: end,
    value,
    max: null,
    bound: leading?.bound ?? 'exact',
    overForm: 'open',
    step: value,
    kind: 'ratio',
    unit,
    item: null,
    sign: null,
    isSpelled: true,
  };
}
