export { decide, decideText } from './decide';
export { LONGEST_SAMPLE, type PageEvidence, type PageFacts } from './evidence';
export { decideUntouchable, screen } from './screen';
