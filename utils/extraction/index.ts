export { readAnnotated, type AnnotatedFigure, type AnnotatedOrganization } from './annotated';
export { deriveFigures } from './derive';
export { extract, type ArticleOptions, type ExtractOptions } from './extract';
export { applyPersonalRules, type PersonalRules } from './personal-rules';
export type { Trace, TraceStep } from './trace';
export { EXTRACTOR_VERSION } from './version';
