export { decide, decideText } from './decide';
export { LONGEST_SAMPLE, type GateQuestion, type PageEvidence, type PageFacts } from './evidence';
export { decideUntouchable, screen } from './screen';
