import type { Kind } from '../../model';
import type { Amount } from './amounts';
import { readNounPhrase } from './noun-phrases';
import { isPluralNoun, kindOfNoun } from './nouns';

/** What a number counts, with the noun. */
export interface Counted {
  readonly kind: Kind;
  readonly item: string | null;
}

/** Of the villages, 60 more villages. */
const POINTING =
  /^ (?:of (?:the|these|those|its|their|our|(?:this|last) year[’']s)(?: \d[\d,]*)?|more|further|additional) /u;
const OF_THEM = /^ of them\b/u;
const BY_PEOPLE: ReadonlySet<string> = new Set(['hours', 'person-times']);
const PARENTHESIS = /^ ?(?:\([^)]{1,24}\)|\))/u;
const PREPOSITION = /\b(in|for|to|from|at|across|with|by|of)\s(?:\S+\s){0,2}?$/u;
/** A staff of 29, a population of 55 million. */
const PEOPLE_OF =
  /\b(?:staff|population|team|workforce|crew|[Ww]aiting list|enrol?lment|headcount) of (?:about |some |nearly |just |more than |over )?$|\b(?:workforce|headcount|staff) from (?:[\d,]+ to )?$/u;
const HELPED =
  /\b(?:train(?:s|ed)?|help(?:s|ed)?|fed|feeds|treat(?:s|ed)?|taught|employ(?:s|ed)?|shelter(?:s|ed)|rehoused?|vaccinat(?:es|ed)|screen(?:s|ed)|referred|warms|reached) (?:about |some |over |more than |nearly |almost |another |a further )?$/iu;
const POINTS_AT_RECEIVERS = /^(?:recipients|winners|grantees|members|beneficiaries|finalists)$/u;
/** Donors fell from 46,200 to 38,900, visits tripled to 3.5 million: what has changed stands before its verb. */
const CHANGED =
  /([A-Za-z][a-z-]+) (?:has |have |had |also )*(?:rose|risen|rise|fell|fallen|fall|grew|grown|grow|climbed|climb|dropped|drop|slid|slipped|shrank|increased|jumped|doubled|tripled|trebled|went|gone|stands|stood) (?:at |from (?:[\d,.]+(?: million| lakh)? to )?|to )(?:about |some |nearly |almost |more than |over |just )*$/u;
/** Enrolment had risen from 610 to 940: a word for all who belong. */
const BODIES = /^(?:enrolment|enrollment|membership|attendance|headcount|workforce|congregation)$/u;
/** The number of people affected at 16.5 lakh. */
const NUMBER_OF =
  /\b(?:number|total|count) of (?:[A-Z][a-z]+ )?([a-z-]+)(?:[^.;]|\.\d){0,64} (?:at|from|to|was|is|reached|stands at|stood at) (?:about |some |nearly |almost |more than |over |just )*$/u;
/** Farther back than this, a number in step with another is no longer heard as such. */
const REACH = 240;

/**
 * What a bare number counts: the noun behind "of the" or behind a parenthesis, else what the number in the same place of
 * the construction counts (children *in* 282 schools … *in* 156), else what the number before it counts.
 */
export function resolveBare(amounts: readonly Amount[], index: number, text: string): Counted | undefined {
  const amount = amounts[index];
  if (amount === undefined) return undefined;
  const behind = text.slice(amount.end, amount.end + 40);
  const pointing = POINTING.exec(behind) ?? PARENTHESIS.exec(behind);
  if (pointing) {
    const noun = readNounPhrase(text, amount.end + pointing[0].length - (pointing[0].endsWith(' ') ? 1 : 0));
    // Recipients are whatever was said to receive: people or bodies.
    if (noun && POINTS_AT_RECEIVERS.test(noun.unit)) {
      const receivers = amounts.slice(0, index).findLast(({ kind }) => kind === 'organizations' || kind === 'people');
      if (receivers?.kind) return { kind: receivers.kind, item: receivers.item };
    }
    if (noun && (noun.kind !== 'other' || !pointing[0].startsWith(' of'))) return { kind: noun.kind, item: noun.item };
  }
  // Of the 1,940 who came: people.
  if (/^ (?:who|of whom) /u.test(behind)) return { kind: 'people', item: null };
  // Its volunteers, 350 of them from Leeds.
  const listed = /^ of (?:them|whom)\b/u.test(behind)
    ? /([a-z-]+), $/u.exec(text.slice(Math.max(0, amount.start - 30), amount.start))?.[1]
    : undefined;
  if (listed !== undefined && isPluralNoun(listed)) {
    const kind = kindOfNoun(listed);
    if (kind) return { kind, item: listed };
  }
  const counted = nounBefore(text.slice(Math.max(0, amount.start - 110), amount.start));
  if (counted) return counted;
  if (PEOPLE_OF.test(text.slice(Math.max(0, amount.start - 32), amount.start))) return { kind: 'people', item: null };
  if (amounts[index - 1]?.kind === 'money' && /^ of (?:that|it|which)\b/u.test(behind))
    return { kind: 'money', item: null };
  // Trained 2,300 in bookkeeping: whoever it was.
  if (HELPED.test(text.slice(Math.max(0, amount.start - 24), amount.start))) return { kind: 'people', item: null };
  const before = amounts
    .slice(Math.max(0, index - 6), index)
    .filter(({ kind, end }) => kind !== null && kind !== 'ratio' && amount.start - end < REACH);
  // Gave 8,000 hours, and 85 of them cleaned flats: hours and visits do nothing, who gives or makes them does.
  const countable = OF_THEM.test(behind) ? before.filter(({ kind }) => !BY_PEOPLE.has(kind ?? '')) : before;
  const preposition = prepositionOf(amount, text);
  const parallel =
    preposition === undefined
      ? undefined
      : countable.findLast((other) => other.kind !== 'money' && prepositionOf(other, text) === preposition);
  const model = parallel ?? countable.findLast(({ kind }) => kind !== 'money');
  if (model === undefined && countable.length < before.length) return { kind: 'people', item: null };
  return model?.kind ? { kind: model.kind, item: model.item } : undefined;
}

/** The noun whose number the words before a bare number tell. */
export function nounBefore(words: string): Counted | undefined {
  const noun = (NUMBER_OF.exec(words) ?? CHANGED.exec(words))?.[1]?.toLowerCase() ?? '';
  const kind = BODIES.test(noun) ? 'people' : isPluralNoun(noun) ? kindOfNoun(noun) : undefined;
  return kind && { kind, item: noun };
}

function prepositionOf(amount: Amount, text: string): string | undefined {
  return PREPOSITION.exec(text.slice(Math.max(0, amount.start - 24), amount.start))?.[1];
}
