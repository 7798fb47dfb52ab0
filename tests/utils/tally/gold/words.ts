import { partWords as en } from '../../../../utils/languages/en/part-words';
import type { PartWords } from '../../../../utils/languages/types';

export interface DerivationWords {
  readonly parts: PartWords;
  /** Where a sentence ends; global. */
  readonly sentenceEnd: RegExp;
  /** 多 and 余 right after a numeral; after its scale word; 数 and 几 before a scale. */
  readonly surplus: RegExp;
  readonly surplusAfterScale: RegExp;
  readonly vague: RegExp;
  readonly rateInRaw: RegExp;
  readonly rateBefore: RegExp;
  readonly rateAfter: RegExp;
  readonly cumulativePeriod: RegExp;
  readonly cumulativeBefore: RegExp;
  readonly place: RegExp;
  readonly scales: readonly (readonly [RegExp, number])[];
}

export const EN: DerivationWords = {
  parts: en,
  sentenceEnd: /[.!?](?=\s+["“]?[A-Z\d$£€])|\n\s*\n/g,
  surplus: /(?!)/,
  surplusAfterScale: /(?!)/,
  vague: /(?!)/,
  rateInRaw: /\//,
  rateBefore:
    /(\b(?:each|every)\b[^.;]{0,120}\b(?:gets?|got|receives?|received|is paid|takes?)\s+(?:also\s+)?|\b(each|every|average|per)\b[^.;,]{0,60}|\b(gifts|grants|awards|scholarships|prizes) of )$/i,
  rateAfter:
    /^[\s-]*(apiece|each\b|per\b|an? (day|week|month|year|head)\b|for (every|each)\b|grants\b|awards\b|scholarships\b)/i,
  cumulativePeriod: /\b(since|to date|so far|over .*years)\b/i,
  cumulativeBefore: /\b(cumulative|to date|since)\b/i,
  place: /(?!)/,
  scales: [
    [/billion|bn/i, 1e9],
    [/crore/i, 1e7],
    [/million|mn|m\b/i, 1e6],
    [/lakh/i, 1e5],
    [/thousand|k\b/i, 1e3],
  ],
};
