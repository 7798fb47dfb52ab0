import type { PartWords } from '../types';
import { latin } from './letters';

/** How English says that one number is a part of another. */
export const partWords: PartWords = {
  announcing: /\b(?:of which|of whom|of that|of those|among them|among which|including|accounted for|made up)\b/gi,
  distributing: /\brespectively\b/gi,
  ending: /;|\b(?:besides|in addition|another|separately)\b/gi,
  // The noun may stand in between: 101 centres of them.
  pointingBack: latin(String.raw`^\s*(?:[\p{L}-]+\s+)?of (?:them|it|that|which|whom|those|these|the total)\b`, 'iu'),
  total: /\b(?:(?:a|in) total(?: of)?|total(?:l?ing|l?ed)?|altogether|nationwide|overall)\s*$/i,
  listMark: /^\s*(?:\d+[.)]|--|[•●▪*–-])\s/,
  // A line that only announces its list: The largest grants are.
  sectionMark: /^\s*(?:[A-Z]|[IVX]+)[.)]\s|:\s*$/,
  inKind: /\bin[- ]kind\b|\bgoods\b|\bworth\b|\bvalued at\b/i,
  shareBefore: /^(?!)/,
  shareBehind: /^\s*of (?:the (?:total|whole)|all|everything)\b/iu,
};
