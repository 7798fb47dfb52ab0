export { toCss } from './colors';
export { groundOf } from './ground';
export { markAt } from './mark-at';
export { lookOf, type Look } from './names';
export { Painter, type PaintedRange } from './painter';
export { PALETTE } from './style';
