export {
  tallyArticle,
  type ArticleFigures,
  type ArticleTally,
  type PrintedExclusion,
  type PrintedFigure,
  type PrintedLine,
} from './article';
export { resolveOrganizations } from './claims';
export { claimsOf } from './groups';
export {
  compareOrganizations,
  measuresOf,
  type Comparison,
  type ComparisonOptions,
  type ComparisonRefusal,
  type ComparisonRow,
  type MeasureOffer,
} from './compare';
export { conflictsOf, type Conflict } from './conflicts';
export { mergersOf, tallyFiguresOf, type TallyRows } from './from-rows';
export { measureKey } from './measure';
export { printInterval, printIntervalParts, type PrintedInterval, type PrintOptions } from './print';
export { proposalsOf } from './proposals';
export { seriesOf } from './series';
export { tallyFigures } from './tally';
export * from './types';
