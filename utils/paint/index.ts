export { groundOf } from './ground';
export { lookOf, type Look } from './names';
export { Painter, type PaintedRange } from './painter';
