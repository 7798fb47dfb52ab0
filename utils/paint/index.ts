export { groundOf } from './ground';
export { highlightName, lookOf, LOOKS, type Look } from './names';
export { Painter, type PaintedRange } from './painter';
