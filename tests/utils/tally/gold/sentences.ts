import type { Span } from '../../../../utils/model';

interface Ends {
  /** Where a sentence ends; global. */
  readonly sentenceEnd: RegExp;
}

export function sentencesOf(text: string, { sentenceEnd }: Ends): readonly Span[] {
  const ends = [...text.matchAll(sentenceEnd)].map(({ 0: end, index }) => index + end.length);
  return [0, ...ends].map((start, index) => ({ start, end: ends[index] ?? text.length }));
}

export const sentenceStart = (text: string, at: number, ends: Ends): number =>
  sentencesOf(text.slice(0, at), ends).at(-1)?.start ?? 0;
