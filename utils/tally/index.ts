export {
  tallyArticle,
  type ArticleFigures,
  type ArticleTally,
  type PrintedExclusion,
  type PrintedFigure,
  type PrintedLine,
} from './article';
export { claimsIn, isShown, resolveOrganizations, restrictClaims } from './claims';
export { claimsOf, readFigures } from './groups';
export {
  compareOrganizations,
  measuresOf,
  type Comparison,
  type ComparisonOptions,
  type ComparisonRow,
  type MeasureOffer,
} from './compare';
export { compareBy, yearOf, type ComparedBy, type ComparedRow } from './compare-by';
export { conflictsIn, conflictsOf, type Conflict } from './conflicts';
export { mergersOf, tallyFiguresOf, type TallyRows } from './from-rows';
export { toInterval, type ExactSum } from './exact';
export { convert, ratesFrom } from './convert';
export { exclusionByNature, leastOfLine, lineKey, mayOverlap, measureKey } from './measure';
export { periodOf, type Period } from './period';
export { whyRefused, type ComparisonRefusal } from './refusal';
export { groupOfOrganization, placeFigures } from './placed';
export { countClaims, givingOf, recipientsOf, shareOf, type Counted, type Giving, type Share } from './share';
export { printInterval, printIntervalParts, type PrintedInterval, type PrintOptions } from './print';
export { followedPlansOf, type FollowedPlan } from './plans';
export { proposalsOf } from './proposals';
export { ratiosOf, type Ratio } from './ratios';
export { seriesOf } from './series';
export { tallyFigures } from './tally';
export * from './types';
