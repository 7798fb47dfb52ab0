import type { Organization } from '../../model';
import { sentenceAt } from '../../text';
import type { Candidate, PreparedArticle } from '../types';
import { placeLengthAt } from './organizations/places';

/** How far before a figure a place may stand that confines it. */
const REACH = 40;
/** Several places side by side confine together: 在北京、天津. */
const MORE = /^(?:、|和|及|与|以及)/u;

/** The place that a figure is confined to: 在京津冀|累计支持39家. */
export function attachPlace(
  candidates: readonly Candidate[],
  _organizations: readonly Organization[],
  { text, sentences }: PreparedArticle,
): readonly Candidate[] {
  return candidates.map((candidate) => {
    const sentence = sentences[sentenceAt(sentences, candidate.start)];
    if (sentence === undefined) return candidate;
    const from = Math.max(sentence.start, candidate.start - REACH);
    const place = placeBefore(text, from, candidate.start);
    return place === undefined ? candidate : { ...candidate, place };
  });
}

/** The last place behind 在 before a figure, in its own clause. */
function placeBefore(text: string, from: number, to: number): string | undefined {
  for (let at = to - 1; at >= from; at -= 1) {
    const char = text.charAt(at);
    if (char === '，' || char === '；' || char === '：') return undefined;
    if (char !== '在') continue;
    const end = placesEndFrom(text, at + 1);
    if (end > at + 1 && end < to) return text.slice(at + 1, end);
  }
  return undefined;
}

function placesEndFrom(text: string, start: number): number {
  let end = start + placeLengthAt(text, start);
  if (end === start) return start;
  for (;;) {
    const more = MORE.exec(text.slice(end, end + 2))?.[0].length ?? 0;
    const length = placeLengthAt(text, end + more);
    if (length === 0) return end;
    end += more + length;
  }
}
