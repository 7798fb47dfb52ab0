export { describePosition, describeQuote } from './describe';
export { likeness } from './likeness';
export { createMatcher, standsUnchanged, type Match, type Target } from './match';
export { isSameNumber, type NumberReading, type ReadAgain, type ReadNumber } from './same-number';
