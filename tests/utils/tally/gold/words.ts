import { partWords as en } from '../../../../utils/languages/en/part-words';
import { partWords as zh } from '../../../../utils/languages/zh/part-words';
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

export const ZH: DerivationWords = {
  parts: zh,
  // A blank line inside a word is a column break, which ends nothing.
  sentenceEnd: /[。！？!?]|(?<!\p{Script=Han})\n\s*\n|\n\s*\n(?!\p{Script=Han})|\n(?=[（(【\d])/gu,
  surplus: /[多余餘]/,
  surplusAfterScale: /[万萬亿億][多余餘]/,
  vague: /^[^\d]*[数數几幾]/,
  rateInRaw: /\/|^最高/,
  rateBefore: /((每|人均|平均)[^，。；、]{0,14}|各捐[^，。；]{0,2}|(?<![单單]筆?笔?)最高[^，。；\d]{0,6})$/,
  rateAfter: /^不等/,
  cumulativePeriod: /截至|至今|以来|以來|年来|年來|年间|年間|^[至到].*日$/,
  cumulativeBefore: /累计|累計|总计|總計|共计|共計|[\d一二三四五六七八九十]年[来來间間]/,
  place: /在([\u4e00-\u9fff]{2,6}?)(?:累计|累計|共)/,
  scales: [
    [/[亿億]/, 1e8],
    [/[万萬]/, 1e4],
  ],
};

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
