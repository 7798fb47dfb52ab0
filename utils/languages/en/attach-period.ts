import type { Span } from '../../model';
import { sentenceAt } from '../../text';
import type { Candidate, PreparedArticle } from '../types';
import { findPeriods, type PeriodWords } from './periods';
import { latin } from './letters';
import { shareWithWhole } from './period-of-whole';

/** Words behind a figure belong to it only this near. */
const REACH_BEHIND = 90;
const CLAUSE_BREAK =
  /[:–—]|, (?:has|have|had|is|was|now|and|but|while|whereas|which|who|though|so|with|up|down) | (?:and|but) (?:then )?(?:plans?|planned|aims?|hopes?|expects?|intends?|wants?|will|is) |\d[^.]*, (?!\d)|, [^,]*\d/u;
/** When somebody spoke is not when it was: said on Tuesday, announced in March. */
const REPORTED_BEFORE = latin(
  String.raw`\b(?:said|says|announced|announces|unveiled|told|revealed|reported|published|launched|set out|wrote|confirmed)(?: (?:it|they|the two|here|late|again|its results|in a (?:statement|report|letter)|in \p{Lu}\p{L}+))? $`,
);
const REPORTED_BEHIND = latin(
  String.raw`^,? (?:it|they|the|he|she|[A-Z][\p{L}]+) (?:\p{L}+ )?(?:said|announced)\b(?!,)`,
);
/** When a body began says nothing of what it has done. */
const BEGAN = latin(
  String.raw`\b(?:[Ff]ounded|started|[Cc]lass|[Ee]stablished|[Cc]reated|[Ff]ormed|incorporated|[Ss]et up|launched|unveiled|born|registered)(?: by (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3})? $`,
);
/** A grant that runs out in March: when it is over says nothing of when it was. */
const IS_OVER = /\b(?:runs? out|expires?|lapses?|ends|closes|comes to an end) $/u;
/** In last year's Budget: another thing's time. */
const OF_A_PLAN = /^[’']s (?:[a-z]+ )?(?:[Bb]udget|level|figure|total|record|election|plan|conference)\b/u;
/** After the fire last August: a month that is last or this one tells mostly of what stands beside it. */
const A_MONTH = latin(String.raw`^(?:last|this) \p{Lu}`);
const BESIDE_IT = /\b(?:after|that|which|who|when|since|by|than|before) (?:[^,;]|,\d)*$/u;
/** Its largest round since 2020: when the one before was. */
const RECORD = /\b(?:largest|biggest|highest|lowest|smallest|fastest|sharpest|worst|best|first|most)\b[^.,;\d]*$/u;
const A_DAY = latin(
  String.raw`^(?:today|yesterday|(?:on|last|this) (?:\p{Lu}\p{Ll}+day|week)|(?:on )?\d{1,2} \p{Lu}\p{Ll}+|on \p{Lu}\p{Ll}+ \d{1,2})$`,
);
/** A present or a future goes with no year that an earlier sentence named. */
const NOT_PAST =
  /\b(?:is|are|has|have|will|would|now|plans?|aims?|says|wants?|needs?|can|cooks|runs|provides|supports|costs|range|takes|pays|gets|serves|employs|accounts|today)\b/iu;
const SAME_TIME = /\b(?:that|the same) (?:year|month|week)\b/iu;
const CARRIED = /^(?:in|during|by|throughout|for) .*(?:19|20)\d\d/iu;
/** The year that accounts are for goes for all that they show. */
const OF_ACCOUNTS = /^(?:in )?the year (?:to|ended|ending) /iu;
/** Years without a number, which only the opening of a sentence makes a frame. */
const CARRIED_OPENING =
  /^(?:Last|Over the|During the|In the (?:year|past)|This) (?:\S+ )*(?:year|quarter|season|winter|summer|half)/u;

const ON_A_DAY = /^(?:at the |at year|as (?:of|at) |on |(?:last|this) [A-Z])/u;

interface Carried {
  readonly words: string;
  /** The text has gone on speaking of it: it opened a sentence, or "that year" pointed back to it. */
  readonly isFrame: boolean;
  readonly end: number;
}

/**
 * Reads when each figure was: the words of time behind it in its clause, else those before it in the sentence, else a year
 * that an earlier sentence of the paragraph opened with, as long as the text stays in the past. A ratio compares two times
 * and has none, and neither has what something consists of.
 */
export function attachPeriod(
  candidates: readonly Candidate[],
  { text, sentences }: PreparedArticle,
): readonly Candidate[] {
  let read: { at: number; periods: readonly PeriodWords[]; sameTime: boolean } | undefined;
  let carried: Carried | undefined;
  const dated = candidates.map((candidate) => {
    const at = sentenceAt(sentences, candidate.start);
    const sentence = sentences[at];
    if (!sentence) return candidate;
    if (read?.at !== at) {
      const words = text.slice(sentence.start, sentence.end);
      read = { at, periods: periodsOf(text, sentence), sameTime: SAME_TIME.test(words) };
      carried = carry(carried, read.periods, sentence, text, read.sameTime);
    }
    if (candidate.kind === 'ratio' || (candidate.role === 'size' && candidate.kind !== 'money')) return candidate;
    const own = ownPeriod(candidate, read.periods, sentence, text);
    // Reserves stood at £33m at the end of March: what is had, is had on a day.
    if (candidate.role === 'size')
      return own && own.start >= candidate.end && ON_A_DAY.test(own.words)
        ? { ...candidate, period: own.words }
        : candidate;
    const period =
      own?.words ?? (own === undefined ? carriedTo(candidate, carried, sentence, text, read.sameTime) : undefined);
    // It opened its campaign on Tuesday and hopes to raise £5m: what is planned has not been on that day.
    const isOver =
      candidate.role === 'planned' &&
      period !== undefined &&
      (A_DAY.test(period) || /^(?:last|since|at) | hours$/iu.test(period));
    const isTooEarly = candidate.role !== 'planned' && period !== undefined && /^before /iu.test(period);
    return period === undefined || isOver || isTooEarly ? candidate : { ...candidate, period };
  });
  return shareWithWhole(shareWithList(dated, text), { text, sentences });
}

/** 1,350 parcels, 420 packs and over 900 meals in December: the time that stands behind the last one is that of all. */
function shareWithList(dated: readonly Candidate[], text: string): readonly Candidate[] {
  let next: Candidate | undefined;
  return dated
    .toReversed()
    .map((candidate) => {
      const { role, kind, period, end } = candidate;
      const isShared =
        period === null &&
        next?.period != null &&
        next.role === role &&
        next.kind === kind &&
        kind !== 'ratio' &&
        role !== 'size';
      next =
        isShared && LISTED.test(text.slice(end, next?.start))
          ? { ...candidate, period: next?.period ?? null }
          : candidate;
      return next;
    })
    .toReversed();
}
const LISTED = /^(?:,|,? and|,? plus|, as well as) $/u;

function periodsOf(text: string, sentence: Span): readonly PeriodWords[] {
  return findPeriods(text, sentence)
    .map((period) => ({ ...period, start: period.start + sentence.start, end: period.end + sentence.start }))
    .filter(({ words, start, end }) => {
      const isReported =
        REPORTED_BEFORE.test(text.slice(Math.max(sentence.start, start - 40), start)) ||
        REPORTED_BEHIND.test(text.slice(end, end + 32));
      const said = text.slice(Math.max(sentence.start, start - 80), start);
      if (
        IS_OVER.test(said) ||
        OF_A_PLAN.test(text.slice(end, end + 30)) ||
        (A_MONTH.test(words) && BESIDE_IT.test(said))
      )
        return false;
      if (BEGAN.test(text.slice(Math.max(sentence.start, start - 64), start))) return false;
      if (/\bthan $/u.test(text.slice(Math.max(0, start - 5), start))) return false;
      if (words.startsWith('since ') && RECORD.test(text.slice(Math.max(sentence.start, start - 60), start)))
        return false;
      const isDay = A_DAY.test(words);
      return !(isReported && (isDay || /^(?:in|this|last) /iu.test(words))) && !/^(?:today|yesterday)$/iu.test(words);
    });
}

function ownPeriod(
  { start, end }: Candidate,
  periods: readonly PeriodWords[],
  { start: from }: Span,
  text: string,
): PeriodWords | undefined {
  const behind = periods.find((period) => period.start >= end && period.start - end < REACH_BEHIND);
  // Up from 54 crore: the words before say when it had risen, not from when.
  const before = COMPARED_WITH.test(text.slice(Math.max(0, start - 24), start))
    ? undefined
    : periods.findLast(
        (period) =>
          period.end <= start &&
          !period.words.startsWith('before ') &&
          !isAside(period, text) &&
          !isPast(text.slice(period.end, start), period) &&
          !isOfOpening(period, periods, text) &&
          !isOfOtherClause(period, text.slice(period.end, start), from),
      );
  const between = behind ? text.slice(end, behind.start) : '';
  if (behind && !CLAUSE_BREAK.test(between)) {
    // Nearer before, with nothing but the figure between, wins: raised this year £33m, up from last year.
    const isNearer = before && start - before.end < 4 && between.length > 12;
    return isNearer ? before : behind;
  }
  return before;
}

/** Gave £500,000 in March, and its workers raised £61,000: the time of the first is not that of the second. */
const isOfOtherClause = ({ start }: PeriodWords, between: string, from: number): boolean =>
  start - from > 24 && OTHER_CLAUSE.test(between);
const OTHER_CLAUSE = latin(String.raw`^[^,;]{0,40}, (?:and|but) (?:its?|the|their|they|\p{Lu}\p{Ll}+)(?: [^,;]*)?$`);

/** Since its beginnings as an appeal in 1988, it has …: the year tells more of what the sentence opens with. */
const isOfOpening = ({ start }: PeriodWords, [first]: readonly PeriodWords[], text: string): boolean =>
  first !== undefined &&
  first.end < start &&
  first.words.startsWith('Since its ') &&
  /^ as [^,.;]*$/u.test(text.slice(first.end, start));

const COMPARED_WITH =
  /(?:\b(?:up|down|increase|rise|jump) from|compared (?:with|to)|, against) (?:about |some |nearly |almost |just )*$/u;

/** It began in 2000 with one kitchen, now feeds millions: now is no longer then. */
const isPast = (between: string, { words }: PeriodWords): boolean =>
  /\b(?:now|today)\b/u.test(between) && !/^(?:since|as |to date|so far|this|by)/iu.test(words);

/** The club, which turns 40 this year, has …; in a trial that ended in June, …; up 12% from 2022, and …: when something else was. */
const isAside = ({ start, end, words }: PeriodWords, text: string): boolean =>
  text.charAt(end) === ',' &&
  !/^(?:in )?the year /u.test(words) &&
  /, (?:which|who) [^,.]*$|, (?:filed|published|released|lodged|issued|posted|unveiled|dated|signed|launched) (?:[^,.]* )?$| that (?:[a-z]+ed|began|became|was|won|ran|went|took) [^,.]*$|, (?:up|down|compared|against|versus|an? (?:increase|rise|jump|fall|drop)) (?:[^,.;]|[,.]\d)*$/u.test(
    text.slice(Math.max(0, start - 80), start),
  );

/** What an opening or a "that year" leaves for the sentences after it. */
function carry(
  carried: Carried | undefined,
  periods: readonly PeriodWords[],
  sentence: Span,
  text: string,
  sameTime: boolean,
): Carried | undefined {
  if (carried && text.slice(carried.end, sentence.start).includes('\n'))
    return carry(undefined, periods, sentence, text, sameTime);
  if (sameTime && carried) return { ...carried, isFrame: true, end: sentence.end };
  // Last year's plan, in the past year it has: no frame for what was done then.
  const named = periods.find(
    ({ words, end }) =>
      CARRIED.test(words) ||
      OF_ACCOUNTS.test(words) ||
      (CARRIED_OPENING.test(words) && !/^['’]s| ha(?:s|ve) /u.test(text.slice(end, sentence.end))),
  );
  return named
    ? {
        words: named.words,
        isFrame: named.start === sentence.start || OF_ACCOUNTS.test(named.words),
        end: sentence.end,
      }
    : carried;
}

function carriedTo(
  candidate: Candidate,
  carried: Carried | undefined,
  sentence: Span,
  text: string,
  sameTime: boolean,
): string | undefined {
  if (carried === undefined || (carried.end === sentence.end && !sameTime)) return undefined;
  const words = text.slice(sentence.start, sentence.end);
  return sameTime || (carried.isFrame && candidate.role !== 'planned' && !NOT_PAST.test(words))
    ? carried.words
    : undefined;
}
