import type { Span, TextPositionSelector, TextQuoteSelector } from '../model';
import { findPlaces, type FoldedQuote, type Place } from './find-places';
import { foldForMatching, toFoldedSpan, toSourceSpan, type FoldedText } from './fold-for-matching';
import { likeness } from './likeness';
import { areSameNumbers, isSameNumber, type NumberReading, type ReadAgain, type ReadNumber } from './same-number';

/** What is looked for: a place as it was described, and for a figure what its number was read as. */
export interface Target {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  /** Absent for words that are no figure: then the numbers in them are read, then and now. */
  readonly reading?: NumberReading | undefined;
}

/** What became of a described place in a text. Offsets index that text. */
export type Match =
  | {
      readonly outcome: 'found';
      readonly span: Span;
      /** By what it was found: the surest that held. */
      readonly by: 'position' | 'quote' | 'folded' | 'approximate';
    }
  /** Its place is known, but the number there is another one: was `was`, now `now`, as printed. */
  | { readonly outcome: 'changed'; readonly span: Span; readonly was: string; readonly now: string }
  /** It may stand in any of these places, or in none of them; empty where the words repeat too often to list. */
  | { readonly outcome: 'uncertain'; readonly spans: readonly Span[] }
  | { readonly outcome: 'gone' };

/** Half of the letter pairs around a place must have stayed: one changed sentence beside it leaves more, another story less. */
const LEAST_LIKENESS = 0.5;

/** Two places whose surroundings are that much alike cannot be told apart: a changed character in 64 makes more. */
const TELLS_APART = 0.02;

/** From this length on words are found again without their surroundings, and in part: shorter ones changed are other words. */
const DISTINCTIVE_LENGTH = 16;

const GONE: Match = { outcome: 'gone' };

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const shared = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const sliceOf = (text: string, { start, end }: Span) => text.slice(start, end);

function foldQuote({ prefix, exact, suffix }: TextQuoteSelector): FoldedQuote {
  const folded = foldForMatching(prefix + exact + suffix);
  const { start, end } = toFoldedSpan(folded, { start: prefix.length, end: prefix.length + exact.length });
  return { prefix: folded.text.slice(0, start), exact: folded.text.slice(start, end), suffix: folded.text.slice(end) };
}

/** Whether the text still has, at the described place, exactly what it had there. */
export function standsUnchanged(text: string, { quote, position }: Target): boolean {
  const { start, end } = position;
  return (
    sliceOf(text, position) === quote.exact &&
    text.slice(Math.max(0, start - quote.prefix.length), start) === quote.prefix &&
    text.slice(end, end + quote.suffix.length) === quote.suffix
  );
}

/** The numerals of folded words: years and ages too, which no reading speaks of. */
const numeralsOf = (folded: string) => folded.match(/\d+(?:\.\d+)?/gu) ?? [];

const withoutNumerals = (folded: string) => folded.replaceAll(/\d+(?:\.\d+)?/gu, '0');

/** What has to be known of a text to match many places in it. */
interface Matching {
  readonly text: string;
  readonly folded: FoldedText;
  readonly numbers: () => readonly ReadNumber[];
  readonly readAgain: ReadAgain;
}

/** Words with their surroundings, for reading the numbers in them. */
interface Passage {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

function numbersIn({ before, words, after }: Passage, readAgain: ReadAgain): readonly ReadNumber[] {
  const span = { start: before.length, end: before.length + words.length };
  return readAgain(before + words + after).filter((number) => overlap(number, span));
}

/** Folded words, with the digits that touch them on either side: 280万 inside 1280万 is another number. */
function numeralsAt({ before, words, after }: Passage): string {
  const folded = foldForMatching(before + words + after);
  let { start, end } = toFoldedSpan(folded, { start: before.length, end: before.length + words.length });
  const isNumeral = (at: number) => /[\d.]/u.test(folded.text.charAt(at));
  while (isNumeral(start) && start > 0 && isNumeral(start - 1)) start -= 1;
  while (isNumeral(end - 1) && end < folded.text.length && isNumeral(end)) end += 1;
  return numeralsOf(folded.text.slice(start, end)).join(' ');
}

/** Whether words that are no figure say the same numbers in their new place. */
function sayTheSame({ quote }: Target, span: Span, { text, readAgain }: Matching): boolean {
  const then = { before: quote.prefix, words: quote.exact, after: quote.suffix };
  const now = {
    before: text.slice(Math.max(0, span.start - quote.prefix.length), span.start),
    words: sliceOf(text, span),
    after: text.slice(span.end, span.end + quote.suffix.length),
  };
  // Equal words between equal words read alike: most places stand as they stood, and reading takes its time.
  if (then.before === now.before && then.words === now.words && then.after === now.after) return true;
  return numeralsAt(then) === numeralsAt(now) && areSameNumbers(numbersIn(then, readAgain), numbersIn(now, readAgain));
}

/** The number that stands in a place: of several the one that says the same, else the one that fills most of it. */
function numberAt(span: Span, reading: NumberReading, { numbers }: Matching): ReadNumber | undefined {
  const there = numbers().filter((number) => overlap(number, span));
  const same = there.filter((number) => isSameNumber(number, reading));
  return (same.length > 0 ? same : there).toSorted((a, b) => shared(b, span) - shared(a, span))[0];
}

/** Reads what stands in a place, and says whether it is what was looked for. */
function judge(
  target: Target,
  span: Span,
  by: 'position' | 'quote' | 'folded' | 'approximate',
  matching: Matching,
): Match {
  const { quote, reading } = target;
  const { text } = matching;
  if (reading === undefined) {
    if (sayTheSame(target, span, matching)) return { outcome: 'found', span, by };
    return { outcome: 'changed', span, was: quote.exact, now: sliceOf(text, span) };
  }
  const number = numberAt(span, reading, matching);
  const place = by === 'approximate' && number !== undefined ? { start: number.start, end: number.end } : span;
  if (number !== undefined && isSameNumber(number, reading)) return { outcome: 'found', span: place, by };
  const now = number === undefined ? span : { start: number.start, end: number.end };
  return { outcome: 'changed', span: now, was: quote.exact, now: sliceOf(text, now) };
}

/** Whether what stands in a place without the words may be what became of them: another number, or most of the words. */
function isWhatBecame({ reading }: Target, place: Place, exact: string, matching: Matching): boolean {
  const { folded } = matching;
  if (reading !== undefined) return numberAt(toSourceSpan(folded, place), reading, matching) !== undefined;
  const there = sliceOf(folded.text, place);
  if (exact.length >= DISTINCTIVE_LENGTH) return likeness(there, exact) >= LEAST_LIKENESS;
  // Short words with a number in them are known by what is left without it: 募集3200万元 became 募集3300万元.
  return (
    /\d/u.test(exact) && /\d/u.test(there) && likeness(withoutNumerals(there), withoutNumerals(exact)) >= LEAST_LIKENESS
  );
}

function matchOne(target: Target, matching: Matching): Match {
  const { text, folded } = matching;
  const { quote, position } = target;
  if (standsUnchanged(text, target)) return judge(target, position, 'position', matching);

  const foldedQuote = foldQuote(quote);
  if (foldedQuote.exact === '') return GONE;
  const around = toFoldedSpan(folded, position).start;
  const { places, tooMany } = findPlaces(folded.text, foldedQuote, around);
  const spanOf = (place: Span) => toSourceSpan(folded, place);
  const worded = places.filter(({ hasWords }) => hasWords);
  const uncertain = (among: readonly Place[]): Match => ({ outcome: 'uncertain', spans: among.map(spanOf) });
  if (tooMany) return { outcome: 'uncertain', spans: [] };

  const [best] = places;
  if (best === undefined) return GONE;
  if (best.likeness < LEAST_LIKENESS) {
    const [only, ...more] = worded;
    if (only === undefined) return GONE;
    const isDistinct = more.length === 0 && foldedQuote.exact.length >= DISTINCTIVE_LENGTH;
    return isDistinct ? judge(target, spanOf(only), byOf(only), matching) : uncertain(worded);
  }

  const likeliest = places.filter((place) => best.likeness - place.likeness < TELLS_APART);
  const inPlace = likeliest.find((place) => place.hasWords && spanOf(place).start === position.start);
  if (likeliest.length > 1 && inPlace === undefined) return uncertain(likeliest);
  const chosen = inPlace ?? best;
  if (!chosen.hasWords && !isWhatBecame(target, chosen, foldedQuote.exact, matching)) return GONE;
  return judge(target, spanOf(chosen), byOf(chosen), matching);

  function byOf(place: Place) {
    if (!place.hasWords) return 'approximate';
    const span = spanOf(place);
    if (sliceOf(text, span) !== quote.exact) return 'folded';
    return span.start === position.start ? 'position' : 'quote';
  }
}

/**
 * Finds described places in a text again: where they stood, else by their words, else by their words folded, else by what
 * stood around them. **Number-safe**: what is found is read again, and it counts as found only where its number says the
 * same; words that are no figure must hold the same numbers. A repeated text is told by its surroundings, or is uncertain.
 * Pure; a text is folded and read once, and read only where a figure was found.
 * @param readAgain reads the numbers of a text, as extraction does
 */
export function createMatcher(text: string, readAgain: ReadAgain): (target: Target) => Match {
  let numbers: readonly ReadNumber[] | undefined;
  let folded: FoldedText | undefined;
  const matching: Matching = {
    text,
    get folded() {
      folded ??= foldForMatching(text);
      return folded;
    },
    numbers: () => {
      numbers ??= readAgain(text);
      return numbers;
    },
    readAgain,
  };
  return (target) => matchOne(target, matching);
}
