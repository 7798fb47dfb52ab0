export { extract, type ExtractOptions } from './extract';
export type { Trace, TraceStep } from './trace';
export { EXTRACTOR_VERSION } from './version';
