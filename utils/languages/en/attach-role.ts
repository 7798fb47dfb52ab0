import { sentenceAt } from '../../text';
import type { Candidate, PreparedArticle } from '../types';
import { roleOf } from './roles';

/** Reads from the verbs of its sentence what was done with each figure. */
export function attachRole(
  candidates: readonly Candidate[],
  { text, sentences }: PreparedArticle,
): readonly Candidate[] {
  return candidates.map((candidate) => {
    const sentence = sentences[sentenceAt(sentences, candidate.start)];
    if (!sentence) return candidate;
    const role = roleOf(
      candidate.kind,
      text.slice(sentence.start, sentence.end),
      candidate.start - sentence.start,
      candidate.end - sentence.start,
    );
    return { ...candidate, role };
  });
}
