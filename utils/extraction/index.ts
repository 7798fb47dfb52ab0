export { deriveFigures, type AnnotatedFigure, type AnnotatedOrganization } from './derive';
export { extract, type ArticleOptions, type ExtractOptions } from './extract';
export type { Trace, TraceStep } from './trace';
export { EXTRACTOR_VERSION } from './version';
