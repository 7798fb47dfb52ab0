import { keepLast } from '../../text';

/**
 * Letters as a part of a character class: those that stand beside English words in its own news. Unicode's class of all
 * letters has hundreds of ranges, and every pattern that holds it compiles them anew.
 */
export const LETTERS = 'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-῿Ⰰ-ⷿ々぀-퟿豈-﫿';
/** Where capitals are read as small letters, each range is folded, so there are fewer of them. */
const LETTERS_OF_ANY_CASE = 'a-zªµºß-öø-ʯͰ-ӿ一-鿿';
/** Capitals behind Latin-1 that names of bodies and persons begin with; the small letters follow from them. */
const MORE_CAPITALS = 'ĀĂĄĆČĎĐĒĖĘĚĞĢĪĮĶĻŁŃŅŇŌŐŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ';
const CAPITALS = `A-ZÀ-ÖØ-Þ${MORE_CAPITALS}İΑ-ΩЀ-Я`;
const SMALL = `a-zß-öø-ÿ${MORE_CAPITALS.toLowerCase()}ıα-ωа-џ`;
const MARKS = '\u0300-\u036f';

/** The text in lower case, unit for unit. İ is the one letter that would become two. */
export const toLowerCase = (text: string): string =>
  (text.includes('İ') ? text.replaceAll('İ', 'I') : text).toLowerCase();

const wholeInLowerCase = keepLast(toLowerCase);

/** A part of a text in lower case. The text is folded once for all that asks. */
export const lowerCaseOf = (text: string, start: number, end: number): string =>
  wholeInLowerCase(text).slice(start, end);

/** A capital inside a sentence begins a name. */
const NAMED = /(?<=[a-z,] )[A-Z](?=[a-z])/gu;
const WORD_STARTS = /(?<![A-Za-z])[A-Za-z]/gu;

/**
 * A sentence in lower case, in which no word of a name reads as a verb or a plan: Need for Feed, Save the Children. Where most
 * words have a capital (Charity Raises £2m for Ward), all are read.
 */
export function clauseOf(text: string, start: number, end: number): string {
  const printed = text.slice(start, end);
  const lower = lowerCaseOf(text, start, end);
  const names = [...printed.matchAll(NAMED)];
  if (names.length === 0 || names.length * 2 > (printed.match(WORD_STARTS)?.length ?? 0)) return lower;
  let clause = '';
  let last = 0;
  for (const { index } of names) {
    clause += `${lower.slice(last, index)}q`;
    last = index + 1;
  }
  return clause + lower.slice(last);
}

/**
 * Makes a pattern with `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{M}`, which stand for the letters above. Compiled with Unicode's own
 * classes a pattern takes up to fifty times as long, and a pack has hundreds.
 * @param source as `String.raw` gives it
 */
export function latin(source: string, flags = 'u'): RegExp {
  return new RegExp(spellOut(source, flags.includes('i') ? LETTERS_OF_ANY_CASE : LETTERS), flags);
}

/**
 * The same for a text in lower case, as `lowerCaseOf` gives it. It finds what `latin` with the flag `i` finds in the text as
 * printed, and takes a fifth of the time to compile.
 */
export const latinInLowerCase = (source: string, flags = 'u'): RegExp =>
  new RegExp(spellOut(source, LETTERS_OF_ANY_CASE), flags);

/** Begins with a capital. */
export const CAPITALIZED = latin(String.raw`^\p{Lu}`);

/** The classes that a pattern names, with brackets where it names them outside of a class. */
function spellOut(source: string, letters: string): string {
  const ranges: Readonly<Record<string, string>> = { L: letters, Lu: CAPITALS, Ll: SMALL, M: MARKS };
  let isInClass = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gu, (found: string, name: string | undefined) => {
    if (found === '[') isInClass = true;
    else if (found === ']') isInClass = false;
    const spelled = name === undefined ? undefined : ranges[name];
    if (spelled === undefined) return found;
    return isInClass ? spelled : `[${spelled}]`;
  });
}
