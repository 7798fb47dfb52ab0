import type { Kind } from '../../model';
import { isDoer, isPluralNoun, KIND_BY_NOUN, kindOfNoun } from './nouns';
import { latin } from './letters';

/** The counted noun with its modifiers, next to a number: `micro learning centres`. */
export interface NounPhrase {
  readonly end: number;
  readonly kind: Kind;
  readonly unit: string;
  readonly item: string;
}

/** Words that end a noun phrase or never stand inside one. */
const STOP_WORDS = new Set(
  'of in for to and or nor but the a an from with without who whom whose which that were was is are be been being have has had by at on off this last next each per every as than then so if when while where after before since until during over under into onto within across through among amid against via than it its they their he she his her we our you your will would could should may might can must did does do not no also still already now yesterday today ago later more less most least fewer alone together apiece combined out up down about around receive receives received get gets got go goes went come comes came take takes took make makes made give gives gave help helps helped said says told eat eats run runs ran use used attended took'.split(
    ' ',
  ),
);

/** Words of time: what they count is a duration, never a figure. */
const TIME_WORDS =
  /^(?:second|minute|day|night|week|weekend|fortnight|month|quarter|semester|term|season|winter|summer|autumn|year|decade|century|centuries|generation|anniversary)s?$/iu;

const AND = /[ \u00a0]and(?= [a-z])/uy;
const SINGULAR_BEFORE_NOUN = /^ (?!of\b|and\b|to\b|in\b)[a-z]+(?: [a-z]+)?s\b/u;
/** 500kg: a unit of weight or area that touches its number. */
const ATTACHED_UNIT = /^(kgs?|lbs?|ha)(?![A-Za-z\d])/u;
/** Areas and volumes are of two words: 200,000 square feet. */
const SQUARE = latin(
  String.raw`[ \u00a0](?:square|sq\.?|cubic) (?:feet|foot|ft|met(?:re|er)s?|miles?|kilomet(?:re|er)s?|yards?|km|m)(?![\p{L}\d])`,
  'uy',
);
/** Where people are from says who is counted: 4.97 million Haitians, 900 Londoners. */
const FROM_A_PLACE = latin(
  String.raw`^(?!(?:Christian|Indian|Italian|Persian|Asian|American|European|African|Canadian|Australian|Russian)$)\p{Lu}\p{L}+(?:ans|ians|is|ese|ers|Britons|Filipinos|Afghans|Turks|Kurds|Swedes|Danes|Poles|Scots|Iraqis|ingya)$|^(?:Britons|Filipinos|Turks|Kurds|Scots|Greeks|Poles|Danes|Swedes)$`,
);
const CAPITALIZED_PLURAL = /^[A-Z][a-z]+s$/u;
const LOWER_WORD = /^[a-z][a-z-]*$/u;
const WORD = latin(String.raw`[ \u00a0]([\p{L}][\p{L}’'.-]*)`, 'uy');
const MOST_WORDS = 5;

/** Nouns that measure out another noun: 12 tons of rice. */
const MEASURE_OF = /^ of ([a-z][a-z-]*(?: [a-z-]+)?)/u;

/**
 * Reads the noun phrase at `at`. Its head is the last word in a row that the noun table knows; where it knows none, a
 * plural in lower case right after the number counts something we have no kind for.
 */
export function readNounPhrase(text: string, at: number): NounPhrase | undefined {
  let next = at;
  let head: { end: number; kind: Kind; length: number } | undefined;
  const attached = ATTACHED_UNIT.exec(text.slice(at, at + 4))?.[1];
  if (attached !== undefined)
    return { end: at + attached.length, kind: attached === 'ha' ? 'other' : 'goods', unit: attached, item: attached };
  let plural: { end: number } | undefined;
  let previous = '';
  SQUARE.lastIndex = at;
  const square = SQUARE.exec(text)?.[0].trim();
  if (square !== undefined) {
    const kind = square.startsWith('cubic') ? 'goods' : 'other';
    return { end: at + 1 + square.length, kind, unit: square, item: square };
  }
  for (let count = 0; count < MOST_WORDS; count += 1) {
    // Charity and community projects are projects: a singular and another are both of what sort.
    AND.lastIndex = next;
    if (head !== undefined && !isPluralNoun(text.slice(head.end - head.length, head.end)) && AND.test(text))
      next = AND.lastIndex;
    WORD.lastIndex = next;
    const match = WORD.exec(text);
    const word = match?.[1]?.replace(/['’]s?$|\.$/u, '') ?? '';
    if (!match || word === '' || STOP_WORDS.has(word.toLowerCase())) break;
    const end = next + 1 + word.length;
    // A day centre is a centre; three days are a duration.
    if (
      TIME_WORDS.test(word) &&
      (word.endsWith('s') || count > 0 || !SINGULAR_BEFORE_NOUN.test(text.slice(end, end + 24)))
    )
      return undefined;
    const lower = word.toLowerCase();
    const last = lower.replace(/^.*-/u, '');
    const owns =
      /['’]s?$/u.test(match[1] ?? '') &&
      /^ [a-z]/u.test(text.slice(next + match[0].length, next + match[0].length + 2));
    // Health posts are no posts, and staff members are staff: two words that are one noun.
    const compound = KIND_BY_NOUN.get(`${previous}-${lower}`);
    previous = lower;
    const kind = owns
      ? undefined
      : (kindOfNoun(lower) ?? kindOfNoun(last) ?? (FROM_A_PLACE.test(word) ? 'people' : undefined));
    // What is counted is a plural; a singular before it (community health workers) says of what sort.
    const isHead = head !== undefined && isPluralNoun(text.slice(head.end - head.length, head.end));
    // Youth Zones are no youths: a name of two words is of what the last one says.
    const isNamed =
      head !== undefined && CAPITALIZED_PLURAL.test(word) && /[A-Z]/u.test(text.charAt(head.end - head.length));
    if (compound) head = { end, kind: compound, length: word.length };
    else if (isNamed) head = { end, kind: kind ?? 'other', length: word.length };
    else if (kind && !isHead) head = { end, kind, length: word.length };
    else if (isHead || (head !== undefined && !LOWER_WORD.test(word))) break;
    else if (plural === undefined && !owns && /^[a-z-]{3,}(?:[^s’']s|men)$/u.test(word)) plural = { end };
    next = at + (match.index - at) + match[0].length;
    if (/[.’']$/u.test(match[0]) && !owns) break;
  }
  if (head === undefined && plural === undefined) return undefined;
  // Supermarket vouchers are no supermarkets: what a singular stands before is what is counted.
  const isModifier =
    head !== undefined &&
    plural !== undefined &&
    plural.end > head.end &&
    !isPluralNoun(text.slice(head.end - head.length, head.end));
  const headKind = head ? head.kind : kindOfUnknown(text.slice(at, plural?.end));
  const headEnd = headKind === 'people' || head ? endOfPair(text, head?.end ?? plural?.end ?? at, headKind) : undefined;
  const end = (isModifier ? plural?.end : headEnd) ?? plural?.end ?? at;
  const unit = text.slice(at, end).trim();
  if (isModifier) return { end, kind: kindOfUnknown(unit), unit, item: unit };
  const of = head?.kind === 'goods' ? MEASURE_OF.exec(text.slice(end, end + 40)) : null;
  // 12 tons of food last year: what follows the thing is no part of it.
  const thing = of?.[1]
    ?.split(' ')
    .filter((word, place) => place === 0 || !(STOP_WORDS.has(word) || TIME_WORDS.test(word)));
  return { end, kind: head?.kind ?? kindOfUnknown(unit), unit, item: thing?.join(' ') ?? unit };
}

const PAIR = latin(String.raw`^ and (\p{Ll}+)(?![\p{L}-])`);
/** Women and girls, cats and dogs: two plurals of a sort that one number counts. */
function endOfPair(text: string, at: number, kind: Kind): number {
  const pair = PAIR.exec(text.slice(at, at + 24));
  const isSame = pair !== null && isPluralNoun(pair[1] ?? '') && kindOfNoun(pair[1] ?? '') === kind;
  return isSame ? at + pair[0].length : at;
}

/** Who does something (-ers, -ists, -ees) is people; the rest we cannot place. */
const kindOfUnknown = (unit: string): Kind => (isDoer(unit) ? 'people' : 'other');

const SHARED_OUT = /^(?: of)?(?: (?:all|the))?(?= )/u;
const PEOPLE: ReadonlySet<Kind> = new Set<Kind>(['people', 'households', 'organizations', 'facilities']);

/** Whether a share is one of people or bodies (16% of adults, one in five hospices): a fact about them and no deed. */
export function countsPeople(text: string, at: number): boolean {
  const gap = SHARED_OUT.exec(text.slice(at, at + 12))?.[0].length ?? 0;
  const noun = readNounPhrase(text, at + gap);
  return noun !== undefined && PEOPLE.has(noun.kind);
}
