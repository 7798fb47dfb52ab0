export { claimsOf } from './claims';
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
export { measureKey } from './measure';
export { printInterval, type PrintOptions } from './print';
export { proposalsOf } from './proposals';
export { seriesOf } from './series';
export { tallyFigures } from './tally';
export * from './types';
