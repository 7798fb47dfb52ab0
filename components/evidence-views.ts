/** What shows the figures behind a number: fetched where somebody looks, so that a number stands there before it. */
export { ConflictPairs } from './ConflictPairs';
export { LeftOutList } from './FigureList';
export { OpenedClaims } from './OpenedClaims';
