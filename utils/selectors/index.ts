export { describePosition, describeQuote } from './describe';
