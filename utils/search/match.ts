import type { Span } from '../model';
import { foldForSearch, type FoldedText } from './fold';

const WORD_UNIT = /[\p{Script=Latin}\p{N}]/u;

/** Whether a term may be found at `at`: Chinese anywhere, a word of letters or digits only where a word begins. */
function mayBegin({ text }: FoldedText, term: string, at: number): boolean {
  return at === 0 || !WORD_UNIT.test(term.charAt(0)) || !WORD_UNIT.test(text.charAt(at - 1));
}

function* placesOf(folded: FoldedText, term: string): Generator<number> {
  for (let at = folded.text.indexOf(term); at >= 0; at = folded.text.indexOf(term, at + 1)) {
    if (mayBegin(folded, term, at)) yield at;
  }
}

/** Whether a folded text holds a term. Most texts do not, and Chinese may begin anywhere: little is left to look at closely. */
export function holdsTerm(text: string, term: string): boolean {
  if (!text.includes(term)) return false;
  return !WORD_UNIT.test(term.charAt(0)) || placesOf({ text, offsets: [] }, term).next().done !== true;
}

/** Whether a folded text holds every term. */
export function holdsTerms({ text }: Pick<FoldedText, 'text'>, terms: readonly string[]): boolean {
  return terms.every((term) => holdsTerm(text, term));
}

/** Where the terms stand in a text, in order and without overlaps, so that a view can show them. */
export function findTerms(text: string, terms: readonly string[]): readonly Span[] {
  const folded = foldForSearch(text);
  const found = terms
    .flatMap((term) => [...placesOf(folded, term)].map((at) => ({ at, length: term.length })))
    .map(({ at, length }) => ({ start: folded.offsets[at] ?? 0, end: (folded.offsets[at + length - 1] ?? 0) + 1 }))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const span of found) if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
  return apart;
}
