import type { Amount } from './amounts';
import { isPluralNoun, kindOfNoun } from './nouns';
import { isYear } from './numerals';
import { latin } from './letters';

/** One reason why a number is no figure. Named, because the trace prints it. */
export interface NotFigure {
  readonly name: string;
  readonly applies: (amount: Amount, text: string) => boolean;
}

const MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const MONTH_BEFORE = new RegExp(`\\b(?:${MONTH})\\.? (?:the )?$`, 'u');
const MONTH_AFTER = new RegExp(`^(?:\\s?[–-]\\s?\\d{1,2})? (?:of )?(?:${MONTH})\\b`, 'u');
const CLOCK_AFTER = /^(?:[:.]\d\d)?\s?(?:[ap]\.?m\b|o['’]clock|hrs\b|GMT\b|UTC\b)|^[:h]\d\d/iu;
const AGE_AFTER = /^(?:[ -]years?[ -]olds?\b| years? of age\b)/iu;
const AGE_BEFORE = /\b(?:aged?|ages|turn(?:s|ed|ing)?)(?: between| of)? (?:\d+ (?:and|to) )?$/iu;
/** Were under 18: no noun stands behind. */
const UNDER_AGE = /\b(?:were|are|was|is|those|children|people|anyone|everyone|adults) (?:under|over) $/iu;
/** Said Hauwa Sani, 24. */
const AGE_OF_PERSON = latin(String.raw`\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+, $`);
const ENDS_APPOSITION = /^(?:[.,;)”"]|$)/u;
const DURATION_AFTER =
  /^(?:\s?[–-]\s?\d+)?[ \u00a0-](?:(?:consecutive|straight|full|long|working|calendar|more|previous|past) )?(?:seconds?|minutes?|min|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|semesters?|terms?|seasons?|winters?|summers?|springs|autumns?|years?|yrs?|decades?|centur(?:y|ies)|generations?)\b/iu;
/** Hours count only as work given; a day has 24 of them without anybody's help. */
const HOURS_OF_TIME =
  /^ hours?(?: (?:a|per|each) (?:day|week)| (?:later|ago|earlier|after|before|by|on foot|away|drive|flight))|^-hours?\b/iu;
/** What takes hours of a day is a duration: two hours of songs. */
const HOURS_OF_A_DAY = 24;
/** Raised in 48 hours, within the first 72 hours: hours of a few days say when. */
const WHEN_BEFORE =
  /\b(?:in|within|after|for|every|next|first|last|past|than|under) (?:the )?(?:(?:first|next|last|past|just|only|about|under) ){0,2}$/u;
const HOURS_OF_A_WEEK = 168;
const SCORE = /\b\d+[–-]\d+\b (?:win|victory|defeat|loss|draw)/iu;
/** A number that a capitalised or labelling word names: Channel 7, Route 66, No. 5, section 501(c)(3), line 1199. */
const LABEL_BEFORE =
  /(?:\b(?:No|Nos|no|Number|number|[Ss]ection|[Aa]rticle|[Cc]hapter|[Pp]age|[Pp]p?|[Vv]ol|[Ii]ssue|[Pp]hase|[Tt]ier|[Ll]evel|[Gg]rade|[Vv]ersion|[Ll]ine|[Rr]oom|[Ff]loor|[Rr]oute|[Hh]ighway|[Ff]light|[Cc]ode|[Ee]xtension|[Ee]xt|[Pp]hone|[Tt]el|[Cc]all|[Dd]ial|[Tt]ext|EIN|ID|[Bb]ox|[Pp]ostcode|[Ff]igure|[Tt]able|[Aa]ppendix|[Ww]ave|[Rr]ound|[Ss]eries|[Ss]eason|[Ww]eek|[Dd]ay|(?<!(?:[Ll]ast|[Tt]his|[Nn]ext|[Ee]ach|[Ee]very|[Tt]hat|[Aa]) )[Yy]ear|[Aa]ge)\.? |#)$/u;
const NAME_BEFORE = latin(String.raw`(?:^|[^.!?\n\p{L}] ?)\b\p{Lu}[\p{L}’'-]*[ -]$`);
const SENTENCE_WORDS_BEFORE =
  /\b(?:The|A|An|In|On|At|By|Of|For|From|With|To|Since|Over|More|Some|About|Around|Nearly|Almost|And|But|Its|Their|All|Another|These|Those|Only|Just|So|Then|Last|This|Today|Together|Between|Currently|Now|Roughly|Approximately|Of|Among|Up|At least|Fewer|Less|Under|An estimated|Every|Within|After|Before|When|While|Where|Roughly|Another|Altogether|Overall) $/u;

const before = (text: string, { start }: Amount, reach = 24) => text.slice(Math.max(0, start - reach), start);
const after = (text: string, { numeralEnd }: Amount, reach = 32) => text.slice(numeralEnd, numeralEnd + reach);
/** The Change 100 programme: a number before a singular numbers it. */
const isOneThing = ({ unit }: Amount) =>
  unit !== null && /^[a-z]+$/u.test(unit) && kindOfNoun(unit) !== undefined && !isPluralNoun(unit);
const isBare = ({ kind }: Amount) => kind === null;

const JOINED_TO_WORD = latin(String.raw`[\p{L}_@/][-–]?$|\d[.,:/'’-]$|(?:^|[ $£€])\.$`);
const STREET = latin(
  String.raw`^ (?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:Street|Road|Avenue|Lane|Drive|Square|Way|Place|Terrace|Boulevard|Close|Crescent|St|Rd|Ave)\b`,
);
const DISTANCE = latin(
  String.raw`^(?:(?!sq|cubic)[\p{L}-]+ )?(?:miles?|(?:kilo|centi|milli)?met(?:er|re)s?|inch(?:es)?|yards?|degrees?)$`,
);
/** 5km, 10km and 21km: what touches a number. */
const DISTANCE_ATTACHED = /^\s?(?:km|cm|mm|mi)\b/u;

const POINTED_AT: ReadonlySet<string> = new Set(['organizations', 'people', 'facilities']);

/** The grounds in the order in which they are asked; the first that holds drops the number. */
export const NOT_FIGURES: readonly NotFigure[] = [
  {
    name: 'dropPartOfWord',
    applies: (amount, text) =>
      JOINED_TO_WORD.test(text.slice(Math.max(0, amount.start - 2), amount.start)) && amount.sign === null,
  },
  {
    name: 'dropDate',
    applies: (amount, text) =>
      amount.sign === null &&
      amount.kind !== 'ratio' &&
      ((MONTH_BEFORE.test(before(text, amount)) && amount.value < 2100) ||
        (MONTH_AFTER.test(after(text, amount)) && amount.value <= 31) ||
        /^\/\d/u.test(after(text, amount))),
  },
  { name: 'dropClockTime', applies: (amount, text) => amount.sign === null && CLOCK_AFTER.test(after(text, amount)) },
  {
    name: 'dropAge',
    applies: (amount, text) =>
      amount.sign === null &&
      (AGE_AFTER.test(after(text, amount)) ||
        (amount.value <= 120 && AGE_BEFORE.test(before(text, amount))) ||
        (isBare(amount) &&
          amount.value <= 25 &&
          UNDER_AGE.test(before(text, amount) + text.slice(amount.start, amount.numeralStart))) ||
        (isBare(amount) &&
          amount.value <= 120 &&
          AGE_OF_PERSON.test(before(text, amount)) &&
          ENDS_APPOSITION.test(after(text, amount)))),
  },
  {
    name: 'dropDuration',
    applies: (amount, text) => amount.sign === null && amount.kind === null && DURATION_AFTER.test(after(text, amount)),
  },
  {
    name: 'dropHoursOfTime',
    applies: (amount, text) =>
      HOURS_OF_TIME.test(after(text, amount)) ||
      (amount.kind === 'hours' &&
        amount.value <= HOURS_OF_A_DAY &&
        !/^ hours (?:each|per)/u.test(after(text, amount))) ||
      (amount.kind === 'hours' && amount.value <= HOURS_OF_A_WEEK && WHEN_BEFORE.test(before(text, amount))),
  },
  {
    name: 'dropYear',
    applies: (amount) =>
      amount.sign === null &&
      amount.max === null &&
      isYear({ start: amount.numeralStart, end: amount.numeralEnd, value: amount.value, decimals: 0 }) &&
      (isBare(amount) || amount.start === amount.numeralStart),
  },
  { name: 'dropYearSpan', applies: (amount, text) => isBare(amount) && /^[–/-]\d\d/u.test(after(text, amount)) },
  {
    name: 'dropRace',
    applies: (amount, text) =>
      isBare(amount) &&
      /^\d{1,3}k$/iu.test(text.slice(amount.numeralStart, amount.numeralEnd)) &&
      /\b(?:an?|the|his|her|their) $/iu.test(before(text, amount)),
  },
  {
    name: 'dropAddress',
    applies: (amount, text) => isBare(amount) && STREET.test(text.slice(amount.numeralEnd, amount.numeralEnd + 48)),
  },
  {
    // According to the two organizations: those that were named.
    name: 'dropPointedAt',
    applies: (amount, text) =>
      amount.isSpelled &&
      amount.value <= 5 &&
      amount.unit?.includes(' ') === false &&
      POINTED_AT.has(amount.kind ?? '') &&
      /\b[Tt]he $/u.test(before(text, amount)),
  },
  {
    // Two monsoons, ten lifetimes: a few of what nobody counts.
    name: 'dropFewOfAnything',
    applies: ({ isSpelled, value, max, sign, kind, unit }) =>
      isSpelled &&
      value <= 10 &&
      max === null &&
      sign === null &&
      kind === 'other' &&
      unit !== null &&
      kindOfNoun(unit.split(' ').at(-1) ?? '') === undefined,
  },
  { name: 'dropDecade', applies: (amount, text) => /^['’]?s\b/u.test(after(text, amount)) && amount.sign === null },
  { name: 'dropScore', applies: (amount, text) => SCORE.test(text.slice(amount.numeralStart, amount.numeralEnd + 12)) },
  {
    name: 'dropLabelled',
    applies: (amount, text) => amount.sign === null && isBare(amount) && LABEL_BEFORE.test(before(text, amount)),
  },
  {
    name: 'dropPartOfName',
    applies: (amount, text) =>
      amount.sign === null &&
      amount.kind !== 'ratio' &&
      amount.start === amount.numeralStart &&
      (isBare(amount) || amount.value < 100 || isOneThing(amount)) &&
      // A number with its thousands apart is counted, and a month is no name.
      !text.slice(amount.numeralStart, amount.numeralEnd).includes(',') &&
      !amount.isSpelled &&
      NAME_BEFORE.test(before(text, amount)) &&
      // The UK's 54 hospices: what somebody has is counted.
      !/[’']s $/u.test(before(text, amount)) &&
      !SENTENCE_WORDS_BEFORE.test(before(text, amount)),
  },
  {
    name: 'dropSpelledOne',
    applies: ({ isSpelled, value, sign, kind }) => isSpelled && value === 1 && sign === null && kind !== 'ratio',
  },
  {
    name: 'dropDistance',
    applies: (amount, text) =>
      (amount.unit !== null && DISTANCE.test(amount.unit)) ||
      (isBare(amount) && DISTANCE_ATTACHED.test(after(text, amount))),
  },
];
