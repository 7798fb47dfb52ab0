import type { Organization } from '../../model';
import { sentenceAt } from '../../text';
import type { Candidate, PreparedArticle } from '../types';
import { isKnownPlace } from './organizations';
import { latin } from './letters';

const NAME = String.raw`(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})`;
/** Right behind the figure, or at the beginning of its sentence: 11,700 children in Kenya; In Gaza, …. */
const BEHIND = latin(
  String.raw`^(?: \p{Ll}+){0,1} (?:in|across|throughout) (?:northern |southern |eastern |western |central |rural |the )?${NAME}`,
);
const OPENING = new RegExp(
  `^(?:In|Across|Throughout) (?:northern |southern |eastern |western |central |rural |the )?${NAME},? `,
  'u',
);

/** Confines figures to the place that the sentence says, where it is one of the places that we know. */
export function attachPlace(
  candidates: readonly Candidate[],
  _organizations: readonly Organization[],
  { text, sentences }: PreparedArticle,
): readonly Candidate[] {
  return candidates.map((candidate) => {
    if (candidate.kind === 'ratio' || candidate.kind === 'places') return candidate;
    const sentence = sentences[sentenceAt(sentences, candidate.start)];
    const name =
      BEHIND.exec(text.slice(candidate.end, candidate.end + 64))?.[1] ??
      (sentence
        ? OPENING.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 64)))?.[1]
        : undefined);
    const place = name === undefined ? undefined : longestPlace(name);
    return place === undefined ? candidate : { ...candidate, place };
  });
}

/** New York City of "New York City Mayor". */
function longestPlace(name: string): string | undefined {
  const words = name.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const place = words.slice(0, count).join(' ');
    if (isKnownPlace(place)) return place;
  }
  return undefined;
}
